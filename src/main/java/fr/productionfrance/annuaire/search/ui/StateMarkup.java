package fr.productionfrance.annuaire.search.ui;

import fr.productionfrance.annuaire.search.Availability;
import fr.productionfrance.annuaire.search.CapabilityView;
import java.time.LocalDate;
import java.util.Locale;
import org.jsoup.nodes.Element;

/** Writes how free a capability is and why one may believe it: a word with a shape of its own, as the style sheets draw it. */
final class StateMarkup {

    private final Wording wording;
    private final Figures figures;
    private final CapabilityWords words;

    StateMarkup(Wording wording, CapabilityWords words) {
        this.wording = wording;
        this.figures = new Figures(wording.locale());
        this.words = words;
    }

    Element availability(CapabilityView capability) {
        Availability state = capability.availability();
        String word = wording.text("search.state." + state.name().toLowerCase(Locale.ROOT));
        Element badge = Tags.text("span", "state-badge", word).attr("data-state", look(state));
        if (capability.availabilityDeclaredOn() != null && state != Availability.UNKNOWN) {
            badge.appendText(" ")
                    .appendChild(Tags.text(
                            "span",
                            "state-date",
                            wording.text("fiche.said-on", figures.day(capability.availabilityDeclaredOn()))));
        }
        return badge;
    }

    Element evidence(CapabilityView capability) {
        return Tags.text("span", "evidence", words.evidence(capability))
                .attr("data-evidence", capability.evidence().toLowerCase(Locale.ROOT));
    }

    /** What a member says beside its capabilities: declared, when the fiche last changed. */
    Element said(LocalDate on) {
        return Tags.text("span", "evidence", wording.text("fiche.evidence.declared", figures.month(on)))
                .attr("data-evidence", "declared");
    }

    private static String look(Availability state) {
        return switch (state) {
            case AVAILABLE -> "available";
            case PARTIAL -> "partly";
            case FULL -> "full";
            case UNKNOWN -> "unknown";
        };
    }
}
