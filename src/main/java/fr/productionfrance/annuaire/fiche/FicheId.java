package fr.productionfrance.annuaire.fiche;

import java.util.UUID;

/** Identifies a fiche for good; the id of its document in the index as well. */
public record FicheId(UUID value) {

    /**
     * Reads an id as written by {@link #toString()}.
     *
     * @throws IllegalArgumentException when the text is no UUID
     */
    public static FicheId of(String text) {
        return new FicheId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
