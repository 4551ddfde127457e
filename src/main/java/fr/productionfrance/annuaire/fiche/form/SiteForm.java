package fr.productionfrance.annuaire.fiche.form;

/**
 * Where a site is and what it has, as it is typed.
 *
 * @param addressInsee code of the commune; empty while none is chosen
 * @param departement its code; that of the commune where one is chosen
 * @param point "latitude, longitude"
 */
public record SiteForm(
        String siret,
        String label,
        String addressStreet,
        String addressPostcode,
        String addressInsee,
        String departement,
        String point,
        String craneT,
        String cleanRoomIso) {}
