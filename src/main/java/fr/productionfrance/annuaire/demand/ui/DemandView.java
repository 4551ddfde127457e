package fr.productionfrance.annuaire.demand.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import fr.productionfrance.annuaire.demand.UnmetDemand;
import fr.productionfrance.annuaire.demand.UnmetDemands;
import fr.productionfrance.annuaire.design.EmptyState;
import fr.productionfrance.annuaire.design.PageHeading;
import fr.productionfrance.annuaire.search.CriteriaWords;
import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import java.util.List;

/** What buyers asked and no fiche answered, the most asked first: which members the cluster lacks, or which fiches say too little. */
@Route("admin/demand")
@Menu(title = "demand.menu", order = 40)
@RolesAllowed("ADMIN")
@StyleSheet("assets/demand.css")
class DemandView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    static final List<Integer> PERIODS = List.of(30, 90);

    private static final String DAYS = "days";
    private static final String PATH = "admin/demand?" + DAYS + "=";
    private static final String CSV = "text/csv;charset=UTF-8";

    private final transient UnmetDemands demands;
    private final transient DemandWords words;
    private final Nav periods = new Nav();
    private final Div list = new Div();

    DemandView(UnmetDemands demands, CriteriaWords criteria) {
        this.demands = demands;
        this.words = new DemandWords(this, criteria);
        addClassName("demand-page");
        periods.addClassName("demand-periods");
        periods.setAriaLabel(getTranslation("demand.periods"));
        add(new PageHeading(getPageTitle(), getTranslation("demand.lead", demands.keptDays())), periods, list);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("demand.title");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        show(event.getLocation().getQueryParameters().getSingleParameter(DAYS).stream()
                .flatMap(asked -> PERIODS.stream().filter(days -> asked.equals(Integer.toString(days))))
                .findFirst()
                .orElse(PERIODS.getFirst()));
    }

    private void show(int days) {
        List<UnmetDemand> asked = demands.ofTheLast(days);
        periods.removeAll();
        PERIODS.forEach(period -> periods.add(period(period, period == days)));
        list.removeAll();
        if (asked.isEmpty()) {
            list.add(new EmptyState(getTranslation("demand.none"), getTranslation("demand.none.why")));
            return;
        }
        periods.add(file(days, asked));
        list.add(new DemandTable(words, asked));
    }

    private Anchor period(int days, boolean shown) {
        Anchor link = new Anchor(PATH + days, getTranslation("demand.period", days));
        link.getElement().setAttribute("router-link", true);
        if (shown) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return link;
    }

    private Anchor file(int days, List<UnmetDemand> asked) {
        byte[] content = DemandFile.of(asked, words);
        String name = getTranslation("demand.file", days);
        Anchor link = new Anchor(
                DownloadHandler.fromInputStream(
                        _ -> new DownloadResponse(new ByteArrayInputStream(content), name, CSV, content.length)),
                getTranslation("demand.download"));
        link.getElement().setAttribute("download", name);
        link.addClassName("button");
        return link;
    }
}
