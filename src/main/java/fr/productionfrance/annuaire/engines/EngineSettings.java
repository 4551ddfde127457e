package fr.productionfrance.annuaire.engines;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the local run's servers come from and live. Relative paths start at the project's folder, where {@code ./dev}
 * starts the program.
 *
 * @param folder               the data that is kept between runs; one program at a time
 * @param distributions        the unpacked servers, shared by runs and tests
 * @param elasticsearchArchive the server as the build fetched it
 * @param elasticsearchPlugin  the sources of the analysis plugin
 * @param elasticsearchHeap    Elasticsearch's largest heap, in the JVM's notation
 */
@ConfigurationProperties("annuaire.engines")
record EngineSettings(
        @DefaultValue(".local") Path folder,
        @DefaultValue(".local/dist") Path distributions,
        @DefaultValue("target/engines/elasticsearch.zip") Path elasticsearchArchive,
        @DefaultValue("elastic/plugin") Path elasticsearchPlugin,
        @DefaultValue("512m") String elasticsearchHeap) {}
