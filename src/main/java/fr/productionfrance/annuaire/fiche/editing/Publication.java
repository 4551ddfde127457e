package fr.productionfrance.annuaire.fiche.editing;

import fr.productionfrance.annuaire.access.SignedIn;
import fr.productionfrance.annuaire.fiche.Author;
import fr.productionfrance.annuaire.fiche.Fiche;
import fr.productionfrance.annuaire.fiche.FicheAccess;
import fr.productionfrance.annuaire.fiche.FicheId;
import fr.productionfrance.annuaire.fiche.FicheStatus;
import fr.productionfrance.annuaire.fiche.store.FicheStore;
import fr.productionfrance.annuaire.fiche.store.SaveOutcome;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** How a fiche gets to the public and away from it, by its keepers and by the animator. */
@Service
public class Publication {

    /** A step on the way. */
    public enum Step {
        /** A member asks for publication. */
        SUBMIT,
        /** The fiche is public. */
        PUBLISH,
        /** It is a draft again, by who keeps it. */
        WITHDRAW,
        /** The animator gives a submitted one back. */
        RETURN,
        ARCHIVE,
        /** Out of the archive, as a draft. */
        REOPEN
    }

    private final FicheAccess access;
    private final FicheStore store;
    private final ReviewSettings review;
    private final Remarks remarks;
    private final ReviewLetters letters;
    private final ReviewNotices notices;
    private final TransactionTemplate transaction;

    Publication(
            FicheAccess access,
            FicheStore store,
            ReviewSettings review,
            Remarks remarks,
            ReviewLetters letters,
            ReviewNotices notices,
            TransactionTemplate transaction) {
        this.access = access;
        this.store = store;
        this.review = review;
        this.remarks = remarks;
        this.letters = letters;
        this.notices = notices;
        this.transaction = transaction;
    }

    /** What whoever asks may do with a fiche as it is. */
    public Set<Step> steps(Fiche fiche) {
        SignedIn account = access.keeper(fiche.id());
        return account.isAdmin() ? ofAnimator(fiche.status()) : ofMember(fiche.status());
    }

    private static Set<Step> ofAnimator(FicheStatus status) {
        return switch (status) {
            case DRAFT -> EnumSet.of(Step.PUBLISH, Step.ARCHIVE);
            case PENDING -> EnumSet.of(Step.PUBLISH, Step.RETURN, Step.ARCHIVE);
            case PUBLISHED -> EnumSet.of(Step.WITHDRAW, Step.ARCHIVE);
            case ARCHIVED -> EnumSet.of(Step.REOPEN);
        };
    }

    private Set<Step> ofMember(FicheStatus status) {
        return switch (status) {
            case DRAFT -> EnumSet.of(review.ofPublication() ? Step.SUBMIT : Step.PUBLISH);
            case PENDING, PUBLISHED -> EnumSet.of(Step.WITHDRAW);
            case ARCHIVED -> EnumSet.noneOf(Step.class);
        };
    }

    /**
     * Takes a step.
     *
     * @param expectedVersion the version that was looked at
     * @param comment of the animator to the keepers, or of who submits to the animator; may be blank
     * @throws AccessDeniedException when who asks may not take it
     * @throws fr.productionfrance.annuaire.fiche.store.InvalidFicheException when its firm has another fiche by now
     */
    public SaveOutcome take(FicheId id, long expectedVersion, Step step, String comment) {
        SignedIn account = access.keeper(id);
        return Objects.requireNonNull(transaction.execute(_ -> take(account, id, expectedVersion, step, comment)));
    }

    private SaveOutcome take(SignedIn account, FicheId id, long expectedVersion, Step step, String comment) {
        Fiche stored = store.find(id).orElseThrow();
        if (stored.version() != expectedVersion) {
            return new SaveOutcome.Conflict(stored);
        }
        if (!steps(stored).contains(step)) {
            throw new AccessDeniedException("Not a step of this account's on this fiche");
        }
        SaveOutcome outcome = store.changeStatus(id, expectedVersion, status(step), Author.of(account));
        if (outcome instanceof SaveOutcome.Saved) {
            remarks.add(id, account, comment);
            if (account.isAdmin()) {
                remarks.putAwayOfKeepers(id);
                notices.seen(id);
                tell(outcome.fiche(), step, comment);
            } else if (step == Step.SUBMIT) {
                notices.submitted(outcome.fiche(), ReviewQueue.Kind.PUBLICATION);
            }
        }
        return outcome;
    }

    private void tell(Fiche fiche, Step step, String comment) {
        switch (step) {
            case PUBLISH -> letters.tell(fiche, ReviewLetters.News.PUBLISHED, comment);
            case RETURN -> letters.tell(fiche, ReviewLetters.News.RETURNED, comment);
            case SUBMIT, WITHDRAW, ARCHIVE, REOPEN -> {}
        }
    }

    private static FicheStatus status(Step step) {
        return switch (step) {
            case SUBMIT -> FicheStatus.PENDING;
            case PUBLISH -> FicheStatus.PUBLISHED;
            case WITHDRAW, RETURN, REOPEN -> FicheStatus.DRAFT;
            case ARCHIVE -> FicheStatus.ARCHIVED;
        };
    }
}
