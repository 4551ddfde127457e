package fr.productionfrance.annuaire.search.ui;

import fr.productionfrance.annuaire.search.Misspelt;
import fr.productionfrance.annuaire.search.SearchState;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The place above the results where {@link TryWithMarkup} says which words no fiche holds. */
final class TryWith {

    private final TryWithMarkup markup;
    private final Markup shown = new Markup("try-with");
    private @Nullable Supplier<List<Misspelt>> expected;

    TryWith(TryWithMarkup markup) {
        this.markup = markup;
        shown.getElement().setAttribute("role", "status");
    }

    Markup component() {
        return shown;
    }

    /** Says nothing until it is known. */
    void expect(SearchState state) {
        shown.clear();
        expected = markup.misspelt(state);
    }

    void show(SearchState state) {
        Supplier<List<Misspelt>> misspelt = expected == null ? markup.misspelt(state) : expected;
        expected = null;
        markup.of(state, misspelt.get()).ifPresentOrElse(shown::show, shown::clear);
    }
}
