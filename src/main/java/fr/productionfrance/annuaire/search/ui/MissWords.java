package fr.productionfrance.annuaire.search.ui;

import fr.productionfrance.annuaire.search.CapabilityView;
import fr.productionfrance.annuaire.search.Facet;
import fr.productionfrance.annuaire.search.FicheHit;
import fr.productionfrance.annuaire.search.NearMiss;
import fr.productionfrance.annuaire.search.SearchCriteria;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Says what a near miss misses: "Tolérance : IT8, demandé IT7". */
final class MissWords {

    private final FacetWords words;
    private final AppliedFilters filters;
    private final Wording wording;
    private final Figures figures;
    private final CapabilityWords capabilities;

    MissWords(FacetWords words, AppliedFilters filters, Wording wording) {
        this.words = words;
        this.filters = filters;
        this.wording = wording;
        this.figures = new Figures(wording.locale());
        this.capabilities = new CapabilityWords(words, wording);
    }

    String of(NearMiss miss, SearchCriteria asked) {
        String has = has(miss.missed(), miss.hit());
        return wording.text(
                "waysout.missed",
                words.name(miss.missed()),
                has.isEmpty() ? wording.text("waysout.missed.other") : has,
                asked(miss.missed(), asked));
    }

    private String asked(Facet facet, SearchCriteria asked) {
        return facet.kind() == Facet.Kind.QUANTITY
                ? filters.figure(facet, asked)
                : asked.chosen(facet).stream()
                        .map(value -> words.brief(facet, value))
                        .collect(Collectors.joining(wording.text(
                                facet == Facet.CERTIFICATION && asked.allCertifications()
                                        ? "waysout.all-of"
                                        : "waysout.any-of")));
    }

    private String has(Facet facet, FicheHit hit) {
        return switch (facet) {
            case PROCESS -> of(hit, capabilities::process);
            case MATERIAL -> of(hit, capabilities::material);
            case TOLERANCE -> of(hit, capabilities::tolerance);
            case SIZE -> of(hit, capabilities::size);
            case MASS -> of(hit, capabilities::mass);
            case BATCH -> of(hit, capabilities::batch);
            case LEAD_TIME -> of(hit, this::shortestTime);
            case AVAILABILITY ->
                of(hit, made -> words.value(facet, made.availability().name()));
            case CERTIFICATION ->
                hit.certifications().isEmpty()
                        ? wording.text("waysout.missed.none")
                        : hit.certifications().stream()
                                .map(code -> words.brief(facet, code))
                                .collect(Collectors.joining(", "));
            case DISTANCE -> hit.distanceKm() == null ? "" : figures.distance(hit.distanceKm());
            case DEPARTEMENT -> hit.departement() == null ? "" : words.departement(hit.departement());
            case AREA -> Objects.requireNonNullElse(hit.city(), "");
            case SECTOR, HEADCOUNT -> "";
        };
    }

    private String shortestTime(CapabilityView capability) {
        return IntStream.of(days(capability.prototypeDays()), days(capability.seriesDays()))
                .filter(days -> days > 0)
                .min()
                .stream()
                .mapToObj(days -> wording.text("search.days", days))
                .findFirst()
                .orElse("");
    }

    private static int days(@Nullable Integer days) {
        return Objects.requireNonNullElse(days, 0);
    }

    private static String of(FicheHit hit, Function<CapabilityView, String> text) {
        CapabilityView made = hit.matched();
        return made == null ? "" : text.apply(made);
    }
}
