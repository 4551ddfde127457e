package fr.productionfrance.annuaire.engines;

import java.nio.file.Path;
import java.util.EnumSet;

/** A program with servers of its own that stores a member and then runs until it is killed. */
final class EnginesProgram {

    static final String READY = "ready";
    static final String MEMBER = "Forges du Gier";

    private EnginesProgram() {}

    public static void main(String[] args) throws Exception {
        // The first line of its output is for the test; what it logs goes the other way.
        var forTheTest = System.out;
        System.setOut(System.err);
        var settings = new EngineSettings(
                Path.of(args[0]),
                LocalTestServers.distributions(),
                LocalTestServers.archive(),
                LocalTestServers.plugin(),
                "512m");
        try (var engines = LocalEngines.start(settings, EnumSet.allOf(Engine.class))) {
            LocalEnginesIT.execute(
                    engines, "CREATE TABLE member (name text)", "INSERT INTO member VALUES ('" + MEMBER + "')");
            forTheTest.println(READY);
            Thread.currentThread().join();
        }
    }
}
