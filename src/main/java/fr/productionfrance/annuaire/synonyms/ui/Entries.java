package fr.productionfrance.annuaire.synonyms.ui;

import fr.productionfrance.annuaire.design.MatchPicker;
import fr.productionfrance.annuaire.search.understanding.OwnWord.Target;
import fr.productionfrance.annuaire.synonyms.Targets;
import java.util.List;

/** The entries of the nomenclature that a word may mean, by letters of a name or a code. */
record Entries(Targets targets, MeaningWords words) implements MatchPicker.Choices<Target> {

    @Override
    public List<Target> like(String typed, int most) {
        return targets.like(typed, words.language(), most);
    }

    @Override
    public String words(Target target) {
        return words.target(target);
    }

    @Override
    public String code(Target target) {
        return target.code();
    }
}
