package fr.productionfrance.annuaire.fiche.imports.table;

import fr.productionfrance.annuaire.fiche.imports.table.UnreadableFileException.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** Looks through a packed file before anything of it is kept: that it is a workbook, and unpacks to no more than is allowed. */
final class PackedFile {

    private static final int BUFFER = 1 << 16;

    private PackedFile() {}

    static void checkWorkbook(String fileName, byte[] content, Limits limits) throws UnreadableFileException {
        Set<String> entries = entries(fileName, content, limits);
        if (entries.contains("xl/workbook.xml")) {
            return;
        }
        if (entries.contains("xl/workbook.bin")) {
            throw new UnreadableFileException(Reason.BINARY_EXCEL, fileName);
        }
        boolean openDocument = entries.contains("mimetype") && entries.contains("content.xml");
        throw new UnreadableFileException(openDocument ? Reason.OPEN_DOCUMENT : Reason.OTHER_PACKED, fileName);
    }

    private static Set<String> entries(String fileName, byte[] content, Limits limits) throws UnreadableFileException {
        Set<String> names = new HashSet<>();
        long left = limits.unpackedBytes();
        byte[] buffer = new byte[BUFFER];
        // By the directory at its end, as the workbook's reader goes, so that nothing can hide from one of the two.
        try (ZipFile zip = ZipFile.builder().setByteArray(content).get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                names.add(entry.getName());
                try (InputStream unpacked = zip.getInputStream(entry)) {
                    left -= sizeUpTo(left, unpacked, buffer);
                }
                if (left < 0) {
                    throw new UnreadableFileException(Reason.UNPACKS_TOO_LARGE, fileName, limits.unpackedBytes() >> 20);
                }
            }
            return names;
        } catch (IOException | IllegalArgumentException e) {
            throw new UnreadableFileException(Reason.BROKEN, fileName);
        }
    }

    /** The bytes of an entry, counted no further than just past the limit. */
    private static long sizeUpTo(long limit, InputStream entry, byte[] buffer) throws IOException {
        long size = 0;
        for (int read = entry.read(buffer); read >= 0 && size <= limit; read = entry.read(buffer)) {
            size += read;
        }
        return size;
    }
}
