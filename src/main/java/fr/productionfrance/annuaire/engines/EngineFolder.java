package fr.productionfrance.annuaire.engines;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Objects;

/**
 * A folder that holds the engines' data, used by one program at a time.
 *
 * <p>The lock is the operating system's, so a program that crashed leaves none behind.
 */
final class EngineFolder implements AutoCloseable {

    private final Path path;
    private final EngineAccount account;
    private final FileChannel lock;

    private EngineFolder(Path path, EngineAccount account, FileChannel lock) {
        this.path = path;
        this.account = account;
        this.lock = lock;
    }

    /** @throws EngineException when another program uses the folder */
    static EngineFolder open(Path wanted) {
        EngineAccount account = EngineAccount.forFolder(wanted);
        Path path = account.reachable(wanted);
        return new EngineFolder(path, account, lock(path));
    }

    EngineAccount account() {
        return account;
    }

    Path path() {
        return path;
    }

    /** A folder below this one that the engines may write to. */
    Path writable(String name) {
        Path folder = path.resolve(name);
        try {
            if (Files.notExists(folder)) {
                Files.createDirectories(folder);
                account.take(folder);
            }
            return folder;
        } catch (IOException e) {
            throw new EngineException("Cannot make " + folder + ": " + e.getMessage(), e);
        }
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException e) {
            throw new EngineException("Cannot release " + path, e);
        }
    }

    private static FileChannel lock(Path folder) {
        Path file = folder.resolve("lock");
        try {
            var channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            if (!locked(channel)) {
                String holder = Files.readString(file).strip();
                channel.close();
                throw new EngineException(
                        ("Another program (process %s) runs its local servers in %s. Stop it first, or give this one a "
                                        + "folder of its own with the setting annuaire.engines.folder.")
                                .formatted(holder, folder));
            }
            channel.truncate(0);
            channel.write(ByteBuffer.wrap(
                    Objects.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII)));
            return channel;
        } catch (IOException e) {
            throw new EngineException("Cannot use the folder " + folder + " for the local servers: " + e, e);
        }
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }
}
