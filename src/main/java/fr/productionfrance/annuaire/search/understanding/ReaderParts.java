package fr.productionfrance.annuaire.search.understanding;

import fr.productionfrance.annuaire.nomenclature.Nomenclature;
import fr.productionfrance.annuaire.nomenclature.Places;
import fr.productionfrance.annuaire.nomenclature.ToleranceReader;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;

/** Makes readers: what never changes is made once, what hangs on the words anew for each. */
final class ReaderParts {

    private final Set<String> common = WordFile.words("common.txt");
    private final Set<String> fillers = WordFile.words("fillers.txt");
    private final List<CSVRecord> expressions = WordFile.table("expressions.csv");
    private final Nomenclature nomenclature;
    private final Places places;
    private final ToleranceReader tolerances;
    private final Gazetteer gazetteer;

    ReaderParts(Nomenclature nomenclature, Places places, ToleranceReader tolerances) {
        this.nomenclature = nomenclature;
        this.places = places;
        this.tolerances = tolerances;
        this.gazetteer = new Gazetteer(places);
    }

    record Made(QueryReader reader, Lexicon lexicon) {}

    /** A reader of the nomenclature's words, the expressions and these; takes some tenths of a second. */
    Made with(Collection<OwnWord> own) {
        LexiconBuilder builder = new LexiconBuilder(nomenclature, common);
        expressions.forEach(row -> add(builder, row));
        own.forEach(builder::own);
        Lexicon lexicon = builder.build();
        return new Made(reader(lexicon), lexicon);
    }

    private QueryReader reader(Lexicon lexicon) {
        Set<String> otherWords = new HashSet<>(common);
        otherWords.addAll(fillers);
        otherWords.addAll(gazetteer.words());
        Set<String> noTowns = new HashSet<>(common);
        noTowns.addAll(fillers);
        noTowns.addAll(lexicon.words());
        return new QueryReader(
                new TextReader(new Spelling(lexicon.words(), otherWords), new Compounds(lexicon.words())),
                List.of(
                        new NameRule(lexicon, common),
                        new ToleranceRule(tolerances),
                        new SizeRule(),
                        new DimensionsRule(),
                        new ThicknessRule(),
                        new MeasureRule(),
                        new CountRule(),
                        new TimeRule(),
                        new CapacityRule(),
                        new EnduranceRule(),
                        new RemarkRule(),
                        new FeedstockRule(),
                        new PlaceRule(gazetteer, noTowns::contains),
                        new AbroadRule(places.abroad(), noTowns::contains),
                        new PostcodeRule(gazetteer),
                        new DepartementRule(places),
                        new CountryRule()),
                new NamesInContext(nomenclature),
                new Together(nomenclature),
                new CriteriaOf(places),
                fillers);
    }

    private static void add(LexiconBuilder builder, CSVRecord row) {
        List<String> codes = Arrays.stream(row.get("codes").split("\\|"))
                .filter(code -> !code.isEmpty())
                .toList();
        Name.Weight weight = row.get("weight").equals("context")
                ? Name.Weight.IN_CONTEXT
                : Name.Weight.valueOf(row.get("weight").toUpperCase(Locale.ROOT));
        Aspect vocabulary = Aspect.valueOf(row.get("vocabulary"));
        Arrays.stream(row.get("words").split("\\|"))
                .forEach(words -> builder.expression(vocabulary, words, codes, weight));
    }
}
