package fr.productionfrance.annuaire.search;

import fr.productionfrance.annuaire.nomenclature.Nomenclature;
import fr.productionfrance.annuaire.nomenclature.Places;
import fr.productionfrance.annuaire.nomenclature.ToleranceReader;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Reads what is looked for. */
final class CriteriaReader {

    private static final Figures.Limits MASS_KG = new Figures.Limits(0.000_001, 1_000_000, "kg");
    private static final Figures.Limits BATCH = new Figures.Limits(1, 1_000_000_000, "");
    private static final Figures.Limits LEAD_DAYS = new Figures.Limits(1, 3650, "");

    private final ChoiceParameter choices;
    private final ToleranceParameter tolerance;
    private final NearParameter near;

    CriteriaReader(Nomenclature nomenclature, Places places, ToleranceReader toleranceReader) {
        this.choices = new ChoiceParameter(nomenclature, places);
        this.tolerance = new ToleranceParameter(toleranceReader);
        this.near = new NearParameter(places);
    }

    SearchCriteria read(RawParameters raw, Problems problems) {
        return new SearchCriteria(
                text(raw, problems),
                choices(raw),
                quantities(raw),
                raw.one(Facet.DISTANCE.parameter(), near::read).orElse(null),
                raw.one(Facet.AREA.parameter(), AreaParameter::read).orElse(null),
                yesOrNo(raw, StateParameter.ALL_CERTIFICATIONS),
                yesOrNo(raw, StateParameter.TEXT_OPTIONAL));
    }

    /** The codes of a tree that are open, written {@code process:MACH}. */
    Map<Facet, Set<String>> opened(RawParameters raw) {
        Map<Facet, Set<String>> opened = new EnumMap<>(Facet.class);
        raw.several(StateParameter.OPEN.parameter(), this::node)
                .forEach(node -> opened.computeIfAbsent(node.facet(), _ -> new LinkedHashSet<>())
                        .add(node.code()));
        return opened;
    }

    private record Node(Facet facet, String code) {}

    private Node node(String value) throws IllegalValueException {
        int colon = value.indexOf(':');
        Facet facet = Facet.ofParameter(value.substring(0, Math.max(colon, 0)))
                .filter(f -> f.kind() == Facet.Kind.TREE)
                .orElseThrow(() -> new IllegalValueException(ParameterProblem.Code.UNKNOWN_CODE));
        return new Node(facet, choices.read(facet, value.substring(colon + 1)));
    }

    private static String text(RawParameters raw, Problems problems) {
        String parameter = StateParameter.TEXT.parameter();
        String text = raw.one(parameter, SearchableText::of).orElse("");
        if (text.length() <= SearchCriteria.LONGEST_TEXT) {
            return text;
        }
        problems.add(parameter, text, ParameterProblem.Code.TEXT_CUT, Integer.toString(SearchCriteria.LONGEST_TEXT));
        return SearchableText.cut(text, SearchCriteria.LONGEST_TEXT);
    }

    private Map<Facet, Set<String>> choices(RawParameters raw) {
        Map<Facet, Set<String>> chosen = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            if (facet.kind() != Facet.Kind.QUANTITY) {
                chosen.put(facet, raw.several(facet.parameter(), value -> choices.read(facet, value)));
            }
        }
        return chosen;
    }

    private Quantities quantities(RawParameters raw) {
        Quantities single = Quantities.NONE
                .withTolerance(
                        raw.one(Facet.TOLERANCE.parameter(), tolerance::read).orElse(null))
                .withSize(raw.one(Facet.SIZE.parameter(), SizeParameter::read).orElse(null))
                .withLeadDays(raw.one(Facet.LEAD_TIME.parameter(), LEAD_DAYS::readWhole)
                        .orElse(null));
        Quantities withMass = raw.one(Facet.MASS.parameter(), value -> RangeParameter.read(value, MASS_KG::read))
                .map(ends -> ends.other() == null
                        ? single.withMassKg(ends.one())
                        : single.withMassesKg(ends.one(), ends.other()))
                .orElse(single);
        return raw.one(Facet.BATCH.parameter(), value -> RangeParameter.read(value, BATCH::readWhole))
                .map(ends -> ends.other() == null
                        ? withMass.withBatch(ends.one())
                        : withMass.withBatches(ends.one(), ends.other()))
                .orElse(withMass);
    }

    static boolean yesOrNo(RawParameters raw, StateParameter parameter) {
        return raw.one(parameter.parameter(), CriteriaReader::yesOrNo).orElse(false);
    }

    private static boolean yesOrNo(String value) throws IllegalValueException {
        return switch (value.toLowerCase(Locale.ROOT)) {
            case "true", "1" -> true;
            case "false", "0" -> false;
            default -> throw new IllegalValueException(ParameterProblem.Code.NOT_ONE_OF, "true", "false");
        };
    }
}
