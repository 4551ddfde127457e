package fr.productionfrance.annuaire.fiche.imports;

import fr.productionfrance.annuaire.fiche.Fiche;
import fr.productionfrance.annuaire.fiche.FicheData;
import fr.productionfrance.annuaire.fiche.FicheId;
import fr.productionfrance.annuaire.fiche.FicheStatus;
import fr.productionfrance.annuaire.fiche.Siren;
import fr.productionfrance.annuaire.fiche.TestRules;
import fr.productionfrance.annuaire.fiche.imports.table.Cell;
import fr.productionfrance.annuaire.fiche.imports.table.Limits;
import fr.productionfrance.annuaire.fiche.imports.table.Row;
import fr.productionfrance.annuaire.fiche.imports.table.Table;
import fr.productionfrance.annuaire.fiche.imports.table.TableFile;
import fr.productionfrance.annuaire.fiche.imports.table.UnreadableFileException;
import fr.productionfrance.annuaire.fiche.store.FicheStore;
import fr.productionfrance.annuaire.nomenclature.NafCodes;
import fr.productionfrance.annuaire.nomenclature.Nomenclature;
import fr.productionfrance.annuaire.nomenclature.Places;
import fr.productionfrance.annuaire.nomenclature.ToleranceReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.transaction.PlatformTransactionManager;

/** The whole import but for the database: files or tables in, a plan out, and plans taken over as if stored. */
final class ImportBench {

    private static final Instant NOW = Instant.EPOCH;

    private static final Pattern BAR = Pattern.compile("\\|");
    private static final Nomenclature NOMENCLATURE = Nomenclature.load();
    private static final Readers READERS =
            new Readers(NOMENCLATURE, NafCodes.load(NOMENCLATURE.processes()), Places.load(), new ToleranceReader());

    private final Map<Siren, Fiche> stored = new HashMap<>();
    private final ImportPlanner planner =
            new ImportPlanner(new RowReader(READERS), READERS, TestRules.rules(), TestRules.CLOCK);

    ImportPlan plan(Table... tables) {
        return planner.plan(Arrays.asList(tables), this::bySirens, _ -> {});
    }

    ImportPlan planCsv(String name, String text) throws UnreadableFileException {
        return planFile(name, text.getBytes(StandardCharsets.UTF_8));
    }

    ImportPlan planFile(String name, byte[] content) throws UnreadableFileException {
        List<Table> tables = new TableFile(name, content).tables(Limits.STANDARD, planner::knownNames);
        return planner.plan(tables, this::bySirens, _ -> {});
    }

    private Map<Siren, Fiche> bySirens(Collection<Siren> sirens) {
        return sirens.stream().filter(stored::containsKey).collect(Collectors.toMap(siren -> siren, stored::get));
    }

    /** Takes a plan over, as the store would. */
    ImportBench taking(ImportPlan plan) {
        plan.members().forEach(member -> take(member.data()));
        return this;
    }

    void take(FicheData data) {
        stored.compute(
                data.siren(),
                (siren, before) -> new Fiche(
                        before == null ? new FicheId(UUID.randomUUID()) : before.id(),
                        before == null ? 1 : before.version() + 1,
                        siren.value(),
                        FicheStatus.PUBLISHED,
                        NOW,
                        NOW,
                        data));
    }

    /** A sheet of members; cells of a row are parted by bars. */
    static Table members(String... rows) {
        return table("Membres", rows);
    }

    static Table capabilities(String... rows) {
        return table("Capacités", rows);
    }

    private static Table table(String name, String... rows) {
        return new Table(
                name,
                IntStream.range(0, rows.length)
                        .mapToObj(row -> new Row(
                                row + 1,
                                BAR.splitAsStream(rows[row]).map(Cell::ofText).toList()))
                        .toList());
    }

    /** The service over a real store. */
    ImportService service(FicheStore store, PlatformTransactionManager transactions) {
        return new ImportService(planner, store, transactions);
    }
}
