package fr.productionfrance.annuaire.fiche.members;

import fr.productionfrance.annuaire.access.SignedIn;
import fr.productionfrance.annuaire.fiche.Author;
import fr.productionfrance.annuaire.fiche.Fiche;
import fr.productionfrance.annuaire.fiche.FicheAccess;
import fr.productionfrance.annuaire.fiche.FicheId;
import fr.productionfrance.annuaire.fiche.FicheStatus;
import fr.productionfrance.annuaire.fiche.proofs.NamedProofs;
import fr.productionfrance.annuaire.fiche.store.FicheChange;
import fr.productionfrance.annuaire.fiche.store.FicheStore;
import fr.productionfrance.annuaire.fiche.store.InvalidFicheException;
import fr.productionfrance.annuaire.fiche.store.LostRaceException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes one fiche of two. The other one is archived with its history; its keepers keep the one that stays. All of it happens, or nothing.
 */
@Service
public class Merges {

    private final FicheAccess access;
    private final FicheStore store;
    private final NamedProofs proofs;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Merges(
            FicheAccess access,
            FicheStore store,
            NamedProofs proofs,
            JdbcClient jdbc,
            TransactionTemplate transaction,
            Clock clock) {
        this.access = access;
        this.store = store;
        this.proofs = proofs;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** What a merge would give; empty when one of the two is not there, is archived already, or both are one. */
    public Optional<Merge> preview(FicheId kept, FicheId other) {
        access.animator();
        if (kept.equals(other)) {
            return Optional.empty();
        }
        return inUse(kept).flatMap(stays -> inUse(other).map(goes -> Merge.of(stays, goes)));
    }

    /** Carries out what was looked at. */
    public MergeOutcome carryOut(Merge merge) {
        SignedIn animator = access.animator();
        try {
            return Objects.requireNonNull(transaction.execute(_ -> carryOut(merge, animator)));
        } catch (LostRaceException e) {
            return new MergeOutcome.Outdated();
        } catch (InvalidFicheException e) {
            return new MergeOutcome.Refused(e.problems());
        }
    }

    private MergeOutcome carryOut(Merge merge, SignedIn animator) {
        Fiche kept = merge.kept();
        Fiche other = merge.other();
        Fiche merged = store.saveAll(
                        List.of(
                                new FicheChange.ChangeStatus(other.id(), other.version(), FicheStatus.ARCHIVED),
                                new FicheChange.Save(
                                        kept.id(),
                                        kept.version(),
                                        proofs.takenOver(kept.id(), other.id(), merge.result()))),
                        Author.of(animator))
                .getLast()
                .fiche();
        jdbc.sql("""
                        insert into account_fiche (account_id, fiche_id)
                        select account_id, ? from account_fiche where fiche_id = ? on conflict do nothing
                        """).params(kept.id().value(), other.id().value()).update();
        // One that was taken out of the archive may become part of another one.
        jdbc.sql("""
                        insert into fiche_merge (fiche_id, into_id, merged_at, merged_by) values (?, ?, ?, ?)
                        on conflict (fiche_id) do update set
                            into_id = excluded.into_id, merged_at = excluded.merged_at, merged_by = excluded.merged_by
                        """)
                .params(
                        other.id().value(),
                        kept.id().value(),
                        clock.instant().atOffset(ZoneOffset.UTC),
                        animator.account())
                .update();
        return new MergeOutcome.Merged(merged);
    }

    /** The fiches that became part of this one, the last first: their histories go on being told there. */
    public List<Fiche> into(FicheId kept) {
        access.animator();
        return jdbc
                .sql("select fiche_id from fiche_merge where into_id = ? order by merged_at desc")
                .param(kept.value())
                .query((row, _) -> FicheId.of(Objects.requireNonNull(row.getString("fiche_id"))))
                .list()
                .stream()
                .flatMap(id -> store.find(id).stream())
                .toList();
    }

    private Optional<Fiche> inUse(FicheId id) {
        return store.find(id).filter(fiche -> fiche.status() != FicheStatus.ARCHIVED);
    }
}
