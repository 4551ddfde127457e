package fr.productionfrance.annuaire.fiche.imports;

import static fr.productionfrance.annuaire.fiche.imports.Field.nullable;
import static fr.productionfrance.annuaire.fiche.imports.Field.optional;
import static fr.productionfrance.annuaire.fiche.imports.Field.required;
import static fr.productionfrance.annuaire.fiche.imports.Field.text;

import fr.productionfrance.annuaire.fiche.imports.value.CellInput;
import fr.productionfrance.annuaire.fiche.imports.value.Headcounts;
import fr.productionfrance.annuaire.fiche.imports.value.Measure;
import fr.productionfrance.annuaire.fiche.imports.value.Quantities;
import fr.productionfrance.annuaire.fiche.imports.value.WebAddresses;
import fr.productionfrance.annuaire.nomenclature.Language;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The columns of a row of members that are about the firm. */
final class MemberFields {

    private static final int NAME = 200;
    private static final int PRESENTATION = 5000;
    private static final long MOST_EUROS = 1_000_000_000_000L;
    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2100;

    private MemberFields() {}

    static Fields<MemberDraft> of(Readers readers) {
        return new Fields<>(Map.ofEntries(
                Map.entry(ColumnName.NAME, required(text(NAME), (draft, v) -> draft.name = v)),
                Map.entry(ColumnName.TRADE_NAME, nullable(text(NAME), (draft, v) -> draft.tradeName = v)),
                Map.entry(ColumnName.PRESENTATION, nullable(text(PRESENTATION), (draft, v) -> draft.presentation = v)),
                Map.entry(ColumnName.NAF, nullable(readers::naf, (draft, v) -> draft.naf = v)),
                Map.entry(ColumnName.HEADCOUNT, nullable(Headcounts::employees, (draft, v) -> draft.headcount = v)),
                Map.entry(ColumnName.HEADCOUNT_CODE, nullable(Headcounts::code, (draft, v) -> draft.headcount = v)),
                Map.entry(
                        ColumnName.TURNOVER,
                        nullable(
                                input -> Quantities.whole(input, Measure.EUROS, 0L, MOST_EUROS),
                                (draft, v) -> draft.turnoverEuros = v)),
                Map.entry(
                        ColumnName.TURNOVER_YEAR,
                        nullable(
                                input -> Quantities.count(input, FIRST_YEAR, LAST_YEAR),
                                (draft, v) -> draft.turnoverYear = v)),
                Map.entry(
                        ColumnName.SECTORS,
                        optional(
                                readers.sectors::readSeveral,
                                (draft, v) -> draft.sectors = v,
                                draft -> draft.sectors = List.of())),
                Map.entry(
                        ColumnName.REFERENCES,
                        optional(
                                CellInput::entries,
                                (draft, v) -> draft.references = v,
                                draft -> draft.references = List.of())),
                Map.entry(
                        ColumnName.LANGUAGES,
                        optional(
                                MemberFields::languages,
                                (draft, v) -> draft.languages = v,
                                draft -> draft.languages = Set.of())),
                Map.entry(ColumnName.WEBSITE, nullable(WebAddresses::read, (draft, v) -> draft.website = v))));
    }

    private static Set<Language> languages(CellInput input) {
        List<Language> languages = Readers.several(Readers.LANGUAGES, input);
        return languages.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(languages));
    }
}
