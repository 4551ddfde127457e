package fr.productionfrance.annuaire.sync;

import fr.productionfrance.annuaire.fiche.Fiche;
import fr.productionfrance.annuaire.fiche.FicheData;
import fr.productionfrance.annuaire.fiche.FicheStatus;
import fr.productionfrance.annuaire.fiche.Fiches;
import fr.productionfrance.annuaire.fiche.Siren;
import fr.productionfrance.annuaire.fiche.store.FicheChange;
import fr.productionfrance.annuaire.fiche.store.FicheStore;
import fr.productionfrance.annuaire.fiche.store.SaveOutcome;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** Published fiches of firms that no other test has. */
final class TestFiches {

    private static final AtomicInteger FIRMS = new AtomicInteger(20_000_000);

    private TestFiches() {}

    static Siren newSiren() {
        String start = Integer.toString(FIRMS.incrementAndGet());
        return IntStream.range(0, 10)
                .mapToObj(digit -> Siren.read(start + digit))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow();
    }

    static Fiche publish(FicheStore store, String name) {
        return store.create(Fiches.bare(newSiren(), name), FicheStatus.PUBLISHED, "test");
    }

    /** Many, in one transaction. */
    static List<Fiche> publish(FicheStore store, int count) {
        List<FicheChange> changes = IntStream.range(0, count)
                .<FicheChange>mapToObj(number ->
                        new FicheChange.Create(Fiches.bare(newSiren(), "Atelier " + number), FicheStatus.PUBLISHED))
                .toList();
        return store.saveAll(changes, "test").stream().map(SaveOutcome::fiche).toList();
    }

    static Fiche rename(FicheStore store, Fiche fiche, String name) {
        FicheData data = Fiches.bare(fiche.data().siren(), name);
        return store.save(fiche.id(), fiche.version(), data, "test").fiche();
    }

    static Fiche move(FicheStore store, Fiche fiche, FicheStatus status) {
        return store.changeStatus(fiche.id(), fiche.version(), status, "test").fiche();
    }
}
