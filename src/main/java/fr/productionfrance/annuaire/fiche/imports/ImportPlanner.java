package fr.productionfrance.annuaire.fiche.imports;

import fr.productionfrance.annuaire.fiche.Fiche;
import fr.productionfrance.annuaire.fiche.FicheRules;
import fr.productionfrance.annuaire.fiche.Siren;
import fr.productionfrance.annuaire.fiche.imports.table.Table;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleConsumer;
import java.util.function.Function;

/** Tells what an import would do, from the tables of a file and the fiches as they are stored. Writes nothing. */
class ImportPlanner {

    private final SheetReader sheets;
    private final HeaderNames names = new HeaderNames();
    private final RowReader rows;
    private final Readers readers;
    private final FicheRules rules;
    private final Clock clock;

    ImportPlanner(RowReader rows, Readers readers, FicheRules rules, Clock clock) {
        this.sheets = new SheetReader(names);
        this.rows = rows;
        this.readers = readers;
        this.rules = rules;
        this.clock = clock;
    }

    /** How many cells of a row are names of columns. */
    int knownNames(List<String> cells) {
        return names.known(cells);
    }

    /**
     * Plans an import.
     *
     * @param stored gives the stored fiches of firms
     * @param progress is told the share that is done, from 0 to 1
     */
    ImportPlan plan(
            List<Table> tables, Function<Collection<Siren>, Map<Siren, Fiche>> stored, DoubleConsumer progress) {
        List<Remark> remarks = new ArrayList<>();
        List<RejectedLine> rejected = new ArrayList<>();
        List<SheetRow> all = sheets.read(tables, remarks::add);
        Map<Siren, List<ParsedRow>> byFirm = new LinkedHashMap<>();
        for (SheetRow row : all) {
            rows.read(row, rejected::add)
                    .ifPresent(read -> byFirm.computeIfAbsent(read.siren(), _ -> new ArrayList<>())
                            .add(read));
        }
        Map<Siren, Fiche> fiches = byFirm.isEmpty() ? Map.of() : stored.apply(byFirm.keySet());
        MemberPlanner planner = memberPlanner();
        List<MemberPlan> members = new ArrayList<>();
        int done = 0;
        for (Map.Entry<Siren, List<ParsedRow>> firm : byFirm.entrySet()) {
            // What a firm is, before what it can make.
            firm.getValue().sort(Comparator.comparing(row -> row.row().kind()));
            planner.plan(firm.getValue(), Optional.ofNullable(fiches.get(firm.getKey())), rejected::add)
                    .ifPresent(members::add);
            progress.accept((double) ++done / byFirm.size());
        }
        return new ImportPlan(members, inFileOrder(rejected, all), remarks);
    }

    /** Plans what a file says of the capabilities of one fiche; what it says of anything else is refused. */
    ImportPlan planCapabilities(List<Table> tables, Fiche own) {
        List<Remark> remarks = new ArrayList<>();
        List<RejectedLine> rejected = new ArrayList<>();
        List<SheetRow> all = sheets.read(tables, remarks::add);
        List<ParsedRow> kept = new ArrayList<>();
        for (SheetRow row : all) {
            rows.read(row, rejected::add).ifPresent(read -> {
                if (read instanceof CapabilityRow
                        && read.siren().equals(own.data().siren())) {
                    kept.add(read);
                } else {
                    rejected.add(RejectedLine.of(
                            row, List.of(RowFault.of(row, ColumnName.SIREN, LineFault.NOT_OF_THIS_FICHE))));
                }
            });
        }
        List<MemberPlan> plans = kept.isEmpty()
                ? List.of()
                : memberPlanner().plan(kept, Optional.of(own), rejected::add).stream()
                        .toList();
        return new ImportPlan(plans, inFileOrder(rejected, all), remarks);
    }

    private MemberPlanner memberPlanner() {
        LocalDate today = LocalDate.now(clock);
        ActivityCapabilities activity =
                new ActivityCapabilities(readers.nafCodes, readers.nomenclature.processes(), today);
        CapabilityMerge capabilities =
                new CapabilityMerge(new ToleranceBuilder(readers.tolerances), new EvidenceRule(today), activity);
        return new MemberPlanner(new MemberMerge(readers.places, activity), capabilities, rules::check);
    }

    private static List<RejectedLine> inFileOrder(List<RejectedLine> rejected, List<SheetRow> all) {
        Map<Source, Integer> order = new LinkedHashMap<>();
        all.forEach(row -> order.putIfAbsent(row.source(), order.size()));
        return rejected.stream()
                .sorted(Comparator.comparing(line -> order.getOrDefault(line.source(), Integer.MAX_VALUE)))
                .toList();
    }
}
