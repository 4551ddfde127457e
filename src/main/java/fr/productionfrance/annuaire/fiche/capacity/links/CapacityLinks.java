package fr.productionfrance.annuaire.fiche.capacity.links;

import fr.productionfrance.annuaire.access.OnBehalf;
import fr.productionfrance.annuaire.access.OneTimeToken;
import fr.productionfrance.annuaire.fiche.Fiche;
import fr.productionfrance.annuaire.fiche.FicheAccess;
import fr.productionfrance.annuaire.fiche.FicheStatus;
import fr.productionfrance.annuaire.fiche.capacity.Capacities;
import fr.productionfrance.annuaire.fiche.capacity.CapacityOutcome;
import fr.productionfrance.annuaire.fiche.capacity.CapacityRow;
import fr.productionfrance.annuaire.fiche.capacity.CapacitySettings;
import fr.productionfrance.annuaire.fiche.store.FicheStore;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Looks at, uses and takes back links of letters about capacity. Looking changes nothing, however often. */
@Service
public class CapacityLinks {

    /** For who pressed the wrong one. */
    static final Duration TAKE_BACK = Duration.ofMinutes(30);

    private final LinkStore links;
    private final OnBehalf onBehalf;
    private final FicheAccess access;
    private final FicheStore store;
    private final Capacities capacities;
    private final CapacitySettings settings;
    private final TransactionTemplate transaction;
    private final Clock clock;

    CapacityLinks(
            LinkStore links,
            OnBehalf onBehalf,
            FicheAccess access,
            FicheStore store,
            Capacities capacities,
            CapacitySettings settings,
            TransactionTemplate transaction,
            Clock clock) {
        this.links = links;
        this.onBehalf = onBehalf;
        this.access = access;
        this.store = store;
        this.capacities = capacities;
        this.settings = settings;
        this.transaction = transaction;
        this.clock = clock;
    }

    public LinkState look(String token) {
        return state(links.find(new OneTimeToken(token)), this::stateOf);
    }

    /** Does what the link is for, unless it was used before; tells how it stands then. */
    public LinkState use(String token) {
        OneTimeToken held = new OneTimeToken(token);
        return locked(held, (link, fiche) -> {
            LinkState before = stateOf(link, fiche);
            return before instanceof LinkState.Ready ready ? carryOut(held, link, ready) : before;
        });
    }

    /** Takes back what the link did, while it may, and tells how it stands then. */
    public LinkState takeBack(String token) {
        OneTimeToken held = new OneTimeToken(token);
        return locked(held, (link, fiche) -> {
            boolean may = stateOf(link, fiche) instanceof LinkState.Used used && used.canTakeBack();
            if (may && capacities.takeBack(link.fiche(), link.made()) instanceof CapacityOutcome.Saved) {
                links.takeBack(held);
            }
            return again(held);
        });
    }

    private LinkState carryOut(OneTimeToken held, LinkStore.Link link, LinkState.Ready ready) {
        CapacityOutcome outcome = switch (link.action()) {
            case LinkAction.Renew() -> capacities.renew(link.fiche());
            case LinkAction.SetLine(var key, var state) -> capacities.set(link.fiche(), key, state);
        };
        return switch (outcome) {
            case CapacityOutcome.Saved saved -> {
                links.use(held, saved.changes());
                yield again(held);
            }
            case CapacityOutcome.Unchanged _ -> {
                links.use(held, List.of());
                yield again(held);
            }
            case CapacityOutcome.Clash _, CapacityOutcome.Refused _ -> new LinkState.NoLine(ready.fiche());
        };
    }

    private LinkState again(OneTimeToken held) {
        return state(links.find(held), this::stateOf);
    }

    /** All in one transaction, so that of two presses at once one acts and the other is told so. */
    private LinkState locked(OneTimeToken held, BiFunction<LinkStore.Link, Fiche, LinkState> work) {
        return Objects.requireNonNull(transaction.execute(_ -> state(links.lock(held), work)));
    }

    private LinkState state(Optional<LinkStore.Link> found, BiFunction<LinkStore.Link, Fiche, LinkState> work) {
        return found.map(link -> onBehalf.of(
                                link.account(), () -> keptFiche(link).map(fiche -> work.apply(link, fiche)))
                        .flatMap(Function.identity())
                        .orElseGet(LinkState.Ended::new))
                .orElseGet(LinkState.Unknown::new);
    }

    private Optional<Fiche> keptFiche(LinkStore.Link link) {
        return access.mayKeep(link.fiche())
                ? store.find(link.fiche()).filter(fiche -> fiche.status() != FicheStatus.ARCHIVED)
                : Optional.empty();
    }

    private LinkState stateOf(LinkStore.Link link, Fiche fiche) {
        List<CapacityRow> rows = capacities.rows(link.fiche()).stream()
                .filter(row -> concerns(link.action(), row))
                .toList();
        if (link.used().isPresent()) {
            boolean fresh = clock.instant().isBefore(link.used().get().plus(TAKE_BACK));
            boolean can = fresh && !link.undone() && !link.made().isEmpty();
            return new LinkState.Used(fiche, link.action(), link.used().get(), link.made(), rows, can, link.undone());
        }
        if (!clock.instant().isBefore(link.expires())) {
            return new LinkState.Expired(fiche);
        }
        return rows.isEmpty()
                ? new LinkState.NoLine(fiche)
                : new LinkState.Ready(fiche, link.action(), rows, settings.lastDay(clock), links.answered(link));
    }

    private static boolean concerns(LinkAction action, CapacityRow row) {
        return switch (action) {
            case LinkAction.Renew() -> row.declared().isPresent();
            case LinkAction.SetLine line -> row.key().equals(line.key());
        };
    }
}
