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
import fr.productionfrance.annuaire.fiche.FicheId;
import fr.productionfrance.annuaire.fiche.store.FicheNames;
import fr.productionfrance.annuaire.fiche.store.FicheOutbox;
import fr.productionfrance.annuaire.sync.IndexInspector;
import fr.productionfrance.annuaire.sync.IndexOverview;
import fr.productionfrance.annuaire.sync.RebuildKind;
import fr.productionfrance.annuaire.sync.RebuildProgress;
import fr.productionfrance.annuaire.sync.RebuildRun;
import fr.productionfrance.annuaire.sync.RebuildService;
import fr.productionfrance.annuaire.sync.drift.DriftRun;
import fr.productionfrance.annuaire.sync.drift.DriftService;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;

/** How the index stands and how its rebuild is getting on; asks again by itself only while one runs. */
@Route("admin/index")
@Menu(title = "index.menu", order = 20)
@RolesAllowed("ADMIN")
@StyleSheet("assets/index.css")
class IndexView extends Div implements HasDynamicTitle {

    private static final int OFTEN_MS = 1000;
    private static final int NEVER = -1;

    /** As many comparisons, and as many changes that were set aside, as one looks through. */
    private static final int RUNS = 10;

    private static final int MOST = 50;

    private final transient RebuildService rebuilds;
    private final transient IndexInspector inspector;
    private final transient DriftService drift;
    private final transient FicheOutbox outbox;
    private final transient AuthenticationContext authentication;

    private final IndexNotices notices = new IndexNotices();
    private final IndexFacts facts = new IndexFacts();
    private final RebuildPanel rebuild =
            new RebuildPanel(() -> start(RebuildKind.REBUILD), () -> start(RebuildKind.RETURN), this::stop);
    private final DriftPanel comparison;
    private final FailurePanel failures;
    private final RunTable runs = new RunTable();
    private final DriftTable comparisons = new DriftTable();

    IndexView(
            RebuildService rebuilds,
            IndexInspector inspector,
            DriftService drift,
            FicheOutbox outbox,
            FicheNames fiches,
            AuthenticationContext authentication) {
        this.rebuilds = rebuilds;
        this.inspector = inspector;
        this.drift = drift;
        this.outbox = outbox;
        this.authentication = authentication;
        comparison = new DriftPanel(fiches, new Comparing());
        failures = new FailurePanel(fiches, this::retry);
        addClassName("index-page");
        add(
                new PageHeading(getTranslation("index.title"), getTranslation("index.lead")),
                notices,
                rebuild,
                new Section(new H2(getTranslation("index.state")), facts),
                new Section(new H2(getTranslation("index.drift")), comparison),
                new Section(new H2(getTranslation("index.failures")), failures),
                new Section(new H2(getTranslation("index.history")), runs),
                new Section(new H2(getTranslation("index.drift.history")), comparisons));
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

    private String account() {
        return authentication.getPrincipalName().orElse(RebuildService.SYSTEM);
    }

    private void start(RebuildKind kind) {
        rebuild.showStart(rebuilds.start(kind, account()));
        getUI().ifPresent(this::refresh);
    }

    private void stop() {
        rebuilds.stop();
        rebuild.showStopping();
    }

    private void retry(List<FicheId> fiches) {
        outbox.retry(fiches);
        getUI().ifPresent(this::refresh);
    }

    private final class Comparing implements DriftPanel.Actions {

        @Override
        public void check() {
            start(false);
        }

        @Override
        public void repair() {
            start(true);
        }

        private void start(boolean repairing) {
            comparison.showStart(drift.start(account(), repairing));
            getUI().ifPresent(IndexView.this::refresh);
        }

        @Override
        public void stop() {
            drift.stop();
        }
    }

    /** While a run goes on here only its figures change; its end changes everything. */
    private void poll() {
        Optional<RebuildProgress> own = ownRun();
        if (own.isPresent()) {
            rebuild.showRunning(own.get(), false, rebuilds.isStopping());
        } else {
            getUI().ifPresent(this::refresh);
        }
    }

    private Optional<RebuildProgress> ownRun() {
        return rebuilds.progress().filter(progress -> progress.state().isRunning());
    }

    private void refresh(UI ui) {
        IndexOverview overview = inspector.overview();
        Optional<RebuildProgress> own = ownRun();
        Optional<RebuildRun> elsewhere = own.isPresent() || overview.store() == null
                ? Optional.empty()
                : overview.store().current();
        boolean rebuilding = own.isPresent() || elsewhere.isPresent();
        notices.show(overview, rebuilding);
        facts.show(overview);
        runs.show(overview.store());
        boolean comparing = showDrift(overview, rebuilding);
        if (own.isPresent()) {
            rebuild.showRunning(own.get(), false, rebuilds.isStopping());
        } else if (elsewhere.isPresent()) {
            rebuild.showRunning(elsewhere.get().progress(Instant.now()), true, false);
        } else {
            rebuild.showIdle(lastEnd(overview.store()), overview.store() != null, isReturnable(overview));
        }
        ui.setPollInterval(rebuilding || comparing ? OFTEN_MS : NEVER);
    }

    /** As the store keeps it; a run of this program is known without the store too. */
    private Optional<RebuildProgress> lastEnd(IndexOverview.@Nullable Store store) {
        return Optional.ofNullable(store)
                .flatMap(IndexOverview.Store::latest)
                .filter(run -> !run.isRunning())
                .map(run -> run.progress(Instant.now()))
                .or(rebuilds::progress);
    }

    private static boolean isReturnable(IndexOverview overview) {
        return overview.index() != null
                && overview.index().previous() != null
                && overview.index().previous().current();
    }

    /** Shows what the store tells of drift and failures; nothing while it is away. */
    private boolean showDrift(IndexOverview overview, boolean rebuilding) {
        try {
            List<DriftRun> latest = overview.store() == null ? List.of() : drift.latest(RUNS);
            comparison.show(latest.stream().findFirst(), drift, overview.store() != null && !rebuilding);
            comparisons.show(latest);
            if (overview.store() != null) {
                failures.show(
                        outbox.setAside(MOST),
                        overview.store()
                                .latest()
                                .map(run -> rebuilds.failures(run.id()))
                                .orElse(List.of()));
            }
            return latest.stream().anyMatch(DriftRun::isRunning);
        } catch (DataAccessException e) {
            return false;
        }
    }
}
