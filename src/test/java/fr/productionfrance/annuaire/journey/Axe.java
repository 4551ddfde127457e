package fr.productionfrance.annuaire.journey;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Set;

/** What keeps people from using a page, as far as a program can see it. */
final class Axe {

    private static final Set<String> GRAVE = Set.of("serious", "critical");

    private Axe() {}

    static List<String> grave(Page page) {
        return new AxeBuilder(page)
                        // What it finds in frames it puts together in a browser window of its own, which only takes
                        // time without them.
                        .setLegacyMode(page.frames().size() == 1)
                        .options(onlyViolations())
                        .analyze()
                        .getViolations()
                        .stream()
                        .filter(rule -> GRAVE.contains(rule.getImpact()))
                        .map(Axe::told)
                        .toList();
    }

    private static AxeRunOptions onlyViolations() {
        AxeRunOptions options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return options;
    }

    private static String told(Rule rule) {
        return rule.getId() + ": " + rule.getNodes().getFirst().getHtml();
    }
}
