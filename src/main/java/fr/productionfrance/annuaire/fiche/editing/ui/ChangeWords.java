package fr.productionfrance.annuaire.fiche.editing.ui;

import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.spring.annotation.SpringComponent;
import fr.productionfrance.annuaire.fiche.proofs.Proofs;
import fr.productionfrance.annuaire.nomenclature.Language;
import fr.productionfrance.annuaire.nomenclature.Nomenclature;
import java.util.Locale;

/** Where pages get the words for changes in their reader's language. */
@SpringComponent
class ChangeWords {

    private final Nomenclature nomenclature;
    private final I18NProvider translations;
    private final Proofs proofs;

    ChangeWords(Nomenclature nomenclature, I18NProvider translations, Proofs proofs) {
        this.nomenclature = nomenclature;
        this.translations = translations;
        this.proofs = proofs;
    }

    FactWords in(Locale locale) {
        return new FactWords(
                nomenclature, new ChangeTexts(translations, Language.of(locale).locale()), proofs::isKept);
    }
}
