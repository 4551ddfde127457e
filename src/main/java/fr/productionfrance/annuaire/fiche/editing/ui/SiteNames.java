package fr.productionfrance.annuaire.fiche.editing.ui;

import fr.productionfrance.annuaire.fiche.form.FicheForm;
import fr.productionfrance.annuaire.fiche.form.SiteForm;

/** What a site is called while it is edited. */
final class SiteNames {

    private SiteNames() {}

    /** Its name, or its number where it has none. */
    static String of(FicheForm fiche, int site, FormWords words) {
        SiteForm form = fiche.sites().get(site).place().form();
        return form.label().isBlank() ? words.text("forms.site.number", site + 1) : form.label();
    }
}
