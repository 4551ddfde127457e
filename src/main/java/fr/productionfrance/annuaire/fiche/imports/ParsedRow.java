package fr.productionfrance.annuaire.fiche.imports;

import fr.productionfrance.annuaire.fiche.Siren;

/** A row whose cells could all be read. */
sealed interface ParsedRow permits MemberRow, CapabilityRow {

    SheetRow row();

    /** The firm it is about. */
    Siren siren();
}
