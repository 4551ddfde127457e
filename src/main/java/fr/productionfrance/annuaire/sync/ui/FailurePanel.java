package fr.productionfrance.annuaire.sync.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.productionfrance.annuaire.fiche.FicheId;
import fr.productionfrance.annuaire.fiche.store.FicheOutbox;
import fr.productionfrance.annuaire.search.indexing.DocumentFailure;
import java.util.List;
import java.util.function.Consumer;

/** Fiches that the index would not take, with what it said: changes that wait to be tried again, and those of the last rebuild. */
final class FailurePanel extends Div {

    private final Words words = new Words(this);
    private final Consumer<List<FicheId>> retry;

    /** @param retry tries the changes of these fiches again */
    FailurePanel(Consumer<List<FicheId>> retry) {
        this.retry = retry;
        addClassName("failures");
    }

    void show(List<FicheOutbox.SetAside> setAside, List<DocumentFailure> refused) {
        removeAll();
        if (setAside.isEmpty() && refused.isEmpty()) {
            add(new Paragraph(getTranslation("index.failures.none")));
        }
        if (!setAside.isEmpty()) {
            add(new Paragraph(getTranslation("index.failures.aside", setAside.size())), changes(setAside));
            add(button(
                    "index.failures.retry-all",
                    setAside.stream().map(FicheOutbox.SetAside::id).toList()));
        }
        if (!refused.isEmpty()) {
            add(new Paragraph(getTranslation("index.failures.refused", refused.size())), refusals(refused));
        }
    }

    private PlainTable changes(List<FicheOutbox.SetAside> setAside) {
        var table = new PlainTable(getTranslation("index.failures"), "fiche", "since", "error", "retry");
        setAside.forEach(change -> table.row(
                new Span(change.id().toString()),
                new Span(words.time(change.since())),
                new Span(change.error()),
                button("index.failures.retry", List.of(change.id()))));
        return table;
    }

    private PlainTable refusals(List<DocumentFailure> refused) {
        var table = new PlainTable(getTranslation("index.failures"), "fiche", "error");
        refused.forEach(failure -> table.row(failure.id().toString(), failure.error()));
        return table;
    }

    private NativeButton button(String key, List<FicheId> fiches) {
        var button = new NativeButton(getTranslation(key), _ -> retry.accept(fiches));
        button.addClassName("button");
        return button;
    }
}
