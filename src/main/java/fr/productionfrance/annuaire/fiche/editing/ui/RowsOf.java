package fr.productionfrance.annuaire.fiche.editing.ui;

import fr.productionfrance.annuaire.fiche.form.FicheForm;
import fr.productionfrance.annuaire.fiche.form.Row;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * A part that is a list: where its lines are in the fiche, how a new one begins, what the table shows of them and what one types.
 *
 * @param key of its words, "forms.contacts"
 * @param copy makes a line like another; the same line where that makes no sense
 * @param <F> the form
 * @param <M> the model
 */
record RowsOf<F extends Record, M>(
        String key,
        Function<FicheForm, List<Row<F, M>>> get,
        BiFunction<FicheForm, List<Row<F, M>>, FicheForm> set,
        Supplier<Row<F, M>> blank,
        UnaryOperator<Row<F, M>> copy,
        List<Column<F>> columns,
        RecordForm<F> fields) {

    /**
     * A column of the table.
     *
     * @param name its words
     * @param number whether it is set as figures
     */
    record Column<F>(String name, Function<F, String> text, boolean number) {

        static <F> Column<F> words(String name, Function<F, String> text) {
            return new Column<>(name, text, false);
        }

        static <F> Column<F> figures(String name, Function<F, String> text) {
            return new Column<>(name, text, true);
        }
    }
}
