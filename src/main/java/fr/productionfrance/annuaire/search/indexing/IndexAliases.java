package fr.productionfrance.annuaire.search.indexing;

import co.elastic.clients.elasticsearch.ElasticsearchAsyncClient;
import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Which physical index stands under which alias. */
@Component
class IndexAliases {

    private final ElasticsearchAsyncClient elasticsearch;
    private final IndexSettings settings;
    private final Pattern ownName;

    IndexAliases(ElasticsearchClient elasticsearch, IndexSettings settings) {
        this.elasticsearch =
                new ElasticsearchAsyncClient(elasticsearch._transport(), elasticsearch._transportOptions());
        this.settings = settings;
        // Another installation on the same servers may have an alias that begins with ours.
        this.ownName = Pattern.compile(Pattern.quote(settings.alias()) + "-[0-9]{17}");
    }

    /** Asks how they stand now. */
    Standing standing() throws IOException {
        return new Standing(
                AnswerLimit.await(elasticsearch
                                .indices()
                                .getAlias(a -> a.index(settings.alias() + "-2*").allowNoIndices(true)))
                        .aliases()
                        .entrySet()
                        .stream()
                        .filter(entry -> ownName.matcher(entry.getKey()).matches())
                        .collect(Collectors.toMap(
                                Map.Entry::getKey,
                                entry -> entry.getValue().aliases().keySet())),
                settings);
    }

    /**
     * How they stood at one moment.
     *
     * @param aliases of each physical index
     */
    record Standing(Map<String, Set<String>> aliases, IndexSettings settings) {

        Optional<String> serving() {
            return under(settings.alias());
        }

        Optional<String> building() {
            return under(settings.buildingAlias());
        }

        Optional<String> previous() {
            return under(settings.previousAlias());
        }

        private Optional<String> under(String alias) {
            return aliases.entrySet().stream()
                    .filter(index -> index.getValue().contains(alias))
                    .map(Map.Entry::getKey)
                    .findFirst();
        }

        /** The aliases that take changes: of the index that serves, and of the one that is being built. */
        List<String> taking() {
            return Stream.of(settings.alias(), settings.buildingAlias())
                    .filter(alias -> under(alias).isPresent())
                    .toList();
        }

        /** Indexes that neither serve nor did so last: what a build left that came to no end. */
        List<String> leftOver() {
            return aliases.entrySet().stream()
                    .filter(index -> !index.getValue().contains(settings.alias())
                            && !index.getValue().contains(settings.previousAlias()))
                    .map(Map.Entry::getKey)
                    .toList();
        }
    }
}
