package fr.productionfrance.annuaire.sync;

import fr.productionfrance.annuaire.fiche.Fiche;
import fr.productionfrance.annuaire.fiche.FicheStatus;
import fr.productionfrance.annuaire.fiche.Fiches;
import fr.productionfrance.annuaire.fiche.store.FicheChange;
import fr.productionfrance.annuaire.fiche.store.FicheStore;
import fr.productionfrance.annuaire.fiche.store.SaveOutcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;

/** Several people at once who rename, withdraw and publish fiches, each their own, again and again. */
final class Editors {

    /** In one transaction. */
    private static final int TOGETHER = 25;

    private final FicheStore store;
    private final int people;
    private final int editsEach;
    private final AtomicInteger done = new AtomicInteger();
    private final List<CompletableFuture<Void>> work = new ArrayList<>();

    Editors(FicheStore store, int people, int editsEach) {
        this.store = store;
        this.people = people;
        this.editsEach = editsEach;
    }

    void start() {
        for (int person = 0; person < people; person++) {
            Random dice = new Random(person);
            work.add(CompletableFuture.runAsync(() -> edit(dice), Thread::startVirtualThread));
        }
    }

    int done() {
        return done.get();
    }

    void await() {
        CompletableFuture.allOf(work.toArray(CompletableFuture[]::new)).join();
    }

    private void edit(Random dice) {
        List<Fiche> own = new ArrayList<>(TestFiches.publish(store, TOGETHER * 4));
        for (int edits = 0; edits < editsEach; edits += TOGETHER) {
            int from = dice.nextInt(4) * TOGETHER;
            List<Fiche> some = own.subList(from, from + TOGETHER);
            List<FicheChange> changes =
                    some.stream().map(fiche -> change(fiche, dice)).toList();
            List<Fiche> after = store.saveAll(changes, "test").stream()
                    .map(SaveOutcome::fiche)
                    .toList();
            for (int i = 0; i < TOGETHER; i++) {
                own.set(from + i, after.get(i));
            }
            done.addAndGet(TOGETHER);
        }
    }

    /** Never what is there already, which would be no edit. */
    private static FicheChange change(Fiche fiche, Random dice) {
        if (fiche.status() == FicheStatus.ARCHIVED) {
            return new FicheChange.ChangeStatus(fiche.id(), fiche.version(), FicheStatus.PUBLISHED);
        }
        if (dice.nextInt(3) == 0) {
            return new FicheChange.ChangeStatus(fiche.id(), fiche.version(), FicheStatus.ARCHIVED);
        }
        return new FicheChange.Save(
                fiche.id(), fiche.version(), Fiches.bare(fiche.data().siren(), "Atelier " + (fiche.version() + 1)));
    }
}
