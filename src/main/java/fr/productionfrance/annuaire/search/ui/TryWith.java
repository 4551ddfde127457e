package fr.productionfrance.annuaire.search.ui;

import fr.productionfrance.annuaire.search.SearchState;

/** The place above the results where {@link TryWithMarkup} says which words no fiche holds. */
final class TryWith {

    private final TryWithMarkup markup;
    private final Markup shown = new Markup("try-with");

    TryWith(TryWithMarkup markup) {
        this.markup = markup;
        shown.getElement().setAttribute("role", "status");
    }

    Markup component() {
        return shown;
    }

    void clear() {
        shown.clear();
    }

    void show(SearchState state) {
        markup.of(state).ifPresentOrElse(shown::show, shown::clear);
    }
}
