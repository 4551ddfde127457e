package fr.productionfrance.annuaire.demo.cluster;

import fr.productionfrance.annuaire.access.DemoAccounts;
import fr.productionfrance.annuaire.access.Memberships;
import fr.productionfrance.annuaire.fiche.Fiche;
import fr.productionfrance.annuaire.fiche.FicheData;
import fr.productionfrance.annuaire.fiche.Siren;
import fr.productionfrance.annuaire.fiche.store.FicheStore;
import java.time.Instant;
import java.util.List;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;

/** Lets the demo's member keep two of the demonstration's fiches, so that a member's pages have something to show. */
final class DemoKeeper {

    private static final int KEPT = 2;

    private final DemoAccounts accounts;
    private final Memberships memberships;
    private final FicheStore store;
    private final Cluster cluster;

    DemoKeeper(DemoAccounts accounts, Memberships memberships, FicheStore store, Cluster cluster) {
        this.accounts = accounts;
        this.memberships = memberships;
        this.store = store;
        this.cluster = cluster;
    }

    /** Once there are the accounts. */
    @EventListener(ApplicationReadyEvent.class)
    @Order(5)
    void start() {
        List<Siren> first = cluster.fiches(Instant.now()).stream()
                .limit(KEPT)
                .map(FicheData::siren)
                .toList();
        store.bySirens(first).values().stream()
                .map(Fiche::id)
                .forEach(fiche -> memberships.add(accounts.member(), fiche.value()));
    }
}
