package fr.productionfrance.annuaire.search.ui;

import fr.productionfrance.annuaire.search.Quantities;

/** What the page understood of a quantity as it was typed. */
sealed interface QuantityReading {

    /**
     * A quantity that was understood.
     *
     * @param asked the quantities with the one that was read
     * @param doubtful whether the text may well mean something else
     */
    record Read(Quantities asked, boolean doubtful) implements QuantityReading {}

    /** Nothing typed: nothing asked. */
    record Blank(Quantities asked) implements QuantityReading {}

    /**
     * A text that says no such quantity.
     *
     * @param messageKey what to tell the buyer
     */
    record NotRead(String messageKey) implements QuantityReading {}
}
