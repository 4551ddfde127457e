package fr.productionfrance.annuaire.shell;

import java.util.Locale;

/** The pages that the law asks of whoever runs a site. */
enum LegalPage {
    NOTICE("mentions-legales"),
    PRIVACY("confidentialite"),
    ACCESSIBILITY("accessibilite");

    private final String path;

    LegalPage(String path) {
        this.path = path;
    }

    /** Below the application's root. */
    String path() {
        return path;
    }

    String titleKey() {
        return "legal." + name().toLowerCase(Locale.ROOT) + ".title";
    }

    /** Its setting's name, for whoever has to fill it in. */
    String setting() {
        return "annuaire.legal." + name().toLowerCase(Locale.ROOT);
    }
}
