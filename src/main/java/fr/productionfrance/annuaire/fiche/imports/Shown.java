package fr.productionfrance.annuaire.fiche.imports;

import fr.productionfrance.annuaire.fiche.Box;
import fr.productionfrance.annuaire.fiche.Capability;
import fr.productionfrance.annuaire.fiche.Certificate;
import fr.productionfrance.annuaire.fiche.Contact;
import fr.productionfrance.annuaire.fiche.FicheData;
import fr.productionfrance.annuaire.fiche.ResourceGroup;
import fr.productionfrance.annuaire.fiche.Round;
import fr.productionfrance.annuaire.fiche.Site;
import fr.productionfrance.annuaire.fiche.imports.value.Headcounts;
import fr.productionfrance.annuaire.nomenclature.Language;
import fr.productionfrance.annuaire.nomenclature.Nomenclature;
import fr.productionfrance.annuaire.nomenclature.Vocabulary;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The contents of a fiche in the words of the import's columns, for people to compare. */
final class Shown {

    private final Nomenclature nomenclature;
    private final Language language;

    Shown(Nomenclature nomenclature, Language language) {
        this.nomenclature = nomenclature;
        this.language = language;
    }

    Map<ColumnName, Function<FicheData, String>> firm() {
        Map<ColumnName, Function<FicheData, String>> columns = new LinkedHashMap<>();
        columns.put(ColumnName.NAME, FicheData::name);
        columns.put(ColumnName.TRADE_NAME, data -> text(data.tradeName()));
        columns.put(ColumnName.PRESENTATION, data -> text(data.presentation()));
        columns.put(ColumnName.NAF, data -> text(data.naf()));
        columns.put(ColumnName.HEADCOUNT, data -> data.headcount() == null ? "" : Headcounts.shown(data.headcount()));
        columns.put(
                ColumnName.TURNOVER,
                data -> data.turnover() == null
                        ? ""
                        : data.turnover().euros() + " (" + data.turnover().year() + ")");
        columns.put(ColumnName.SECTORS, data -> labels(nomenclature.sectors(), data.sectors()));
        columns.put(ColumnName.REFERENCES, data -> joined(data.references()));
        columns.put(
                ColumnName.LANGUAGES,
                data -> joined(
                        data.languages().stream().map(Enum::name).sorted().toList()));
        columns.put(ColumnName.WEBSITE, data -> text(data.website()));
        columns.put(
                ColumnName.CONTACT,
                data -> joined(data.contacts().stream().map(Shown::contact).toList()));
        return columns;
    }

    Map<ColumnName, Function<Site, String>> site() {
        Map<ColumnName, Function<Site, String>> columns = new LinkedHashMap<>();
        columns.put(ColumnName.SIRET, site -> text(site.siret()));
        columns.put(ColumnName.SITE_LABEL, site -> text(site.label()));
        columns.put(
                ColumnName.STREET,
                site -> site.address() == null ? "" : text(site.address().street()));
        columns.put(
                ColumnName.POSTCODE,
                site -> site.address() == null ? "" : site.address().postcode());
        columns.put(
                ColumnName.CITY,
                site -> site.address() == null ? "" : site.address().city());
        columns.put(ColumnName.DEPARTEMENT, site -> text(site.departement()));
        columns.put(
                ColumnName.LATITUDE,
                site -> site.point() == null
                        ? ""
                        : site.point().lat() + " ; " + site.point().lon());
        columns.put(ColumnName.CRANE, site -> number(site.craneT()));
        columns.put(ColumnName.CLEAN_ROOM, site -> text(site.cleanRoomIso()));
        columns.put(
                ColumnName.CERTIFICATES,
                site -> joined(
                        site.certificates().stream().map(this::certificate).toList()));
        columns.put(
                ColumnName.RESOURCE,
                site -> joined(site.resources().stream().map(Shown::resource).toList()));
        return columns;
    }

