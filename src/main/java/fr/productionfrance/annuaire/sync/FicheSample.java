package fr.productionfrance.annuaire.sync;

import fr.productionfrance.annuaire.fiche.Fiche;
import fr.productionfrance.annuaire.fiche.FicheId;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** A few of very many fiches that pass by one after the other, each as likely as any other to be among them. */
final class FicheSample {

    private static final int SIZE = 20;

    private final RandomGenerator dice = RandomGenerator.getDefault();
    private final List<FicheId> ids = new ArrayList<>(SIZE);
    private long seen;

    void offer(List<Fiche> fiches) {
        for (Fiche fiche : fiches) {
            seen++;
            if (ids.size() < SIZE) {
                ids.add(fiche.id());
            } else {
                long place = dice.nextLong(seen);
                if (place < SIZE) {
                    ids.set((int) place, fiche.id());
                }
            }
        }
    }

    List<FicheId> ids() {
        return List.copyOf(ids);
    }
}
