package fr.productionfrance.annuaire.fiche.store;

import fr.productionfrance.annuaire.fiche.FicheData;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Gives new fiches slugs that no other has, archived ones included, for their addresses live on in other people's pages. The
 * caller holds the lock under which slugs are given.
 */
final class Slugs {

    private final Connection connection;

    Slugs(Connection connection) {
        this.connection = connection;
    }

    /** A free slug for each fiche, in the same order. */
    List<String> give(List<FicheData> fiches) throws SQLException {
        List<String> wished = fiches.stream().map(Slug::wishedFor).toList();
        Set<String> taken = taken("slug = ANY (?)", wished);
        List<String> given = new ArrayList<>(fiches.size());
        for (String wish : wished) {
            String slug = taken.contains(wish) ? numbered(wish, taken) : wish;
            taken.add(slug);
            given.add(slug);
        }
        return given;
    }

    private String numbered(String wish, Set<String> given) throws SQLException {
        // A slug holds no character that LIKE would take for a wildcard.
        Set<String> taken = taken("slug LIKE ANY (?)", List.of(wish + "-%"));
        taken.addAll(given);
        int number = 2;
        while (taken.contains(wish + "-" + number)) {
            number++;
        }
        return wish + "-" + number;
    }

    private Set<String> taken(String condition, List<String> slugs) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("SELECT slug FROM fiche WHERE " + condition)) {
            query.setArray(1, connection.createArrayOf("text", slugs.toArray()));
            Set<String> taken = new HashSet<>();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    taken.add(rows.getString(1));
                }
            }
            return taken;
        }
    }
}
