package fr.productionfrance.annuaire.fiche.imports;

import fr.productionfrance.annuaire.fiche.Siren;
import fr.productionfrance.annuaire.fiche.Siret;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A row of members, read: a firm and, mostly, one of its sites.
 *
 * @param departement code of the département that its own column names
 */
record MemberRow(
        SheetRow row,
        Siren siren,
        @Nullable Siret siret,
        @Nullable String departement,
        List<Consumer<MemberDraft>> firm,
        List<Consumer<ContactDraft>> contact,
        List<Consumer<SiteDraft>> site)
        implements ParsedRow {

    /** Whether the row says where the site is, in other words than its département. */
    boolean tellsPlace() {
        return !postcode().isEmpty() || !row.text(ColumnName.CITY).isEmpty() || !insee().isEmpty();
    }

    String postcode() {
        return row.cell(ColumnName.POSTCODE).map(PlaceFinder::postcode).orElse("");
    }

    String insee() {
        return row.cell(ColumnName.INSEE).map(PlaceFinder::insee).orElse("");
    }

    /** Whether the row is about a site at all, not the firm alone. */
    boolean tellsSite() {
        return siret != null || departement != null || tellsPlace() || !site.isEmpty();
    }
}
