package fr.productionfrance.annuaire.search.understanding;

import fr.productionfrance.annuaire.nomenclature.Nomenclature;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Decides of names that are believed only beside a word of their kind, and of grades that are mere numbers. */
final class NamesInContext {

    private static final int NEAR = 9;
    private static final int LOOK = 24;
    private static final Pattern GRADE_WORD = Pattern.compile(
            "(?:nuances?|grade|aisi|sae|en[- ]aw|aw|werkstoff|werkst|uns|astm|wnr|w\\.nr\\.?|matiere|matiere\\s?:)[ -]{0,2}$");
    private static final Pattern MADE_OF = Pattern.compile("(?:en|sur|in|aus|of|alu|from)\\s$");
    private static final Pattern NO_GRADE = Pattern.compile(
            "(?<![a-z])(?:n°|no\\.?|nr\\.?|ref\\.?|plan|dessin|drawing|page|tel|item|poste|repere|rep|art|code|indice|ind|n)\\s?:?\\s?$");
    private static final Pattern UNIT_AFTER = Pattern.compile(
            "^\\s?(?:n/mm|mpa|kg|bars?(?![a-z])|tr/min|rpm|€|eur|euros?|kn|daN|w(?![a-z])|kw|v(?![a-z]))");
    private static final Pattern OTHER_PAPER = Pattern.compile("^\\s?(?:type )?2\\.[12]");
    private static final Pattern MARKET_BEFORE = Pattern.compile(
            "(?<![a-z])(?:secteurs?|industrie|industries|domaine|marches?|filiere|branche|sector|market|clients?|applications?|pour (?:la |le |l')?|for (?:the )?|fur (?:die |den )?)\\s?(?:de la |du |de l'|de |d')?$");
    private static final Pattern MARKET_AFTER =
            Pattern.compile("^\\s?-?(?:industry|sector|market|industrie|branche|bereich)");
    private static final Pattern PAPER = Pattern.compile(
            "certif|cert\\b|certs|zeugnis|10204|matiere|material|cleanroom|clean room|salle|reinraum|klasse|class|apz");

    private static final Pattern TOOLS = Pattern.compile(
            "(?<![a-z])(?:dies?|mou?lds?|tools?|outils?|outillages?|moules?|poincons?|matrices?|werkzeuge?|stempel|hrc|steel|aciers?|stahl)(?![a-z])");

    private final Nomenclature nomenclature;

    NamesInContext(Nomenclature nomenclature) {
        this.nomenclature = nomenclature;
    }

    List<Candidate> decide(List<Candidate> found, Reading reading) {
        List<Candidate> materials = found.stream()
                .filter(c -> c.aspect() == Aspect.MATERIAL && c.weight() == Name.Weight.STRONG)
                .toList();
        List<Candidate> decided = new ArrayList<>();
        for (Candidate candidate : found) {
            switch (candidate.weight()) {
                case STRONG, WEAK -> {
                    if (!isOtherPaper(candidate, reading)) {
                        decided.add(candidate);
                    }
                }
                case IN_CONTEXT -> addInContext(candidate, materials, reading, decided);
                case BARE_NUMBER -> addNumber(candidate, materials, reading, decided);
            }
        }
        return decided;
    }

    /** "Certificat matière 2.2" is no 3.1. */
    private static boolean isOtherPaper(Candidate candidate, Reading reading) {
        return candidate.codes().equals(List.of("PROD.31"))
                && !candidate.core().of(reading.folded()).contains("3.1")
                && OTHER_PAPER.matcher(ahead(candidate, reading)).find();
    }

    private void addInContext(
            Candidate candidate, List<Candidate> materials, Reading reading, List<Candidate> decided) {
        boolean believed = switch (candidate.aspect()) {
            case MATERIAL ->
                isBeside(candidate, materials) || after(GRADE_WORD, candidate, reading) || isTool(candidate, reading);
            case SECTOR ->
                after(MARKET_BEFORE, candidate, reading)
                        || MARKET_AFTER.matcher(ahead(candidate, reading)).find();
            case CERTIFICATION ->
                PAPER.matcher(behind(candidate, reading) + " " + ahead(candidate, reading))
                        .find();
            default -> true;
        };
        if (believed) {
            // A length in search of its meaning keeps its mark.
            boolean length = candidate.aspect() == Aspect.SIZE;
            decided.add(length ? candidate : candidate.ranked(Candidate.LONG_NAME, Name.Weight.STRONG));
        }
    }

    private void addNumber(Candidate candidate, List<Candidate> materials, Reading reading, List<Candidate> decided) {
        boolean named = candidate.aspect() == Aspect.MATERIAL
                && (isBeside(candidate, materials) || after(GRADE_WORD, candidate, reading));
        if (named) {
            decided.add(candidate.ranked(Candidate.LONG_NAME, Name.Weight.STRONG));
        } else if (!after(NO_GRADE, candidate, reading)
                && !UNIT_AFTER.matcher(ahead(candidate, reading)).find()
                && (!isYear(candidate, reading)
                        || hasKin(candidate, materials)
                        || after(MADE_OF, candidate, reading))) {
            decided.add(candidate);
        }
    }

    /** "H13 dies" */
    private static boolean isTool(Candidate candidate, Reading reading) {
        boolean capital =
                Character.isUpperCase(reading.text().charAt(candidate.core().start()));
        return capital
                && candidate.codes().stream().anyMatch(code -> code.startsWith("TOOL."))
                && TOOLS.matcher(reading.folded()).find();
    }

    private static boolean isYear(Candidate candidate, Reading reading) {
        return candidate.core().of(reading.folded()).matches("20[0-3]\\d");
    }

    private boolean isBeside(Candidate candidate, List<Candidate> materials) {
        return materials.stream().anyMatch(material -> {
            int gap = candidate.core().start() - material.core().end();
            int gapBehind = material.core().start() - candidate.core().end();
            return ((gap >= 0 && gap <= NEAR) || (gapBehind >= 0 && gapBehind <= 2)) && isKin(candidate, material);
        });
    }

    private boolean hasKin(Candidate candidate, List<Candidate> materials) {
        return materials.stream().anyMatch(material -> isKin(candidate, material));
    }

    /** Tool steel is steel, and stainless steel too. */
    private boolean isKin(Candidate candidate, Candidate material) {
        Set<String> steels = Set.of("STEEL", "TOOL", "INOX", "CASTSTEEL");
        return candidate.codes().stream()
                .anyMatch(code -> material.codes().stream().anyMatch(other -> {
                    String root = root(code);
                    String otherRoot = root(other);
                    return root.equals(otherRoot) || (steels.contains(root) && steels.contains(otherRoot));
                }));
    }

    private String root(String code) {
        List<String> above = nomenclature.materials().ancestors(code);
        return above.isEmpty() ? code : above.getLast();
    }

    private static boolean after(Pattern words, Candidate candidate, Reading reading) {
        return words.matcher(behind(candidate, reading)).find();
    }

    private static String behind(Candidate candidate, Reading reading) {
        int start = candidate.core().start();
        return reading.folded().substring(Math.max(0, start - LOOK), start);
    }

    private static String ahead(Candidate candidate, Reading reading) {
        int end = candidate.core().end();
        return reading.folded().substring(end, Math.min(reading.folded().length(), end + LOOK));
    }
}
