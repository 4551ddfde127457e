package fr.productionfrance.annuaire.fiche.editing;

import fr.productionfrance.annuaire.access.SignedIn;
import fr.productionfrance.annuaire.fiche.Fiche;
import fr.productionfrance.annuaire.fiche.FicheData;
import fr.productionfrance.annuaire.fiche.FicheId;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** How changes come to wait for the animator. The caller has checked who asks, and holds the transaction. */
@Component
class Submissions {

    private final Proposals proposals;
    private final ReviewNotices notices;

    Submissions(Proposals proposals, ReviewNotices notices) {
        this.proposals = proposals;
        this.notices = notices;
    }

    /** What waits already, for its keepers to go on with: seen from the fiche as it was when it was submitted. */
    Optional<Draft> asDraft(FicheId id) {
        return proposals
                .waiting(id)
                .map(waiting -> new Draft(waiting.baseVersion(), waiting.data(), waiting.submittedAt()));
    }

    /**
     * Lets a change wait, in place of what waited before. Another keeper's waiting changes are not lost: this one's are added to
     * them, and stand where both are of the same fact.
     */
    void submit(Fiche on, FicheData data, SignedIn account) {
        Optional<Proposal> waiting = proposals.lock(on.id());
        FicheData all = waiting.filter(before -> !before.submittedBy().equals(Optional.of(account.account())))
                .map(before -> merged(before, on.data(), data))
                .orElse(data);
        if (waiting.isPresent() && waiting.get().data().equals(all)) {
            return;
        }
        waiting.ifPresent(before -> proposals.decide(before, Proposals.Decision.REPLACED, account.account()));
        proposals.submit(on, all, account.account());
        notices.submitted(on, ReviewQueue.Kind.CHANGES);
    }

    private static FicheData merged(Proposal waiting, FicheData now, FicheData data) {
        FicheData theirs = Rebase.of(waiting.base(), waiting.data(), now).withAll();
        return Rebase.of(now, data, theirs).withAll();
    }
}
