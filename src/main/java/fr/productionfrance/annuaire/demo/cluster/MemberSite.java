package fr.productionfrance.annuaire.demo.cluster;

import fr.productionfrance.annuaire.demo.WrittenTolerance;
import fr.productionfrance.annuaire.demo.cluster.CapabilityRow.MachineCells;
import fr.productionfrance.annuaire.demo.cluster.MemberRow.CertificateCell;
import fr.productionfrance.annuaire.fiche.Capability;
import fr.productionfrance.annuaire.fiche.Capacity;
import fr.productionfrance.annuaire.fiche.Certificate;
import fr.productionfrance.annuaire.fiche.Evidence;
import fr.productionfrance.annuaire.fiche.ResourceGroup;
import fr.productionfrance.annuaire.nomenclature.ToleranceReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What stands at a site, from the lines that name it. */
final class MemberSite {

    private static final double HOURS_PER_WEEK = 39;
    private static final Duration DECLARED_FOR = Duration.ofDays(60);

    private final List<CapabilityRow> rows;
    private final ToleranceReader reader;
    private final Instant now;
    private final LocalDate today;

    MemberSite(List<CapabilityRow> rows, ToleranceReader reader, Instant now, LocalDate today) {
        this.rows = rows;
        this.reader = reader;
        this.now = now;
        this.today = today;
    }

    static List<Certificate> certificates(List<CertificateCell> cells, LocalDate today) {
        return cells.stream()
                .map(cell -> certificate(cell, today.plusDays(cell.days())))
                .toList();
    }

    private static Certificate certificate(CertificateCell cell, LocalDate expires) {
        return new Certificate(
                cell.scheme(), null, "Organisme imaginaire", "DEMO-" + cell.days(), expires.minusYears(3), expires);
    }

    /** Each kind of machine once, though several lines run on it. */
    List<ResourceGroup> resources() {
        Map<String, ResourceGroup> groups = new LinkedHashMap<>();
        for (CapabilityRow row : rows) {
            MachineCells machine = row.machine();
            if (machine != null) {
                groups.putIfAbsent(machine.label(), group(row, machine));
            }
        }
        return List.copyOf(groups.values());
    }

    private static ResourceGroup group(CapabilityRow row, MachineCells machine) {
        return new ResourceGroup(
                machine.label(),
                row.process(),
                machine.count(),
                machine.axes(),
                row.box(),
                row.round(),
                machine.barMm(),
                row.massKg().max(),
                machine.pressT(),
                machine.count() * HOURS_PER_WEEK);
    }

    List<Capability> capabilities() {
        return rows.stream().map(this::capability).toList();
    }

    private Capability capability(CapabilityRow row) {
        String key = row.member() + row.site() + row.process() + row.material();
        return new Capability(
                UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)),
                row.process(),
                row.material(),
                row.grades(),
                row.machine() == null ? null : row.machine().label(),
                row.tolerance() == null ? null : new WrittenTolerance(row.tolerance(), null, null).read(reader),
                null,
                row.raUm(),
                row.box(),
                row.round(),
                row.thicknessMm(),
                row.massKg(),
                row.batch(),
                null,
                row.leadTime(),
                false,
                List.of(),
                row.documents(),
                new Evidence(row.evidence(), today.minusDays(30 + key.length() * 3L)));
    }

    /** One for each process; the first line that says anything counts. */
    List<Capacity> capacities() {
        Map<String, Capacity> capacities = new LinkedHashMap<>();
        for (CapabilityRow row : rows) {
            if (row.state() != null) {
                capacities.putIfAbsent(row.process(), capacity(row, row.state()));
            }
        }
        return List.copyOf(capacities.values());
    }

    private Capacity capacity(CapabilityRow row, Capacity.State state) {
        Instant until = now.plus(Duration.ofDays(row.days()));
        Instant declared = until.minus(DECLARED_FOR);
        Double hours = row.machine() == null ? null : hours(state, row.machine().count());
        return new Capacity(
                row.process(), state, hours, null, declared.isAfter(now) ? now : declared, "Démonstration", until);
    }

    private static double hours(Capacity.State state, int machines) {
        double free = switch (state) {
            case AVAILABLE -> 0.4;
            case PARTIAL -> 0.15;
            case FULL, UNKNOWN -> 0;
        };
        return Math.round(machines * HOURS_PER_WEEK * free);
    }
}
