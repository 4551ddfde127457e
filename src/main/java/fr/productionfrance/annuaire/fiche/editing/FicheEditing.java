package fr.productionfrance.annuaire.fiche.editing;

import fr.productionfrance.annuaire.access.SignedIn;
import fr.productionfrance.annuaire.fiche.Author;
import fr.productionfrance.annuaire.fiche.Fiche;
import fr.productionfrance.annuaire.fiche.FicheAccess;
import fr.productionfrance.annuaire.fiche.FicheData;
import fr.productionfrance.annuaire.fiche.FicheId;
import fr.productionfrance.annuaire.fiche.FicheRules;
import fr.productionfrance.annuaire.fiche.FicheStatus;
import fr.productionfrance.annuaire.fiche.Problem;
import fr.productionfrance.annuaire.fiche.proofs.NamedProofs;
import fr.productionfrance.annuaire.fiche.store.FicheStore;
import fr.productionfrance.annuaire.fiche.store.InvalidFicheException;
import fr.productionfrance.annuaire.fiche.store.SaveOutcome;
import fr.productionfrance.annuaire.nomenclature.Places;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Editing on the store. What a save does, it does whole or not at all. */
@Service
class FicheEditing implements Editing {

    private final FicheAccess access;
    private final FicheStore store;
    private final FicheRules rules;
    private final Drafts drafts;
    private final Submissions submissions;
    private final FormerStates former;
    private final NamedProofs proofs;
    private final ReviewSettings review;
    private final TransactionTemplate transaction;

    FicheEditing(
            FicheAccess access,
            FicheStore store,
            FicheRules rules,
            Drafts drafts,
            Submissions submissions,
            FormerStates former,
            NamedProofs proofs,
            ReviewSettings review,
            TransactionTemplate transaction) {
        this.access = access;
        this.store = store;
        this.rules = rules;
        this.drafts = drafts;
        this.submissions = submissions;
        this.former = former;
        this.proofs = proofs;
        this.review = review;
        this.transaction = transaction;
    }

    @Override
    public Edition open(FicheId id) {
        SignedIn account = access.keeper(id);
        Fiche stored = stored(id);
        return new Edition(
                stored, drafts.find(id, account.account()), submissions.asDraft(id), isReviewed(account, stored));
    }

    @Override
    public Draft keepDraft(FicheId id, long baseVersion, FicheData data) {
        return drafts.keep(id, access.keeper(id).account(), baseVersion, data);
    }

    @Override
    public void dropDraft(FicheId id) {
        drafts.drop(id, access.keeper(id).account());
    }

    @Override
    public EditOutcome save(FicheId id, long baseVersion, FicheData data) {
        SignedIn account = access.keeper(id);
        List<Problem> problems = rules.check(data);
        if (problems.stream().anyMatch(Problem::isError)) {
            return new EditOutcome.Refused(problems);
        }
        try {
            return Objects.requireNonNull(transaction.execute(_ -> save(account, id, baseVersion, data)));
        } catch (InvalidFicheException e) {
            return new EditOutcome.Refused(e.problems());
        }
    }

    private EditOutcome save(SignedIn account, FicheId id, long baseVersion, FicheData data) {
        List<Problem> gone = proofs.problems(id, data);
        if (!gone.isEmpty()) {
            return new EditOutcome.Refused(gone);
        }
        Fiche stored = stored(id);
        List<Difference> since = former.since(baseVersion, stored, data);
        if (!areCapacityAlone(since, data, stored)) {
            return new EditOutcome.Conflict(stored, since);
        }
        AuditedFacts audited = AuditedFacts.of(stored.data());
        FicheData typed = Differences.apply(data, since);
        FicheData said = account.isAdmin() ? typed : ofMember(stored.data(), typed, audited);
        List<Difference> changes = Differences.between(stored.data(), said);
        EditOutcome outcome;
        if (changes.isEmpty()) {
            outcome = new EditOutcome.Unchanged(stored);
        } else if (!account.isAdmin() && (isReviewed(account, stored) || audited.touchedBy(changes))) {
            submissions.submit(stored, said, account);
            outcome = new EditOutcome.Submitted(stored, said);
        } else {
            outcome = store(account, stored, said);
        }
        if (!(outcome instanceof EditOutcome.Conflict)) {
            drafts.drop(id, account.account());
        }
        return outcome;
    }

    /**
     * Whether others only said how free the workshops are, which is no reason to stop somebody who types something else: a click in
     * a letter does it each week.
     */
    private static boolean areCapacityAlone(List<Difference> since, FicheData data, Fiche stored) {
        return since.isEmpty()
                || (since.stream().allMatch(Difference::isOfCapacity)
                        && Differences.between(data, stored.data()).stream()
                                .filter(Difference::isOfCapacity)
                                .toList()
                                .equals(since));
    }

    private EditOutcome store(SignedIn account, Fiche stored, FicheData data) {
        return switch (store.save(stored.id(), stored.version(), data, Author.of(account))) {
            case SaveOutcome.Saved(Fiche fiche) -> new EditOutcome.Saved(fiche);
            case SaveOutcome.Unchanged(Fiche fiche) -> new EditOutcome.Unchanged(fiche);
            case SaveOutcome.Conflict(Fiche theirs) ->
                new EditOutcome.Conflict(theirs, Differences.between(stored.data(), theirs.data()));
        };
    }

    private static FicheData ofMember(FicheData stored, FicheData data, AuditedFacts audited) {
        return audited.heldBackIn(data, LocalDate.now(Places.TIME_ZONE)).withFirm(stored.siren(), stored.demo());
    }

    /** Only what buyers see is reviewed change by change; what they do not see yet is, when it is to be published. */
    private boolean isReviewed(SignedIn account, Fiche stored) {
        return !account.isAdmin() && review.ofChanges() && stored.status() == FicheStatus.PUBLISHED;
    }

    private Fiche stored(FicheId id) {
        return store.find(id).orElseThrow();
    }
}
