package fr.productionfrance.annuaire.search.query;

import fr.productionfrance.annuaire.search.FicheView;
import fr.productionfrance.annuaire.search.indexing.PublicRecord;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** What the public may see of a fiche, as a page shows it now, wherever it was read. */
@Component
public class FicheViews {

    private final Views views;
    private final Clock clock;

    FicheViews(Views views, Clock clock) {
        this.views = views;
        this.clock = clock;
    }

    public FicheView of(PublicRecord kept) {
        return views.toView(kept.fiche(), kept.capabilities(), Moment.of(clock));
    }
}
