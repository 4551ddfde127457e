package fr.productionfrance.annuaire.search.preview;

import fr.productionfrance.annuaire.fiche.Fiche;
import fr.productionfrance.annuaire.fiche.FicheId;
import fr.productionfrance.annuaire.fiche.PublicSide;
import fr.productionfrance.annuaire.search.FicheMarkups;
import fr.productionfrance.annuaire.search.indexing.IndexReader;
import fr.productionfrance.annuaire.search.indexing.IndexUnavailableException;
import fr.productionfrance.annuaire.search.indexing.PublicRecords;
import fr.productionfrance.annuaire.search.query.FicheViews;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The public side by the search's own mapper, views and markup. */
@Component
final class SearchPublicSide implements PublicSide {

    private static final Logger LOG = LoggerFactory.getLogger(SearchPublicSide.class);

    private final PublicRecords records;
    private final FicheViews views;
    private final FicheMarkups markups;
    private final IndexReader index;

    SearchPublicSide(PublicRecords records, FicheViews views, FicheMarkups markups, IndexReader index) {
        this.records = records;
        this.views = views;
        this.markups = markups;
        this.index = index;
    }

    @Override
    public String page(Fiche fiche, Locale locale) {
        return markups.page(views.of(records.of(fiche)), locale);
    }

    @Override
    public boolean isFound(FicheId fiche, long version) {
        try {
            return index.isShown(fiche, version);
        } catch (IndexUnavailableException e) {
            LOG.debug("Nobody can tell whether a fiche is found", e);
            return false;
        }
    }
}
