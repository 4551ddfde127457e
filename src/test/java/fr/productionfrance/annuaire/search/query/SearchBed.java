package fr.productionfrance.annuaire.search.query;

import fr.productionfrance.annuaire.demo.FicheGenerator;
import fr.productionfrance.annuaire.demo.Profile;
import fr.productionfrance.annuaire.engines.TestServers;
import fr.productionfrance.annuaire.fiche.Fiche;
import fr.productionfrance.annuaire.fiche.FicheStatus;
import fr.productionfrance.annuaire.nomenclature.Nomenclature;
import fr.productionfrance.annuaire.search.FicheSearch;
import fr.productionfrance.annuaire.search.indexing.FicheIndex;
import fr.productionfrance.annuaire.search.indexing.IndexBuild;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.context.annotation.UserConfigurations;
import org.springframework.boot.elasticsearch.autoconfigure.ElasticsearchClientAutoConfiguration;
import org.springframework.boot.elasticsearch.autoconfigure.ElasticsearchRestClientAutoConfiguration;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.MapPropertySource;

/** The search on a real Elasticsearch with an index of its own, filled with given fiches, at a given time. */
public final class SearchBed implements AutoCloseable {

    private final AnnotationConfigApplicationContext context;

    private SearchBed(AnnotationConfigApplicationContext context) {
        this.context = context;
    }

    /** The published ones of so many fiches that are made up, the same ones each time. */
    public static List<Fiche> published(long seed, Instant now, int fiches) {
        return FicheGenerator.create(Profile.MECALOIRE, seed, now)
                .fiches(fiches)
                .filter(fiche -> fiche.status() == FicheStatus.PUBLISHED)
                .toList();
    }

    /** Nothing is indexed until {@link #index}. */
    public static SearchBed at(Instant now) {
        AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "search bed",
                        Map.of(
                                "spring.elasticsearch.uris",
                                TestServers.elasticsearchUri().toString(),
                                "annuaire.search.timeout",
                                "60s",
                                "annuaire.index.alias",
                                TestServers.newIndexName())));
        context.registerBean(PatientClock.class, () -> new PatientClock(now));
        context.register(UserConfigurations.getClasses(UserConfigurations.of(Rooms.class)));
        context.register(AutoConfigurations.getClasses(AutoConfigurations.of(
                ElasticsearchRestClientAutoConfiguration.class, ElasticsearchClientAutoConfiguration.class)));
        context.refresh();
        return new SearchBed(context);
    }

    public SearchBed index(Collection<Fiche> fiches) {
        try (IndexBuild build = context.getBean(FicheIndex.class).startBuild()) {
            build.load(List.copyOf(fiches));
            build.complete();
            build.verify(fiches.size(), Set.of(), List.of());
            build.publish();
        }
        return this;
    }

    /** Lets it be another time. */
    SearchBed move(Instant to) {
        context.getBean(PatientClock.class).move(to);
        return this;
    }

    public FicheSearch search() {
        return context.getBean(FicheSearch.class);
    }

    public FicheIndex fiches() {
        return context.getBean(FicheIndex.class);
    }

    public Nomenclature nomenclature() {
        return context.getBean(Nomenclature.class);
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public void close() {
        context.close();
    }

    @Configuration(proxyBeanMethods = false)
    @ComponentScan({
        "fr.productionfrance.annuaire.nomenclature",
        "fr.productionfrance.annuaire.search.indexing",
        "fr.productionfrance.annuaire.search.query",
        "fr.productionfrance.annuaire.search.relaxing"
    })
    static class Rooms {}
}
