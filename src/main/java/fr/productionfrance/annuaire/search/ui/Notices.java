package fr.productionfrance.annuaire.search.ui;

import com.vaadin.flow.component.html.Div;
import fr.productionfrance.annuaire.design.Notice;
import fr.productionfrance.annuaire.search.ParameterProblem;
import fr.productionfrance.annuaire.search.ProblemText;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says which parts of the address were not understood, and so were left out. */
final class Notices extends Div {

    /** More is not read. */
    private static final int TOLD = 5;

    private final Wording wording;

    Notices(Wording wording) {
        this.wording = wording;
        addClassName("notices");
        setVisible(false);
    }

    void show(List<ParameterProblem> problems) {
        removeAll();
        setVisible(!problems.isEmpty());
        if (!problems.isEmpty()) {
            add(new Notice(Notice.Kind.WARNING, words(problems)));
        }
    }

    private String words(List<ParameterProblem> problems) {
        return Stream.concat(
                        Stream.of(wording.text("search.ignored", problems.size())),
                        problems.stream().limit(TOLD).map(problem -> ProblemText.what(problem, wording.language())))
                .collect(Collectors.joining("\n"));
    }

    void clear() {
        show(List.of());
    }
}
