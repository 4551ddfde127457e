package fr.productionfrance.annuaire.engines;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * A server's program files, unpacked once and then shared by every run and test of this working copy.
 *
 * <p>What is unpacked appears under its name only when it is whole, and one program at a time prepares it.
 */
final class Distribution {

    private Distribution() {}

    /** Unpacks into the folder it is given, which exists and is empty. */
    interface Unpacking {
        void into(Path folder) throws IOException;
    }

    /**
     * Unpacks a distribution that has not been unpacked yet.
     *
     * @param parent where distributions are kept
     * @param name   this one's name and version
     * @return its folder
     */
    static Path unpacked(Path parent, String name, Unpacking unpacking) {
        Path whole = parent.resolve(name);
        return exclusively(parent, () -> {
            if (Files.notExists(whole)) {
                Path partial = parent.resolve(name + ".partial");
                delete(partial);
                unpacking.into(Files.createDirectories(partial));
                Files.move(partial, whole, StandardCopyOption.ATOMIC_MOVE);
            }
            return whole;
        });
    }

    interface Preparation<T> {
        T run() throws IOException;
    }

    /** Runs while no other program (the lock file) and no other thread (the monitor) prepares anything there. */
    static <T> T exclusively(Path parent, Preparation<T> preparation) {
        synchronized (Distribution.class) {
            try (var channel =
                    FileChannel.open(parent.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                channel.lock();
                return preparation.run();
            } catch (IOException e) {
                throw new EngineException("Cannot prepare the local servers in " + parent + ": " + e, e);
            }
        }
    }

    /** Deletes a folder and all that is in it, if it exists. */
    static void delete(Path folder) {
        if (Files.notExists(folder)) {
            return;
        }
        try (Stream<Path> tree = Files.walk(folder)) {
            for (Path path : tree.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
