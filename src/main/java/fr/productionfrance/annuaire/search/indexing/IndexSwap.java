package fr.productionfrance.annuaire.search.indexing;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.io.IOException;
import java.util.Optional;

/** Lets an index serve in another's place, from one moment to the next, or takes it back. */
final class IndexSwap {

    private final ElasticsearchClient elasticsearch;
    private final IndexAliases aliases;
    private final IndexSettings settings;
    private final String name;

    IndexSwap(ElasticsearchClient elasticsearch, IndexAliases aliases, IndexSettings settings, String name) {
        this.elasticsearch = elasticsearch;
        this.aliases = aliases;
        this.settings = settings;
        this.name = name;
    }

    /**
     * Gives the index the settings that serving needs, which loading does without, and shows all it holds. What is still in memory
     * is written first: that takes a while, which a refresh would make those wait for who refresh the serving index.
     */
    void prepare() throws IOException {
        elasticsearch.indices().flush(f -> f.index(name));
        elasticsearch
                .indices()
                .putSettings(p -> p.index(name)
                        .settings(s -> s.refreshInterval(i -> i.time("1s"))
                                .numberOfReplicas(Integer.toString(settings.replicas()))));
        elasticsearch.indices().refresh(r -> r.index(name));
    }

    /**
     * One request: the index serves, and the one that served becomes the previous one.
     *
     * @return the one that was the previous one until then, and is nothing now; see {@link #remove}
     */
    Optional<String> swap() throws IOException {
        IndexAliases.Standing standing = aliases.standing();
        Optional<String> old = standing.serving().filter(index -> !index.equals(name));
        Optional<String> older = standing.previous();
        elasticsearch.indices().updateAliases(u -> {
            u.actions(a -> a.add(add -> add.index(name).alias(settings.alias())));
            u.actions(a -> a.remove(r -> r.index(name).alias(settings.buildingAlias())));
            old.ifPresent(index -> {
                u.actions(a -> a.remove(r -> r.index(index).alias(settings.alias())));
                u.actions(a -> a.add(add -> add.index(index).alias(settings.previousAlias())));
            });
            older.ifPresent(index -> u.actions(a -> a.remove(r -> r.index(index).alias(settings.previousAlias()))));
            return u;
        });
        return older.filter(index -> !index.equals(name));
    }

    /** Removes an index that nothing names any more. It takes a while, in which nobody should have to wait. */
    void remove(String index) throws IOException {
        elasticsearch.indices().delete(d -> d.index(index).ignoreUnavailable(true));
    }

    /** Removes the index, unless it is the previous one: that stays what it was. */
    void rollBack() throws IOException {
        if (aliases.standing().previous().filter(name::equals).isPresent()) {
            elasticsearch.indices().deleteAlias(d -> d.index(name).name(settings.buildingAlias()));
        } else {
            elasticsearch.indices().delete(d -> d.index(name).ignoreUnavailable(true));
        }
    }
}
