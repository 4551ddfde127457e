package fr.productionfrance.annuaire.fiche.form;

import fr.productionfrance.annuaire.fiche.FicheData;
import fr.productionfrance.annuaire.fiche.Turnover;
import fr.productionfrance.annuaire.fiche.imports.value.WebAddresses;
import fr.productionfrance.annuaire.nomenclature.HeadcountBand;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The part of a fiche that is about the firm; contacts and sites stay as they are. */
final class PresentationMapper implements FormMapper<PresentationForm, FicheData> {

    @Override
    public PresentationForm form(FicheData data) {
        Turnover turnover = data.turnover();
        return new PresentationForm(
                data.name(),
                Shown.text(data.tradeName()),
                Shown.text(data.presentation()),
                Shown.text(data.naf()),
                data.headcount() == null ? "" : data.headcount().code(),
                turnover == null ? "" : String.valueOf(turnover.euros()),
                turnover == null ? "" : String.valueOf(turnover.year()),
                data.sectors(),
                String.join("\n", data.references()),
                data.languages(),
                Shown.text(data.website()),
                String.valueOf(data.reviewEveryMonths()));
    }

    @Override
    public FicheData model(PresentationForm form, FicheData origin, Typed typed) {
        return new FicheData(
                origin.siren(),
                form.name().equals(origin.name()) ? origin.name() : typed.required("name", form.name()),
                typed.words(form.tradeName(), origin.tradeName()),
                typed.words(form.presentation(), origin.presentation()),
                typed.words(form.naf(), origin.naf()),
                HeadcountBand.ofCode(form.headcount()).orElse(null),
                turnover(form, origin.turnover(), typed),
                form.sectors(),
                references(form, origin),
                origin.contacts(),
                form.languages(),
                typed.value("website", form.website(), Shown::text, origin.website(), WebAddresses::read),
                months(form, origin, typed),
                origin.demo(),
                origin.sites());
    }

    private static int months(PresentationForm form, FicheData origin, Typed typed) {
        Integer read = typed.value(
                "reviewEveryMonths", form.reviewEveryMonths(), Shown::text, origin.reviewEveryMonths(), Read::count);
        if (read == null) {
            if (form.reviewEveryMonths().isBlank()) {
                typed.demand("reviewEveryMonths");
            }
            return origin.reviewEveryMonths();
        }
        return read;
    }

    /** A sum says nothing without its year, and a year nothing without its sum. */
    private static @Nullable Turnover turnover(PresentationForm form, @Nullable Turnover before, Typed typed) {
        Long euros = typed.value(
                "turnover.euros",
                form.turnoverEuros(),
                Shown::text,
                before == null ? null : before.euros(),
                Read::euros);
        Integer year = typed.value(
                "turnover.year", form.turnoverYear(), Shown::text, before == null ? null : before.year(), Read::count);
        if (euros != null && year != null) {
            return new Turnover(euros, year);
        }
        if (euros != null && form.turnoverYear().isBlank()) {
            typed.demand("turnover.year");
        }
        if (year != null && form.turnoverEuros().isBlank()) {
            typed.demand("turnover.euros");
        }
        return null;
    }

    private static List<String> references(PresentationForm form, FicheData origin) {
        return form.references().equals(String.join("\n", origin.references()))
                ? origin.references()
                : form.references()
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
    }
}
