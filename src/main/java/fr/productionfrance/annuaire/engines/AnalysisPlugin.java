package fr.productionfrance.annuaire.engines;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.tools.ToolProvider;

/**
 * Our analysis plugin, which gives the minimal server the stock filters that it lacks. It is compiled against the very
 * server that will load it, when it is first needed and again when its sources change.
 *
 * @param sources the folder {@code elastic/plugin}
 */
record AnalysisPlugin(Path sources) {

    private static final String NAME = "annuaire-analysis";
    private static final String DESCRIPTOR = "plugin-descriptor.properties";

    void installInto(Path home) {
        if (Files.notExists(sources.resolve(DESCRIPTOR))) {
            throw new EngineException("The sources of the analysis plugin are not at " + sources.toAbsolutePath()
                    + ". Start the program in the project's folder.");
        }
        Path installed = home.resolve("plugins").resolve(NAME);
        Distribution.exclusively(home.resolveSibling("."), () -> {
            Path stamp = home.resolve("plugins." + NAME + ".sha256");
            String hash = hash();
            if (Files.notExists(stamp) || !Files.readString(stamp).equals(hash)) {
                // Built outside plugins/, where the server would take a half-made folder for a plugin.
                Path building = home.resolve("plugins.building");
                Distribution.delete(building);
                build(home, building);
                Distribution.delete(installed);
                Files.move(building, installed, StandardCopyOption.ATOMIC_MOVE);
                Files.writeString(stamp, hash);
            }
            return installed;
        });
    }

    private void build(Path home, Path folder) throws IOException {
        Path classes = Files.createDirectories(folder.resolve("classes"));
        compile(home, classes);
        try (OutputStream out = Files.newOutputStream(folder.resolve(NAME + ".jar"));
                var jar = new ZipOutputStream(out)) {
            for (Path file : files(classes)) {
                jar.putNextEntry(new ZipEntry(classes.relativize(file).toString()));
                Files.copy(file, jar);
            }
        }
        Distribution.delete(classes);
        Files.copy(sources.resolve(DESCRIPTOR), folder.resolve(DESCRIPTOR));
    }

    private void compile(Path home, Path classes) throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        if (compiler == null) {
            throw new EngineException("The local Elasticsearch needs a JDK: " + System.getProperty("java.home")
                    + " is a runtime without the compiler.");
        }
        var messages = new StringWriter();
        try (var manager = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            manager.setLocationFromPaths(javax.tools.StandardLocation.CLASS_PATH, files(home.resolve("lib")));
            manager.setLocationFromPaths(javax.tools.StandardLocation.CLASS_OUTPUT, List.of(classes));
            var units = manager.getJavaFileObjectsFromPaths(files(sources).stream()
                    .filter(file -> file.toString().endsWith(".java"))
                    .toList());
            // Java 21: the oldest that this server runs on.
            var options = List.of("--release", "21", "-proc:none", "-Xlint:-options");
            if (!compiler.getTask(messages, manager, null, options, null, units).call()) {
                throw new EngineException("The analysis plugin does not compile:\n" + messages);
            }
        }
    }

    private String hash() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (Path file : files(sources)) {
                digest.update(sources.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
                digest.update(Files.readAllBytes(file));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> tree = Files.walk(folder)) {
            return tree.filter(Files::isRegularFile).sorted().collect(Collectors.toList());
        }
    }
}
