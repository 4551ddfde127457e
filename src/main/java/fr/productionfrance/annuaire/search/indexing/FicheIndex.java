package fr.productionfrance.annuaire.search.indexing;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.json.JsonData;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The physical indexes behind the aliases: which one serves searches, and how another one takes its place. */
@Component
public class FicheIndex {

    private static final Logger LOG = LoggerFactory.getLogger(FicheIndex.class);

    private static final DateTimeFormatter SECOND =
            DateTimeFormatter.ofPattern("yyyyMMddHHmmssSSS").withZone(ZoneOffset.UTC);

    private final ElasticsearchClient elasticsearch;
    private final IndexAliases aliases;
    private final IndexDefinition definition;
    private final IndexSettings settings;
    private final FicheEncoder encoder;
    private final Clock clock;

    FicheIndex(
            ElasticsearchClient elasticsearch,
            IndexAliases aliases,
            IndexDefinition definition,
            IndexSettings settings,
            FicheEncoder encoder,
            Clock clock) {
        this.elasticsearch = elasticsearch;
        this.aliases = aliases;
        this.definition = definition;
        this.settings = settings;
        this.encoder = encoder;
        this.clock = clock;
    }

    /** What the alias points to; empty before the first build. */
    public Optional<Serving> serving() {
        try {
            return describe(aliases.standing().serving());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The index that served before, which one can go back to; empty when there is none. */
    public Optional<Serving> previous() {
        try {
            return describe(aliases.standing().previous());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<Serving> describe(Optional<String> index) throws IOException {
        if (index.isEmpty()) {
            return Optional.empty();
        }
        String name = index.get();
        long documents = elasticsearch.count(c -> c.index(name)).count();
        return Optional.of(new Serving(name, documents, verification(name).isCurrent()));
    }

    /**
     * Teaches the serving index the fields that this program's definition has and its own lacks, so that it takes live changes and
     * answers searches, without finding anything in them, until a rebuild fills them. It keeps counting as one of the old
     * definition.
     *
     * @return whether it can: not where a field is of another kind than before
     */
    public boolean learnNewFields() {
        try {
            Optional<String> serving = aliases.standing().serving();
            if (serving.isEmpty()) {
                return false;
            }
            return elasticsearch
                    .indices()
                    .putMapping(p ->
                            p.withJson(new StringReader(definition.mappings())).index(serving.get()))
                    .acknowledged();
        } catch (ElasticsearchException e) {
            LOG.debug("The serving index can't take the new definition's fields", e);
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private IndexVerification verification(String name) {
        return new IndexVerification(elasticsearch, definition, name);
    }

    /** Starts a build that nobody stops; see {@link #startBuild(Runnable)}. */
    public IndexBuild startBuild() {
        return startBuild(() -> {});
    }

    /**
     * Starts a new index beside the one that serves. What an earlier build left half-done is removed first, so one build at a
     * time is the caller's to see to.
     *
     * @param goOn asked while the build waits; what it throws ends the waiting
     */
    public IndexBuild startBuild(Runnable goOn) {
        try {
            tidyUp();
            String name = settings.alias() + "-" + SECOND.format(clock.instant());
            elasticsearch
                    .indices()
                    .create(c -> c.index(name)
                            .settings(s -> s.withJson(new StringReader(definition.settings()))
                                    .numberOfShards(Integer.toString(settings.shards()))
                                    .numberOfReplicas("0")
                                    .refreshInterval(i -> i.time("-1")))
                            .mappings(m -> m.withJson(new StringReader(definition.mappings()))
                                    .meta(IndexVerification.DEFINITION, JsonData.of(definition.hash())))
                            .aliases(settings.buildingAlias(), a -> a));
            return build(name, goOn);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Takes up the previous index, so that it is brought up to date and serves again. Closing this build without publishing it
     * leaves it as the previous one.
     *
     * @throws IndexBuildException when there is none, or it was made from another definition
     */
    public IndexBuild resumePrevious(Runnable goOn) {
        try {
            tidyUp();
            String name = aliases.standing()
                    .previous()
                    .orElseThrow(() -> new IndexBuildException("No previous index is kept"));
            if (!verification(name).isCurrent()) {
                throw new IndexBuildException("The previous index " + name
                        + " was made from another definition than this program's; only a rebuild helps");
            }
            elasticsearch.indices().putAlias(a -> a.index(name).name(settings.buildingAlias()));
            return build(name, goOn);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private IndexBuild build(String name, Runnable goOn) {
        PatientSender sender = new PatientSender(new BulkSender(elasticsearch, false), Patience.STANDARD);
        return new IndexBuild(
                name,
                new BulkLoader(name, encoder, sender, goOn),
                new IndexSwap(elasticsearch, aliases, settings, name),
                verification(name));
    }

    /** Whether there is an index that neither serves nor did so last; one that is being built is such a one. */
    public boolean hasLeftOver() {
        try {
            IndexAliases.Standing standing = aliases.standing();
            return !standing.leftOver().isEmpty() || standing.building().isPresent();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Removes what builds left that came to no end: every index that neither serves nor did so last. Only for who sees to it that
     * no build goes on, on any node.
     *
     * @return the names of the indexes that were removed
     */
    public List<String> tidyUp() {
        try {
            IndexAliases.Standing standing = aliases.standing();
            List<String> left = standing.leftOver();
            if (!left.isEmpty()) {
                elasticsearch.indices().delete(d -> d.index(left).ignoreUnavailable(true));
            }
            Optional<String> halfReturned = standing.building().filter(index -> !left.contains(index));
            if (halfReturned.isPresent()) {
                elasticsearch
                        .indices()
                        .deleteAlias(d -> d.index(halfReturned.get()).name(settings.buildingAlias()));
            }
            return left;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * An index that answers searches, or did.
     *
     * @param current whether it was made from the definition that this program holds
     */
    public record Serving(String name, long documents, boolean current) {}
}
