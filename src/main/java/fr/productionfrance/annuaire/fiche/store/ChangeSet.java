package fr.productionfrance.annuaire.fiche.store;

import fr.productionfrance.annuaire.fiche.Fiche;
import fr.productionfrance.annuaire.fiche.FicheId;
import fr.productionfrance.annuaire.fiche.store.FicheChange.ChangeStatus;
import fr.productionfrance.annuaire.fiche.store.FicheChange.Create;
import fr.productionfrance.annuaire.fiche.store.FicheChange.Save;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Carries out many changes in one transaction, which the caller holds. */
final class ChangeSet {

    private final Connection connection;
    private final Instant now;
    private final Registry registry;

    ChangeSet(Connection connection, Instant now) {
        this.connection = connection;
        this.now = now.truncatedTo(ChronoUnit.MICROS);
        this.registry = new Registry(connection);
    }

    List<SaveOutcome> carryOut(List<FicheChange> changes, String author) throws SQLException {
        List<Change> planned = plan(changes);
        List<Change> real = planned.stream().filter(Change::isReal).toList();
        if (!real.isEmpty()) {
            write(real);
            new ChangeLog(connection, author, now).write(real);
        }
        return planned.stream().map(Change::outcome).toList();
    }

    private List<Change> plan(List<FicheChange> changes) throws SQLException {
        Map<FicheId, Fiche> stored = lock(changes);
        List<Change> planned = new ArrayList<>(changes.size());
        for (FicheChange change : changes) {
            switch (change) {
                case Create _ -> {}
                case Save(FicheId id, long expected, var data) ->
                    planned.add(Change.edit(current(stored, id, expected), data, now));
                case ChangeStatus(FicheId id, long expected, var status) ->
                    planned.add(Change.move(current(stored, id, expected), status));
            }
        }
        return withCreations(changes, planned);
    }

    /** Adds the new fiches at their places among the other changes. */
    private List<Change> withCreations(List<FicheChange> changes, List<Change> others) throws SQLException {
        List<Create> creates = changes.stream()
                .filter(Create.class::isInstance)
                .map(Create.class::cast)
                .toList();
        Iterator<Fiche> created = registry.register(creates, others, now).iterator();
        Iterator<Change> other = others.iterator();
        return changes.stream()
                .map(change -> change instanceof Create ? Change.creation(created.next()) : other.next())
                .toList();
    }

    private Map<FicheId, Fiche> lock(List<FicheChange> changes) throws SQLException {
        List<FicheId> ids = changes.stream().flatMap(ChangeSet::storedId).toList();
        if (ids.size() != ids.stream().distinct().count()) {
            throw new IllegalArgumentException("Two changes to one fiche can't be carried out together");
        }
        return ids.isEmpty()
                ? Map.of()
                : new FicheReader(connection)
                        .lock(ids).stream().collect(Collectors.toMap(Fiche::id, Function.identity()));
    }

    private static Stream<FicheId> storedId(FicheChange change) {
        return switch (change) {
            case Create _ -> Stream.empty();
            case Save save -> Stream.of(save.id());
            case ChangeStatus move -> Stream.of(move.id());
        };
    }

    private static Fiche current(Map<FicheId, Fiche> stored, FicheId id, long expectedVersion) {
        Fiche fiche = stored.get(id);
        if (fiche == null) {
            throw new NoSuchElementException("No fiche " + id);
        }
        if (fiche.version() != expectedVersion) {
            throw new LostRaceException(fiche);
        }
        return fiche;
    }

    private void write(List<Change> changes) throws SQLException {
        FicheWriter writer = new FicheWriter(connection);
        List<Fiche> created = new ArrayList<>();
        for (Change change : changes) {
            Fiche before = change.before();
            if (before == null) {
                created.add(change.after());
            } else {
                writer.update(before, change.after());
            }
        }
        writer.insert(created);
    }
}
