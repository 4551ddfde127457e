package fr.productionfrance.annuaire.engines;

import fr.productionfrance.annuaire.engines.TestServers.Database;

/** A PostgreSQL of a test's own, which it may restart; its data are thrown away at the end. */
public final class OwnPostgres implements AutoCloseable {

    private static final String DATABASE = "annuaire";

    private final EngineFolder folder;
    private LocalPostgres server;

    private OwnPostgres(EngineFolder folder) {
        this.folder = folder;
        this.server = startIn(folder);
        server.createDatabase(DATABASE);
    }

    public static OwnPostgres start() {
        return new OwnPostgres(OwnFolders.open("postgresql"));
    }

    private static LocalPostgres startIn(EngineFolder folder) {
        return LocalPostgres.start(folder, LocalTestServers.distributions(), LocalPostgres.Durability.KEPT);
    }

    public Database database() {
        return new Database(server.jdbcUrl(DATABASE), LocalPostgres.USER, server.password());
    }

    /** Where it listens on 127.0.0.1; another port after each start. */
    public int port() {
        String url = server.jdbcUrl("");
        return Integer.parseInt(url.substring(url.lastIndexOf(':') + 1, url.lastIndexOf('/')));
    }

    /** Cuts all connections and stops. */
    public void stop() {
        server.close();
    }

    public void startAgain() {
        server = startIn(folder);
    }

    @Override
    public void close() {
        server.close();
        OwnFolders.remove(folder);
    }
}
