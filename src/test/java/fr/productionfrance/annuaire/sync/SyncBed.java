package fr.productionfrance.annuaire.sync;

import static org.awaitility.Awaitility.await;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import fr.productionfrance.annuaire.fiche.Fiche;
import fr.productionfrance.annuaire.fiche.FicheId;
import fr.productionfrance.annuaire.fiche.FicheStatus;
import fr.productionfrance.annuaire.fiche.Fiches;
import fr.productionfrance.annuaire.fiche.Siren;
import fr.productionfrance.annuaire.fiche.store.ChangeFeed;
import fr.productionfrance.annuaire.fiche.store.FicheOutbox;
import fr.productionfrance.annuaire.fiche.store.FicheScan;
import fr.productionfrance.annuaire.fiche.store.FicheStore;
import fr.productionfrance.annuaire.search.FicheHit;
import fr.productionfrance.annuaire.search.FicheSearch;
import fr.productionfrance.annuaire.search.PageRequest;
import fr.productionfrance.annuaire.search.SearchCriteria;
import fr.productionfrance.annuaire.search.SearchPage;
import fr.productionfrance.annuaire.search.indexing.DocumentWriter;
import fr.productionfrance.annuaire.search.indexing.FicheIndex;
import fr.productionfrance.annuaire.search.indexing.IndexSettings;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The store, the index and the rebuild of the program under test, emptied before each test. */
public final class SyncBed {

    private static final Duration LONG_ENOUGH = Duration.ofMinutes(2);

    private final ApplicationContext program;

    public SyncBed(ApplicationContext program) {
        this.program = program;
    }

    /** Waits for what the program does by itself at its start, then empties the store, and the index with it. */
    public void empty() {
        await().atMost(LONG_ENOUGH).until(() -> index().serving().isPresent() && !lock().isTaken());
        sql().sql("DELETE FROM rebuild_run").update();
        new TransactionTemplate(program.getBean(PlatformTransactionManager.class)).executeWithoutResult(_ -> {
            sql().sql("DELETE FROM fiche_outbox").update();
            sql().sql("""
                            INSERT INTO fiche_outbox (fiche_id, version, kind, created_at)
                            SELECT id, version + 1, 'DELETE', now() FROM fiche""").update();
            sql().sql("DELETE FROM fiche").update();
        });
        // Nobody was told of rows that were written by hand.
        outbox().retryAll();
        awaitSync();
    }

    /** Waits until the index has all changes. */
    public void awaitSync() {
        await().atMost(LONG_ENOUGH).until(() -> outbox().waiting() == 0);
        program.getBean(DocumentWriter.class).refresh();
    }

    /** A published fiche with that SIREN's first eight digits; the ninth is the check digit. */
    public Fiche publish(String eightDigits, String name) {
        return store().create(Fiches.bare(siren(eightDigits), name), FicheStatus.PUBLISHED, "test");
    }

    /** The SIREN with those first eight digits. */
    public static Siren siren(String eightDigits) {
        return IntStream.range(0, 10)
                .mapToObj(digit -> Siren.read(eightDigits + digit))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow();
    }

    /** The latest change of a fiche, as one that the index refused too often. */
    public void setAside(FicheId fiche, long version, String error) {
        sql().sql("""
                        INSERT INTO fiche_outbox
                               (fiche_id, version, kind, created_at, attempts, refusals, last_error, set_aside_at)
                        VALUES (?, ?, 'UPSERT', now(), 5, 5, ?, now())""").params(fiche.value(), version, error).update();
    }

    /** The latest change of a fiche, as one that has been waiting for so long and is to be tried again tomorrow. */
    public void putOff(FicheId fiche, long version, Duration waiting) {
        sql().sql("""
                        INSERT INTO fiche_outbox (fiche_id, version, kind, created_at, attempts, next_attempt_at)
                        VALUES (?, ?, 'UPSERT', now() - make_interval(secs => ?), 1, now() + interval '1 day')""")
                .params(fiche.value(), version, (double) waiting.toSeconds())
                .update();
    }

