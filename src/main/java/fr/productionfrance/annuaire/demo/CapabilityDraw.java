package fr.productionfrance.annuaire.demo;

import fr.productionfrance.annuaire.demo.EnvelopeDraw.Envelope;
import fr.productionfrance.annuaire.fiche.Batch;
import fr.productionfrance.annuaire.fiche.Capability;
import fr.productionfrance.annuaire.fiche.Capability.PartDocument;
import fr.productionfrance.annuaire.fiche.Evidence;
import fr.productionfrance.annuaire.nomenclature.Vocabulary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Draws what a firm can make: one to three families of materials for each process. */
final class CapabilityDraw {

    private final ProcessTable table;
    private final Vocabulary processes;
    private final MaterialDraw materials;
    private final ToleranceDraw tolerances;
    private final EnvelopeDraw envelopes;
    private final QuantityDraw quantities;
    private final Gaps gaps;
    private final LocalDate today;

    CapabilityDraw(
            ProcessTable table,
            Vocabulary processes,
            MaterialDraw materials,
            ToleranceDraw tolerances,
            Gaps gaps,
            LocalDate today) {
        this.table = table;
        this.processes = processes;
        this.materials = materials;
        this.tolerances = tolerances;
        this.envelopes = new EnvelopeDraw(gaps);
        this.quantities = new QuantityDraw(gaps);
        this.gaps = gaps;
        this.today = today;
    }

    List<Capability> draw(Dice dice, Firm firm, String process) {
        ProcessParameters parameters = table.of(process);
        if (dice.chance(gaps.broadProcess())) {
            return List.of(broad(dice, processes.ancestors(process).getLast(), Evidence.Kind.DECLARED));
        }
        List<String> families = materials.families(dice, firm, parameters);
        if (families.isEmpty() || dice.chance(gaps.material())) {
            return List.of(capability(dice, firm, process, parameters, null));
        }
        List<Capability> drawn = new ArrayList<>();
        families.forEach(family -> drawn.add(capability(dice, firm, process, parameters, family)));
        return drawn;
    }

    /** All that an activity code says: a broad process, and nothing else. */
    Capability fromActivityCode(Dice dice, Firm firm) {
        return broad(dice, firm.archetype().broad(), Evidence.Kind.ACTIVITY_CODE);
    }

    private Capability broad(Dice dice, String process, Evidence.Kind kind) {
        return Capability.ofProcess(
                InventedNumbers.uuid(dice), process, new Evidence(kind, today.minusDays(dice.between(0, 900))));
    }

    private Capability capability(
            Dice dice, Firm firm, String process, ProcessParameters parameters, @Nullable String family) {
        boolean subcontracted = dice.chance(0.06);
        Envelope envelope = envelopes.draw(dice, parameters);
        Batch batch = quantities.batch(dice, firm, parameters);
        return new Capability(
                InventedNumbers.uuid(dice),
                process,
                family,
                family == null || dice.chance(gaps.grades()) ? List.of() : materials.grades(dice, family),
                !subcontracted && MachineDraw.needsMachines(process) && dice.chance(0.7)
                        ? processes.get(process).label().fr()
                        : null,
                tolerances.draw(dice, firm, parameters),
                dice.chance(0.15) ? Steps.halfWidthUm(dice.logUniform(2, 200)) : null,
                parameters.raUm() == null || dice.chance(0.4) ? null : ra(dice, parameters.raUm()),
                envelope.box(),
                envelope.round(),
                envelope.thicknessMm(),
                envelope.massKg(),
                batch,
                quantities.piecesPerYear(dice, batch),
                quantities.leadTime(dice),
                subcontracted,
                inspection(dice, firm),
                documents(dice, firm),
                evidence(dice));
    }

    private static double ra(Dice dice, double usual) {
        return Steps.nice(usual * dice.pick(List.of(0.5, 1.0, 1.0, 1.0, 2.0)));
    }

    private static List<String> inspection(Dice dice, Firm firm) {
        return firm.processes().stream()
                .filter(process -> process.startsWith("CTRL."))
                .filter(_ -> dice.chance(0.6))
                .toList();
    }

    private static List<PartDocument> documents(Dice dice, Firm firm) {
        List<PartDocument> documents = new ArrayList<>();
        if (dice.chance(0.4)) {
            documents.add(PartDocument.CERTIFICATE_3_1);
        }
        if (dice.chance(firm.archetype().sectors().contains("SEC.AERO") ? 0.2 : 0.05)) {
            documents.add(PartDocument.FAI);
        }
        if (dice.chance(firm.archetype().sectors().contains("SEC.AUTO") ? 0.15 : 0.03)) {
            documents.add(PartDocument.PPAP);
        }
        return documents;
    }

    private Evidence evidence(Dice dice) {
        double at = dice.uniform(0, 1);
        Evidence.Kind kind =
                at < 0.7 ? Evidence.Kind.DECLARED : at < 0.9 ? Evidence.Kind.DOCUMENT : Evidence.Kind.AUDITED;
        return new Evidence(kind, today.minusDays((long) Math.min(dice.exponential(300), 1500)));
    }
}
