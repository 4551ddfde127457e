package fr.productionfrance.annuaire.sync.drift;

import static org.awaitility.Awaitility.await;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.VersionType;
import co.elastic.clients.json.JsonData;
import fr.productionfrance.annuaire.fiche.Fiche;
import fr.productionfrance.annuaire.fiche.FicheId;
import fr.productionfrance.annuaire.fiche.FicheStatus;
import fr.productionfrance.annuaire.fiche.Fiches;
import fr.productionfrance.annuaire.fiche.store.FicheBulkLoader;
import fr.productionfrance.annuaire.fiche.store.FicheScan;
import fr.productionfrance.annuaire.fiche.store.FicheStore;
import fr.productionfrance.annuaire.fiche.store.SettledFiches;
import fr.productionfrance.annuaire.search.indexing.DocumentWriter;
import fr.productionfrance.annuaire.search.indexing.FicheEncoder;
import fr.productionfrance.annuaire.search.indexing.FicheIndex;
import fr.productionfrance.annuaire.search.indexing.IndexReader;
import fr.productionfrance.annuaire.search.indexing.IndexSettings;
import fr.productionfrance.annuaire.sync.AdvisoryLock;
import fr.productionfrance.annuaire.sync.RebuildLock;
import fr.productionfrance.annuaire.sync.SyncBed;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The drift check of the program under test, and hands that reach behind its back into index and store. */
public final class DriftBed {

    private static final Duration LONG_ENOUGH = Duration.ofMinutes(2);
    private static final AtomicInteger FIRMS = new AtomicInteger(20_000_000);

    private final ApplicationContext program;
    private final SyncBed sync;

    public DriftBed(ApplicationContext program) {
        this.program = program;
        this.sync = new SyncBed(program);
    }

    public void empty() {
        sync.empty();
        sql().sql("DELETE FROM drift_run").update();
    }

    /** Fiches that the index has. */
    public List<Fiche> publish(int count) {
        List<Fiche> fiches = IntStream.range(0, count)
                .mapToObj(i -> sync.publish(Integer.toString(FIRMS.incrementAndGet()), "Atelier " + i))
                .toList();
        sync.awaitSync();
        return fiches;
    }

    /** Fiches that the index has not heard of. */
    void load(int count) {
        program.getBean(FicheBulkLoader.class)
                .load(IntStream.range(0, count)
                        .mapToObj(i -> new FicheBulkLoader.Generated(
                                Fiches.bare(SyncBed.siren(Integer.toString(FIRMS.incrementAndGet())), "Atelier " + i),
                                FicheStatus.PUBLISHED,
                                Instant.EPOCH)));
    }

    void rebuild() {
        sync.rebuild(sync.service());
    }

    public DriftRun check() {
        return run(false);
    }

    public DriftRun repair() {
        return run(true);
    }

    private DriftRun run(boolean repairing) {
        DriftService.Start answer = service().start("a.martin@cluster.example", repairing);
        if (answer != DriftService.Start.STARTED) {
            throw new IllegalStateException("Not started: " + answer);
        }
        return end();
    }

    /** Waits until the latest run has ended and another may start. */
    public DriftRun end() {
        return await().atMost(LONG_ENOUGH)
                .until(
                        () -> service().latest(1).getFirst(),
                        run -> !run.isRunning()
                                && !program.getBean(DriftLock.class).isTaken());
    }

    DriftService.Start night() {
        return program.getBean(DriftSchedule.class).check();
    }

    void beginAndDie() {
        program.getBean(DriftHistory.class).begin("a program that dies", false);
    }

    AdvisoryLock.Held rebuildLock() {
        return program.getBean(RebuildLock.class).tryTake().orElseThrow();
    }

    DriftService nodeThatWaits(CountDownLatch begun, CountDownLatch mayRead) {
        return new DriftService(
                new DriftCheck(
                        program.getBean(FicheIndex.class),
                        program.getBean(IndexReader.class),
                        SyncBed.scanThatWaits(program.getBean(FicheScan.class), begun, mayRead),
                        program.getBean(SettledFiches.class),
                        program.getBean(FicheEncoder.class),
                        program.getBean(DocumentWriter.class)),
                program.getBean(DriftLock.class),
                program.getBean(RebuildLock.class),
                program.getBean(DriftHistory.class));
    }

    public DriftService service() {
        return program.getBean(DriftService.class);
    }

    List<String> found() {
        return sync.found();
    }

    void deleteIndexes() throws IOException {
        sync.deleteIndexes();
    }

    public void deleteDocument(FicheId id) throws IOException {
        elasticsearch()
                .delete(d -> d.index(alias()).id(id.toString()).version(1L).versionType(VersionType.ExternalGte));
    }

    /** Without a version, which Elasticsearch then counts on by itself. */
    void deleteDocumentByHand(FicheId id) throws IOException {
        elasticsearch().delete(d -> d.index(alias()).id(id.toString()));
    }

    /** Writes the document of a fiche under an id and a version of its own. */
    void copyDocument(Fiche fiche, FicheId id, long version) throws IOException {
        JsonData original = elasticsearch()
                .get(g -> g.index(alias()).id(fiche.id().toString()), JsonData.class)
                .source();
        var document = Objects.requireNonNull(original).to(java.util.Map.class);
        @SuppressWarnings("unchecked") // a JSON object
        var copy = new java.util.HashMap<String, Object>(document);
        copy.put("id", id.toString());
        elasticsearch()
                .index(i -> i.index(alias())
                        .id(id.toString())
                        .version(version)
                        .versionType(VersionType.ExternalGte)
                        .document(copy));
    }

    /** Changes a fiche without telling the outbox. */
    void changeUnnoticed(FicheId id, long version) {
        sql().sql("UPDATE fiche SET version = ? WHERE id = ?")
                .params(version, id.value())
                .update();
    }

    void withdrawUnnoticed(FicheId id) {
        sql().sql("UPDATE fiche SET version = version + 1, status = 'ARCHIVED' WHERE id = ?")
                .param(id.value())
                .update();
    }

    void setChangeAside(FicheId id, long version) {
        sync.setAside(id, version, "refused");
    }

    /** Runs that went through, long ago as far as the history can tell. */
    void completeRuns(int count) {
        sql().sql("""
                        INSERT INTO drift_run (started_by, started_at, ended_at, outcome, repairing)
                        SELECT 'night ' || n, now(), now(), 'COMPLETED', false FROM generate_series(1, ?) n""").param(count).update();
    }

    /** Renames, withdraws and publishes again, one fiche after the other. */
    void editUntil(AtomicBoolean enough, List<Fiche> fiches) {
        FicheStore store = program.getBean(FicheStore.class);
        List<Fiche> now = new ArrayList<>(fiches);
        for (int i = 0; !enough.get(); i++) {
            int place = i % now.size();
            Fiche fiche = now.get(place);
            switch (i / now.size() % 3) {
                case 0 ->
                    store.save(
                            fiche.id(),
                            fiche.version(),
                            Fiches.bare(fiche.data().siren(), "Nom " + i),
                            "test");
                case 1 -> store.changeStatus(fiche.id(), fiche.version(), FicheStatus.ARCHIVED, "test");
                default -> store.changeStatus(fiche.id(), fiche.version(), FicheStatus.PUBLISHED, "test");
            }
            now.set(place, store.find(fiche.id()).orElseThrow());
        }
    }

    private JdbcClient sql() {
        return program.getBean(JdbcClient.class);
    }

    private ElasticsearchClient elasticsearch() {
        return program.getBean(ElasticsearchClient.class);
    }

    private String alias() {
        return program.getBean(IndexSettings.class).alias();
    }
}
