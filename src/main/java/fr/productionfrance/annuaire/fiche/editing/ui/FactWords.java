package fr.productionfrance.annuaire.fiche.editing.ui;

import fr.productionfrance.annuaire.nomenclature.HeadcountBand;
import fr.productionfrance.annuaire.nomenclature.Nomenclature;
import fr.productionfrance.annuaire.nomenclature.Vocabulary;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * What facts say, in words and with units. A value that is not of the model of today is shown as it stands: histories are older than
 * programs.
 */
final class FactWords {

    private final Nomenclature nomenclature;
    private final ChangeTexts texts;
    private final FactFigures figures;
    private final ProofWords proofs;

    /** @param kept whether the reader can open the file of that id */
    FactWords(Nomenclature nomenclature, ChangeTexts texts, Predicate<UUID> kept) {
        this.nomenclature = nomenclature;
        this.texts = texts;
        this.figures = new FactFigures(texts);
        this.proofs = new ProofWords(texts, kept);
    }

    ChangeTexts texts() {
        return texts;
    }

    ProofWords proofs() {
        return proofs;
    }

    /** The name of a fact of rows of a list. */
    String label(String list, String field) {
        return texts.text("review.field." + list + "." + field);
    }

    /** What a fact of that name says. */
    String value(String field, JsonNode value) {
        try {
            return known(field, value);
        } catch (RuntimeException e) {
            return plain(value);
        }
    }

    private String known(String field, JsonNode value) {
        return switch (field) {
            case "process" -> label(nomenclature.processes(), value);
            case "inspection" -> each(value, code -> label(nomenclature.processes(), code));
            case "material" -> label(nomenclature.materials(), value);
            case "grades" -> each(value, code -> label(nomenclature.materials(), code));
            case "scheme" -> label(nomenclature.certifications(), value);
            case "sectors" -> each(value, code -> label(nomenclature.sectors(), code));
            case "references" -> each(value, JsonNode::asString);
            case "languages" -> each(value, this::language);
            case "headcount" -> headcount(HeadcountBand.valueOf(value.asString()));
            case "documents" -> each(value, code -> texts.text("fiche.document." + lower(code)));
            case "visibility" -> texts.text("review.visibility." + lower(value));
            case "state" -> texts.text("review.capacity." + lower(value));
            case "evidence" -> evidence(value);
            case "proof" -> proofs.said(value);
            case "address" -> address(value);
            case "issued", "expires" -> texts.day(value.asString());
            case "demo", "subcontracted" -> texts.text(value.asBoolean() ? "review.yes" : "review.no");
            default -> figures.of(field, value).orElseGet(() -> plain(value));
        };
    }

    private String headcount(HeadcountBand band) {
        int min = band.minEmployees().orElse(0);
        return band.maxEmployees().isPresent()
                ? texts.number(min) + "–" + texts.number(band.maxEmployees().getAsInt())
                : "≥ " + texts.number(min);
    }

    private String language(JsonNode code) {
        return Locale.forLanguageTag(lower(code)).getDisplayLanguage(texts.locale());
    }

    private String evidence(JsonNode evidence) {
        return texts.text("fiche.evidence.name." + lower(evidence.path("kind"))) + " · "
                + texts.day(evidence.path("date").asString());
    }

    private static String address(JsonNode address) {
        return Stream.of(
                        address.path("street").asString(""),
                        address.path("postcode").asString("") + " "
                                + address.path("city").asString(""))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(", "));
    }

    private String label(Vocabulary vocabulary, JsonNode code) {
        return vocabulary.contains(code.asString())
                ? vocabulary.label(code.asString(), texts.language())
                : code.asString();
    }

    private static String each(JsonNode list, Function<JsonNode, String> words) {
        List<String> said = list.values().stream().map(words).toList();
        return String.join(", ", said);
    }

    private static String plain(JsonNode value) {
        return value.isValueNode() ? value.asString() : value.toString();
    }

    private static String lower(JsonNode code) {
        return code.asString().toLowerCase(Locale.ROOT);
    }
}
