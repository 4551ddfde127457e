package fr.productionfrance.annuaire.synonyms;

import fr.productionfrance.annuaire.search.understanding.Meaning;
import fr.productionfrance.annuaire.search.understanding.OwnWord;
import fr.productionfrance.annuaire.search.understanding.OwnWord.Target;
import fr.productionfrance.annuaire.search.understanding.WordBook;
import fr.productionfrance.annuaire.synonyms.Outcome.Done;
import fr.productionfrance.annuaire.synonyms.Outcome.Reason;
import fr.productionfrance.annuaire.synonyms.Outcome.Refused;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;

/** Adds and retires words. What is done here is read so here at once, and on the other nodes within seconds. */
@Service
public class Synonyms {

    private final SynonymStore store;
    private final SynonymSync sync;
    private final WordBook words;

    Synonyms(SynonymStore store, SynonymSync sync, WordBook words) {
        this.store = store;
        this.sync = sync;
        this.words = words;
    }

    /** All words that were ever added, those in use first. */
    public List<Synonym> all() {
        return store.all().stream().map(SynonymStore.Kept::synonym).toList();
    }

    /** Adds a word that means something, or takes a name of the nomenclature away. */
    public Outcome add(NewSynonym synonym, String by) {
        Optional<String> term = Term.of(synonym.typed());
        Optional<String> form = term.flatMap(words::form);
        if (term.isEmpty() || form.isEmpty()) {
            return new Refused(synonym.typed().strip(), Reason.NO_WORD, List.of());
        }
        // What another node has just changed counts here too.
        sync.look();
        OwnWord word = new OwnWord(term.get(), Optional.ofNullable(synonym.target()));
        Optional<Refused> refused = inUse(term.get(), form.get())
                .or(() -> whyNot(word, synonym.replacing()))
                .or(() -> unreadable(word, null));
        return refused.isPresent()
                ? refused.get()
                : change(term.get(), form.get(), () -> store.add(term.get(), form.get(), synonym, by));
    }

    /** Takes a word out of use. */
    public Outcome retire(long id, String by) {
        return store.find(id)
                .map(kept -> change(kept.synonym().term(), kept.form(), () -> store.setActive(id, false, by)))
                .orElseThrow();
    }

    /** Takes a word into use again. */
    public Outcome restore(long id, String by) {
        SynonymStore.Kept kept = store.find(id).orElseThrow();
        String term = kept.synonym().term();
        if (kept.synonym().active()) {
            return new Done(term);
        }
        sync.look();
        Optional<Refused> refused =
                inUse(term, kept.form()).or(() -> unreadable(kept.synonym().word(), id));
        return refused.isPresent() ? refused.get() : change(term, kept.form(), () -> store.setActive(id, true, by));
    }

    private Optional<Refused> inUse(String term, String form) {
        return store.active().stream()
                .filter(kept -> kept.form().equals(form))
                .findFirst()
                .map(kept ->
                        new Refused(term, Reason.IN_USE, meanings(kept.synonym().target())));
    }

    private Optional<Refused> whyNot(OwnWord word, boolean replacing) {
        if (word.target().isEmpty()) {
            return words.isName(word.term())
                    ? Optional.empty()
                    : Optional.of(new Refused(word.term(), Reason.NOT_A_NAME, words.meanings(word.term())));
        }
        List<Meaning> meanings = words.meanings(word.term());
        return replacing || meanings.isEmpty()
                ? Optional.empty()
                : Optional.of(new Refused(word.term(), Reason.TAKEN, meanings));
    }

    private Optional<Refused> unreadable(OwnWord word, @Nullable Long without) {
        return words.canBeRead(word, sync.inUse(without))
                ? Optional.empty()
                : Optional.of(new Refused(word.term(), Reason.UNREADABLE, words.meanings(word.term())));
    }

    /** Two animators may have added the same at once; the store lets one through. */
    private Outcome change(String term, String form, Runnable change) {
        try {
            change.run();
        } catch (DuplicateKeyException e) {
            return inUse(term, form).orElseThrow(() -> e);
        }
        sync.look();
        return new Done(term);
    }

    private static List<Meaning> meanings(@Nullable Target target) {
        return target == null ? List.of() : List.of(new Meaning.Choice(target.aspect(), List.of(target.code())));
    }
}
