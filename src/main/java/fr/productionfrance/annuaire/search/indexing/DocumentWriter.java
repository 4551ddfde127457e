package fr.productionfrance.annuaire.search.indexing;

import co.elastic.clients.elasticsearch.ElasticsearchAsyncClient;
import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import fr.productionfrance.annuaire.fiche.FicheId;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Brings changes to every index that needs them: the one that serves and, while there is one, the one that is being built. An
 * index that appears afterwards has to be filled from a snapshot that is opened afterwards too.
 */
@Component
public class DocumentWriter {

    private final ElasticsearchAsyncClient elasticsearch;
    private final IndexAliases aliases;
    private final FicheEncoder encoder;
    private final IndexSettings settings;
    private final BulkSender sender;

    DocumentWriter(
            ElasticsearchClient elasticsearch, IndexAliases aliases, FicheEncoder encoder, IndexSettings settings) {
        this.elasticsearch =
                new ElasticsearchAsyncClient(elasticsearch._transport(), elasticsearch._transportOptions());
        this.aliases = aliases;
        this.encoder = encoder;
        this.settings = settings;
        this.sender = new BulkSender(elasticsearch, true);
    }

    /**
     * Writes changes.
     *
     * @return what became of each
     * @throws NoIndexException when there is none yet
     * @throws IndexUnavailableException when nothing was written, or nobody knows what
     */
    public Map<FicheId, WriteOutcome> write(List<DocumentChange> changes) {
        Map<FicheId, WriteOutcome> outcomes = new HashMap<>();
        List<BulkItem> items = items(changes, targets(), outcomes);
        List<WriteOutcome> answers = sender.send(items);
        for (int i = 0; i < items.size(); i++) {
            WriteOutcome answer = items.get(i).isForIndexThatWentAway(answers.get(i), settings.buildingAlias())
                    ? new WriteOutcome.Written()
                    : answers.get(i);
            outcomes.merge(items.get(i).id(), answer, WriteOutcome::worse);
        }
        throwIfNothingWritten(outcomes);
        return outcomes;
    }

    /** The aliases that stand now. */
    private List<String> targets() {
        try {
            List<String> targets = aliases.standing().taking();
            if (targets.isEmpty()) {
                throw new NoIndexException();
            }
            return targets;
        } catch (IOException | ElasticsearchException e) {
            throw new IndexUnavailableException("Elasticsearch does not tell its indexes: " + e, e);
        }
    }

    private List<BulkItem> items(
            List<DocumentChange> changes, List<String> targets, Map<FicheId, WriteOutcome> outcomes) {
        List<BulkItem> items = new ArrayList<>();
        for (DocumentChange change : changes) {
            switch (change) {
                case DocumentChange.Remove(FicheId id, long version) ->
                    targets.forEach(target -> items.add(BulkItem.remove(target, id, version)));
                case DocumentChange.Put put -> {
                    try {
                        EncodedFiche fiche = encoder.encode(put.fiche());
                        targets.forEach(target -> items.add(BulkItem.put(target, put.id(), fiche)));
                    } catch (RuntimeException e) { // whatever is wrong with one fiche, the others are not to blame
                        outcomes.put(put.id(), new WriteOutcome.Refused("no document can be made of it: " + e));
                    }
                }
            }
        }
        return items;
    }

    /** Where not one change could be taken it is not the changes' fault. */
    private static void throwIfNothingWritten(Map<FicheId, WriteOutcome> outcomes) {
        if (!outcomes.isEmpty() && outcomes.values().stream().allMatch(WriteOutcome.Later.class::isInstance)) {
            throw new IndexUnavailableException("Elasticsearch takes nothing for now: "
                    + outcomes.values().iterator().next());
        }
    }

    /**
     * Lets searches see what was written so far; where no index serves yet there is nothing to see.
     *
     * @throws IndexUnavailableException when Elasticsearch does not answer; they will see it a little later then
     */
    public void refresh() {
        try {
            AnswerLimit.await(elasticsearch
                    .indices()
                    .refresh(r -> r.index(settings.alias()).ignoreUnavailable(true)));
        } catch (IOException | ElasticsearchException e) {
            throw new IndexUnavailableException("Elasticsearch did not refresh: " + e, e);
        }
    }
}
