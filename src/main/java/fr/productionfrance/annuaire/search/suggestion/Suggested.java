package fr.productionfrance.annuaire.search.suggestion;

import fr.productionfrance.annuaire.nomenclature.Commune;
import fr.productionfrance.annuaire.search.Facet;
import fr.productionfrance.annuaire.search.FicheReference;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What words may be the beginning of, the likeliest of each kind first.
 *
 * @param rest what stands before those words and is not replaced by what is picked; empty where all of them count
 */
public record Suggested(String rest, List<Value> values, List<FicheReference> firms, List<Commune> places) {

    static final Suggested NOTHING = new Suggested("", List.of(), List.of(), List.of());

    public Suggested {
        values = List.copyOf(values);
        firms = List.copyOf(firms);
        places = List.copyOf(places);
    }

    boolean isEmpty() {
        return values.isEmpty() && firms.isEmpty() && places.isEmpty();
    }

    public int size() {
        return values.size() + firms.size() + places.size();
    }

    /**
     * A value of a facet.
     *
     * @param name in the asked language
     * @param alias by which it was found, where that is not how its name begins
     * @param fiches how many fiches it would give alone; absent while nobody can count
     */
    public record Value(
            Facet facet,
            String code,
            String name,
            @Nullable String alias,
            @Nullable Long fiches) {}
}
