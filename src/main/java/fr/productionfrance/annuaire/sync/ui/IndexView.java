package fr.productionfrance.annuaire.sync.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import fr.productionfrance.annuaire.design.PageHeading;
import fr.productionfrance.annuaire.sync.IndexInspector;
import fr.productionfrance.annuaire.sync.IndexOverview;
import fr.productionfrance.annuaire.sync.RebuildProgress;
import fr.productionfrance.annuaire.sync.RebuildService;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;

/** How the index stands and how its rebuild is getting on; asks again by itself only while one runs. */
@Route("admin/index")
@Menu(title = "index.menu", order = 20)
@RolesAllowed("ADMIN")
@StyleSheet("assets/index.css")
class IndexView extends Div implements HasDynamicTitle {

    private static final int OFTEN_MS = 1000;
    /** A run of another node shows no progress here, only that it has ended. */
    private static final int SELDOM_MS = 5000;

    private static final int NEVER = -1;

    private final transient RebuildService rebuilds;
    private final transient IndexInspector inspector;
    private final transient AuthenticationContext authentication;

    private final IndexNotices notices = new IndexNotices();
    private final IndexFacts facts = new IndexFacts();
    private final RebuildPanel rebuild = new RebuildPanel(this::start, this::stop);
    private final RunTable runs = new RunTable();

    IndexView(RebuildService rebuilds, IndexInspector inspector, AuthenticationContext authentication) {
        this.rebuilds = rebuilds;
        this.inspector = inspector;
        this.authentication = authentication;
        addClassName("index-page");
        add(
                new PageHeading(getTranslation("index.title"), getTranslation("index.lead")),
                notices,
                rebuild,
                new Section(new H2(getTranslation("index.state")), facts),
                new Section(new H2(getTranslation("index.history")), runs));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("index.title");
    }

    @Override
    protected void onAttach(AttachEvent attachment) {
        UI ui = attachment.getUI();
        var polls = ui.addPollListener(_ -> poll());
        addDetachListener(detachment -> {
            detachment.unregisterListener();
            polls.remove();
        });
        refresh(ui);
    }

    @Override
    protected void onDetach(DetachEvent detachment) {
        detachment.getUI().setPollInterval(NEVER);
    }

    private void start() {
        String account = authentication.getPrincipalName().orElse(RebuildService.SYSTEM);
        rebuild.showStart(rebuilds.start(account));
        getUI().ifPresent(this::refresh);
    }

    private void stop() {
        rebuilds.stop();
        rebuild.showStopping();
    }

    /** While a run goes on only its figures change; its end changes everything. */
    private void poll() {
        Optional<RebuildProgress> own = ownRun();
        if (own.isPresent()) {
            rebuild.showRunning(own.get());
        } else {
            getUI().ifPresent(this::refresh);
        }
    }

    private Optional<RebuildProgress> ownRun() {
        return rebuilds.progress().filter(progress -> progress.state().isRunning());
    }

    private void refresh(UI ui) {
        Optional<RebuildProgress> own = ownRun();
        IndexOverview overview = inspector.overview();
        boolean elsewhere =
                own.isEmpty() && overview.store() != null && overview.store().running();
        notices.show(overview, own.isPresent() || elsewhere);
        facts.show(overview);
        runs.show(overview.store());
        if (own.isPresent()) {
            rebuild.showRunning(own.get());
        } else {
            rebuild.showIdle(rebuilds.progress(), elsewhere, overview.store() != null);
        }
        ui.setPollInterval(own.isPresent() ? OFTEN_MS : elsewhere ? SELDOM_MS : NEVER);
    }
}
