package fr.productionfrance.annuaire.demo.cluster;

import fr.productionfrance.annuaire.fiche.Fiche;
import fr.productionfrance.annuaire.fiche.FicheData;
import fr.productionfrance.annuaire.fiche.FicheStatus;
import fr.productionfrance.annuaire.fiche.Siren;
import fr.productionfrance.annuaire.fiche.store.FicheChange;
import fr.productionfrance.annuaire.fiche.store.FicheStore;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;

/**
 * Stores the demonstration's members when the store is empty, once. On later starts nothing is written over what visitors of
 * the demonstration changed; only when every capacity has passed are the capacities moved to the present.
 */
final class DemoCluster implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(DemoCluster.class);
    private static final String AUTHOR = "Démonstration";

    private final FicheStore store;
    private final Cluster cluster;
    private final InstantSource clock;

    DemoCluster(FicheStore store, Cluster cluster, InstantSource clock) {
        this.store = store;
        this.cluster = cluster;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        Instant now = clock.instant();
        if (isEmpty()) {
            load(now);
        } else {
            renewCapacities(now);
        }
    }

    private boolean isEmpty() {
        return Stream.of(FicheStatus.values()).allMatch(status -> store.count(status) == 0);
    }

    private void load(Instant now) {
        List<FicheChange> changes = cluster.fiches(now).stream()
                .<FicheChange>map(data -> new FicheChange.Create(data, FicheStatus.PUBLISHED))
                .toList();
        store.saveAll(changes, AUTHOR);
        LOG.info("Loaded the demonstration: {} invented members", changes.size());
    }

    private void renewCapacities(Instant now) {
        List<Siren> sirens = cluster.fiches(now).stream().map(FicheData::siren).toList();
        Collection<Fiche> members = store.bySirens(sirens).values();
        CapacityRenewal renewal = new CapacityRenewal(now);
        renewal.due(members.stream().map(Fiche::data).toList()).ifPresent(by -> renew(renewal, members, by));
    }

    private void renew(CapacityRenewal renewal, Collection<Fiche> members, Duration by) {
        List<FicheChange> changes = members.stream()
                .<FicheChange>map(
                        fiche -> new FicheChange.Save(fiche.id(), fiche.version(), renewal.moved(fiche.data(), by)))
                .toList();
        store.saveAll(changes, AUTHOR);
        LOG.info("Every capacity of the demonstration had passed: moved them by {} days", by.toDays());
    }
}
