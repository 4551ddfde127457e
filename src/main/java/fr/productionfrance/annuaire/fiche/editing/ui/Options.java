package fr.productionfrance.annuaire.fiche.editing.ui;

import java.util.List;

/** What a picker offers. */
interface Options {

    /**
     * One thing to pick.
     *
     * @param value what picking it gives
     * @param detail what tells it from others of that name; may be empty
     * @param opens whether there is more below it
     */
    record Option(String value, String label, String detail, boolean opens) {}

    /** What answers to some letters; with nothing typed, what one may begin with. */
    List<Option> like(String typed);

    /** What stands below one of them. */
    default List<Option> below(String value) {
        return List.of();
    }

    /** What is picked, in words. */
    Option of(String value);
}
