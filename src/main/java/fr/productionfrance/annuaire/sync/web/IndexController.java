package fr.productionfrance.annuaire.sync.web;

import fr.productionfrance.annuaire.fiche.FicheId;
import fr.productionfrance.annuaire.fiche.store.FicheNames;
import fr.productionfrance.annuaire.fiche.store.FicheOutbox;
import fr.productionfrance.annuaire.search.indexing.DocumentFailure;
import fr.productionfrance.annuaire.sync.IndexInspector;
import fr.productionfrance.annuaire.sync.IndexOverview;
import fr.productionfrance.annuaire.sync.RebuildKind;
import fr.productionfrance.annuaire.sync.RebuildService;
import fr.productionfrance.annuaire.sync.drift.DriftExample;
import fr.productionfrance.annuaire.sync.drift.DriftRun;
import fr.productionfrance.annuaire.sync.drift.DriftService;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.security.Principal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The state of the index and what can be done about it. Actions go on in the background; the state tells what came of them. */
@RestController
@RequestMapping(path = IndexController.PATH, produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "admin", description = "The index, for the cluster's animator: HTTP Basic with the animator's account")
@SecurityRequirement(name = AdminApiDescription.SCHEME)
class IndexController {

    static final String PATH = "/api/v1/admin/index";

    private static final int MOST = 100;
    private static final int RUNS = 20;

    private final IndexInspector inspector;
    private final RebuildService rebuilds;
    private final DriftService drift;
    private final FicheOutbox outbox;
    private final FicheNames fiches;

    IndexController(
            IndexInspector inspector,
            RebuildService rebuilds,
            DriftService drift,
            FicheOutbox outbox,
            FicheNames fiches) {
        this.inspector = inspector;
        this.rebuilds = rebuilds;
        this.drift = drift;
        this.outbox = outbox;
        this.fiches = fiches;
    }

    @GetMapping
    @Operation(operationId = "readIndexState", summary = "How index and store stand")
    IndexAnswer state() {
        IndexOverview overview = inspector.overview();
        IndexOverview.Index index = overview.index();
        IndexOverview.Store store = overview.store();
        return new IndexAnswer(
                index == null ? null : IndexAnswer.Index.of(index.serving()),
                index == null ? null : IndexAnswer.Index.of(index.previous()),
                store == null ? null : IndexAnswer.Store.of(store.published(), store.running(), store.outbox()),
                progress(store),
                store == null
                        ? List.of()
                        : store.runs().stream().map(IndexAnswer.Rebuild::of).toList(),
                store == null
                        ? null
                        : drift.latest(1).stream()
                                .map(IndexAnswer.Drift::of)
                                .findFirst()
                                .orElse(null));
    }

    /** Of this node to the moment, of another one as it told a second ago. */
    private IndexAnswer.@Nullable Progress progress(IndexOverview.@Nullable Store store) {
        return rebuilds.progress()
                .filter(run -> run.state().isRunning())
                .or(() -> Optional.ofNullable(store)
                        .flatMap(IndexOverview.Store::current)
                        .map(run -> run.progress(Instant.now())))
                .map(IndexAnswer.Progress::of)
                .orElse(null);
    }

    @PostMapping("/rebuild")
    @Operation(operationId = "rebuildIndex", summary = "Rebuild the index")
    ResponseEntity<Void> rebuild(@Parameter(hidden = true) Principal who) {
        return Accepted.of(rebuilds.start(RebuildKind.REBUILD, who.getName()));
    }

    @PostMapping("/return")
    @Operation(
            operationId = "returnToPreviousIndex",
            summary = "Bring the previous index up to date, and serve it again")
    ResponseEntity<Void> goBack(@Parameter(hidden = true) Principal who) {
        return Accepted.of(rebuilds.start(RebuildKind.RETURN, who.getName()));
    }

    @PostMapping("/stop")
    @Operation(operationId = "stopRebuild", summary = "Stop the rebuild or return that goes on, on whichever node")
    ResponseEntity<Void> stop() {
        rebuilds.stop();
        return Accepted.yes();
    }

    @GetMapping("/drift")
    @Operation(operationId = "readDrift", summary = "What the latest comparisons of index and store found")
    DriftAnswer drift() {
        List<DriftRun> runs = drift.latest(RUNS);
        List<DriftExample> examples =
                runs.isEmpty() ? List.of() : drift.examples(runs.getFirst().id());
        return DriftAnswer.of(
                runs,
                examples,
                fiches.of(examples.stream().map(DriftExample::id).toList()));
    }

    @PostMapping("/drift/check")
    @Operation(operationId = "checkDrift", summary = "Compare the index with the store")
    ResponseEntity<Void> check(@Parameter(hidden = true) Principal who) {
        return Accepted.of(drift.start(who.getName(), false));
    }

    @PostMapping("/drift/repair")
    @Operation(operationId = "repairDrift", summary = "Compare the index with the store, and put right what differs")
    ResponseEntity<Void> repair(@Parameter(hidden = true) Principal who) {
        return Accepted.of(drift.start(who.getName(), true));
    }

    @PostMapping("/drift/stop")
    @Operation(operationId = "stopDrift", summary = "Stop the comparison that goes on, on whichever node")
    ResponseEntity<Void> stopDrift() {
        drift.stop();
        return Accepted.yes();
    }

    @GetMapping("/failures")
    @Operation(operationId = "readIndexFailures", summary = "Fiches that the index would not take")
    FailuresAnswer failures() {
        List<FicheOutbox.SetAside> setAside = outbox.setAside(MOST);
        List<DocumentFailure> refused =
                inspector.latestRun().map(run -> rebuilds.failures(run.id())).orElse(List.of());
        return FailuresAnswer.of(
                setAside,
                refused,
                fiches.of(Stream.concat(
                                setAside.stream().map(FicheOutbox.SetAside::id),
                                refused.stream().map(DocumentFailure::id))
                        .toList()));
    }

    @PostMapping("/failures/retry")
    @Operation(operationId = "retryIndexFailures", summary = "Try changes again that were set aside: these, or all")
    ResponseEntity<Void> retry(@RequestParam(defaultValue = "") List<String> fiche) {
        if (fiche.isEmpty()) {
            outbox.retryAll();
        } else {
            outbox.retry(fiche.stream().map(IndexController::id).toList());
        }
        return Accepted.yes();
    }

    private static FicheId id(String text) {
        try {
            return FicheId.of(text);
        } catch (IllegalArgumentException e) {
            throw new NoFicheIdException(e);
        }
    }
}
