package fr.productionfrance.annuaire.fiche.store;

import fr.productionfrance.annuaire.fiche.FicheData;
import fr.productionfrance.annuaire.fiche.FicheStatus;
import java.time.Instant;
import java.util.stream.Stream;

/**
 * Fills the store with generated fiches as fast as it goes: 100,000 of them in about a minute. It writes neither history nor outbox
 * rows, so the index has to be rebuilt afterwards, and it trusts what it is given: only the database's own checks hold.
 * Never for what people wrote.
 */
public interface FicheBulkLoader {

    /**
     * A fiche to fill in.
     *
     * @param updatedAt when it is to count as last changed
     */
    record Generated(FicheData data, FicheStatus status, Instant updatedAt) {}

    /**
     * Stores the fiches in the order given, some hundreds to a transaction.
     *
     * @return how many were stored
     */
    long load(Stream<Generated> fiches);
}
