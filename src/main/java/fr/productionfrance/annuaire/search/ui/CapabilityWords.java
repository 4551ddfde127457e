package fr.productionfrance.annuaire.search.ui;

import fr.productionfrance.annuaire.search.CapabilityView;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A capability in words and figures; what the member left blank is empty. */
final class CapabilityWords {

    private static final String NBSP = "\u00a0";

    /** What a row has room for; the fiche names all. */
    private static final int GRADES_IN_A_LINE = 3;

    private final FacetWords words;
    private final Wording wording;
    private final Figures figures;

    CapabilityWords(FacetWords words, Wording wording) {
        this.words = words;
        this.wording = wording;
        this.figures = new Figures(wording.locale());
    }

    /** Process, material, tolerance, size and batch, as far as they are known. */
    List<String> line(CapabilityView capability) {
        return Stream.concat(Stream.of(process(capability), materialInBrief(capability)), figures(capability).stream())
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /** Tolerance, size and batch, as far as they are known. */
    List<String> figures(CapabilityView capability) {
        return Stream.of(tolerance(capability), size(capability), batch(capability))
                .filter(part -> !part.isEmpty())
                .toList();
    }

    String process(CapabilityView capability) {
        String process = words.process(capability.process());
        return capability.subcontracted() ? wording.text("fiche.subcontracted", process) : process;
    }

    /** The grades where they are known, which say more than their family. */
    String material(CapabilityView capability) {
        if (!capability.grades().isEmpty()) {
            return capability.grades().stream().map(words::material).collect(Collectors.joining(", "));
        }
        return capability.material() == null ? "" : words.material(capability.material());
    }

    String materialInBrief(CapabilityView capability) {
        int more = capability.grades().size() - GRADES_IN_A_LINE;
        if (more <= 0) {
            return material(capability);
        }
        return capability.grades().stream()
                        .limit(GRADES_IN_A_LINE)
                        .map(words::material)
                        .collect(Collectors.joining(", "))
                + NBSP + "+" + NBSP + more;
    }

    /** "± 8 µm (IT6 à Ø 20 mm)". */
    String tolerance(CapabilityView capability) {
        Double um = capability.halfWidthUm();
        Integer grade = capability.itGrade();
        if (um == null) {
            return grade == null ? "" : figures.grade(grade);
        }
        if (grade == null) {
            return figures.halfWidth(um);
        }
        Double nominal = capability.statedAtMm();
        String precise = nominal == null
                ? figures.grade(grade)
                : wording.text("search.tolerance.at", figures.grade(grade), figures.with(nominal, "mm"));
        return figures.halfWidth(um) + " (" + precise.replace(" ", NBSP) + ")";
    }

    String roughness(CapabilityView capability) {
        return capability.raUm() == null ? "" : figures.ra(capability.raUm());
    }

    String size(CapabilityView capability) {
        String round = capability.roundMm().isEmpty() ? "" : figures.round(capability.roundMm());
        String box = capability.boxMm().isEmpty() ? "" : figures.box(capability.boxMm());
        String thickness = figures.range(capability.thicknessMinMm(), capability.thicknessMaxMm(), "mm");
        return Stream.of(round, box, thickness.isEmpty() ? "" : wording.text("fiche.thickness", thickness))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" ; "));
    }

    String mass(CapabilityView capability) {
        Double min = capability.massMinKg();
        Double max = capability.massMaxKg();
        if (min != null && max != null) {
            return figures.mass(min) + NBSP + "–" + NBSP + figures.mass(max);
        }
        if (max != null) {
            return "≤" + NBSP + figures.mass(max);
        }
        return min == null ? "" : "≥" + NBSP + figures.mass(min);
    }

    String batch(CapabilityView capability) {
        String range = figures.range(capability.batchMin(), capability.batchMax(), "");
        return range.isEmpty() ? "" : wording.text("fiche.pieces", range);
    }

    /** The tightest geometric zone, which is no plus or minus of a dimension. */
    String geometric(CapabilityView capability) {
        Double um = capability.geometricUm();
        return um == null ? "" : wording.text("fiche.geometric", figures.zone(um));
    }

    String piecesPerYear(CapabilityView capability) {
        Integer pieces = capability.piecesPerYear();
        return pieces == null ? "" : wording.text("fiche.pieces-per-year", figures.number((long) pieces));
    }

    String inspection(CapabilityView capability) {
        return capability.inspection().stream().map(words::process).collect(Collectors.joining(", "));
    }

    String documents(CapabilityView capability) {
        return capability.documents().stream()
                .map(document -> wording.text("fiche.document." + document.toLowerCase(Locale.ROOT)))
                .collect(Collectors.joining(", "));
    }

    String prototypeTime(CapabilityView capability) {
        Integer days = capability.prototypeDays();
        return days == null ? "" : wording.text("fiche.lead.prototype", days);
    }

    String seriesTime(CapabilityView capability) {
        Integer days = capability.seriesDays();
        return days == null ? "" : wording.text("fiche.lead.series", days);
    }

    String evidence(CapabilityView capability) {
        return wording.text(
                "fiche.evidence." + capability.evidence().toLowerCase(Locale.ROOT),
                figures.month(capability.evidenceDate()));
    }
}
