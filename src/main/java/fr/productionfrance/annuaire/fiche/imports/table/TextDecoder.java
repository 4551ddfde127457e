package fr.productionfrance.annuaire.fiche.imports.table;

import fr.productionfrance.annuaire.fiche.imports.table.UnreadableFileException.Reason;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Turns a text file into text: UTF-8 when it is valid as such, for other texts practically never are; UTF-16 when a byte
 * order mark says so, as Excel's "Unicode text" does; else Windows-1252, in which Excel writes CSV in Western Europe.
 */
final class TextDecoder {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private TextDecoder() {}

    static String decode(String fileName, byte[] content) throws UnreadableFileException {
        String text = withoutMark(decode(content));
        if (text.indexOf('\0') >= 0) {
            throw new UnreadableFileException(Reason.NOT_TEXT, fileName);
        }
        if (text.isBlank()) {
            throw new UnreadableFileException(Reason.EMPTY, fileName);
        }
        return text;
    }

    private static String decode(byte[] content) {
        if (startsWith(content, 0xFF, 0xFE) || startsWith(content, 0xFE, 0xFF)) {
            return new String(content, StandardCharsets.UTF_16);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(content))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(content, WINDOWS_1252);
        }
    }

    private static boolean startsWith(byte[] content, int first, int second) {
        return content.length > 1 && (content[0] & 0xFF) == first && (content[1] & 0xFF) == second;
    }

    private static String withoutMark(String text) {
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }
}
