package fr.productionfrance.annuaire.fiche.editing.ui;

import fr.productionfrance.annuaire.nomenclature.Commune;
import fr.productionfrance.annuaire.nomenclature.Places;
import java.util.List;
import java.util.stream.Stream;

/** The communes of France, by the beginning of their name or by postcode. */
record Communes(Places places) implements Options {

    private static final int MOST_SHOWN = 12;

    @Override
    public List<Option> like(String typed) {
        String bare = typed.strip();
        Stream<Commune> found =
                bare.matches("[0-9]{5}") ? places.byPostcode(bare).stream() : places.named(bare, MOST_SHOWN).stream();
        return found.map(Communes::option).toList();
    }

    @Override
    public Option of(String value) {
        return places.byInsee(value).map(Communes::option).orElse(new Option(value, value, "", false));
    }

    private static Option option(Commune commune) {
        String postcodes = commune.postcodes().isEmpty()
                ? commune.departement()
                : commune.postcodes().getFirst();
        return new Option(commune.insee(), commune.name(), postcodes, false);
    }
}
