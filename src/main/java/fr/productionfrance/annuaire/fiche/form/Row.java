package fr.productionfrance.annuaire.fiche.form;

/**
 * One line of a part as it is being typed.
 *
 * @param form what is typed
 * @param origin what it was read from, or a blank one for a line that is new; what the form does not show is taken from here
 * @param <F> the form
 * @param <M> the model
 */
public record Row<F extends Record, M>(F form, M origin) {

    public Row<F, M> with(F typed) {
        return new Row<>(typed, origin);
    }
}
