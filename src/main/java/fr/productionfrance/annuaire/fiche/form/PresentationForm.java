package fr.productionfrance.annuaire.fiche.form;

import fr.productionfrance.annuaire.nomenclature.Language;
import java.util.List;
import java.util.Set;

/**
 * What a member says of itself. The registered name and number come from the register, so only the cluster's animator changes them.
 *
 * @param headcount INSEE's code of the band
 * @param references one a line
 */
public record PresentationForm(
        String name,
        String tradeName,
        String presentation,
        String naf,
        String headcount,
        String turnoverEuros,
        String turnoverYear,
        List<String> sectors,
        String references,
        Set<Language> languages,
        String website,
        String reviewEveryMonths) {

    public PresentationForm {
        sectors = List.copyOf(sectors);
        languages = Set.copyOf(languages);
    }
}
