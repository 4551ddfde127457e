package fr.productionfrance.annuaire.fiche.members;

import fr.productionfrance.annuaire.fiche.FicheId;
import java.util.Optional;

/**
 * Two fiches that are likely one firm's.
 *
 * @param one the older of the two
 * @param city where both stand
 */
public record Duplicate(Side one, Side other, Optional<String> city) {

    public record Side(FicheId id, String slug, String name, String siren) {}
}
