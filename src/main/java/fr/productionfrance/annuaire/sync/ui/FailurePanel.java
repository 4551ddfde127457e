package fr.productionfrance.annuaire.sync.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.productionfrance.annuaire.fiche.FicheId;
import fr.productionfrance.annuaire.fiche.store.FicheNames;
import fr.productionfrance.annuaire.fiche.store.FicheOutbox;
import fr.productionfrance.annuaire.search.indexing.DocumentFailure;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Fiches that the index would not take, with what it said: changes that wait to be tried again, and those of the last rebuild. */
final class FailurePanel extends Div {

    private final Words words = new Words(this);
    private final transient FicheNames fiches;
    private final transient Consumer<List<FicheId>> retry;

    /** @param retry tries the changes of these fiches again */
    FailurePanel(FicheNames fiches, Consumer<List<FicheId>> retry) {
        this.fiches = fiches;
        this.retry = retry;
        addClassName("index-failures");
    }

    void show(List<FicheOutbox.SetAside> setAside, List<DocumentFailure> refused) {
        removeAll();
        Map<FicheId, String> names = fiches.of(Stream.concat(
                        setAside.stream().map(FicheOutbox.SetAside::id),
                        refused.stream().map(DocumentFailure::id))
                .toList());
        if (setAside.isEmpty() && refused.isEmpty()) {
            add(new Paragraph(getTranslation("index.failures.none")));
        }
        if (!setAside.isEmpty()) {
            add(new Paragraph(getTranslation("index.failures.aside", setAside.size())), changes(setAside, names));
            add(button(
                    "index.failures.retry-all",
                    setAside.stream().map(FicheOutbox.SetAside::id).toList()));
        }
        if (!refused.isEmpty()) {
            add(new Paragraph(getTranslation("index.failures.refused", refused.size())), refusals(refused, names));
        }
    }

    private PlainTable changes(List<FicheOutbox.SetAside> setAside, Map<FicheId, String> names) {
        var table = new PlainTable(getTranslation("index.failures"), "fiche", "since", "error", "retry");
        setAside.forEach(change -> table.row(
                new FicheLabel(change.id(), names.get(change.id())),
                new Span(words.time(change.since())),
                new Span(change.error()),
                button("index.failures.retry", List.of(change.id()))));
        return table;
    }

    private PlainTable refusals(List<DocumentFailure> refused, Map<FicheId, String> names) {
        var table = new PlainTable(getTranslation("index.failures"), "fiche", "error");
        refused.forEach(
                failure -> table.row(new FicheLabel(failure.id(), names.get(failure.id())), new Span(failure.error())));
        return table;
    }

    private NativeButton button(String key, List<FicheId> fiches) {
        var button = new NativeButton(getTranslation(key), _ -> retry.accept(fiches));
        button.addClassName("button");
        return button;
    }
}
