package fr.productionfrance.annuaire.search.ui;

import com.vaadin.flow.i18n.I18NProvider;
import fr.productionfrance.annuaire.nomenclature.Language;
import fr.productionfrance.annuaire.nomenclature.Nomenclature;
import fr.productionfrance.annuaire.nomenclature.Places;
import fr.productionfrance.annuaire.search.FicheMarkups;
import fr.productionfrance.annuaire.search.FicheView;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The markup of the fiche's page, without other fiches beside it. */
@Component
final class PageMarkups implements FicheMarkups {

    private final Nomenclature nomenclature;
    private final Places places;
    private final I18NProvider translations;

    PageMarkups(Nomenclature nomenclature, Places places, I18NProvider translations) {
        this.nomenclature = nomenclature;
        this.places = places;
        this.translations = translations;
    }

    @Override
    public String page(FicheView fiche, Locale locale) {
        Wording wording = new Wording(translations, Language.of(locale).locale());
        return new FicheMarkup(new FacetWords(nomenclature, places, wording), wording)
                .page(fiche, List.of(), Optional.empty())
                .html();
    }
}