    /** The real snapshot, which says when it is about to read, and waits until it may. */
    public static FicheScan scanThatWaits(FicheScan real, CountDownLatch begun, CountDownLatch mayRead) {
        return TurnedScan.thatWaits(real, begun, mayRead);
    }

    /** Rebuilds with a service, and waits for the end. */
    public RebuildProgress rebuild(RebuildService service) {
        if (service.start("a.martin@cluster.example") != RebuildService.Start.STARTED) {
            throw new IllegalStateException("A rebuild is going on");
        }
        return end(service);
    }

    /** Waits for the end of a service's run. */
    public RebuildProgress end(RebuildService service) {
        return await().atMost(LONG_ENOUGH)
                .until(
                        () -> service.progress().orElseThrow(),
                        progress -> !progress.state().isRunning());
    }

    /** A node of its own, which reads the store as {@code scan} does. */
    public RebuildService node(FicheScan scan) {
        return new RebuildService(
                new Rebuild(index(), scan, outbox(), feed()),
                lock(),
                history(),
                scheduler(),
                program.getBean(Clock.class));
    }

    public List<String> found() {
        return all(program.getBean(FicheSearch.class)).stream()
                .map(FicheHit::slug)
                .toList();
    }

    List<String> names() {
        return all(program.getBean(FicheSearch.class)).stream()
                .map(FicheHit::name)
                .toList();
    }

    /** All that a search for everything finds, page after page. */
    static List<FicheHit> all(FicheSearch search) {
        List<FicheHit> hits = new ArrayList<>();
        PageRequest next = PageRequest.FIRST.withSize(PageRequest.MAX_SIZE);
        SearchPage page;
        do {
            page = search.search(SearchCriteria.EVERYTHING, next);
            hits.addAll(page.hits());
            next = next.after(page.next());
        } while (page.next() != null);
        return hits;
    }

    /** Every physical index there is, serving or not. */
    Set<String> physicalIndexes() throws IOException {
        return program.getBean(ElasticsearchClient.class)
                .indices()
                .get(g -> g.index(alias() + "-2*").allowNoIndices(true))
                .indices()
                .keySet();
    }

    Set<String> behindAlias() throws IOException {
        return program.getBean(ElasticsearchClient.class)
                .indices()
                .getAlias(a -> a.name(alias()))
                .aliases()
                .keySet();
    }

    public void deleteIndexes() throws IOException {
        Set<String> all = physicalIndexes();
        program.getBean(ElasticsearchClient.class).indices().delete(d -> d.index(List.copyOf(all)));
    }

    private String alias() {
        return program.getBean(IndexSettings.class).alias();
    }

    JdbcClient sql() {
        return program.getBean(JdbcClient.class);
    }

    public RebuildService service() {
        return program.getBean(RebuildService.class);
    }

    IndexInspector inspector() {
        return program.getBean(IndexInspector.class);
    }

    FicheIndex index() {
        return program.getBean(FicheIndex.class);
    }

    String previous() {
        return index().previous().orElseThrow().name();
    }

    ChangeFeed feed() {
        return program.getBean(ChangeFeed.class);
    }

    TaskScheduler scheduler() {
        return program.getBean("syncScheduler", TaskScheduler.class);
    }

    IndexUpkeep upkeep() {
        return program.getBean(IndexUpkeep.class);
    }

    String serving() {
        return index().serving().orElseThrow().name();
    }

    FicheStore store() {
        return program.getBean(FicheStore.class);
    }

    public FicheScan scan() {
        return program.getBean(FicheScan.class);
    }

    public FicheOutbox outbox() {
        return program.getBean(FicheOutbox.class);
    }

    RebuildLock lock() {
        return program.getBean(RebuildLock.class);
    }

    RebuildHistory history() {
        return program.getBean(RebuildHistory.class);
    }
}