    Map<ColumnName, Function<Capability, String>> capability() {
        Map<ColumnName, Function<Capability, String>> columns = new LinkedHashMap<>();
        columns.put(ColumnName.GRADES, one -> labels(nomenclature.materials(), one.grades()));
        columns.put(
                ColumnName.TOLERANCE,
                one -> one.tolerance() == null ? "" : one.tolerance().typed());
        columns.put(
                ColumnName.NOMINAL_MIN,
                one -> one.tolerance() == null ? "" : number(one.tolerance().nominalMinMm()));
        columns.put(
                ColumnName.NOMINAL_MAX,
                one -> one.tolerance() == null ? "" : number(one.tolerance().nominalMaxMm()));
        columns.put(ColumnName.GEOMETRIC, one -> number(one.geometricUm()));
        columns.put(ColumnName.RA, one -> number(one.raUm()));
        columns.put(ColumnName.BOX, one -> box(one.box()));
        columns.put(ColumnName.ROUND, one -> round(one.round()));
        columns.put(ColumnName.THICKNESS_MIN, one -> number(one.thicknessMm().min()));
        columns.put(ColumnName.THICKNESS_MAX, one -> number(one.thicknessMm().max()));
        columns.put(ColumnName.MASS_MIN, one -> number(one.massKg().min()));
        columns.put(ColumnName.MASS_MAX, one -> number(one.massKg().max()));
        columns.put(ColumnName.BATCH_MIN, one -> text(one.batch().min()));
        columns.put(ColumnName.BATCH_MAX, one -> text(one.batch().max()));
        columns.put(ColumnName.PIECES_PER_YEAR, one -> text(one.piecesPerYear()));
        columns.put(ColumnName.PROTOTYPE_DAYS, one -> text(one.leadTime().prototypeDays()));
        columns.put(ColumnName.SERIES_DAYS, one -> text(one.leadTime().seriesDays()));
        columns.put(ColumnName.SUBCONTRACTED, one -> one.subcontracted() ? "✓" : "");
        columns.put(ColumnName.INSPECTION, one -> labels(nomenclature.processes(), one.inspection()));
        columns.put(
                ColumnName.DOCUMENTS,
                one -> joined(one.documents().stream().map(Enum::name).toList()));
        columns.put(ColumnName.EVIDENCE, one -> one.evidence().kind().name());
        columns.put(ColumnName.EVIDENCE_DATE, one -> one.evidence().date().toString());
        return columns;
    }

    /** Which capability it is. */
    String capability(Capability one) {
        String material = one.material() == null ? "" : labels(nomenclature.materials(), List.of(one.material()));
        return Stream.of(process(one.process()), material, text(one.resource()))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    String process(String code) {
        return labels(nomenclature.processes(), List.of(code));
    }

    private String labels(Vocabulary vocabulary, Collection<String> codes) {
        return joined(codes.stream()
                .map(code -> vocabulary
                        .find(code)
                        .map(found -> found.label().in(language))
                        .orElse(code))
                .toList());
    }

    private String certificate(Certificate one) {
        String details = Stream.of(one.scope(), one.body(), one.number(), one.issued(), one.expires())
                .filter(Objects::nonNull)
                .map(Object::toString)
                .collect(Collectors.joining("; "));
        String name = labels(nomenclature.certifications(), List.of(one.scheme()));
        return details.isEmpty() ? name : name + " [" + details + "]";
    }

    private static String contact(Contact one) {
        return Stream.of(
                        one.name(),
                        one.role(),
                        one.email(),
                        one.phone(),
                        one.visibility().name())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }

    private static String resource(ResourceGroup one) {
        return one.count() + " × " + one.label() + (one.axes() == null ? "" : " (" + one.axes() + ")");
    }

    private static String box(@Nullable Box box) {
        return box == null
                ? ""
                : number(box.lengthMm()) + " × " + number(box.widthMm()) + " × " + number(box.heightMm());
    }

    private static String round(@Nullable Round round) {
        return round == null ? "" : "Ø" + number(round.diameterMm()) + " × " + number(round.lengthMm());
    }

    private static String number(@Nullable Double value) {
        return value == null
                ? ""
                : BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private static String joined(Collection<String> texts) {
        return String.join(" | ", texts);
    }
}
