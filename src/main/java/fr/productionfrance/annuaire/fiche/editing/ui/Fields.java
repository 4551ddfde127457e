package fr.productionfrance.annuaire.fiche.editing.ui;

import java.util.List;
import java.util.function.Function;

/**
 * Adds fields to a form, each with the words of its name: a label, and a line of help and an example where there are such texts.
 *
 * @param <F> the record
 */
final class Fields<F extends Record> {

    private final RecordForm<F> form;
    private final String prefix;
    private final FormWords words;

    /** @param prefix of the keys of its words, "forms.capability." */
    Fields(Class<F> type, String prefix, FormWords words) {
        this.form = new RecordForm<>(type);
        this.prefix = prefix;
        this.words = words;
    }

    RecordForm<F> form() {
        return form;
    }

    void group(String name) {
        form.group(words.text(prefix + "group." + name));
    }

    private static String id(String property) {
        return "field-" + property;
    }

    private String label(String property) {
        return words.text(prefix + property);
    }

    private <T, C extends FormField<T>> C added(String property, C field) {
        words.ifThere(prefix + property + ".help").ifPresent(field::help);
        return form.add(property, field);
    }

    TextLine line(String property) {
        TextLine line = new TextLine(id(property), label(property));
        words.ifThere(prefix + property + ".example").ifPresent(line::example);
        return added(property, line);
    }

    /** A quantity, of which two or three stand in a row. */
    TextLine quantity(String property, String unit) {
        TextLine line = line(property);
        line.unit(unit).narrow();
        return line;
    }

    TextBlock block(String property, int rows) {
        return added(property, new TextBlock(id(property), label(property), rows));
    }

    Tick tick(String property) {
        return added(property, new Tick(id(property), label(property)));
    }

    <E extends Enum<E>> Ticks<E> ticks(String property, Class<E> type, String wordsOf) {
        return added(property, new Ticks<>(id(property), label(property), type, one -> words.of(wordsOf, one)));
    }

    <T> Choice<T> choice(String property, T empty, List<T> options, Function<T, String> names) {
        return added(property, new Choice<>(id(property), label(property), empty, options, names));
    }

    CodePicker code(String property, Options options) {
        CodePicker picker = new CodePicker(id(property), label(property), options);
        words.ifThere(prefix + property + ".example").ifPresent(picker::example);
        return added(property, picker);
    }

    CodesPicker codes(String property, Options options) {
        CodesPicker picker = new CodesPicker(id(property), label(property), options);
        words.ifThere(prefix + property + ".example").ifPresent(picker::example);
        return added(property, picker);
    }
}
