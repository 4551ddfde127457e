package fr.productionfrance.annuaire.fiche.proofs;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Optional;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

/** What a file is, by what it holds. What it is called, and what a browser says of it, is not looked at. */
final class ProofTypes {

    private ProofTypes() {}

    /** The library's table of signatures, read when the first file comes. */
    private static final class Table {
        static final MimeTypes SIGNATURES = MimeTypes.getDefaultMimeTypes();
    }

    /**
     * The kind that a content is of; empty when it is none that is taken. The library tells a PDF also where other bytes stand before it,
     * which is how files are made that are two things at once: so the signature must be the very beginning.
     */
    static Optional<ProofType> of(byte[] content) {
        String found = detect(content);
        return Arrays.stream(ProofType.values())
                .filter(type -> type.mediaType().equals(found) && type.begins(content))
                .findFirst();
    }

    private static String detect(byte[] content) {
        try {
            return Table.SIGNATURES
                    .detect(new ByteArrayInputStream(content), new Metadata())
                    .toString();
        } catch (IOException e) {
            throw new UncheckedIOException("An array can be read", e);
        }
    }
}
