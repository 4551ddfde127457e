package fr.productionfrance.annuaire.fiche.imports;

import fr.productionfrance.annuaire.fiche.imports.value.CellFault;
import fr.productionfrance.annuaire.fiche.imports.value.CellInput;
import fr.productionfrance.annuaire.fiche.imports.value.Folded;
import fr.productionfrance.annuaire.fiche.imports.value.RejectedCellException;
import fr.productionfrance.annuaire.nomenclature.Commune;
import fr.productionfrance.annuaire.nomenclature.Departement;
import fr.productionfrance.annuaire.nomenclature.Places;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds the commune that a row's postcode, name and INSEE code mean together. */
final class PlaceFinder {

    private static final int NAMESAKES = 200;
    /** "Saint-Étienne CEDEX 2" and "Lyon 3e arrondissement" are delivered to the commune before. */
    private static final Pattern CEDEX = Pattern.compile("\\s+cedex\\b.*", Pattern.CASE_INSENSITIVE);

    private final Places places;

    PlaceFinder(Places places) {
        this.places = places;
    }

    /** A postcode; a spreadsheet may have lost its leading zero. */
    static String postcode(CellInput input) {
        String digits = input.text().replace(" ", "").replaceFirst("^F-?", "");
        return digits.matches("\\d{4}") ? "0" + digits : digits;
    }

    /** An INSEE code of a commune; a spreadsheet may have lost its leading zero. */
    static String insee(CellInput input) {
        String code = input.text().replace(" ", "").toUpperCase(Locale.ROOT);
        return code.matches("\\d{4}") ? "0" + code : code;
    }

    /** A département's code, from its code or its name. */
    String departement(CellInput input) {
        String text = input.text();
        String code = text.matches("\\d") ? "0" + text : text.toUpperCase(Locale.ROOT);
        return places.departement(code)
                .or(() -> departementNamed(text))
                .map(Departement::code)
                .orElseThrow(() -> new RejectedCellException(CellFault.UNKNOWN_DEPARTEMENT));
    }

    private Optional<Departement> departementNamed(String text) {
        String wanted = Folded.tight(text.replaceFirst("^\\d[\\dAB]\\d?\\s*[-–]?\\s+|\\s*\\(\\d[\\dAB]\\d?\\)$", ""));
        return places.departements().stream()
                .filter(departement -> Folded.tight(departement.name()).equals(wanted))
                .findFirst();
    }

    /**
     * The commune of a row; texts are empty where the row says nothing.
     *
     * @throws RejectedRowException when there is none, there are several, or the texts contradict each other
     */
    Commune commune(String insee, String postcode, String city) {
        if (!insee.isEmpty()) {
            Commune commune = places.byInsee(insee)
                    .orElseThrow(() -> new RejectedRowException(ColumnName.INSEE, LineFault.PLACE_UNKNOWN, ""));
            return checked(commune, postcode);
        }
        return city.isEmpty() ? byPostcode(postcode) : byName(postcode, city);
    }

    private Commune byPostcode(String postcode) {
        List<Commune> communes = places.byPostcode(postcode);
        if (communes.size() == 1) {
            return communes.getFirst();
        }
        LineFault fault = communes.isEmpty() ? LineFault.PLACE_UNKNOWN : LineFault.PLACE_NOT_CLEAR;
        throw new RejectedRowException(ColumnName.POSTCODE, fault, shown(communes));
    }

    private Commune byName(String postcode, String city) {
        String name = CEDEX.matcher(city).replaceFirst("");
        List<Commune> inPostcode = places.byPostcode(postcode);
        List<Commune> namesakes = places.named(name, NAMESAKES).stream()
                .filter(commune -> isNamed(commune, name))
                .filter(commune -> postcode.isEmpty() || postcode.startsWith(start(commune)))
                .toList();
        List<Commune> both = namesakes.stream().filter(inPostcode::contains).toList();
        List<Commune> found = both.isEmpty() ? namesakes : both;
        if (found.size() == 1) {
            return found.getFirst();
        }
        LineFault fault = found.isEmpty() ? LineFault.PLACE_UNKNOWN : LineFault.PLACE_NOT_CLEAR;
        throw new RejectedRowException(ColumnName.CITY, fault, shown(found.isEmpty() ? inPostcode : found));
    }

    private static boolean isNamed(Commune commune, String name) {
        return saint(commune.name()).equals(saint(name));
    }

    private static String saint(String name) {
        return Folded.of(name).replaceAll("\\bst(e?)\\b", "saint$1").replace(" ", "");
    }

    /** A postcode that belongs to another département is a slip; one that the commune does not have may be a CEDEX. */
    private static Commune checked(Commune commune, String postcode) {
        if (!postcode.isEmpty() && !postcode.startsWith(start(commune))) {
            throw new RejectedRowException(ColumnName.POSTCODE, LineFault.PLACE_CONTRADICTORY, shown(List.of(commune)));
        }
        return commune;
    }

    /** The two digits with which all postcodes of a commune begin, near enough: a few lie over a département's border. */
    private static String start(Commune commune) {
        return commune.postcodes().isEmpty()
                ? ""
                : commune.postcodes().getFirst().substring(0, 2);
    }

    static String shown(List<Commune> communes) {
        return communes.stream()
                .map(commune -> commune.name() + " (" + commune.insee() + ")")
                .collect(Collectors.joining(", "));
    }
}
