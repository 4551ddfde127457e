package fr.productionfrance.annuaire.fiche.imports.table;

import fr.productionfrance.annuaire.fiche.imports.table.UnreadableFileException.Reason;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Tells what a file is by how it begins; its name proves nothing. */
enum FileKind {
    PACKED,
    TEXT;

    private static final byte[] OLE2 = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G'};
    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};
    private static final byte[] GIF = ascii("GIF8");
    private static final byte[] WEBP = ascii("RIFF");
    private static final byte[] PDF = ascii("%PDF");
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    /** The stream in which an encrypted workbook lies, as the OLE2 directory spells it. */
    private static final String ENCRYPTED_PACKAGE =
            new String("EncryptedPackage".getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);

    static FileKind of(String fileName, byte[] content) throws UnreadableFileException {
        if (content.length == 0) {
            throw new UnreadableFileException(Reason.EMPTY, fileName);
        }
        if (begins(content, PDF)) {
            throw new UnreadableFileException(Reason.PDF, fileName);
        }
        if (begins(content, PNG) || begins(content, JPEG) || begins(content, GIF) || begins(content, WEBP)) {
            throw new UnreadableFileException(Reason.IMAGE, fileName);
        }
        if (begins(content, OLE2)) {
            boolean encrypted = new String(content, StandardCharsets.ISO_8859_1).contains(ENCRYPTED_PACKAGE);
            throw new UnreadableFileException(encrypted ? Reason.PASSWORD_PROTECTED : Reason.OLD_EXCEL, fileName);
        }
        return begins(content, ZIP) ? PACKED : TEXT;
    }

    private static boolean begins(byte[] content, byte[] mark) {
        return content.length >= mark.length && Arrays.equals(content, 0, mark.length, mark, 0, mark.length);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
