package fr.productionfrance.annuaire.search;

import java.util.Locale;

/** The public fiche as markup, for whoever shows it elsewhere than on its page. */
public interface FicheMarkups {

    /** All that members wrote is text in it. */
    String page(FicheView fiche, Locale locale);
}
