package fr.productionfrance.annuaire.search.query;

import fr.productionfrance.annuaire.fiche.Fiche;
import fr.productionfrance.annuaire.nomenclature.Nomenclature;
import fr.productionfrance.annuaire.nomenclature.Places;
import fr.productionfrance.annuaire.search.FicheSearch;
import fr.productionfrance.annuaire.search.SearchCriteria;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** The search on a real Elasticsearch, the oracle over the same fiches, and what to ask both: made up, and the same each time. */
record OracleBed(SearchBed bed, SearchOracle oracle) implements AutoCloseable {

    static final Instant NOW = Instant.parse("2026-03-10T09:30:00Z");
    static final Nomenclature NOMENCLATURE = Nomenclature.load();

    private static final Places PLACES = Places.load();

    static OracleBed of(long seed, int fiches) {
        List<Fiche> published = SearchBed.published(seed, NOW, fiches);
        return new OracleBed(SearchBed.at(NOW).index(published), new SearchOracle(published, NOMENCLATURE, NOW));
    }

    /** Listed, so that they can be asked in parallel: the oracle takes as long as Elasticsearch. */
    static List<SearchCriteria> criteria(long seed, int number) {
        RandomCriteria random = new RandomCriteria(NOMENCLATURE, PLACES, seed);
        return Stream.generate(random::next).limit(number).toList();
    }

    FicheSearch search() {
        return bed.search();
    }

    <T> T bean(Class<T> type) {
        return bed.bean(type);
    }

    @Override
    public void close() {
        bed.close();
    }
}
