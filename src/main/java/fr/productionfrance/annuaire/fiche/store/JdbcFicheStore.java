package fr.productionfrance.annuaire.fiche.store;

import fr.productionfrance.annuaire.fiche.Fiche;
import fr.productionfrance.annuaire.fiche.FicheData;
import fr.productionfrance.annuaire.fiche.FicheId;
import fr.productionfrance.annuaire.fiche.FicheRules;
import fr.productionfrance.annuaire.fiche.FicheStatus;
import fr.productionfrance.annuaire.fiche.Problem;
import fr.productionfrance.annuaire.fiche.Siren;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;

/** The store on PostgreSQL. Each operation is one transaction. */
final class JdbcFicheStore implements FicheStore {

    private final FicheTransactions transactions;
    private final FicheRules rules;
    private final InstantSource clock;
    private final ChangeNews news;

    JdbcFicheStore(
            FicheTransactions transactions, FicheRules rules, InstantSource clock, ApplicationEventPublisher events) {
        this.transactions = transactions;
        this.rules = rules;
        this.clock = clock;
        this.news = new ChangeNews(events);
    }

    @Override
    public Fiche create(FicheData data, FicheStatus status, String author) {
        return saveAll(List.of(new FicheChange.Create(data, status)), author)
                .getFirst()
                .fiche();
    }

    @Override
    public Optional<Fiche> find(FicheId id) {
        return one("id = ?", id.value());
    }

    @Override
    public Optional<Fiche> bySlug(String slug) {
        // PostgreSQL has no NUL in a text; neither has a slug.
        return slug.indexOf('\0') >= 0 ? Optional.empty() : one("slug = ?", slug);
    }

    @Override
    public Optional<Fiche> bySiren(Siren siren) {
        return one("siren = ? AND status <> 'ARCHIVED'", siren.value());
    }

    private Optional<Fiche> one(String condition, Object value) {
        return transactions
                .snapshot(connection -> new FicheReader(connection).read(condition, query -> query.setObject(1, value)))
                .stream()
                .findFirst();
    }

    @Override
    public Map<Siren, Fiche> bySirens(Collection<Siren> sirens) {
        Object[] values = sirens.stream().map(Siren::value).toArray();
        return transactions
                .snapshot(connection -> new FicheReader(connection)
                        .read(
                                "siren = ANY (?) AND status <> 'ARCHIVED'",
                                query -> query.setArray(1, connection.createArrayOf("text", values))))
                .stream()
                .collect(Collectors.toMap(fiche -> fiche.data().siren(), Function.identity()));
    }

    @Override
    public SaveOutcome save(FicheId id, long expectedVersion, FicheData data, String author) {
        return one(new FicheChange.Save(id, expectedVersion, data), author);
    }

    @Override
    public SaveOutcome changeStatus(FicheId id, long expectedVersion, FicheStatus status, String author) {
        return one(new FicheChange.ChangeStatus(id, expectedVersion, status), author);
    }

    private SaveOutcome one(FicheChange change, String author) {
        try {
            return saveAll(List.of(change), author).getFirst();
        } catch (LostRaceException e) {
            return new SaveOutcome.Conflict(e.current());
        }
    }

    @Override
    public List<SaveOutcome> saveAll(List<FicheChange> changes, String author) {
        if (author.isBlank()) {
            throw new IllegalArgumentException("The history must tell who it was");
        }
        changes.forEach(this::refuseInvalid);
        List<SaveOutcome> outcomes =
                transactions.write(connection -> new ChangeSet(connection, clock.instant()).carryOut(changes, author));
        news.tell(outcomes);
        return outcomes;
    }

    private void refuseInvalid(FicheChange change) {
        switch (change) {
            case FicheChange.Create create -> refuseInvalid(create.data());
            case FicheChange.Save save -> refuseInvalid(save.data());
            case FicheChange.ChangeStatus _ -> {}
        }
    }

    private void refuseInvalid(FicheData data) {
        List<Problem> errors =
                rules.check(data).stream().filter(Problem::isError).toList();
        if (!errors.isEmpty()) {
            throw new InvalidFicheException(data.siren(), errors);
        }
    }

    @Override
    public long count(FicheStatus status) {
        return transactions.count(status);
    }
}
