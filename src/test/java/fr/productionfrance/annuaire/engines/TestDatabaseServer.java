package fr.productionfrance.annuaire.engines;

import fr.productionfrance.annuaire.engines.TestServers.Database;

/**
 * A PostgreSQL server whose account may make databases.
 *
 * @param url JDBC, ending in the database that is connected to for making others
 */
record TestDatabaseServer(String url, String username, String password) {

    String administration() {
        return url.substring(url.lastIndexOf('/') + 1);
    }

    Database database(String name) {
        return new Database(url.substring(0, url.lastIndexOf('/') + 1) + name, username, password);
    }
}
