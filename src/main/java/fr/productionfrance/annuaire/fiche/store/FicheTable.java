package fr.productionfrance.annuaire.fiche.store;

import fr.productionfrance.annuaire.fiche.Fiche;
import fr.productionfrance.annuaire.fiche.FicheData;
import fr.productionfrance.annuaire.fiche.FicheId;
import fr.productionfrance.annuaire.fiche.FicheStatus;
import fr.productionfrance.annuaire.fiche.Siren;
import fr.productionfrance.annuaire.fiche.Turnover;
import fr.productionfrance.annuaire.nomenclature.HeadcountBand;
import fr.productionfrance.annuaire.nomenclature.Language;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The fiches by themselves; their contacts and sites stand in tables of their own. */
final class FicheTable {

    /** In the order in which rows are written and read; the id first. */
    static final List<String> COLUMNS = List.of("""
            id, version, slug, status, created_at, updated_at,
            siren, name, trade_name, presentation, naf, headcount, turnover_euros, turnover_year,
            sectors, customers, languages, website, review_every_months, demo""".split("\\s*,\\s*"));

    private static final String ALL = String.join(", ", COLUMNS);

    String insert() {
        return "INSERT INTO fiche (" + ALL + ") VALUES (" + String.join(", ", Collections.nCopies(COLUMNS.size(), "?"))
                + ")";
    }

    /** Takes a whole row, then the id again. */
    String update() {
        return "UPDATE fiche SET "
                + COLUMNS.stream().map(column -> column + " = ?").collect(Collectors.joining(", ")) + " WHERE id = ?";
    }

    String select(String condition) {
        return "SELECT " + ALL + " FROM fiche WHERE " + condition;
    }

    void write(Fiche fiche, RowWriter row) throws SQLException {
        FicheData data = fiche.data();
        HeadcountBand headcount = data.headcount();
        Turnover turnover = data.turnover();
        row.uuid(fiche.id().value())
                .bigint(fiche.version())
                .text(fiche.slug())
                .name(fiche.status())
                .instant(fiche.createdAt())
                .instant(fiche.updatedAt())
                .text(data.siren().value())
                .text(data.name())
                .text(data.tradeName())
                .text(data.presentation())
                .text(data.naf())
                .text(headcount == null ? null : headcount.code())
                .bigint(turnover == null ? null : turnover.euros())
                .integer(turnover == null ? null : turnover.year())
                .texts(data.sectors())
                .texts(data.references())
                .texts(data.languages().stream().sorted().map(Enum::name).toList())
                .text(data.website())
                .integer(data.reviewEveryMonths())
                .flag(data.demo());
    }

    /** Reads a fiche without its contacts and sites. */
    Fiche read(RowReader row) throws SQLException {
        return new Fiche(
                new FicheId(row.uuid()),
                row.bigint(),
                row.text(),
                FicheStatus.valueOf(row.text()),
                row.instant(),
                row.instant(),
                readData(row));
    }

    private static FicheData readData(RowReader row) throws SQLException {
        return new FicheData(
                new Siren(row.text()),
                row.text(),
                row.textOrNull(),
                row.textOrNull(),
                row.textOrNull(),
                row.textAs(FicheTable::headcount),
                readTurnover(row),
                row.texts(),
                row.texts(),
                List.of(),
                languages(row.texts()),
                row.textOrNull(),
                row.integer(),
                row.flag(),
                List.of());
    }

    private static HeadcountBand headcount(String code) {
        return HeadcountBand.ofCode(code)
                .orElseThrow(() -> new IllegalStateException("No band of headcount has the code " + code));
    }

    private static @Nullable Turnover readTurnover(RowReader row) throws SQLException {
        Long euros = row.bigintOrNull();
        Integer year = row.integerOrNull();
        return euros == null || year == null ? null : new Turnover(euros, year);
    }

    private static Set<Language> languages(List<String> names) {
        return names.stream().map(Language::valueOf).collect(Collectors.toUnmodifiableSet());
    }
}
