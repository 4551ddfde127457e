package fr.productionfrance.annuaire.bench.massindexer;

import fr.productionfrance.annuaire.bench.Rival;
import fr.productionfrance.annuaire.search.indexing.FicheDocumentBinder;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.hibernate.CacheMode;
import org.hibernate.SessionFactory;
import org.hibernate.jpa.HibernatePersistenceConfiguration;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.mapping.HibernateOrmSearchMappingConfigurer;
import org.hibernate.search.mapper.orm.session.SearchSession;
import org.hibernate.search.mapper.pojo.bridge.mapping.programmatic.TypeBinder;
import org.springframework.beans.factory.BeanFactory;

/**
 * Hibernate Search's mass indexer, as it comes or tuned (see {@link Tuning}). The index has the same settings and fields, and the
 * program's own mapper makes the documents.
 *
 * <p>What differs: it reads each batch in a transaction of its own, not one snapshot; documents carry neither a version nor a
 * content hash, so nothing written meanwhile would be safe from it; and nothing is checked or swapped at the end.
 */
public final class MassIndexing implements Rival {

    private static final String INDEX = "bench-mass-indexer";
    private static final String BACKEND = "hibernate.search.backend.";

    private static final String SETTINGS = "settings.json";
    private static final String MAPPING = "mapping.json";

    private final Tuning tuning;
    private final SessionFactory sessions;
    private final Path folder;
    private final URLClassLoader folderOnClasspath;

    private MassIndexing(Tuning tuning, SessionFactory sessions, Path folder, URLClassLoader folderOnClasspath) {
        this.tuning = tuning;
        this.sessions = sessions;
        this.folder = folder;
        this.folderOnClasspath = folderOnClasspath;
    }

    /**
     * Over the program's database and Elasticsearch.
     *
     * @param settings of the index, as JSON
     * @param mapping what the index maps beside the fields, as JSON
     */
    public static MassIndexing open(
            Tuning tuning, BeanFactory program, URI elasticsearch, String settings, String mapping) throws IOException {
        Path folder = Files.createTempDirectory("bench");
        Files.writeString(folder.resolve(SETTINGS), settings);
        Files.writeString(folder.resolve(MAPPING), mapping);
        // Hibernate Search looks for these files on the classpath only.
        URLClassLoader classpath = new URLClassLoader(new URL[] {folder.toUri().toURL()});
        TypeBinder binder = FicheDocumentBinder.of(FicheRow.class, FicheRow::toFiche, program);
        HibernateOrmSearchMappingConfigurer indexed = context -> context.programmaticMapping()
                .type(FicheRow.class)
                .binder(binder)
                .indexed()
                .index(INDEX);
        HibernatePersistenceConfiguration persistence = new HibernatePersistenceConfiguration("bench");
        persistence
                .managedClass(FicheRow.class)
                .properties(reading(program.getBean(DataSource.class)))
                .properties(writing(elasticsearch))
                .properties(tuning.properties())
                .property("hibernate.classLoaders", List.of(classpath))
                .property("hibernate.search.mapping.configurer", indexed);
        return new MassIndexing(tuning, persistence.createEntityManagerFactory(), folder, classpath);
    }

    private static Map<String, ?> reading(DataSource database) {
        return Map.of(
                "hibernate.connection.datasource", database,
                "hibernate.physical_naming_strategy",
                        "org.hibernate.boot.model.naming.PhysicalNamingStrategySnakeCaseImpl",
                "jakarta.persistence.validation.mode", "none");
    }

    private static Map<String, ?> writing(URI elasticsearch) {
        return Map.of(
                // The minimal server does not tell its version.
                BACKEND + "version_check.enabled",
                false,
                BACKEND + "version",
                "elastic:9.3",
                BACKEND + "uris",
                elasticsearch.toString(),
                BACKEND + "schema_management.settings_file",
                SETTINGS,
                BACKEND + "schema_management.mapping_file",
                MAPPING,
                BACKEND + "mapping.type_name.strategy",
                "index-name",
                "hibernate.search.schema_management.strategy",
                "none",
                "hibernate.search.indexing.listeners.enabled",
                false);
    }

    @Override
    public String name() {
        return "Hibernate Search " + org.hibernate.search.engine.Version.versionString() + " mass indexer, "
                + tuning.inWords();
    }

    @Override
    public String difference() {
        return "the same documents by the same mapper, but without version and content hash (no external versions);"
                + " a transaction per batch, no snapshot; checks nothing and swaps nothing";
    }

    @Override
    public double wanted() {
        return 1.5;
    }

    @Override
    public String index() {
        return INDEX + "-000001";
    }

    @Override
    public long load() throws InterruptedException {
        drop();
        long start = System.nanoTime();
        try (var session = sessions.openSession()) {
            SearchSession search = Search.session(session);
            var indexer = search.massIndexer(FicheRow.class)
                    .dropAndCreateSchemaOnStart(true)
                    .failFast(true)
                    .purgeAllOnStart(false)
                    .mergeSegmentsOnFinish(false)
                    .cacheMode(CacheMode.IGNORE);
            tuning.tune(indexer);
            indexer.type(FicheRow.class).reindexOnly("e.status = 'PUBLISHED'");
            indexer.startAndWait();
            search.workspace(FicheRow.class).refresh();
        }
        return System.nanoTime() - start;
    }

    private void drop() {
        try (var session = sessions.openSession()) {
            Search.session(session).schemaManager(FicheRow.class).dropIfExisting();
        }
    }

    @Override
    public void remove() throws IOException {
        drop();
        sessions.close();
        folderOnClasspath.close();
        Files.delete(folder.resolve(SETTINGS));
        Files.delete(folder.resolve(MAPPING));
        Files.delete(folder);
    }
}
