package fr.productionfrance.annuaire.search.understanding;

import fr.productionfrance.annuaire.nomenclature.Nomenclature;
import fr.productionfrance.annuaire.nomenclature.Places;
import fr.productionfrance.annuaire.nomenclature.ToleranceReader;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class UnderstandingConfiguration {

    @Bean
    QueryUnderstanding queryUnderstanding(Nomenclature nomenclature, Places places, ToleranceReader tolerances) {
        return reader(nomenclature, places, tolerances);
    }

    static QueryReader reader(Nomenclature nomenclature, Places places, ToleranceReader tolerances) {
        Set<String> common = WordFile.words("common.txt");
        Set<String> fillers = WordFile.words("fillers.txt");
        Gazetteer gazetteer = new Gazetteer(places);
        LexiconBuilder builder = new LexiconBuilder(nomenclature, common);
        WordFile.table("expressions.csv").forEach(row -> add(builder, row));
        Lexicon lexicon = builder.build();
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
                        new MeasureRule(),
                        new CountRule(),
                        new TimeRule(),
                        new RemarkRule(),
                        new PlaceRule(gazetteer, noTowns::contains),
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
