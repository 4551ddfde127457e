package fr.productionfrance.annuaire.sync;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A node in a process of its own, which starts a rebuild and then runs until it is killed. */
final class SyncProgram {

    private SyncProgram() {}

    static Process start(Map<String, Object> place) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                SyncProgram.class.getName()));
        place.forEach((name, value) -> command.add(name + "=" + value));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    public static void main(String[] args) throws InterruptedException {
        Map<String, Object> place = new HashMap<>();
        for (String setting : args) {
            int equals = setting.indexOf('=');
            place.put(setting.substring(0, equals), setting.substring(equals + 1));
        }
        try (SyncNode node = new SyncNode(place)) {
            node.rebuilds().start("a program that is killed");
            Thread.currentThread().join();
        }
    }
}
