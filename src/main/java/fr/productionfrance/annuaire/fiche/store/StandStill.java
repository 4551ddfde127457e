package fr.productionfrance.annuaire.fiche.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Keeps those who take changes and those who check the index apart, on all nodes: an advisory lock of PostgreSQL that ends with the
 * transaction, shared among the takers. A check that waits lets nobody new in.
 */
final class StandStill {

    /** A pair of numbers that no other use of advisory locks in this database has. */
    private static final String KEY = "20260, 2";

    private StandStill() {}

    /** Lets a taker in, until its transaction ends; not while a check goes on or waits. */
    static boolean enter(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT pg_try_advisory_xact_lock_shared(" + KEY + ")")) {
            return row.next() && row.getBoolean(1);
        }
    }

    /** The same for who rather waits, as long as the transaction's lock_timeout has it. */
    static void waitToEnter(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("SELECT pg_advisory_xact_lock_shared(" + KEY + ")");
        }
    }

    /** Waits until the takers that are under way are done, and keeps all out until the transaction ends. */
    static void begin(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET LOCAL lock_timeout = '60s'");
            statement.execute("SELECT pg_advisory_xact_lock(" + KEY + ")");
        }
    }
}
