package fr.productionfrance.annuaire.search;

/** The cursor of a page was not one that a page before it gave. */
public class InvalidCursorException extends IllegalArgumentException {

    public InvalidCursorException() {
        super("Not the cursor of a page");
    }
}
