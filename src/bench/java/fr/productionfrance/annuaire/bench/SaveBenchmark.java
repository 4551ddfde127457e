package fr.productionfrance.annuaire.bench;

import fr.productionfrance.annuaire.fiche.Fiche;
import fr.productionfrance.annuaire.fiche.FicheData;
import fr.productionfrance.annuaire.fiche.FicheId;
import fr.productionfrance.annuaire.fiche.store.FicheStore;
import fr.productionfrance.annuaire.fiche.store.SaveOutcome;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/**
 * How long a change takes from the member's save until a search by anybody finds it: from before the save, which is stored when
 * it returns, to the first answer of a search that has it. One change after the other, on an idle program and while rebuilds run.
 */
final class SaveBenchmark {

    private static final int SAVES = 100;
    private static final int WARM_UP = 20;
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(10);
    private static final long PAUSE_NANOS = Duration.ofMillis(5).toNanos();

    private final BenchProgram program;
    private final Report report;
    private final FicheStore store;
    private final Rebuilds rebuilds;
    private int changes;

    SaveBenchmark(BenchProgram program, Report report) {
        this.program = program;
        this.report = report;
        this.store = program.bean(FicheStore.class);
        this.rebuilds = new Rebuilds(program);
    }

    void run() throws Exception {
        try (Http http = new Http()) {
            List<FicheId> fiches = someFiches(http);
            for (int number = 0; number < WARM_UP; number++) {
                if (saved(http, fiches.get(number % fiches.size())).isEmpty()) {
                    report.notSearchable(LONGEST_WAIT);
                    return;
                }
            }
            report.savesHeading();
            idle(http, fiches);
            duringRebuilds(http, fiches);
        }
    }

    private void idle(Http http, List<FicheId> fiches) throws Exception {
        Timings timings = new Timings();
        int late = 0;
        for (int number = 0; number < SAVES; number++) {
            OptionalLong nanos = saved(http, fiches.get(number % fiches.size()));
            nanos.ifPresent(timings::addNanos);
            late += nanos.isPresent() ? 0 : 1;
        }
        report.saves("idle", timings, late);
    }

    /** Until there are enough changes and the rebuild under way has swapped, for the swap is where changes could be late. */
    private void duringRebuilds(Http http, List<FicheId> fiches) throws Exception {
        Timings timings = new Timings();
        int late = 0;
        int runs = 0;
        for (int number = 0; number < SAVES || rebuilds.isRunning(); number++) {
            if (!rebuilds.isRunning()) {
                rebuilds.start();
                runs++;
            }
            OptionalLong nanos = saved(http, fiches.get(number % fiches.size()));
            nanos.ifPresent(timings::addNanos);
            late += nanos.isPresent() ? 0 : 1;
        }
        report.saves("during " + runs + (runs == 1 ? " rebuild" : " rebuilds"), timings, late);
    }

    /** Changes a fiche; in nanoseconds until a search finds the change, empty when it was not found in time. */
    private OptionalLong saved(Http http, FicheId id) throws Exception {
        Fiche fiche = store.find(id).orElseThrow();
        // A word that no other fiche and no other change has.
        String word = "zq" + changes++;
        long start = System.nanoTime();
        SaveOutcome outcome = store.save(id, fiche.version(), saying(fiche.data(), word), "bench");
        if (!(outcome instanceof SaveOutcome.Saved)) {
            throw new IllegalStateException("Not saved: " + outcome);
        }
        while (System.nanoTime() - start < LONGEST_WAIT.toNanos()) {
            boolean found = isFound(http, word);
            if (found) {
                return OptionalLong.of(System.nanoTime() - start);
            }
            LockSupport.parkNanos(PAUSE_NANOS);
        }
        return OptionalLong.empty();
    }

    private static FicheData saying(FicheData data, String word) {
        return new FicheData(
                data.siren(),
                data.name(),
                data.tradeName(),
                "Nouvelle présentation " + word,
                data.naf(),
                data.headcount(),
                data.turnover(),
                data.sectors(),
                data.references(),
                data.contacts(),
                data.languages(),
                data.website(),
                data.reviewEveryMonths(),
                data.demo(),
                data.sites());
    }

    private boolean isFound(Http http, String word) throws Exception {
        return !search(http, "{\"size\":1,\"_source\":false,\"query\":{\"match\":{\"presentation\":\"" + word + "\"}}}")
                .path("hits")
                .path("hits")
                .isEmpty();
    }

    private List<FicheId> someFiches(Http http) throws Exception {
        JsonNode hits = search(http, "{\"size\":" + SAVES + ",\"_source\":false}")
                .path("hits")
                .path("hits");
        return IntStream.range(0, hits.size())
                .mapToObj(number -> FicheId.of(hits.get(number).path("_id").asString()))
                .toList();
    }

    private JsonNode search(Http http, String body) throws Exception {
        URI uri = program.elasticsearch().resolve("/" + program.readAlias() + "/_search");
        return http.postJson(uri, BodyPublishers.ofString(body));
    }
}
