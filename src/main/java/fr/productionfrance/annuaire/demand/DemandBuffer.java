package fr.productionfrance.annuaire.demand;

import fr.productionfrance.annuaire.nomenclature.Places;
import fr.productionfrance.annuaire.search.NothingFound;
import fr.productionfrance.annuaire.search.SearchParameters;
import fr.productionfrance.annuaire.search.SearchState;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Gathers what was asked in vain until it is written. The search's own thread comes by here, and only counts in memory. */
@Component
class DemandBuffer {

    /** Different questions between two writings: a busy day has fewer, and more would be somebody's script. */
    static final int MOST = 1_000;

    /** Longer than any question that a person puts; the store refuses it. */
    private static final int LONGEST = 2_000;

    private final SearchParameters parameters;
    private final DemandSettings settings;
    private final InstantSource clock;
    private final Map<String, Noted> gathered = new HashMap<>();

    DemandBuffer(SearchParameters parameters, DemandSettings settings, InstantSource clock) {
        this.parameters = parameters;
        this.settings = settings;
        this.clock = clock;
    }

    @EventListener
    void note(NothingFound nothing) {
        String criteria = parameters.query(SearchState.START.withCriteria(nothing.criteria()));
        if (settings.keepDays() > 0 && !criteria.isEmpty() && criteria.length() <= LONGEST) {
            add(new Noted(today(), criteria, 1, (int) Math.min(nothing.toConfirm(), Integer.MAX_VALUE)));
        }
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Places.TIME_ZONE);
    }

    private synchronized void add(Noted noted) {
        String key = noted.day() + noted.criteria();
        if (gathered.size() < MOST || gathered.containsKey(key)) {
            gathered.merge(key, noted, Noted::plus);
        }
    }

    /** What was gathered, which is then forgotten here. */
    synchronized List<Noted> drain() {
        List<Noted> all = new ArrayList<>(gathered.values());
        gathered.clear();
        return all;
    }
}
