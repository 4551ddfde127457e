package fr.productionfrance.annuaire.search.degraded;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import fr.productionfrance.annuaire.search.Band;
import fr.productionfrance.annuaire.search.FacetCounts;
import fr.productionfrance.annuaire.search.FacetRequest;
import fr.productionfrance.annuaire.search.FicheReference;
import fr.productionfrance.annuaire.search.FicheSearch;
import fr.productionfrance.annuaire.search.FicheView;
import fr.productionfrance.annuaire.search.MapPage;
import fr.productionfrance.annuaire.search.MapWindow;
import fr.productionfrance.annuaire.search.Misspelt;
import fr.productionfrance.annuaire.search.PageRequest;
import fr.productionfrance.annuaire.search.SearchCriteria;
import fr.productionfrance.annuaire.search.SearchPage;
import fr.productionfrance.annuaire.search.SearchUnavailableException;
import fr.productionfrance.annuaire.search.SimilarFiche;
import fr.productionfrance.annuaire.search.WaysOut;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The search as pages and the API get it: by Elasticsearch, else by the stand-in, each behind a guard of its own. */
final class GuardedFicheSearch implements FicheSearch {

    private static final Logger LOG = LoggerFactory.getLogger(GuardedFicheSearch.class);

    private final FicheSearch engine;
    private final StandIn standIn;
    private final Guard engineGuard;
    private final Guard standInGuard;
    private volatile boolean limited;

    GuardedFicheSearch(FicheSearch engine, Guard engineGuard, StandIn standIn, Guard standInGuard) {
        this.engine = engine;
        this.engineGuard = engineGuard;
        this.standIn = standIn;
        this.standInGuard = standInGuard;
    }

    @Override
    public SearchPage search(SearchCriteria criteria, PageRequest page) {
        return either(() -> engine.search(criteria, page), () -> standIn.search(criteria, page));
    }

    /** Nobody but Elasticsearch can count. */
    @Override
    public FacetCounts count(SearchCriteria criteria, FacetRequest request) {
        return engineGuard.ask(() -> engine.count(criteria, request));
    }

    /** Names alone say nothing of places. */
    @Override
    public MapPage map(SearchCriteria criteria, Band band, MapWindow window) {
        return engineGuard.ask(() -> engine.map(criteria, band, window));
    }

    @Override
    public Answer answer(SearchCriteria criteria, PageRequest page, FacetRequest request) {
        return either(
                () -> engine.answer(criteria, page, request),
                () -> new Answer(standIn.search(criteria, page), FacetCounts.NONE));
    }

    @Override
    public Optional<FicheView> fiche(String slug) {
        return either(() -> engine.fiche(slug), () -> standIn.fiche(slug));
    }

    @Override
    public List<FicheView> fiches(List<String> slugs) {
        return either(
                () -> engine.fiches(slugs),
                () -> slugs.stream()
                        .map(standIn::fiche)
                        .flatMap(Optional::stream)
                        .toList());
    }

    /** What they are asked for, to tell a name from a trade, can wait until Elasticsearch is back. */
    @Override
    public List<String> namesLike(String text) {
        try {
            return engineGuard.ask(() -> engine.namesLike(text));
        } catch (SearchUnavailableException away) {
            standsIn(away);
            return List.of();
        }
    }

    /** Only said beside what was found. */
    @Override
    public List<Misspelt> misspelt(String text) {
        try {
            return limited ? List.of() : engineGuard.ask(() -> engine.misspelt(text));
        } catch (SearchUnavailableException away) {
            LOG.debug("Nobody can tell which words are misspelt", away);
            return List.of();
        }
    }

    /** Suggested while one types, when no page is asked for that could say so. */
    @Override
    public List<FicheReference> firms(String typed, int most) {
        try {
            return limited ? List.of() : engineGuard.ask(() -> engine.firms(typed, most));
        } catch (SearchUnavailableException away) {
            LOG.debug("Nobody can suggest firms", away);
            return List.of();
        }
    }

    /** Nobody needs them so much that the page should wait or fail. */
    @Override
    public List<SimilarFiche> similar(FicheView fiche, int most) {
        try {
            return engineGuard.ask(() -> engine.similar(fiche, most));
        } catch (SearchUnavailableException away) {
            LOG.debug("Nobody can tell which fiches are similar", away);
            return List.of();
        }
    }

    /** Nobody but Elasticsearch can tell. */
    @Override
    public WaysOut waysOut(SearchCriteria criteria, long found) {
        return engineGuard.ask(() -> engine.waysOut(criteria, found));
    }

    @Override
    public boolean isWithdrawn(String slug) {
        return ofTheStore(() -> standIn.isWithdrawn(slug), false);
    }

    @Override
    public Map<String, String> successors(Collection<String> slugs) {
        return ofTheStore(() -> standIn.successors(slugs), Map.of());
    }

    /** What only the store knows. Asked only of what the index does not know, behind the guard of the store. */
    private <T> T ofTheStore(Supplier<T> question, T unknown) {
        try {
            return standInGuard.ask(question);
        } catch (SearchUnavailableException away) {
            LOG.debug("Nobody can tell what became of a fiche", away);
            return unknown;
        }
    }

    @Override
    public boolean isLimited() {
        return limited;
    }

    private <T> T either(Supplier<T> byEngine, Supplier<T> byStandIn) {
        try {
            T answer = engineGuard.ask(byEngine);
            limited = false;
            return answer;
        } catch (SearchUnavailableException away) {
            standsIn(away);
            return standInGuard.ask(byStandIn);
        }
    }

    /** An outage is told once, with its reason, and never with what a visitor typed, which the message may quote. */
    private void standsIn(SearchUnavailableException away) {
        if (!limited) {
            LOG.warn("The store stands in for Elasticsearch: {}", reason(away.getCause()));
        }
        limited = true;
    }

    private static String reason(@Nullable Throwable cause) {
        return switch (cause) {
            case ElasticsearchException answer ->
                answer.status() + " " + answer.error().type();
            case null -> "no index to answer from";
            default -> cause.getClass().getSimpleName();
        };
    }
}
