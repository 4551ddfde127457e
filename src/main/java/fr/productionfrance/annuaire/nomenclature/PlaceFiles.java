package fr.productionfrance.annuaire.nomenclature;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** Reads the files of places, each row checked against the file above it. */
final class PlaceFiles {

    private PlaceFiles() {}

    static List<Region> regions() {
        return new CsvFile("regions.csv").read(csv -> new Region(csv.get("code"), csv.get("name")));
    }

    static List<Departement> departements(List<Region> regions) {
        Map<String, Region> known = regions.stream().collect(Collectors.toMap(Region::code, Function.identity()));
        return new CsvFile("departements.csv")
                .read(csv -> new Departement(
                        csv.get("code"),
                        csv.get("name"),
                        get(known, csv.get("region")).code()));
    }

    /** The communes, whose département is the start of their code: two characters, or three overseas. */
    static List<Commune> communes(List<Departement> departements) {
        Map<String, Departement> known =
                departements.stream().collect(Collectors.toMap(Departement::code, Function.identity()));
        return new CsvFile("communes.csv.gz").read(csv -> commune(csv, known));
    }

    /** Cities beyond the border. */
    static List<CityAbroad> abroad() {
        return new CsvFile("abroad.csv")
                .read(csv -> new CityAbroad(
                        csv.get("code"),
                        CsvFile.values(csv, "names"),
                        new GeoPoint(Double.parseDouble(csv.get("lat")), Double.parseDouble(csv.get("lon")))));
    }

    private static Commune commune(CSVRecord csv, Map<String, Departement> departements) {
        String insee = csv.get("insee");
        Departement departement =
                get(departements, insee.substring(0, insee.startsWith("9") && insee.charAt(1) >= '7' ? 3 : 2));
        return new Commune(
                insee,
                csv.get("name"),
                departement.code(),
                departement.region(),
                CsvFile.values(csv, "postcodes"),
                Integer.parseInt(csv.get("population")),
                point(csv));
    }

    private static @Nullable GeoPoint point(CSVRecord csv) {
        return csv.get("lat").isEmpty()
                ? null
                : new GeoPoint(Double.parseDouble(csv.get("lat")), Double.parseDouble(csv.get("lon")));
    }

    private static <T> T get(Map<String, T> known, String code) {
        T value = known.get(code);
        if (value == null) {
            throw new NomenclatureException("\"" + code + "\" is not known");
        }
        return value;
    }
}
