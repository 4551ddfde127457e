package fr.productionfrance.annuaire.search.suggestion;

import fr.productionfrance.annuaire.search.understanding.Meaning;
import fr.productionfrance.annuaire.search.understanding.OwnWord;
import fr.productionfrance.annuaire.search.understanding.WordBook;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Keeps the words it is given and reads nothing. */
final class BookOfWords implements WordBook {

    private List<OwnWord> words = List.of();

    @Override
    public void use(Collection<OwnWord> newWords) {
        words = List.copyOf(newWords);
    }

    @Override
    public List<OwnWord> inUse() {
        return words;
    }

    @Override
    public Optional<String> form(String term) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Meaning> meanings(String term) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean isName(String term) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean canBeRead(OwnWord word, Collection<OwnWord> others) {
        throw new UnsupportedOperationException();
    }
}
