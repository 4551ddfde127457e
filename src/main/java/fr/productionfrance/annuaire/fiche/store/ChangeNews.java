package fr.productionfrance.annuaire.fiche.store;

import fr.productionfrance.annuaire.fiche.FicheId;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Tells the program what was changed, once it is committed: at once, or with the caller's transaction where there is one. */
final class ChangeNews {

    private final ApplicationEventPublisher events;

    ChangeNews(ApplicationEventPublisher events) {
        this.events = events;
    }

    void tell(List<SaveOutcome> outcomes) {
        List<FicheId> changed = outcomes.stream()
                .filter(SaveOutcome.Saved.class::isInstance)
                .map(outcome -> outcome.fiche().id())
                .toList();
        if (changed.isEmpty()) {
            return;
        }
        FichesChanged news = new FichesChanged(changed);
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    events.publishEvent(news);
                }
            });
        } else {
            events.publishEvent(news);
        }
    }
}
