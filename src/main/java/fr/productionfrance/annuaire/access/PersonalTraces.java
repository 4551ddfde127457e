package fr.productionfrance.annuaire.access;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Where a module names people by their address, such as a history's authors. Each module that does says so by a bean, and thereby takes
 * part when a person asks for what is held, changes their address, or goes.
 */
public interface PersonalTraces {

    /** What the person's file calls this, such as {@code fiche_revision}. */
    String section();

    /** The columns that hold names, as {@code table.column}: a test finds the ones that nobody speaks for. */
    Set<String> columns();

    /** What is held under that name. */
    List<Map<String, Object>> of(String name);

    /** Calls the person otherwise from now on, also in what was written before. */
    void rename(String from, String to);
}
