package fr.productionfrance.annuaire.bench;

/** Another way to load all published fiches into an index, which the rebuild is measured against. */
public interface Rival {

    /** As the table names it. */
    String name();

    /** What it does not do as the rebuild does, for the reader of the table. */
    String difference();

    /** How many times as fast the rebuild is to be. */
    double wanted();

    /** The index that it loads into, once it has. */
    String index();

    /** Loads all into a new index; in nanoseconds until a search would find them. */
    long load() throws Exception;

    /** Removes what it has made, its index too. */
    void remove() throws Exception;
}
