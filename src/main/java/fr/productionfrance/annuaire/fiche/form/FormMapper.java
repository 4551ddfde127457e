package fr.productionfrance.annuaire.fiche.form;

import java.util.ArrayList;
import java.util.List;

/**
 * From a part of a fiche to its form and back.
 *
 * @param <F> the form
 * @param <M> the model
 */
interface FormMapper<F extends Record, M> {

    F form(M model);

    /**
     * What is typed, as the model has it. What can't be read is told, and left out.
     *
     * @param origin what the form was read from
     */
    M model(F form, M origin, Typed typed);

    default Row<F, M> row(M model) {
        return new Row<>(form(model), model);
    }

    default List<Row<F, M>> rows(List<M> models) {
        return models.stream().map(this::row).toList();
    }

    default List<M> models(List<Row<F, M>> rows, Typed at, String list) {
        List<M> models = new ArrayList<>();
        for (Row<F, M> row : rows) {
            models.add(model(row.form(), row.origin(), at.within(list, models.size())));
        }
        return models;
    }
}
