package fr.productionfrance.annuaire.fiche.people.ui;

import fr.productionfrance.annuaire.design.MatchPicker;
import fr.productionfrance.annuaire.fiche.people.FicheKeepers;
import fr.productionfrance.annuaire.fiche.store.FicheFinder.Found;
import java.util.List;

/** The fiches that a person may be given to keep. */
record KeptFiches(FicheKeepers keepers) implements MatchPicker.Choices<Found> {

    @Override
    public List<Found> like(String typed, int most) {
        return keepers.fichesLike(typed, most);
    }

    @Override
    public String words(Found fiche) {
        return fiche.name() + " · " + fiche.siren();
    }

    @Override
    public String code(Found fiche) {
        return fiche.siren();
    }
}
