package fr.productionfrance.annuaire.fiche.editing.ui;

import com.vaadin.flow.component.html.Anchor;
import fr.productionfrance.annuaire.fiche.editing.FactPlace;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;

/**
 * The file of a certificate in the words of a history: by its name and the beginning of its SHA-256, since two files can have one name.
 *
 * @param kept whether the reader can open the file of that id
 */
record ProofWords(ChangeTexts texts, Predicate<UUID> kept) {

    private static final String FACT = "proof";
    private static final int DIGITS_SHOWN = 8;

    String said(JsonNode proof) {
        String sha256 = proof.path("sha256").asString("");
        return texts.text(
                isKept(proof) ? "proofs.said" : "proofs.said.gone",
                proof.path("name").asString(""),
                sha256.substring(0, Math.min(DIGITS_SHOWN, sha256.length())));
    }

    /** The way to the file of a fact or of a certificate as a whole; empty where there is none. */
    Optional<Anchor> link(JsonNode value, FactPlace place) {
        boolean whole = place.field().equals(FactPlace.ROW) && place.list().equals("certificates");
        return Optional.of(whole ? value.path(FACT) : value)
                .filter(_ -> whole || place.field().equals(FACT))
                .filter(proof -> proof.isObject() && isKept(proof))
                .map(this::link);
    }

    private Anchor link(JsonNode proof) {
        var link = ProofLink.of(UUID.fromString(proof.path("id").asString()), texts.text("proofs.open"));
        link.setAriaLabel(texts.text("proofs.open.named", proof.path("name").asString("")));
        return link;
    }

    private boolean isKept(JsonNode proof) {
        try {
            return kept.test(UUID.fromString(proof.path("id").asString("")));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
