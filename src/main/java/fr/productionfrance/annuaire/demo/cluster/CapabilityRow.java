package fr.productionfrance.annuaire.demo.cluster;

import fr.productionfrance.annuaire.demo.DemoFile;
import fr.productionfrance.annuaire.fiche.Batch;
import fr.productionfrance.annuaire.fiche.Bounds;
import fr.productionfrance.annuaire.fiche.Box;
import fr.productionfrance.annuaire.fiche.Capability.PartDocument;
import fr.productionfrance.annuaire.fiche.Capacity;
import fr.productionfrance.annuaire.fiche.Evidence;
import fr.productionfrance.annuaire.fiche.LeadTime;
import fr.productionfrance.annuaire.fiche.Round;
import java.util.List;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * A line of {@code capabilities.csv}.
 *
 * @param site 1 or 2
 * @param tolerance as the member wrote it
 * @param state how free the site is for the process; absent where nobody said
 * @param days from the day it is loaded until nobody knows any more, negative when that has passed
 */
record CapabilityRow(
        String member,
        int site,
        String process,
        @Nullable String material,
        List<String> grades,
        @Nullable String tolerance,
        @Nullable Double raUm,
        @Nullable Box box,
        @Nullable Round round,
        Bounds thicknessMm,
        Bounds massKg,
        Batch batch,
        LeadTime leadTime,
        @Nullable MachineCells machine,
        Evidence.Kind evidence,
        List<PartDocument> documents,
        Capacity.@Nullable State state,
        int days) {

    record MachineCells(
            String label,
            int count,
            @Nullable Integer axes,
            @Nullable Double barMm,
            @Nullable Double pressT) {}

    static CapabilityRow read(CSVRecord csv) {
        Cells cells = new Cells(csv);
        return new CapabilityRow(
                csv.get("member"),
                Integer.parseInt(csv.get("site")),
                csv.get("process"),
                cells.text("material"),
                DemoFile.values(csv.get("grades")),
                cells.text("tolerance"),
                cells.number("ra_um"),
                cells.box("size_mm"),
                cells.round("size_mm"),
                cells.bounds("thickness_mm"),
                new Bounds(null, cells.number("mass_kg_max")),
                cells.batch("batch"),
                cells.leadTime("lead_days"),
                machine(cells),
                Evidence.Kind.valueOf(csv.get("evidence")),
                DemoFile.values(csv.get("documents")).stream()
                        .map(PartDocument::valueOf)
                        .toList(),
                csv.get("state").isEmpty() ? null : Capacity.State.valueOf(csv.get("state")),
                csv.get("days").isEmpty() ? 0 : Integer.parseInt(csv.get("days")));
    }

    private static @Nullable MachineCells machine(Cells cells) {
        String label = cells.text("machine");
        Integer count = cells.whole("machines");
        return label == null || count == null
                ? null
                : new MachineCells(label, count, cells.whole("axes"), cells.number("bar_mm"), cells.number("press_t"));
    }
}
