package fr.productionfrance.annuaire.fiche.proofs;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** The kinds of files that are taken. */
public enum ProofType {
    PDF("application/pdf", "%PDF-".getBytes(StandardCharsets.US_ASCII), ".pdf"),
    PNG("image/png", new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'}, ".png"),
    JPEG("image/jpeg", new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff}, ".jpg", ".jpeg");

    private final String mediaType;

    /** Never handed out. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final byte[] signature;

    /** Made by List.of, of texts. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final List<String> extensions;

    ProofType(String mediaType, byte[] signature, String... extensions) {
        this.mediaType = mediaType;
        this.signature = signature;
        this.extensions = List.of(extensions);
    }

    static ProofType ofMediaType(String mediaType) {
        return Arrays.stream(values())
                .filter(type -> type.mediaType.equals(mediaType))
                .findFirst()
                .orElseThrow();
    }

    /** The endings that a browser offers to choose from; what is taken is decided by content. */
    public static List<String> allExtensions() {
        return Arrays.stream(values()).flatMap(type -> type.extensions.stream()).toList();
    }

    public String mediaType() {
        return mediaType;
    }

    String extension() {
        return extensions.getFirst();
    }

    boolean begins(byte[] content) {
        return content.length >= signature.length
                && Arrays.equals(content, 0, signature.length, signature, 0, signature.length);
    }
}
