package fr.productionfrance.annuaire.fiche.proofs;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** Files to hand in: real ones, and others that only look like it. */
public final class Files {

    private Files() {}

    /** A PDF of one page, which says nothing but holds a text to tell it from others. */
    public static byte[] pdf(String text) {
        return bytes("""
                %%PDF-1.4
                %%%s
                1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj
                2 0 obj << /Type /Pages /Kids [3 0 R] /Count 1 >> endobj
                3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] >> endobj
                trailer << /Root 1 0 R >>
                %%%%EOF
                """.formatted(text));
    }

    static byte[] image(String format) {
        var out = new ByteArrayOutputStream();
        try {
            if (!ImageIO.write(new BufferedImage(3, 2, BufferedImage.TYPE_INT_RGB), format, out)) {
                throw new AssertionError("No writer for " + format);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static byte[] zip() {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("certificat.pdf"));
            zip.write(pdf("packed"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static byte[] after(String before, byte[] content) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(bytes(before));
        out.writeBytes(content);
        return out.toByteArray();
    }

    public static byte[] bytes(String latin) {
        return latin.getBytes(StandardCharsets.ISO_8859_1);
    }
}
