package fr.productionfrance.annuaire.fiche.imports;

import static fr.productionfrance.annuaire.fiche.imports.Field.nullable;
import static fr.productionfrance.annuaire.fiche.imports.Field.optional;
import static fr.productionfrance.annuaire.fiche.imports.Field.text;

import fr.productionfrance.annuaire.fiche.imports.value.Measure;
import fr.productionfrance.annuaire.fiche.imports.value.Quantities;
import java.util.List;
import java.util.Map;

/** The columns of a row of members that are about one site, but for its place, see {@link PlaceReader}. */
final class SiteFields {

    private static final int LABEL = 200;
    private static final double MOST_TONNES = 2000;
    private static final int CLEANEST = 1;
    private static final int LEAST_CLEAN = 9;
    private static final int MAX_LATITUDE = 90;
    private static final int MAX_LONGITUDE = 180;

    private SiteFields() {}

    static Fields<SiteDraft> of(Readers readers) {
        return new Fields<>(Map.of(
                ColumnName.SITE_LABEL,
                nullable(text(LABEL), (draft, v) -> draft.label = v),
                ColumnName.STREET,
                nullable(text(LABEL), (draft, v) -> draft.street = v),
                ColumnName.LATITUDE,
                nullable(input -> Quantities.degrees(input, MAX_LATITUDE), (draft, v) -> draft.lat = v),
                ColumnName.LONGITUDE,
                nullable(input -> Quantities.degrees(input, MAX_LONGITUDE), (draft, v) -> draft.lon = v),
                ColumnName.CRANE,
                nullable(
                        input -> Quantities.positive(input, Measure.TONNES, MOST_TONNES),
                        (draft, v) -> draft.craneT = v),
                ColumnName.CLEAN_ROOM,
                nullable(input -> Quantities.count(input, CLEANEST, LEAST_CLEAN), (draft, v) -> draft.cleanRoomIso = v),
                ColumnName.CERTIFICATES,
                optional(
                        readers.certificates::read,
                        (draft, v) -> draft.certificates = CertificateMerge.of(draft.certificates, v),
                        draft -> draft.certificates = List.of())));
    }
}
