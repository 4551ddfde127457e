package fr.productionfrance.annuaire.bench;

import java.util.Locale;

/** What can be measured, by the name that is typed. */
enum Benchmark {
    MEMORY,
    REBUILD,
    MASS_INDEXER,
    SAVE,
    SEARCH,
    AROUND,
    SESSION,
    PAGE,
    BUYERS;

    String typed() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
