package fr.productionfrance.annuaire.bench;

import fr.productionfrance.annuaire.Application;
import fr.productionfrance.annuaire.demo.FicheGenerator;
import fr.productionfrance.annuaire.demo.Profile;
import fr.productionfrance.annuaire.engines.TestServers;
import fr.productionfrance.annuaire.engines.TestServersInitializer;
import fr.productionfrance.annuaire.fiche.store.FicheBulkLoader;
import fr.productionfrance.annuaire.fiche.store.FicheBulkLoader.Generated;
import fr.productionfrance.annuaire.nomenclature.Nomenclature;
import fr.productionfrance.annuaire.nomenclature.Places;
import fr.productionfrance.annuaire.nomenclature.ToleranceReader;
import fr.productionfrance.annuaire.search.indexing.IndexSettings;
import java.net.URI;
import java.time.Instant;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The real program on the tests' servers, with a database and an index of its own. */
final class BenchProgram implements AutoCloseable {

    /** From this size on fiches are spread over France; below they are a cluster's. */
    private static final int NATIONAL_FROM = 10_000;

    private final ConfigurableApplicationContext context;

    private BenchProgram(ConfigurableApplicationContext context) {
        this.context = context;
    }

    static BenchProgram start() {
        return new BenchProgram(new SpringApplicationBuilder(Application.class, BenchConfiguration.class)
                .initializers(new TestServersInitializer())
                .profiles("test")
                .run(
                        "--server.port=0",
                        "--logging.level.root=error",
                        "--logging.level.fr.productionfrance.annuaire.search.degraded=warn",
                        // One client asks thousands of times a minute.
                        "--annuaire.api.requests-per-minute=1000000",
                        "--annuaire.api.burst=1000000"));
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** The search page, over HTTP on this machine. */
    URI site() {
        return URI.create(
                "http://127.0.0.1:" + context.getEnvironment().getRequiredProperty("local.server.port") + "/");
    }

    BeanFactory beans() {
        return context;
    }

    /** The name under which searches find the index. */
    String readAlias() {
        return bean(IndexSettings.class).alias();
    }

    /** Where the API answers, over HTTP on this machine. */
    URI api() {
        return site().resolve("api/v1/fiches");
    }

    URI elasticsearch() {
        return TestServers.elasticsearchUri();
    }

    void fill(int size, long seed) {
        FicheGenerator generator = new FicheGenerator(
                bean(Nomenclature.class),
                bean(Places.class),
                bean(ToleranceReader.class),
                size < NATIONAL_FROM ? Profile.MECALOIRE : Profile.NATIONAL,
                seed,
                Instant.now());
        bean(FicheBulkLoader.class)
                .load(generator
                        .fiches(size)
                        .map(fiche -> new Generated(fiche.data(), fiche.status(), fiche.updatedAt())));
    }

    @Override
    public void close() {
        context.close();
    }
}
