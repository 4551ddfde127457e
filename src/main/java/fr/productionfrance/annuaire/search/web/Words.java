package fr.productionfrance.annuaire.search.web;

import fr.productionfrance.annuaire.nomenclature.Departement;
import fr.productionfrance.annuaire.nomenclature.HeadcountBand;
import fr.productionfrance.annuaire.nomenclature.HeadcountGroup;
import fr.productionfrance.annuaire.nomenclature.Language;
import fr.productionfrance.annuaire.nomenclature.Nomenclature;
import fr.productionfrance.annuaire.nomenclature.Places;
import fr.productionfrance.annuaire.nomenclature.Vocabulary;
import fr.productionfrance.annuaire.search.Facet;
import fr.productionfrance.annuaire.search.Preset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.springframework.context.MessageSource;
import org.springframework.context.support.ResourceBundleMessageSource;

/** The answer's names in one language. A code that its vocabulary does not know is its own name. */
final class Words {

    private final Nomenclature nomenclature;
    private final Places places;
    private final Language language;
    private final MessageSource messages;

    Words(Nomenclature nomenclature, Places places, Language language) {
        this.nomenclature = nomenclature;
        this.places = places;
        this.language = language;
        this.messages = messages();
    }

    /** Keeps what it has parsed: an answer has a hundred of them. */
    private static MessageSource messages() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("messages.api");
        messages.setDefaultEncoding(StandardCharsets.UTF_8.name());
        messages.setAlwaysUseMessageFormat(true);
        // French is the bundle without a name; the machine's own language must not stand in for it.
        messages.setFallbackToSystemLocale(false);
        return messages;
    }

    Language language() {
        return language;
    }

    String message(String key, Object... parameters) {
        return messages.getMessage(key, parameters, language.locale());
    }

    Named process(String code) {
        return named(nomenclature.processes(), code);
    }

    Named material(String code) {
        return named(nomenclature.materials(), code);
    }

    Named certification(String code) {
        return named(nomenclature.certifications(), code);
    }

    Named sector(String code) {
        return named(nomenclature.sectors(), code);
    }

    Named departement(String code) {
        return new Named(code, places.departement(code).map(Departement::name).orElse(code));
    }

    Named headcount(String inseeCode) {
        OptionalInt min =
                HeadcountBand.ofCode(inseeCode).map(HeadcountBand::minEmployees).orElse(OptionalInt.empty());
        OptionalInt max =
                HeadcountBand.ofCode(inseeCode).map(HeadcountBand::maxEmployees).orElse(OptionalInt.empty());
        return new Named(inseeCode, min.isEmpty() ? message("headcount.unknown") : employees(min.getAsInt(), max));
    }

    /** One of the few words of a kind, such as {@code evidence.AUDITED}. */
    Named word(String kind, String name) {
        return new Named(name.toLowerCase(Locale.ROOT), message(kind + "." + name));
    }

    String facet(Facet facet) {
        return message("facet." + facet.name());
    }

    String preset(Preset preset) {
        return message("preset." + preset.facet().name(), preset.value());
    }

    /** The name of a tree's or list's value. */
    String value(Facet facet, String value) {
        return switch (facet) {
            case AVAILABILITY -> message("availability." + value);
            case HEADCOUNT -> group(HeadcountGroup.valueOf(value));
            case DEPARTEMENT -> departement(value).label();
            default -> vocabulary(facet).map(all -> all.label(value, language)).orElse(value);
        };
    }

    /** The vocabulary of a facet's values, if they are codes of one. */
    Optional<Vocabulary> vocabulary(Facet facet) {
        return facet.vocabulary(nomenclature);
    }

    private String group(HeadcountGroup group) {
        return employees(group.minEmployees(), group.maxEmployees());
    }

    private String employees(int min, OptionalInt max) {
        return max.isPresent() ? message("headcount.range", min, max.getAsInt()) : message("headcount.over", min);
    }

    private Named named(Vocabulary vocabulary, String code) {
        return new Named(code, vocabulary.label(code, language));
    }
}
