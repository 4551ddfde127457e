package fr.productionfrance.annuaire.fiche.imports;

import fr.productionfrance.annuaire.fiche.Capability;
import fr.productionfrance.annuaire.fiche.Contact;
import fr.productionfrance.annuaire.fiche.Evidence;
import fr.productionfrance.annuaire.fiche.imports.value.CellFault;
import fr.productionfrance.annuaire.fiche.imports.value.CellInput;
import fr.productionfrance.annuaire.fiche.imports.value.CertificateNotation;
import fr.productionfrance.annuaire.fiche.imports.value.Choices;
import fr.productionfrance.annuaire.fiche.imports.value.CodeFinder;
import fr.productionfrance.annuaire.fiche.imports.value.RejectedCellException;
import fr.productionfrance.annuaire.fiche.imports.value.Tolerances;
import fr.productionfrance.annuaire.nomenclature.Language;
import fr.productionfrance.annuaire.nomenclature.NafCode;
import fr.productionfrance.annuaire.nomenclature.NafCodes;
import fr.productionfrance.annuaire.nomenclature.Nomenclature;
import fr.productionfrance.annuaire.nomenclature.Places;
import fr.productionfrance.annuaire.nomenclature.ToleranceReader;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The readers of those cells whose meaning is in the vocabularies; made once, for they hold every word of them. */
@Component
class Readers {

    private static final String INSPECTION = "CTRL";
    private static final Pattern COMMA_OR_SLASH = Pattern.compile("\\s*[,/]\\s*");

    static final Choices<Contact.Visibility> VISIBILITIES = new Choices<>(Map.of(
            Contact.Visibility.PUBLIC, List.of("public", "publique", "oui", "yes", "öffentlich", "tous"),
            Contact.Visibility.CLUSTER,
                    List.of("cluster", "privé", "interne", "non", "no", "nein", "private", "intern")));

    static final Choices<Evidence.Kind> EVIDENCE = new Choices<>(Map.of(
            Evidence.Kind.DECLARED, List.of("déclaré", "déclarée", "declared", "DECLARED", "angegeben", "erklärt"),
            Evidence.Kind.DOCUMENT,
                    List.of("document", "documenté", "sur document", "documented", "dokumentiert", "belegt"),
            Evidence.Kind.AUDITED, List.of("audité", "auditée", "audit", "audited", "auditiert"),
            Evidence.Kind.ACTIVITY_CODE,
                    List.of("code d'activité", "NAF", "ACTIVITY_CODE", "activity code", "par code d'activité")));

    static final Choices<Capability.PartDocument> DOCUMENTS = new Choices<>(Map.of(
            Capability.PartDocument.CERTIFICATE_3_1,
                    List.of(
                            "3.1",
                            "certificat 3.1",
                            "EN 10204 3.1",
                            "certificat matière",
                            "certificat matière 3.1",
                            "CERTIFICATE_3_1"),
            Capability.PartDocument.FAI,
                    List.of("FAI", "EN 9102", "premier article", "dossier premier article", "first article inspection"),
            Capability.PartDocument.PPAP, List.of("PPAP", "EI", "échantillons initiaux", "initial samples")));

    static final Choices<Language> LANGUAGES = new Choices<>(Map.of(
            Language.FR, List.of("français", "fr", "french", "Französisch"),
            Language.EN, List.of("anglais", "en", "gb", "uk", "english", "Englisch"),
            Language.DE, List.of("allemand", "de", "german", "Deutsch")));

    final CodeFinder processes;
    final CodeFinder materials;
    final CodeFinder sectors;
    final CodeFinder inspection;
    final CertificateNotation certificates;
    final Tolerances tolerances;
    final PlaceFinder places;
    final Nomenclature nomenclature;
    final NafCodes nafCodes;

    Readers(Nomenclature nomenclature, NafCodes nafCodes, Places places, ToleranceReader toleranceReader) {
        this.nomenclature = nomenclature;
        this.nafCodes = nafCodes;
        this.places = new PlaceFinder(places);
        this.processes = new CodeFinder(nomenclature.processes());
        this.materials = new CodeFinder(nomenclature.materials());
        this.sectors = new CodeFinder(nomenclature.sectors());
        this.inspection = CodeFinder.below(nomenclature.processes(), INSPECTION);
        this.certificates = new CertificateNotation(new CodeFinder(nomenclature.certifications()));
        this.tolerances = new Tolerances(toleranceReader);
    }

    /** An activity code with its point; any well-formed one will do, industry or not. */
    String naf(CellInput input) {
        String bare = input.text().replaceAll("[\\s.]", "").toUpperCase(Locale.ROOT);
        if (!bare.matches("\\d{4}[A-Z]")) {
            throw new RejectedCellException(CellFault.UNKNOWN_NAF);
        }
        String code = bare.substring(0, 2) + "." + bare.substring(2);
        return nafCodes.find(code).map(NafCode::code).orElse(code);
    }

    static <T> List<T> several(Choices<T> choices, CellInput input) {
        return input.entries().stream()
                .flatMap(entry ->
                        choices.find(entry).isPresent() ? Stream.of(entry) : COMMA_OR_SLASH.splitAsStream(entry))
                .map(choices::read)
                .distinct()
                .toList();
    }
}
