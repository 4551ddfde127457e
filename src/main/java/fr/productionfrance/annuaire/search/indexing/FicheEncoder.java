package fr.productionfrance.annuaire.search.indexing;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import fr.productionfrance.annuaire.fiche.Fiche;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

/** From a stored fiche to the bytes of its document. Used by the rebuild and the live sync alike. */
@Component
public class FicheEncoder {

    private static final int HASH_BYTES = 16;

    private final FicheDocumentMapper mapper;
    private final JsonMapper json = documentJson();

    FicheEncoder(FicheDocumentMapper mapper) {
        this.mapper = mapper;
    }

    /** How documents are written, and read back. Absent fields are left out: the index knows no nulls. */
    public static JsonMapper documentJson() {
        return JsonMapper.builder()
                .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .changeDefaultPropertyInclusion(
                        inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_EMPTY))
                .withConfigOverride(
                        List.class, list -> list.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
                .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
                .build();
    }

    public EncodedFiche encode(Fiche fiche) {
        byte[] document = json.writeValueAsBytes(mapper.toDocument(fiche));
        String hash = hash(document);
        return new EncodedFiche(fiche.id().toString(), fiche.version(), withHash(document, hash), hash);
    }

    /** Puts the hash in as the first field, so that the document is written once only. */
    private static byte[] withHash(byte[] document, String hash) {
        byte[] start = ("{\"content_hash\":\"" + hash + "\",").getBytes(StandardCharsets.US_ASCII);
        byte[] whole = new byte[start.length + document.length - 1];
        System.arraycopy(start, 0, whole, 0, start.length);
        System.arraycopy(document, 1, whole, start.length, document.length - 1);
        return whole;
    }

    private static String hash(byte[] document) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(document), 0, HASH_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
