package fr.productionfrance.annuaire.engines;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.core.env.Environment;

/** The servers that the directory needs, and how an environment says where they are. */
enum Engine {
    POSTGRESQL(
            "PostgreSQL",
            "spring.datasource.url",
            "SPRING_DATASOURCE_URL",
            "jdbc:postgresql://db.example:5432/annuaire"),
    ELASTICSEARCH(
            "Elasticsearch", "spring.elasticsearch.uris", "SPRING_ELASTICSEARCH_URIS", "https://search.example:9200");

    private final String label;
    private final String property;
    private final String variable;
    private final String example;

    Engine(String label, String property, String variable, String example) {
        this.label = label;
        this.property = property;
        this.variable = variable;
        this.example = example;
    }

    /** Those that the environment does not name. */
    static Set<Engine> unnamed(Environment environment) {
        Set<Engine> unnamed = EnumSet.noneOf(Engine.class);
        Arrays.stream(values())
                .filter(engine -> environment.getProperty(engine.property, "").isBlank())
                .forEach(unnamed::add);
        return unnamed;
    }

    String label() {
        return label;
    }

    String property() {
        return property;
    }

    /** For whoever must name it: the environment variable, with an example. */
    String advice() {
        return "%s (%s), for instance %s=%s".formatted(variable, label, variable, example);
    }
}
