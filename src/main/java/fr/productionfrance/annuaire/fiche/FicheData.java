package fr.productionfrance.annuaire.fiche;

import fr.productionfrance.annuaire.nomenclature.HeadcountBand;
import fr.productionfrance.annuaire.nomenclature.Language;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a fiche says of a member and its sites. Codes are those of the nomenclature.
 *
 * @param tradeName the name it is known by, where that is not its registered one
 * @param naf the registered activity code (NAF rév. 2), such as {@code 25.62B}
 * @param sectors codes of the sectors it works for
 * @param references customers it may name
 * @param reviewEveryMonths how often the member must look its fiche over
 * @param demo whether this is an invented firm, which every page must say
 */
public record FicheData(
        Siren siren,
        String name,
        @Nullable String tradeName,
        @Nullable String presentation,
        @Nullable String naf,
        @Nullable HeadcountBand headcount,
        @Nullable Turnover turnover,
        List<String> sectors,
        List<String> references,
        List<Contact> contacts,
        Set<Language> languages,
        @Nullable String website,
        int reviewEveryMonths,
        boolean demo,
        List<Site> sites) {

    /** How often a fiche is to be looked over as long as nobody has said otherwise. */
    public static final int USUAL_REVIEW_MONTHS = 12;

    public FicheData {
        sectors = List.copyOf(sectors);
        references = List.copyOf(references);
        contacts = List.copyOf(contacts);
        languages = Set.copyOf(languages);
        sites = List.copyOf(sites);
    }

    public FicheData withSites(List<Site> newSites) {
        return new FicheData(
                siren,
                name,
                tradeName,
                presentation,
                naf,
                headcount,
                turnover,
                sectors,
                references,
                contacts,
                languages,
                website,
                reviewEveryMonths,
                demo,
                newSites);
    }

    public FicheData withContacts(List<Contact> newContacts) {
        return new FicheData(
                siren,
                name,
                tradeName,
                presentation,
                naf,
                headcount,
                turnover,
                sectors,
                references,
                newContacts,
                languages,
                website,
                reviewEveryMonths,
                demo,
                sites);
    }

    /** The same for a firm of that number, invented or not. */
    public FicheData withFirm(Siren newSiren, boolean newDemo) {
        return new FicheData(
                newSiren,
                name,
                tradeName,
                presentation,
                naf,
                headcount,
                turnover,
                sectors,
                references,
                contacts,
                languages,
                website,
                reviewEveryMonths,
                newDemo,
                sites);
    }

    /** The name to show: the trade name where there is one. */
    public String displayName() {
        return tradeName != null ? tradeName : name;
    }
}
