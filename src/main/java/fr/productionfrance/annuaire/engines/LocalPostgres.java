package fr.productionfrance.annuaire.engines;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A PostgreSQL server of our own on 127.0.0.1, ready to be connected to once {@link #start} returns it. */
final class LocalPostgres implements AutoCloseable {

    static final String USER = "annuaire";

    /** It takes 1 to 2 s; replaying its journal after a crash on a slow disk takes longer. */
    private static final Duration START_LIMIT = Duration.ofMinutes(2);

    private final EngineProcess process;
    private final int port;
    private final String password;

    private LocalPostgres(EngineProcess process, int port, String password) {
        this.process = process;
        this.port = port;
        this.password = password;
    }

    /** Whether what is committed must survive a power cut, or the data are thrown away with the run. */
    enum Durability {
        KEPT,
        THROWN_AWAY
    }

    static LocalPostgres start(EngineFolder folder, Path distributions, Durability durability) {
        Path programs = PostgresDistribution.unpacked(distributions).resolve("bin");
        Path own = folder.writable("postgresql-18");
        Path data = own.resolve("data");
        Path passwordFile = own.resolve("password");
        if (Files.notExists(data.resolve("PG_VERSION"))) {
            initialise(folder.account(), programs, data, passwordFile);
        }
        int port = freePort();
        Path log = folder.path().resolve("postgresql.log");
        Path pidFile = folder.path().resolve("postgresql.pid");
        var process = EngineProcess.start(new EngineProcess.Spec(
                "PostgreSQL",
                folder.account().command(command(programs, data, port, durability)),
                // Messages in the log are for developers of every country.
                Map.of("LC_ALL", "C"),
                // Fast shutdown: connections are cut, what is committed is written.
                "INT",
                log,
                pidFile,
                data.toString()));
        String password = read(passwordFile);
        process.await(START_LIMIT, () -> answering(port, password));
        return new LocalPostgres(process, port, password);
    }

    String password() {
        return password;
    }

    String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database);
    }

    /** @param name a plain lower-case identifier; made if it does not exist yet */
    void createDatabase(String name) {
        if (!name.matches("[a-z][a-z0-9_]{0,62}")) {
            throw new IllegalArgumentException("not a plain database name: " + name);
        }
        try (Connection connection = DriverManager.getConnection(jdbcUrl("postgres"), USER, password);
                var query = connection.prepareStatement("SELECT 1 FROM pg_database WHERE datname = ?");
                var statement = connection.createStatement()) {
            query.setString(1, name);
            if (!query.executeQuery().next()) {
                statement.execute("CREATE DATABASE " + name);
            }
        } catch (SQLException e) {
            throw new EngineException("Cannot make the database " + name + ": " + e.getMessage(), e);
        }
    }

    @Override
    public void close() {
        process.close();
    }

    private static List<String> command(Path programs, Path data, int port, Durability durability) {
        var settings = new ArrayList<>(List.of(
                "listen_addresses=127.0.0.1",
                "port=" + port,
                // Nothing but TCP: a socket's path may be longer than the system allows.
                "unix_socket_directories=",
                "max_connections=60",
                "timezone=UTC"));
        if (durability == Durability.THROWN_AWAY) {
            settings.addAll(List.of("fsync=off", "synchronous_commit=off", "full_page_writes=off"));
        }
        var command = new ArrayList<>(List.of(programs.resolve("postgres").toString(), "-D", data.toString()));
        settings.forEach(setting -> command.addAll(List.of("-c", setting)));
        return command;
    }

    /**
     * Makes the cluster next to its place and moves it there, so that a crash leaves none half made. Text is compared
     * by code point with Unicode's case rules, the same on every machine, whatever its C library.
     */
    private static void initialise(EngineAccount account, Path programs, Path data, Path passwordFile) {
        Path making = data.resolveSibling("making");
        Distribution.delete(making);
        try {
            byte[] secret = new byte[16];
            new SecureRandom().nextBytes(secret);
            Files.writeString(passwordFile, HexFormat.of().formatHex(secret));
            Files.setPosixFilePermissions(
                    passwordFile, java.nio.file.attribute.PosixFilePermissions.fromString("rw-------"));
            account.take(passwordFile);
            Commands.run(account.command(List.of(
                    programs.resolve("initdb").toString(),
                    "--pgdata=" + making,
                    "--username=" + USER,
                    "--pwfile=" + passwordFile,
                    "--auth=scram-sha-256",
                    "--encoding=UTF8",
                    "--locale=C",
                    "--locale-provider=builtin",
                    "--builtin-locale=C.UTF-8")));
            Files.move(making, data);
        } catch (IOException e) {
            throw new EngineException("Cannot make a database in " + data + ": " + e, e);
        }
    }

    private static @Nullable Boolean answering(int port, String password) {
        String url = "jdbc:postgresql://127.0.0.1:%d/postgres".formatted(port);
        try (Connection connection = DriverManager.getConnection(url, USER, password)) {
            return connection.isValid(5);
        } catch (SQLException e) {
            return null;
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new EngineException("No free port on 127.0.0.1", e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new EngineException("Cannot read " + file, e);
        }
    }
}
