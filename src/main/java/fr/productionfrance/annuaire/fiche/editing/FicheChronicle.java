package fr.productionfrance.annuaire.fiche.editing;

import fr.productionfrance.annuaire.access.AccountNames;
import fr.productionfrance.annuaire.access.Memberships;
import fr.productionfrance.annuaire.access.SignedIn;
import fr.productionfrance.annuaire.fiche.Author;
import fr.productionfrance.annuaire.fiche.Fiche;
import fr.productionfrance.annuaire.fiche.FicheAccess;
import fr.productionfrance.annuaire.fiche.FicheData;
import fr.productionfrance.annuaire.fiche.FicheId;
import fr.productionfrance.annuaire.fiche.FicheStatus;
import fr.productionfrance.annuaire.fiche.Proof;
import fr.productionfrance.annuaire.fiche.proofs.NamedProofs;
import fr.productionfrance.annuaire.fiche.store.FicheHistory;
import fr.productionfrance.annuaire.fiche.store.FicheJson;
import fr.productionfrance.annuaire.fiche.store.FicheStore;
import fr.productionfrance.annuaire.fiche.store.Revision;
import fr.productionfrance.annuaire.mail.EmailAddress;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import tools.jackson.databind.JsonNode;

/** The history of a fiche for its keepers and the animator, and the way back to a former state. */
@Service
public class FicheChronicle {

    private final FicheAccess access;
    private final FicheStore store;
    private final FicheHistory history;
    private final Memberships memberships;
    private final AccountNames accounts;
    private final NamedProofs proofs;
    private final Editing editing;

    FicheChronicle(
            FicheAccess access,
            FicheStore store,
            FicheHistory history,
            Memberships memberships,
            AccountNames accounts,
            NamedProofs proofs,
            Editing editing) {
        this.access = access;
        this.store = store;
        this.history = history;
        this.memberships = memberships;
        this.accounts = accounts;
        this.proofs = proofs;
        this.editing = editing;
    }

    /** All changes of a fiche, the newest first. */
    public List<HistoryEntry> of(FicheId id) {
        SignedIn viewer = access.keeper(id);
        List<Revision> revisions = history.of(id);
        Doers doers = doers(viewer, id, revisions);
        return revisions.stream().map(revision -> entry(revision, doers)).toList();
    }

    private static HistoryEntry entry(Revision revision, Doers doers) {
        Optional<JsonNode> before = revision.before().map(state -> state.path("data"));
        String statusBefore = revision.before()
                .map(state -> state.path("status").asString(""))
                .orElse("");
        return new HistoryEntry(
                revision.version(),
                revision.at(),
                doers.author(revision.author()),
                doers.acceptedBy(revision.author()),
                Optional.of(revision.after().path("status").asString(""))
                        .filter(status -> !status.equals(statusBefore))
                        .flatMap(FicheChronicle::status),
                before,
                before.map(state -> Differences.between(state, revision.after().path("data")))
                        .orElse(List.of()));
    }

    private static Optional<FicheStatus> status(String name) {
        return Stream.of(FicheStatus.values())
                .filter(status -> status.name().equals(name))
                .findFirst();
    }

    private Doers doers(SignedIn viewer, FicheId id, List<Revision> revisions) {
        Set<UUID> ids = revisions.stream()
                .flatMap(revision -> Author.read(revision.author()).stream())
                .flatMap(author -> Stream.concat(Stream.of(author.account()), author.acceptedBy().stream()))
                .collect(Collectors.toSet());
        Set<String> emails = revisions.stream()
                .map(Revision::author)
                .filter(author -> author.contains("@"))
                .collect(Collectors.toSet());
        Set<String> keepers = memberships.keepersOf(id.value()).stream()
                .map(EmailAddress::value)
                .collect(Collectors.toSet());
        return new Doers(viewer, keepers, accounts.of(ids, emails));
    }

    /**
     * Saves what a fiche said at a version, as a new version: nothing is erased, and what must be reviewed is. How free its workshops
     * are stays as it is, for that is not a thing of the past; a file that is gone is not named again ({@link #gone}).
     *
     * @param seenVersion the version that was looked at
     * @throws java.util.NoSuchElementException when the history does not tell
     * @throws tools.jackson.core.JacksonException when what it tells is not of the model of today
     */
    public EditOutcome restore(FicheId id, long version, long seenVersion) {
        access.keeper(id);
        Fiche now = store.find(id).orElseThrow();
        FicheData then = proofs.withoutGone(id, state(id, version));
        List<Difference> wanted = Differences.between(now.data(), then).stream()
                .filter(difference -> !difference.isOfCapacity())
                .toList();
        return editing.save(id, seenVersion, Differences.apply(now.data(), wanted));
    }

    /**
     * The files that a fiche named at a version and that are not kept any more.
     *
     * @throws java.util.NoSuchElementException as above
     * @throws tools.jackson.core.JacksonException as above
     */
    public List<Proof> gone(FicheId id, long version) {
        access.keeper(id);
        return proofs.gone(id, state(id, version));
    }

    private FicheData state(FicheId id, long version) {
        return history.stateAt(id, version)
                .map(state -> FicheJson.data(state.path("data")))
                .orElseThrow();
    }
}
