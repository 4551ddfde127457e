package fr.productionfrance.annuaire.search.indexing;

import fr.productionfrance.annuaire.search.Facet;
import fr.productionfrance.annuaire.search.Preset;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * The index as {@code elastic/} describes it, and a hash that tells whether a standing index was made from the same
 * description. The page's round figures are part of the hash, for documents hold which of them they meet.
 */
@Component
public final class IndexDefinition {

    private final String settings;
    private final String mappings;
    private final String hash;

    public IndexDefinition() {
        this.settings = read("elastic/fiches.settings.json");
        this.mappings = read("elastic/fiches.mappings.json");
        List<Preset> presets = Arrays.stream(Facet.values())
                .flatMap(facet -> Preset.of(facet).stream())
                .toList();
        this.hash = hash(settings + mappings + presets);
    }

    /** The settings that all installations share, as JSON. */
    String settings() {
        return settings;
    }

    /** The mappings, as JSON. */
    String mappings() {
        return mappings;
    }

    /** Changes whenever a standing index would no longer do. */
    public String hash() {
        return hash;
    }

    private static String read(String path) {
        try (InputStream in = new ClassPathResource(path).getInputStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The program lacks its index definition " + path, e);
        }
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
