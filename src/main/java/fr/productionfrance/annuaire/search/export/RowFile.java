package fr.productionfrance.annuaire.search.export;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** A file of rows under way to its reader. Cells are texts, whatever they look like. */
interface RowFile extends Closeable {

    /** A line above or below the table. */
    void note(List<String> cells) throws IOException;

    /** The names of the columns; rows follow. */
    void columns(List<String> names) throws IOException;

    void row(List<String> cells) throws IOException;

    /** Sends what was written so far. */
    void flush() throws IOException;
}
