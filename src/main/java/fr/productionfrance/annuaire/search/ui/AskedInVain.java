package fr.productionfrance.annuaire.search.ui;

import com.vaadin.flow.component.Component;
import fr.productionfrance.annuaire.search.NothingFound;
import fr.productionfrance.annuaire.search.SearchCriteria;
import java.util.HashSet;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** Tells of questions without an answer, each once however often a visitor comes back to it. */
final class AskedInVain {

    /** Who is still at a question after so long has asked it in earnest, and is no robot and no longer typing. */
    private static final int IN_EARNEST_AFTER_MS = 4_000;

    private static final String WAIT = "return new Promise(resolve => setTimeout(resolve, $0))";

    private final Consumer<NothingFound> listener;
    private final Set<SearchCriteria> told = new HashSet<>();

    AskedInVain(Consumer<NothingFound> listener) {
        this.listener = listener;
    }

    /** @param isStillAsked whether the visitor has not gone on to something else */
    void tellInEarnest(SearchCriteria criteria, long toConfirm, Component page, BooleanSupplier isStillAsked) {
        if (!NothingFound.saysSomething(criteria)) {
            return;
        }
        NothingFound nothing = new NothingFound(criteria, toConfirm);
        page.getElement().executeJs(WAIT, IN_EARNEST_AFTER_MS).then(_ -> {
            if (isStillAsked.getAsBoolean() && told.add(nothing.criteria())) {
                listener.accept(nothing);
            }
        });
    }
}
