package fr.productionfrance.annuaire.fiche.store;

import fr.productionfrance.annuaire.fiche.FicheData;
import fr.productionfrance.annuaire.fiche.Site;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;

/**
 * A table of parts of fiches: which parts, which columns, and how a part becomes a row and a row a part. Its key is the
 * fiche, for a part of a site the place of the site, and the part's own place in its list.
 */
abstract class PartTable<P> {

    private final String name;
    private final List<String> key;
    private final List<String> columns;

    PartTable(String name, boolean ofSite, String columns) {
        this.name = name;
        this.key = ofSite ? List.of("fiche_id", "site", "position") : List.of("fiche_id", "position");
        this.columns = List.of(columns.strip().split("\\s*,\\s*"));
    }

    abstract List<Placed<P>> partsOf(FicheData data);

    /** Writes the columns in the order they were named, without the key. */
    abstract void write(P part, RowWriter row) throws SQLException;

    /** Reads the columns in the order they were named, without the key. */
    abstract P read(RowReader row) throws SQLException;

    final boolean isOfSite() {
        return key.contains("site");
    }

    final String insert() {
        List<String> all = new ArrayList<>(key);
        all.addAll(columns);
        return "INSERT INTO " + name + " (" + String.join(", ", all) + ") VALUES ("
                + String.join(", ", Collections.nCopies(all.size(), "?")) + ")";
    }

    /** Deletes all parts of one fiche. */
    final String delete() {
        return "DELETE FROM " + name + " WHERE fiche_id = ?";
    }

    /** The parts of some fiches with their keys, each fiche's in the order of its lists. */
    final String select() {
        return "SELECT " + String.join(", ", key) + ", " + String.join(", ", columns) + " FROM " + name
                + " WHERE fiche_id = ANY (?) ORDER BY " + String.join(", ", key);
    }

    static <P> List<Placed<P>> placed(List<P> parts) {
        return placed(0, parts);
    }

    static <P> List<Placed<P>> ofSites(FicheData data, Function<Site, List<P>> parts) {
        List<Placed<P>> placed = new ArrayList<>();
        for (int site = 0; site < data.sites().size(); site++) {
            placed.addAll(placed(site, parts.apply(data.sites().get(site))));
        }
        return placed;
    }

    private static <P> List<Placed<P>> placed(int site, List<P> parts) {
        List<Placed<P>> placed = new ArrayList<>(parts.size());
        for (int position = 0; position < parts.size(); position++) {
            placed.add(new Placed<>(site, position, parts.get(position)));
        }
        return placed;
    }

    /** A part and its place; {@code site} is 0 for the parts of the fiche itself. */
    record Placed<P>(int site, int position, P part) {}
}
