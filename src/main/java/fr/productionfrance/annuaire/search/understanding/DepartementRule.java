package fr.productionfrance.annuaire.search.understanding;

import fr.productionfrance.annuaire.nomenclature.Departement;
import fr.productionfrance.annuaire.nomenclature.Places;
import fr.productionfrance.annuaire.search.understanding.Meaning.Choice;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Départements by their numbers. A bare number is one only where nothing else is made of it: last in a line, or all there is. */
final class DepartementRule implements Rule {

    private static final Pattern DEPARTEMENT = Pattern.compile(
            "(?<![a-z0-9])(?:(?<w>dans le|dans les|dept\\.?|depts\\.?|dep\\.?|dpt\\.?|departements?|du|en|le|les|\\(|zone)\\s?)?(?<c>(?:\\d{2}|2[ab]|97[1-6])(?:(?:\\s?(?:,|/|-|et|ou|and|or)\\s?|\\s)(?:\\d{2}|2[ab]|97[1-6])){0,12})\\)?(?![a-z0-9]|[.,]\\d|\\s?(?:%|°|\"|mm|kg|km|x|h|p|u|t|j|m|cm|g|hrc|k)(?![a-z])|\\s\\d)");
    private static final Pattern JOINT = Pattern.compile("\\s?(?:,|/|-|ET|OU|AND|OR)\\s?|\\s");
    private static final Pattern GAPS = Pattern.compile("\\w{2}(?:\\s\\w{2})+");
    /** "50, 100 et 250 pièces" are how many. */
    private static final Pattern MORE_COUNTS = Pattern.compile(",\\s?\\d{1,5}\\s?(?:,|et|and|und|ou|or|/)\\s?\\d{2,6}");
    /** Five pairs of figures that begin so are a telephone. */
    private static final Pattern TELEPHONE = Pattern.compile("0\\d(?:[ .-]\\d{2}){4,}");
    /** Words whose number says which one, or of what kind. */
    private static final Pattern NUMBERED = Pattern.compile(
            "(?<![a-z])(?:l/d|agma|int|ext|embarreurs?|barres?|passage|ravitailleurs?|capacite|broche|din|iso|en|classe?|klasse|qualite|quality|qualitat|niveau|niv|level|grade|dn|pn|nps|sch|schedule|indice|rev|modul|module|no|numero|type|typ|version|axe|poste|item|plan|lot|alesages?|bohrung|bore|tiges?|entraxe|cotes?|rayon|angle|longueur|largeur|hauteur|diametre|diam|lg|ht|ep|epaisseur|profondeur|prof|ø)\\s?$");

    /** Words whose numbers are sizes: "tube 60 40 20". */
    private static final Pattern SIZED = Pattern.compile(
            "(?<![a-z])(?:tubes?|toles?|plaques?|plats?|carres?|fers?|cornieres?|profile?s?|dimensions?|dim|format|bagues?|axes?|arbres?|ep|qte|quantites?|lots?|l|lg|m|series?|pieces?|rohre?|blech\\w{0,3}|plates?|sheets?)\\s?$");

    private static final Set<String> LITTLE_WORDS = Set.of("le", "les", "en");
    private static final int LOOK = 40;

    private final Places places;

    DepartementRule(Places places) {
        this.places = places;
    }

    @Override
    public List<Candidate> read(Reading reading) {
        List<Candidate> found = new ArrayList<>();
        for (MatchResult match : PieceStarts.matches(DEPARTEMENT, reading)) {
            List<String> codes = codes(match.group("c"));
            boolean said = match.group("w") != null && !LITTLE_WORDS.contains(match.group("w"));
            boolean last = endsLine(reading.folded(), match.end())
                    && startsLine(reading.folded(), match.start())
                    && !NUMBERED.matcher(reading.before(match.start())).find()
                    && !(GAPS.matcher(match.group("c")).matches()
                            && SIZED.matcher(reading.before(match.start())).find());
            if (!codes.isEmpty()
                    && (said || last)
                    && !TELEPHONE.matcher(match.group("c")).matches()) {
                found.add(Candidate.of(
                        Grammar.trimmed(reading.folded(), match.start("c"), match.end("c")),
                        Grammar.trimmed(reading.folded(), match.start(), match.end()),
                        new Choice(Aspect.DEPARTEMENT, codes),
                        said ? Candidate.PLACE : Candidate.BARE + 1,
                        said ? Sureness.CERTAIN : Sureness.LIKELY));
            }
        }
        return found;
    }

    private List<String> codes(String written) {
        return JOINT.splitAsStream(written.toUpperCase(Locale.ROOT))
                .map(String::strip)
                .flatMap(code -> places.departement(code).stream())
                .map(Departement::code)
                .toList();
    }

    private static boolean endsLine(String folded, int end) {
        return folded.substring(end, Math.min(folded.length(), end + LOOK)).isBlank()
                || (folded.startsWith(",", end)
                        && !MORE_COUNTS
                                .matcher(folded)
                                .region(end, folded.length())
                                .lookingAt())
                || folded.startsWith(";", end);
    }

    private static boolean startsLine(String folded, int start) {
        String before = folded.substring(Math.max(0, start - LOOK), start).stripTrailing();
        return before.isEmpty()
                || before.endsWith(",")
                || before.endsWith(";")
                || Character.isLetter(before.charAt(before.length() - 1));
    }
}
