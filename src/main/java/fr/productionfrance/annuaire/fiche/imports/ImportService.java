package fr.productionfrance.annuaire.fiche.imports;

import fr.productionfrance.annuaire.fiche.Fiche;
import fr.productionfrance.annuaire.fiche.FicheStatus;
import fr.productionfrance.annuaire.fiche.imports.table.Limits;
import fr.productionfrance.annuaire.fiche.imports.table.Table;
import fr.productionfrance.annuaire.fiche.imports.table.TableFile;
import fr.productionfrance.annuaire.fiche.imports.table.UnreadableFileException;
import fr.productionfrance.annuaire.fiche.store.FicheChange;
import fr.productionfrance.annuaire.fiche.store.FicheStore;
import fr.productionfrance.annuaire.fiche.store.InvalidFicheException;
import fr.productionfrance.annuaire.fiche.store.LostRaceException;
import fr.productionfrance.annuaire.fiche.store.SaveOutcome;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.function.DoubleConsumer;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Reads files into tables, plans their import and writes a plan, all of it or nothing. */
@Service
public class ImportService {

    /** Fiches per call of the store, so that progress can be told; all calls are one transaction. */
    private static final int AT_ONCE = 100;

    private final ImportPlanner planner;
    private final FicheStore store;
    private final TransactionTemplate transaction;

    ImportService(ImportPlanner planner, FicheStore store, PlatformTransactionManager transactions) {
        this.planner = planner;
        this.store = store;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * The sheets of all files.
     *
     * @throws UnreadableFileException when one of the files is none that can be read
     */
    public List<Table> read(List<TableFile> files) throws UnreadableFileException {
        List<Table> tables = new ArrayList<>();
        for (TableFile file : files) {
            tables.addAll(file.tables(Limits.STANDARD, planner::knownNames));
        }
        return tables;
    }

    /**
     * Tells what an import would do, over the fiches as they are now.
     *
     * @param progress is told the share that is done, from 0 to 1
     */
    public ImportPlan plan(List<Table> tables, DoubleConsumer progress) {
        return planner.plan(tables, store::bySirens, progress);
    }

    /**
     * Writes a plan in one transaction.
     *
     * @param newFiches the status of fiches that are new; that of others stays
     * @param withoutRejected whether the person said to leave out the rows that are rejected
     * @param author the name under which the history will tell who it was
     * @param progress is told the share that is done, from 0 to 1
     * @throws IllegalArgumentException when rows are rejected and nobody said to leave them out
     */
    public ImportOutcome write(
            ImportPlan plan, FicheStatus newFiches, boolean withoutRejected, String author, DoubleConsumer progress) {
        if (!plan.rejected().isEmpty() && !withoutRejected) {
            throw new IllegalArgumentException("Rows are rejected, and nobody said to leave them out");
        }
        List<FicheChange> changes = plan.members().stream()
                .filter(member -> member.kind() != MemberPlan.Kind.UNCHANGED)
                .map(member -> change(member, newFiches))
                .toList();
        try {
            return Objects.requireNonNull(transaction.execute(_ -> written(changes, author, progress)));
        } catch (LostRaceException | InvalidFicheException | NoSuchElementException e) {
            // The rules held when the plan was made: only the store can have changed.
            return new ImportOutcome.Outdated();
        }
    }

    private ImportOutcome written(List<FicheChange> changes, String author, DoubleConsumer progress) {
        List<SaveOutcome> outcomes = new ArrayList<>();
        for (int from = 0; from < changes.size(); from += AT_ONCE) {
            int to = Math.min(from + AT_ONCE, changes.size());
            outcomes.addAll(store.saveAll(changes.subList(from, to), author));
            progress.accept((double) to / changes.size());
        }
        List<Fiche> fiches = outcomes.stream()
                .flatMap(outcome -> outcome instanceof SaveOutcome.Saved(Fiche fiche) ? Stream.of(fiche) : Stream.of())
                .toList();
        int created = (int) changes.stream()
                .filter(change -> change instanceof FicheChange.Create)
                .count();
        return new ImportOutcome.Written(created, fiches.size() - created, fiches);
    }

    private static FicheChange change(MemberPlan member, FicheStatus newFiches) {
        return member.stored()
                .<FicheChange>map(fiche -> new FicheChange.Save(fiche.id(), fiche.version(), member.data()))
                .orElseGet(() -> new FicheChange.Create(member.data(), newFiches));
    }
}
