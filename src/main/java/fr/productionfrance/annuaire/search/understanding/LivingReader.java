package fr.productionfrance.annuaire.search.understanding;

import fr.productionfrance.annuaire.nomenclature.Language;
import fr.productionfrance.annuaire.search.SearchCriteria;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The reader with the words of the moment. Readers are immutable; another set of words is another reader, swapped at once. */
final class LivingReader implements QueryUnderstanding, WordBook {

    private final ReaderParts parts;
    private volatile ReaderParts.Made now;
    private volatile List<OwnWord> own = List.of();

    LivingReader(ReaderParts parts) {
        this.parts = parts;
        this.now = parts.with(List.of());
    }

    @Override
    public Understood understand(String text, Language language, SearchCriteria current, List<Span> asWritten) {
        return now.reader().understand(text, language, current, asWritten);
    }

    @Override
    public Optional<String> corrected(String text) {
        return now.reader().corrected(text);
    }

    @Override
    public void use(Collection<OwnWord> words) {
        List<OwnWord> used = List.copyOf(words);
        now = parts.with(used);
        own = used;
    }

    @Override
    public List<OwnWord> inUse() {
        return own;
    }

    @Override
    public Optional<String> form(String term) {
        return Optional.of(NameKey.of(term, false)).filter(form -> !form.isEmpty());
    }

    @Override
    public List<Meaning> meanings(String term) {
        Set<Meaning> meanings = new LinkedHashSet<>();
        names(term).map(Name::meaning).forEach(meanings::add);
        meanings.addAll(asWhole(now.reader(), term));
        return List.copyOf(meanings);
    }

    @Override
    public boolean isName(String term) {
        return names(term).findAny().isPresent();
    }

    private Stream<Name> names(String term) {
        Lexicon lexicon = now.lexicon();
        return Stream.of(false, true)
                .map(stems -> NameKey.of(term, stems))
                .distinct()
                .flatMap(key -> lexicon.named(key).stream());
    }

    @Override
    public boolean canBeRead(OwnWord word, Collection<OwnWord> others) {
        List<OwnWord> all = new ArrayList<>(others);
        all.add(word);
        Optional<Meaning> wanted = word.target().map(target -> Meaning.Choice.of(target.aspect(), target.code()));
        List<Meaning> read = asWhole(parts.with(all).reader(), word.term());
        return wanted.map(meaning -> read.equals(List.of(meaning))).orElse(read.isEmpty());
    }

    /** What all of a text means, where it means one thing. */
    private static List<Meaning> asWhole(QueryReader reader, String text) {
        Understood understood = reader.understand(text, Language.FR, SearchCriteria.EVERYTHING);
        boolean whole = understood.left().isEmpty() && understood.recognised().size() == 1;
        return whole ? List.of(understood.recognised().getFirst().meaning()) : List.of();
    }
}
