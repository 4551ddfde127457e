package fr.productionfrance.annuaire.sync;

import static org.awaitility.Awaitility.await;

import fr.productionfrance.annuaire.engines.TestServers;
import fr.productionfrance.annuaire.fiche.store.FicheOutbox;
import fr.productionfrance.annuaire.fiche.store.FicheScan;
import fr.productionfrance.annuaire.fiche.store.FicheStore;
import fr.productionfrance.annuaire.search.FicheHit;
import fr.productionfrance.annuaire.search.FicheSearch;
import fr.productionfrance.annuaire.search.indexing.DocumentWriter;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.context.annotation.UserConfigurations;
import org.springframework.boot.elasticsearch.autoconfigure.ElasticsearchClientAutoConfiguration;
import org.springframework.boot.elasticsearch.autoconfigure.ElasticsearchRestClientAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import org.springframework.core.env.MapPropertySource;

/** The program without its pages, as one node of several may be: store, index and what keeps them together. */
final class SyncNode implements AutoCloseable {

    static final Duration LONG_ENOUGH = Duration.ofMinutes(2);

    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

    /** @param settings as application.yml would have them */
    SyncNode(Map<String, Object> settings) {
        Map<String, Object> all = new HashMap<>(Map.of(
                "annuaire.sync.longest-pause", "500ms",
                "spring.datasource.hikari.connection-timeout", "2000",
                "spring.datasource.hikari.data-source-properties.reWriteBatchedInserts", "true"));
        all.putAll(settings);
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("node", all));
        context.registerBean(Clock.class, Clock::systemUTC);
        context.register(UserConfigurations.getClasses(UserConfigurations.of(Rooms.class)));
        context.register(AutoConfigurations.getClasses(AutoConfigurations.of(
                DataSourceAutoConfiguration.class,
                DataSourceTransactionManagerAutoConfiguration.class,
                JdbcTemplateAutoConfiguration.class,
                JdbcClientAutoConfiguration.class,
                FlywayAutoConfiguration.class,
                ElasticsearchRestClientAutoConfiguration.class,
                ElasticsearchClientAutoConfiguration.class)));
        context.refresh();
    }

    /** Settings that name a database and an index of their own on the tests' servers. */
    static Map<String, Object> ownPlace() {
        TestServers.Database database = TestServers.newDatabase();
        Map<String, Object> place = new HashMap<>(Map.of(
                "spring.datasource.url", database.url(),
                "spring.datasource.username", database.username(),
                "spring.datasource.password", database.password(),
                "annuaire.index.alias", TestServers.newIndexName()));
        place.put("spring.elasticsearch.uris", TestServers.elasticsearchUri().toString());
        return place;
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    FicheStore store() {
        return bean(FicheStore.class);
    }

    FicheScan scan() {
        return bean(FicheScan.class);
    }

    FicheOutbox outbox() {
        return bean(FicheOutbox.class);
    }

    RebuildService rebuilds() {
        return bean(RebuildService.class);
    }

    IndexState index() {
        return new IndexState(this);
    }

    /** Rebuilds, and waits for the end. */
    RebuildProgress rebuild() {
        if (rebuilds().start("test") != RebuildService.Start.STARTED) {
            throw new IllegalStateException("A rebuild is going on");
        }
        return end();
    }

    RebuildProgress end() {
        return await().atMost(LONG_ENOUGH)
                .until(
                        () -> rebuilds().progress().orElseThrow(),
                        progress -> !progress.state().isRunning());
    }

    /** Waits until no change is on its way, and shows searches what has come. */
    void awaitSync() {
        await().atMost(LONG_ENOUGH).until(() -> outbox().waiting() == 0);
        bean(DocumentWriter.class).refresh();
    }

    /** Slugs of all the fiches that a search for everything finds. */
    List<String> found() {
        return SyncBed.all(bean(FicheSearch.class)).stream().map(FicheHit::slug).toList();
    }

    @Override
    public void close() {
        context.close();
    }

    @Configuration(proxyBeanMethods = false)
    @ComponentScan(
            basePackages = {
                "fr.productionfrance.annuaire.nomenclature",
                "fr.productionfrance.annuaire.fiche",
                "fr.productionfrance.annuaire.search.indexing",
                "fr.productionfrance.annuaire.search.query",
                "fr.productionfrance.annuaire.search.relaxing",
                "fr.productionfrance.annuaire.sync"
            },
            excludeFilters =
                    @Filter(
                            type = FilterType.REGEX,
                            pattern = ".*\\.(ui|web)\\..*|.*\\.annuaire\\.fiche\\.(?!store\\.)[a-z]+\\..*"
                                    + "|.*\\.FicheAccess|.*IT\\b.*|.*IT\\$.*"))
    static class Rooms {}
}
