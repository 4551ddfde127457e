package fr.productionfrance.annuaire.demo.cluster;

import fr.productionfrance.annuaire.demo.DemoFile;
import fr.productionfrance.annuaire.nomenclature.Language;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * A line of {@code members.csv}.
 *
 * @param second where its second site is, if it has one
 */
record MemberRow(
        String key,
        String name,
        String naf,
        int employees,
        PlaceCells first,
        @Nullable PlaceCells second,
        List<String> sectors,
        Set<Language> languages,
        List<CertificateCell> certificates,
        @Nullable String presentation) {

    record PlaceCells(String insee, String postcode, String street) {}

    /** @param days from the day it is loaded until it expires, negative when it has */
    record CertificateCell(String scheme, int days) {

        static CertificateCell read(String written) {
            String[] parts = written.split(" ", 2);
            return new CertificateCell(parts[0], Integer.parseInt(parts[1]));
        }
    }

    static MemberRow read(CSVRecord csv) {
        return new MemberRow(
                csv.get("key"),
                csv.get("name"),
                csv.get("naf"),
                Integer.parseInt(csv.get("employees")),
                new PlaceCells(csv.get("insee"), csv.get("postcode"), csv.get("street")),
                csv.get("insee2").isEmpty()
                        ? null
                        : new PlaceCells(csv.get("insee2"), csv.get("postcode2"), csv.get("street2")),
                DemoFile.values(csv.get("sectors")),
                DemoFile.values(csv.get("languages")).stream()
                        .map(Language::valueOf)
                        .collect(Collectors.toSet()),
                DemoFile.values(csv.get("certificates")).stream()
                        .map(CertificateCell::read)
                        .toList(),
                csv.get("presentation").isEmpty() ? null : csv.get("presentation"));
    }
}
