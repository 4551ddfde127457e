package fr.productionfrance.annuaire.fiche.imports;

import fr.productionfrance.annuaire.fiche.Contact;
import fr.productionfrance.annuaire.fiche.FicheData;
import fr.productionfrance.annuaire.fiche.Siren;
import fr.productionfrance.annuaire.fiche.Site;
import fr.productionfrance.annuaire.fiche.Turnover;
import fr.productionfrance.annuaire.nomenclature.HeadcountBand;
import fr.productionfrance.annuaire.nomenclature.Language;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a fiche says of the firm itself, while a row is laid over it. */
final class MemberDraft {

    /** Once a year, until the animator says otherwise. */
    private final Siren siren;

    private int reviewEveryMonths = FicheData.USUAL_REVIEW_MONTHS;
    private boolean demo;

    @Nullable
    String name;

    @Nullable
    String tradeName;

    @Nullable
    String presentation;

    @Nullable
    String naf;

    @Nullable
    HeadcountBand headcount;

    @Nullable
    Long turnoverEuros;

    @Nullable
    Integer turnoverYear;

    List<String> sectors = List.of();
    List<String> references = List.of();
    List<Contact> contacts = List.of();
    Set<Language> languages = Set.of();

    @Nullable
    String website;

    MemberDraft(Siren siren) {
        this.siren = siren;
    }

    static MemberDraft of(FicheData data) {
        MemberDraft draft = new MemberDraft(data.siren());
        draft.name = data.name();
        draft.tradeName = data.tradeName();
        draft.presentation = data.presentation();
        draft.naf = data.naf();
        draft.headcount = data.headcount();
        if (data.turnover() != null) {
            draft.turnoverEuros = data.turnover().euros();
            draft.turnoverYear = data.turnover().year();
        }
        draft.sectors = data.sectors();
        draft.references = data.references();
        draft.contacts = data.contacts();
        draft.languages = data.languages();
        draft.website = data.website();
        draft.reviewEveryMonths = data.reviewEveryMonths();
        draft.demo = data.demo();
        return draft;
    }

    /** @throws RejectedRowException without a name, or with half a turnover */
    FicheData build(List<Site> sites) {
        if (name == null) {
            throw new RejectedRowException(ColumnName.NAME, LineFault.NAME_MISSING);
        }
        return new FicheData(
                siren,
                name,
                tradeName,
                presentation,
                naf,
                headcount,
                turnover(),
                sectors,
                references,
                contacts,
                languages,
                website,
                reviewEveryMonths,
                demo,
                sites);
    }

    private @Nullable Turnover turnover() {
        if (turnoverEuros == null && turnoverYear == null) {
            return null;
        }
        if (turnoverEuros == null || turnoverYear == null) {
            ColumnName missing = turnoverEuros == null ? ColumnName.TURNOVER : ColumnName.TURNOVER_YEAR;
            throw new RejectedRowException(missing, LineFault.TURNOVER_INCOMPLETE);
        }
        return new Turnover(turnoverEuros, turnoverYear);
    }
}
