package fr.productionfrance.annuaire.search.ui;

import fr.productionfrance.annuaire.search.Availability;
import fr.productionfrance.annuaire.search.Band;
import fr.productionfrance.annuaire.search.CapabilityView;
import fr.productionfrance.annuaire.search.FicheHit;
import fr.productionfrance.annuaire.search.SearchCriteria;
import fr.productionfrance.annuaire.search.SearchState;
import fr.productionfrance.annuaire.search.export.ExportWords;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A file's rows in the words of the pages: what a row of the results shows, a column for each thing. */
final class SearchExportWords implements ExportWords {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private static final List<String> COLUMNS = List.of(
            "name",
            "city",
            "departement",
            "distance",
            "process",
            "material",
            "tolerance",
            "size",
            "batch",
            "evidence",
            "why",
            "certifications",
            "availability",
            "declared",
            "updated",
            "note",
            "link");

    private final FacetWords words;
    private final AppliedFilters filters;
    private final Wording wording;
    private final Figures figures;
    private final CapabilityWords capabilities;

    SearchExportWords(FacetWords words, AppliedFilters filters, Wording wording) {
        this.words = words;
        this.filters = filters;
        this.wording = wording;
        this.figures = new Figures(wording.locale());
        this.capabilities = new CapabilityWords(words, wording);
    }

    @Override
    public String name() {
        return wording.text("export.name");
    }

    @Override
    public List<List<String>> head(SearchState state, long found, long written, ZonedDateTime when, String address) {
        List<List<String>> head = new ArrayList<>();
        head.add(line("criteria", criteria(state)));
        String count = wording.text("search.count", found);
        head.add(line("found", written < found ? wording.text("export.cut", count, written) : count));
        head.add(line("date", day(when) + " " + TIME.format(when)));
        head.add(line("address", address));
        return head;
    }

    @Override
    public List<List<String>> headOfChosen(long chosen, long found, ZonedDateTime when, String address) {
        String count = wording.text("search.count", found);
        return List.of(
                line("criteria", wording.text("export.chosen")),
                line("found", found < chosen ? wording.text("export.gone", count, chosen - found) : count),
                line("date", day(when) + " " + TIME.format(when)),
                line("address", address));
    }

    private List<String> line(String key, String text) {
        return List.of(wording.text("export." + key), text);
    }

    private String criteria(SearchState state) {
        SearchCriteria criteria = state.criteria();
        String words = criteria.text().isBlank()
                ? ""
                : wording.text(
                        criteria.isTextNeeded() ? "export.words" : "search.said.preferred",
                        criteria.text().strip());
        String all = Stream.of(
                        Stream.of(words),
                        filters.of(criteria).stream().map(AppliedFilter::text),
                        Stream.of(state.page().band() == Band.TO_CONFIRM ? wording.text("export.to-confirm") : ""))
                .flatMap(texts -> texts)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · "));
        return all.isEmpty() ? wording.text("export.everything") : all;
    }

    @Override
    public List<String> columns(ZonedDateTime when) {
        return COLUMNS.stream()
                .map(column -> wording.text("export.column." + column, day(when)))
                .toList();
    }

    @Override
    public List<String> row(FicheHit hit, boolean searched, String site) {
        CapabilityView matched = hit.matched();
        return List.of(
                hit.name(),
                hit.city() == null ? "" : hit.city(),
                hit.departement() == null ? "" : words.departement(hit.departement()),
                hit.distanceKm() == null ? "" : figures.distance(hit.distanceKm()),
                of(matched, capabilities::process),
                of(matched, capabilities::material),
                of(matched, capabilities::tolerance),
                of(matched, capabilities::size),
                of(matched, capabilities::batch),
                of(matched, capabilities::evidence),
                searched ? why(hit) : "",
                hit.certifications().stream().map(words::certification).collect(Collectors.joining(", ")),
                of(
                        matched,
                        capability -> wording.text("search.state."
                                + capability.availability().name().toLowerCase(Locale.ROOT))),
                of(matched, this::declaredOn),
                hit.updatedOn() == null ? "" : hit.updatedOn().toString(),
                hit.demo() ? wording.text("export.demo") : "",
                site + PublicFicheView.path(hit.slug()));
    }

    private String why(FicheHit hit) {
        if (hit.toConfirm().isEmpty()) {
            return wording.text("export.meets-all");
        }
        return wording.text(
                "search.hit.to-confirm",
                hit.toConfirm().stream().map(words::name).collect(Collectors.joining(", ")));
    }

    private String declaredOn(CapabilityView capability) {
        LocalDate on = capability.availabilityDeclaredOn();
        return on == null || capability.availability() == Availability.UNKNOWN ? "" : on.toString();
    }

    private static String of(@Nullable CapabilityView capability, Function<CapabilityView, String> text) {
        return capability == null ? "" : text.apply(capability);
    }

    private String day(ZonedDateTime when) {
        return figures.day(when.toLocalDate());
    }

    @Override
    public String interrupted(long written) {
        return wording.text("export.interrupted", written);
    }
}
