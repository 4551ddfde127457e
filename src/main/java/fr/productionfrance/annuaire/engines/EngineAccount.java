package fr.productionfrance.annuaire.engines;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The system account that the engines run under.
 *
 * <p>Both engines refuse to run as root. A program started as root (a container, a CI machine) therefore runs them as
 * the owner of the folder, or as nobody when that is root too or unknown here. Any other user runs them as itself.
 */
record EngineAccount(long uid, long gid, boolean switched) {

    private static final long ROOT = 0;
    private static final long NOBODY = 65_534;

    /** Where root keeps engine folders when the account cannot enter the wanted one: root alone can write here. */
    private static final Path ROOT_FALLBACK = Path.of("/var/lib/annuaire-local");

    static EngineAccount forFolder(Path folder) {
        var self = new UnixSystem();
        if (self.getUid() != ROOT) {
            return new EngineAccount(self.getUid(), self.getGid(), false);
        }
        try {
            Path existing = existing(folder.toAbsolutePath());
            long uid = ((Integer) Files.getAttribute(existing, "unix:uid")).longValue();
            long gid = ((Integer) Files.getAttribute(existing, "unix:gid")).longValue();
            // PostgreSQL wants an account with a name, which a folder from another system may not have here.
            boolean named = !Files.getOwner(existing).getName().equals(Long.toString(uid));
            return uid != ROOT && named ? new EngineAccount(uid, gid, true) : new EngineAccount(NOBODY, NOBODY, true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The command as this account runs it. */
    List<String> command(List<String> command) {
        if (!switched) {
            return command;
        }
        var prefix = Stream.of("setpriv", "--reuid=" + uid, "--regid=" + gid, "--clear-groups", "--");
        return Stream.concat(prefix, command.stream()).toList();
    }

    /**
     * The folder itself, or, when this account cannot enter it (root's own home), one that stands for it under
     * /var/lib. The folder exists afterwards.
     */
    Path reachable(Path wanted) {
        try {
            Path folder = wanted.toAbsolutePath().normalize();
            Files.createDirectories(folder);
            if (!switched || canEnter(folder)) {
                return folder;
            }
            String name = HexFormat.of().toHexDigits(folder.toString().hashCode());
            return Files.createDirectories(ROOT_FALLBACK.resolve(name));
        } catch (IOException e) {
            throw new EngineException("Cannot make the folder " + wanted + " for the local servers: " + e, e);
        }
    }

    boolean canEnter(Path folder) {
        return Commands.succeeds(command(List.of("test", "-x", folder.toString())));
    }

    /** Gives a folder and all that is in it to this account. */
    void take(Path folder) {
        if (switched) {
            Commands.run(List.of("chown", "-R", uid + ":" + gid, folder.toString()));
        }
    }

    private static Path existing(Path path) {
        Path found = path;
        while (!Files.exists(found)) {
            found = Objects.requireNonNull(found.getParent(), "the root exists");
        }
        return found;
    }
}
