package fr.productionfrance.annuaire.search.ui;

import fr.productionfrance.annuaire.search.Facet;
import fr.productionfrance.annuaire.search.FacetCounts;
import fr.productionfrance.annuaire.search.PartSize;
import fr.productionfrance.annuaire.search.Preset;
import fr.productionfrance.annuaire.search.Quantities;
import fr.productionfrance.annuaire.search.SearchCriteria;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Draws a histogram as plain bars, those that meet what is asked in the accent's colour; the same is said in words. */
final class HistogramMarkup {

    private final Wording wording;
    private final PresetMarkup presets;

    HistogramMarkup(Wording wording, PresetMarkup presets) {
        this.wording = wording;
        this.presets = presets;
    }

    Element bars(Facet facet, SearchCriteria asked, FacetCounts counts) {
        Histogram histogram = Histogram.of(facet, counts);
        String steps = histogram.steps().stream().map(this::words).collect(Collectors.joining(", "));
        Element image = Tags.tag("div", "histogram")
                .attr("role", "img")
                .attr("aria-label", wording.text("range.histogram", steps));
        for (Histogram.Step step : histogram.steps()) {
            long share = histogram.most() == 0 ? 0 : Math.round(100d * step.fiches() / histogram.most());
            image.appendElement("span")
                    .addClass(meets(step.preset(), asked.quantities()) ? "bar in" : "bar")
                    .attr("style", String.format(Locale.ROOT, "--share:%d%%", share))
                    .attr("title", words(step));
        }
        return image;
    }

    private String words(Histogram.Step step) {
        String key = switch (step.preset().facet()) {
            case TOLERANCE, LEAD_TIME -> "range.step.within";
            case SIZE -> "range.step.from";
            default -> "range.step.at";
        };
        return wording.text(key, presets.figure(step.preset()), step.fiches());
    }

    /** Whether who stands at this figure meets what is asked; nobody is told apart where nothing is. */
    private static boolean meets(Preset preset, Quantities asked) {
        double figure = preset.value();
        return switch (preset.facet()) {
            case TOLERANCE ->
                asked.tolerance() != null
                        && asked.tolerance().halfWidthUm() != null
                        && figure <= asked.tolerance().halfWidthUm();
            case LEAD_TIME -> asked.leadDays() != null && figure <= asked.leadDays();
            case SIZE -> asked.size() != null && figure >= longest(asked.size());
            case MASS -> asked.massKg() != null && between(figure, asked.massKg(), asked.heaviestKg());
            case BATCH -> asked.batch() != null && between(figure, asked.batch(), asked.largestBatch());
            default -> false;
        };
    }

    private static boolean between(double figure, Number from, @Nullable Number to) {
        return figure >= from.doubleValue()
                && figure <= Objects.requireNonNull(to).doubleValue();
    }

    private static double longest(PartSize part) {
        return switch (part) {
            case PartSize.Prism prism -> prism.lengthMm();
            case PartSize.Cylinder cylinder -> Math.max(cylinder.diameterMm(), cylinder.lengthMm());
        };
    }
}
