package fr.productionfrance.annuaire.fiche.store;

import fr.productionfrance.annuaire.fiche.Fiche;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.ConnectionCallback;

/** The published fiches on PostgreSQL. The folding of names is the database's, so that index and question agree. */
final class JdbcPublishedFiches implements PublishedFiches {

    /** Longer than any name that people type. */
    private static final int TYPED_AT_MOST = 200;

    private static final String PUBLISHED = "status = 'PUBLISHED'";
    private static final String NAMED = PUBLISHED + " AND firm_words(name, trade_name) @@ firm_query(?)";

    /** A fiche became part of one other at most, so this is a line; it ends at the first one that is not archived. */
    private static final String SUCCESSORS = """
            WITH RECURSIVE later (first, id) AS (
                SELECT slug, into_id FROM fiche_merge JOIN fiche ON id = fiche_id WHERE slug = ANY (?) AND status = 'ARCHIVED'
                UNION
                SELECT first, into_id FROM later JOIN fiche USING (id) JOIN fiche_merge ON fiche_id = id WHERE status = 'ARCHIVED'
            )
            SELECT first, slug FROM later JOIN fiche USING (id) WHERE\s""" + PUBLISHED;

    private static final String IN_ORDER = " ORDER BY firm_order(name, trade_name), id LIMIT ?";

    private final FicheTransactions transactions;

    JdbcPublishedFiches(FicheTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public Optional<Fiche> bySlug(String slug) {
        if (slug.indexOf('\0') >= 0) {
            return Optional.empty();
        }
        return inTime(connection -> new FicheReader(connection)
                        .read("slug = ? AND " + PUBLISHED, query -> query.setString(1, slug)))
                .stream()
                .findFirst();
    }

    @Override
    public boolean wasWithdrawn(String slug) {
        return slug.indexOf('\0') < 0
                && inTime(connection -> count(
                                connection, "slug = ? AND status = 'ARCHIVED'", query -> query.setString(1, slug)))
                        > 0;
    }

    @Override
    public Map<String, String> successors(Collection<String> slugs) {
        String[] possible =
                slugs.stream().filter(slug -> slug.indexOf('\0') < 0).toArray(String[]::new);
        return inTime(connection -> successors(connection, possible));
    }

    @Override
    public Found byName(String typed, int limit) {
        String name =
                typed.substring(0, Math.min(typed.length(), TYPED_AT_MOST)).replace('\0', ' ');
        return name.isBlank() ? all(limit) : named(name, limit);
    }

    private static Map<String, String> successors(Connection connection, String[] slugs) throws SQLException {
        Map<String, String> successors = new HashMap<>();
        try (PreparedStatement query = connection.prepareStatement(SUCCESSORS)) {
            query.setArray(1, connection.createArrayOf("text", slugs));
            try (ResultSet result = query.executeQuery()) {
                while (result.next()) {
                    successors.put(result.getString(1), result.getString(2));
                }
            }
        }
        return successors;
    }

    private Found all(int limit) {
        return inTime(connection -> new Found(
                count(connection, PUBLISHED, _ -> {}),
                new FicheReader(connection).read(PUBLISHED + IN_ORDER, query -> query.setInt(1, limit))));
    }

    private Found named(String name, int limit) {
        return inTime(connection -> new Found(
                count(connection, NAMED, query -> query.setString(1, name)),
                new FicheReader(connection).read(NAMED + IN_ORDER, query -> {
                    query.setString(1, name);
                    query.setInt(2, limit);
                })));
    }

    /** Visitors wait for it: what takes longer does not serve them, and would keep others from the store. */
    private <T> T inTime(ConnectionCallback<T> work) {
        return transactions.snapshot(connection -> {
            try (Statement limit = connection.createStatement()) {
                limit.execute("SET LOCAL statement_timeout = '2s'");
            }
            return work.doInConnection(connection);
        });
    }

    private static long count(Connection connection, String condition, FicheReader.Parameters parameters)
            throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("SELECT count(*) FROM fiche WHERE " + condition)) {
            parameters.fill(query);
            try (ResultSet result = query.executeQuery()) {
                result.next();
                return result.getLong(1);
            }
        }
    }
}
