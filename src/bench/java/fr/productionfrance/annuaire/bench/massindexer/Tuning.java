package fr.productionfrance.annuaire.bench.massindexer;

import java.util.Map;
import org.hibernate.search.mapper.orm.massindexing.MassIndexer;

/** How much care is taken of Hibernate Search before it is measured. */
public enum Tuning {
    /** What one gets without setting anything: ten fiches at a time, each with a query for each of its tables. */
    AS_IT_COMES("as it comes") {
        @Override
        Map<String, ?> properties() {
            return Map.of();
        }

        @Override
        void tune(MassIndexer indexer) {
            // nothing: that is the point
        }
    },
    /**
     * All that can be read by the batch is, two threads load as the rebuild's two senders do, and bulk requests are as large as the
     * rebuild's.
     */
    AS_THE_REBUILD("tuned as the rebuild is") {
        @Override
        Map<String, ?> properties() {
            return Map.of(
                    "hibernate.default_batch_fetch_size",
                    BATCH,
                    "hibernate.jdbc.fetch_size",
                    IDS_AT_A_TIME,
                    "hibernate.search.backend.indexing.queue_count",
                    LOADERS,
                    // A bulk request of the rebuild's 4 MB.
                    "hibernate.search.backend.indexing.max_bulk_size",
                    250);
        }

        @Override
        void tune(MassIndexer indexer) {
            indexer.threadsToLoadObjects(LOADERS).batchSizeToLoadObjects(BATCH).idFetchSize(IDS_AT_A_TIME);
        }
    };

    /** As many as the rebuild reads at a time. */
    private static final int BATCH = 500;

    private static final int LOADERS = 2;
    private static final int IDS_AT_A_TIME = 5_000;

    private final String words;

    Tuning(String words) {
        this.words = words;
    }

    String inWords() {
        return words;
    }

    abstract Map<String, ?> properties();

    abstract void tune(MassIndexer indexer);
}
