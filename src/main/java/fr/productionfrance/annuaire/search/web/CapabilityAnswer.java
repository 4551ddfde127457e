package fr.productionfrance.annuaire.search.web;

import fr.productionfrance.annuaire.nomenclature.ItGrade;
import fr.productionfrance.annuaire.search.CapabilityView;
import fr.productionfrance.annuaire.search.web.CapabilityResponse.AvailabilityResponse;
import fr.productionfrance.annuaire.search.web.CapabilityResponse.EvidenceResponse;
import fr.productionfrance.annuaire.search.web.CapabilityResponse.ToleranceResponse;
import org.jspecify.annotations.Nullable;

/** A capability with its names. */
final class CapabilityAnswer {

    private CapabilityAnswer() {}

    static CapabilityResponse of(CapabilityView view, Words words) {
        String material = view.material();
        Named evidence = words.word("evidence", view.evidence());
        Named availability = words.word("availability", view.availability().name());
        return new CapabilityResponse(
                words.process(view.process()),
                material == null ? null : words.material(material),
                view.grades().stream().map(words::material).toList(),
                tolerance(view),
                view.geometricUm(),
                view.raUm(),
                view.boxMm(),
                view.roundMm(),
                Span.of(view.thicknessMinMm(), view.thicknessMaxMm()),
                Span.of(view.massMinKg(), view.massMaxKg()),
                Span.of(view.batchMin(), view.batchMax()),
                view.piecesPerYear(),
                view.prototypeDays(),
                view.seriesDays(),
                view.subcontracted(),
                view.inspection().stream().map(words::process).toList(),
                view.documents().stream()
                        .map(document -> words.word("document", document))
                        .toList(),
                new EvidenceResponse(evidence.code(), evidence.label(), view.evidenceDate()),
                new AvailabilityResponse(availability.code(), availability.label(), view.availabilityDeclaredOn()));
    }

    private static @Nullable ToleranceResponse tolerance(CapabilityView view) {
        Integer number = view.itGrade();
        String grade =
                number == null ? null : ItGrade.of(number).map(ItGrade::name).orElse(null);
        return view.toleranceTyped() == null && view.halfWidthUm() == null && grade == null
                ? null
                : new ToleranceResponse(view.toleranceTyped(), view.halfWidthUm(), grade, view.statedAtMm());
    }
}
