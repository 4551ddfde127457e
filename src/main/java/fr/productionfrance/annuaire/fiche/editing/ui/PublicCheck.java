package fr.productionfrance.annuaire.fiche.editing.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.Registration;
import fr.productionfrance.annuaire.fiche.Fiche;
import fr.productionfrance.annuaire.fiche.PublicSide;

/** Looks whether a search finds what was saved: at once, else again each second for a while. */
final class PublicCheck {

    private static final int LOOK_EVERY_MS = 1_000;
    private static final int MOST_LOOKS = 20;

    private final PublicSide publicSide;

    PublicCheck(PublicSide publicSide) {
        this.publicSide = publicSide;
    }

    void whenFound(UI ui, Fiche fiche, Runnable found) {
        if (publicSide.isFound(fiche.id(), fiche.version())) {
            found.run();
        } else {
            new Looks(fiche, found).begin(ui);
        }
    }

    private final class Looks {

        private final Fiche fiche;
        private final Runnable found;
        private int done;
        private Registration registration = () -> {};

        Looks(Fiche fiche, Runnable found) {
            this.fiche = fiche;
            this.found = found;
        }

        void begin(UI ui) {
            registration = ui.addPollListener(_ -> look(ui));
            ui.setPollInterval(LOOK_EVERY_MS);
        }

        private void look(UI ui) {
            boolean isFound = publicSide.isFound(fiche.id(), fiche.version());
            if (isFound || ++done >= MOST_LOOKS) {
                ui.setPollInterval(-1);
                registration.remove();
            }
            if (isFound) {
                found.run();
            }
        }
    }
}
