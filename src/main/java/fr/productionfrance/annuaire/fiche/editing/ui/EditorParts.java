package fr.productionfrance.annuaire.fiche.editing.ui;

import fr.productionfrance.annuaire.design.HomePart;
import fr.productionfrance.annuaire.fiche.FicheRules;
import fr.productionfrance.annuaire.fiche.PublicSide;
import fr.productionfrance.annuaire.fiche.editing.Editing;
import fr.productionfrance.annuaire.fiche.form.FicheForms;
import fr.productionfrance.annuaire.fiche.imports.FicheDiff;
import fr.productionfrance.annuaire.fiche.imports.OwnCapabilities;
import fr.productionfrance.annuaire.fiche.proofs.Proofs;
import java.util.List;
import org.springframework.stereotype.Component;

/** What an editor asks. */
@Component
record EditorParts(
        Editing editing,
        FicheForms forms,
        FicheRules rules,
        FormVocabularies vocabularies,
        PublicSide publicSide,
        Proofs proofs,
        OwnCapabilities sheets,
        FicheDiff diff,
        ChangeWords changeWords,
        PublicationPanels publication,
        List<HomePart> aboutFiches) {}
