package fr.productionfrance.annuaire.search.understanding;

import fr.productionfrance.annuaire.nomenclature.Commune;
import fr.productionfrance.annuaire.search.Near;
import fr.productionfrance.annuaire.search.understanding.Meaning.Place;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** A commune as a reading: itself or its surroundings, with the others of its name beside it. */
final class PlaceMeaning {

    /** A town that was named by itself is meant with its suburbs. */
    private static final int TOWN_KM = 10;

    private static final int MOST_OTHERS = 4;

    private final Gazetteer gazetteer;

    PlaceMeaning(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    Candidate near(Span core, Span wide, Commune commune, int km) {
        return candidate(core, wide, commune, km, false, Candidate.PLACE + 20);
    }

    Candidate town(Span core, Commune commune) {
        return candidate(core, core, commune, TOWN_KM, true, Candidate.PLACE);
    }

    /** Where the goods go, with the words that say so; empty where nothing does. */
    static Optional<Candidate> delivery(Span core, Reading reading) {
        int start = WordsBefore.deliveryStart(reading, core.start());
        Meaning to = Meaning.Choice.of(Aspect.DELIVERY, core.of(reading.text()));
        return start == core.start()
                ? Optional.empty()
                : Optional.of(
                        Candidate.of(core, new Span(start, core.end()), to, Candidate.PLACE + 20, Sureness.CERTAIN));
    }

    private Candidate candidate(Span core, Span wide, Commune commune, int km, boolean within, int rank) {
        List<Commune> sameName = gazetteer.communes(Gazetteer.key(commune.name()));
        return new Candidate(
                core,
                wide,
                place(commune, km, within),
                rank,
                sameName.size() == 1 ? Sureness.CERTAIN : Sureness.LIKELY,
                Name.Weight.STRONG,
                sameName.stream()
                        .skip(1)
                        .limit(MOST_OTHERS)
                        .map(other -> place(other, km, within))
                        .toList());
    }

    private static Meaning place(Commune commune, int km, boolean within) {
        return new Place(new Near(commune.insee(), Objects.requireNonNull(commune.point()), km), within);
    }
}
