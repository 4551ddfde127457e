package fr.productionfrance.annuaire.engines;

import java.nio.file.Path;

/** Folders for the servers of one test, below target/. */
final class OwnFolders {

    private OwnFolders() {}

    static EngineFolder open(String server) {
        long pid = ProcessHandle.current().pid();
        return EngineFolder.open(Path.of("target/engines/own-%s-%d".formatted(server, pid)));
    }

    static void remove(EngineFolder folder) {
        folder.close();
        Distribution.delete(folder.path());
    }
}
