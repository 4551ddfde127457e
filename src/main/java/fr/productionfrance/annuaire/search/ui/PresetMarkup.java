package fr.productionfrance.annuaire.search.ui;

import fr.productionfrance.annuaire.search.FacetCounts;
import fr.productionfrance.annuaire.search.Preset;
import fr.productionfrance.annuaire.search.SearchCriteria;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Writes the round figures of a numeric facet as buttons, each with its count and a bar that shows it among the others. */
final class PresetMarkup {

    private final Wording wording;
    private final Figures figures;

    PresetMarkup(Wording wording) {
        this.wording = wording;
        this.figures = new Figures(wording.locale());
    }

    /** @param counts null while they are being counted */
    Element list(List<Preset> presets, SearchCriteria asked, @Nullable FacetCounts counts) {
        Element list = Tags.tag("ul", "presets");
        long most = counts == null
                ? 0
                : presets.stream()
                        .mapToLong(preset -> counts.of(preset.facet(), preset.key()))
                        .max()
                        .orElse(0);
        presets.forEach(preset -> list.appendChild(new Element("li").appendChild(button(preset, asked, counts, most))));
        return list;
    }

    private Element button(Preset preset, SearchCriteria asked, @Nullable FacetCounts counts, long most) {
        boolean chosen =
                asked.restricts(preset.facet()) && preset.askedIn(asked).equals(asked);
        Element button = Tags.button("preset")
                .attr("id", preset.facet().parameter() + "-preset-" + preset.key())
                .attr("data-preset", preset.key())
                .attr("aria-pressed", Boolean.toString(chosen));
        button.appendChild(Tags.text("span", "preset-figure", figure(preset)));
        Element number = Tags.tag("span", "facet-count");
        if (counts != null) {
            long count = counts.of(preset.facet(), preset.key());
            button.attr("disabled", count == 0 && !chosen);
            number.text(figures.number(count)).appendChild(Tags.spoken(" " + wording.text("search.fiches", count)));
            button.attr("style", String.format(Locale.ROOT, "--share:%.0f%%", most == 0 ? 0 : 100d * count / most));
        }
        return button.appendChild(number);
    }

    String figure(Preset preset) {
        return switch (preset.facet()) {
            case TOLERANCE -> figures.halfWidth(preset.value());
            case SIZE -> figures.with(preset.value(), "mm");
            case MASS -> figures.mass(preset.value());
            case LEAD_TIME -> wording.text("search.days", preset.value());
            case DISTANCE -> figures.with(preset.value(), "km");
            default -> figures.number(preset.value());
        };
    }
}
