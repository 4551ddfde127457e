package fr.productionfrance.annuaire.engines;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * The official minimal Elasticsearch server, as the build fetched it.
 *
 * @param zip    the server as published
 * @param sha512 what the zip must hash to, as published beside it
 */
record ElasticsearchDistribution(Path zip, String sha512) {

    /** The server that {@code elasticsearch.server.version} in the build names; both change together. */
    static final String VERSION = "9.5.3";

    private static final String SHA_512 = "ae57654932de854d755af63f2a63667621967870b79ec449407618075c13dc12"
            + "012317388e0a232071e4f2a65c9d973bb681d978fac56445a0790443df0823d1";

    static ElasticsearchDistribution official(Path zip) {
        return new ElasticsearchDistribution(zip, SHA_512);
    }

    /** @throws EngineException when the zip is absent or is not what was published */
    Path unpacked(Path parent) {
        return Distribution.unpacked(parent, "elasticsearch-" + VERSION, folder -> {
            verify();
            unzip(folder);
        });
    }

    private void verify() throws IOException {
        if (Files.notExists(zip)) {
            throw new EngineException("The Elasticsearch server is not at " + zip.toAbsolutePath()
                    + ". The build puts it there: run `./dev run` or `mvn process-resources` in the project's folder.");
        }
        String actual = hash();
        if (!actual.equals(sha512)) {
            throw new EngineException(
                    "%s is not the Elasticsearch server that was published: its SHA-512 is %s and should be %s. Delete it and build again."
                            .formatted(zip.toAbsolutePath(), actual, sha512));
        }
    }

    private String hash() throws IOException {
        try (InputStream in = Files.newInputStream(zip)) {
            var digest = MessageDigest.getInstance("SHA-512");
            byte[] buffer = new byte[1 << 16];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-512", e);
        }
    }

    /** Leaves out the zip's one top folder, which only repeats name and version. */
    private void unzip(Path folder) throws IOException {
        try (var in = new ZipInputStream(new BufferedInputStream(Files.newInputStream(zip)))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                String name = entry.getName().substring(entry.getName().indexOf('/') + 1);
                Path target = folder.resolve(name).normalize();
                if (entry.isDirectory()) {
                    Files.createDirectories(target);
                } else {
                    Files.createDirectories(target.resolveSibling("."));
                    Files.copy(in, target);
                    if (name.startsWith("bin/")) {
                        Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rwxr-xr-x"));
                    }
                }
            }
        }
    }
}
