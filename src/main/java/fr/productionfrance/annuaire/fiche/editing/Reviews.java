package fr.productionfrance.annuaire.fiche.editing;

import fr.productionfrance.annuaire.access.AccountNames;
import fr.productionfrance.annuaire.access.SignedIn;
import fr.productionfrance.annuaire.fiche.Author;
import fr.productionfrance.annuaire.fiche.Fiche;
import fr.productionfrance.annuaire.fiche.FicheAccess;
import fr.productionfrance.annuaire.fiche.FicheData;
import fr.productionfrance.annuaire.fiche.FicheId;
import fr.productionfrance.annuaire.fiche.FicheRules;
import fr.productionfrance.annuaire.fiche.Problem;
import fr.productionfrance.annuaire.fiche.proofs.NamedProofs;
import fr.productionfrance.annuaire.fiche.store.FicheStore;
import fr.productionfrance.annuaire.fiche.store.InvalidFicheException;
import fr.productionfrance.annuaire.fiche.store.SaveOutcome;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What the animator does with changes that wait. What was proposed on an older state of a fiche is carried over to what it says
 * now; what is not accepted stays with who proposed it, as a draft.
 */
@Service
public class Reviews {

    private final FicheAccess access;
    private final FicheStore store;
    private final FicheRules rules;
    private final NamedProofs proofs;
    private final Proposals proposals;
    private final Drafts drafts;
    private final Remarks remarks;
    private final ReviewLetters letters;
    private final ReviewNotices notices;
    private final AccountNames accounts;
    private final TransactionTemplate transaction;

    Reviews(
            FicheAccess access,
            FicheStore store,
            FicheRules rules,
            NamedProofs proofs,
            Proposals proposals,
            Drafts drafts,
            Remarks remarks,
            ReviewLetters letters,
            ReviewNotices notices,
            AccountNames accounts,
            TransactionTemplate transaction) {
        this.access = access;
        this.store = store;
        this.rules = rules;
        this.proofs = proofs;
        this.proposals = proposals;
        this.drafts = drafts;
        this.remarks = remarks;
        this.letters = letters;
        this.notices = notices;
        this.accounts = accounts;
        this.transaction = transaction;
    }

    /** What waits for a fiche, for the animator, who has seen it then. */
    public Optional<Review> find(FicheId id) {
        access.animator();
        notices.seen(id);
        return proposals.waiting(id).map(proposal -> new Review(stored(id), proposal));
    }

    /** Who submitted it last, by address, for the animator; empty once the person has been erased. */
    public Optional<String> submitter(Review review) {
        access.animator();
        return review.proposal().submittedBy().stream()
                .flatMap(account -> accounts.of(Set.of(account), Set.of()).stream())
                .map(AccountNames.Named::email)
                .findFirst();
    }

    /**
     * Accepts the changes of these paths, and declines the others.
     *
     * @param seen what the animator has looked at
     * @param comment goes to the keepers; may be blank
     */
    public ReviewOutcome accept(Review seen, Set<String> paths, String comment) {
        SignedIn animator = access.animator();
        try {
            return Objects.requireNonNull(transaction.execute(_ -> accept(animator, seen, paths, comment)));
        } catch (InvalidFicheException e) {
            return new ReviewOutcome.Refused(e.problems());
        }
    }

    private ReviewOutcome accept(SignedIn animator, Review seen, Set<String> paths, String comment) {
        FicheId id = seen.fiche().id();
        Optional<Proposal> waiting = proposals.lock(id);
        Fiche stored = stored(id);
        if (waiting.isEmpty() || !new Review(stored, waiting.get()).equals(seen)) {
            return new ReviewOutcome.Outdated();
        }
        Set<String> chosen = seen.chosen(paths);
        FicheData data = seen.with(chosen);
        List<Problem> errors = Stream.concat(rules.check(data).stream(), proofs.problems(id, data).stream())
                .filter(Problem::isError)
                .toList();
        if (!errors.isEmpty()) {
            return new ReviewOutcome.Refused(errors);
        }
        Proposal proposal = waiting.get();
        boolean all = chosen.size() == seen.changes().size();
        SaveOutcome outcome = store.save(id, stored.version(), data, author(proposal, animator));
        if (outcome instanceof SaveOutcome.Conflict) {
            return new ReviewOutcome.Outdated();
        }
        proposals.decide(proposal, decision(all, chosen), animator.account());
        if (!all) {
            giveBack(proposal, outcome.fiche());
        }
        tell(outcome.fiche(), animator, news(all, chosen), comment);
        return new ReviewOutcome.Decided(outcome.fiche());
    }

    /** What was not accepted goes on being typed, unless its author is typing something else already. */
    private void giveBack(Proposal proposal, Fiche now) {
        FicheData rest = Rebase.of(proposal.base(), proposal.data(), now.data()).withAll();
        proposal.submittedBy()
                .filter(account -> drafts.find(now.id(), account).isEmpty())
                .ifPresent(account -> drafts.keep(now.id(), account, now.version(), rest));
    }

    /** Takes back what waits; it goes on being typed by whoever took it back. */
    public void withdraw(FicheId id) {
        SignedIn keeper = access.keeper(id);
        transaction.executeWithoutResult(_ -> proposals.lock(id).ifPresent(proposal -> {
            proposals.decide(proposal, Proposals.Decision.WITHDRAWN, keeper.account());
            drafts.keep(id, keeper.account(), proposal.baseVersion(), proposal.data());
        }));
    }

    /** Whether changes of this fiche wait, for a keeper. */
    public boolean isWaiting(FicheId id) {
        access.keeper(id);
        return proposals.waiting(id).isPresent();
    }

    private void tell(Fiche fiche, SignedIn animator, ReviewLetters.News news, String comment) {
        remarks.add(fiche.id(), animator, comment);
        letters.tell(fiche, news, comment);
    }

    private static String author(Proposal proposal, SignedIn animator) {
        return proposal.submittedBy()
                .map(member -> new Author(member, Optional.of(animator.account())).text())
                .orElseGet(() -> Author.of(animator));
    }

    private static Proposals.Decision decision(boolean all, Set<String> chosen) {
        return all
                ? Proposals.Decision.ACCEPTED
                : chosen.isEmpty() ? Proposals.Decision.DECLINED : Proposals.Decision.PARTLY;
    }

    private static ReviewLetters.News news(boolean all, Set<String> chosen) {
        return ReviewLetters.News.valueOf(decision(all, chosen).name());
    }

    private Fiche stored(FicheId id) {
        return store.find(id).orElseThrow();
    }
}
