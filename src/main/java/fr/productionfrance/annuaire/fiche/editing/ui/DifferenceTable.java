package fr.productionfrance.annuaire.fiche.editing.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import fr.productionfrance.annuaire.design.CheckBox;
import fr.productionfrance.annuaire.fiche.editing.Difference;
import fr.productionfrance.annuaire.fiche.editing.FactPlace;
import fr.productionfrance.annuaire.fiche.editing.ProposedChange;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * Differences side by side in words, place by place: what each fact said and what it says, or is to say. All that it shows is text.
 * Where ticks are asked for, each fact can be chosen; all are, at first.
 */
@StyleSheet("context://assets/changes.css")
final class DifferenceTable extends Div {

    private final transient FactWords words;
    private final transient RowWords rows;
    private final NativeTable table = new NativeTable();
    private final Map<String, CheckBox> ticks = new LinkedHashMap<>();
    private final boolean ticking;
    private final String before;
    private final String after;

    /**
     * A table to read.
     *
     * @param fiche what the rows of lists are called by: the fiche before
     */
    DifferenceTable(FactWords words, JsonNode fiche, List<Difference> differences) {
        this(
                words,
                fiche,
                differences.stream()
                        .map(difference -> new ProposedChange(difference, Optional.empty(), false))
                        .toList(),
                false);
    }

    private DifferenceTable(FactWords words, JsonNode fiche, List<ProposedChange> changes, boolean ticking) {
        this.words = words;
        this.rows = new RowWords(words);
        this.ticking = ticking;
        this.before = ticking ? "review.column.now" : "review.column.before";
        this.after = ticking ? "review.column.proposed" : "review.column.after";
        addClassName("difference-table");
        head();
        Map<String, List<ProposedChange>> byPlace = changes.stream()
                .collect(Collectors.groupingBy(
                        change -> rows.place(FactPlace.of(change.difference().path(), fiche)),
                        LinkedHashMap::new,
                        Collectors.toList()));
        byPlace.forEach((place, there) -> {
            place(place);
            there.forEach(
                    change -> fact(change, FactPlace.of(change.difference().path(), fiche)));
        });
        add(table);
    }

    /** A table to choose from. */
    static DifferenceTable toTick(FactWords words, JsonNode fiche, List<ProposedChange> changes) {
        return new DifferenceTable(words, fiche, changes, true);
    }

    /** The paths of the facts that are ticked. */
    Set<String> ticked() {
        return ticks.entrySet().stream()
                .filter(tick -> tick.getValue().isChecked())
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    private void head() {
        NativeTableRow head = table.getHead().addRow();
        if (ticking) {
            heading(head, "review.column.accept");
        }
        heading(head, "review.column.fact");
        heading(head, before);
        heading(head, after);
    }

    private void heading(NativeTableRow head, String key) {
        NativeTableHeaderCell cell = head.addHeaderCell();
        cell.setText(words.texts().text(key));
        cell.getElement().setAttribute("scope", "col");
    }

    private void place(String place) {
        NativeTableRow row = table.getBody().addRow();
        row.addClassName("place");
        NativeTableHeaderCell cell = row.addHeaderCell();
        cell.setText(place.isEmpty() ? words.texts().text("review.place.firm") : place);
        cell.getElement().setAttribute("colspan", ticking ? "4" : "3");
    }

    private void fact(ProposedChange change, FactPlace place) {
        Difference difference = change.difference();
        NativeTableRow row = table.getBody().addRow();
        String label = words.label(place.list(), place.field());
        if (ticking) {
            var tick = new CheckBox(words.texts().text("review.accept.fact", label), true);
            tick.getElement().setAttribute("data-path", difference.path());
            ticks.put(difference.path(), tick);
            row.addDataCell().add(tick);
        }
        NativeTableHeaderCell name = row.addHeaderCell();
        name.setText(label);
        name.getElement().setAttribute("scope", "row");
        row.addDataCell().add(said(difference.before(), place, before));
        row.addDataCell().add(said(difference.after(), place, after));
        if (change.contested()) {
            contested(change, place);
        }
    }

    /** What a fact said: a word for where nothing was, and for a phone a word for which of the two it is. */
    private Span said(Optional<JsonNode> value, FactPlace place, String side) {
        var text = new Span(rows.said(value, place));
        text.addClassName("said");
        value.flatMap(said -> words.proofs().link(said, place)).ifPresent(text::add);
        text.getElement().setAttribute("data-side", words.texts().text(side));
        return text;
    }

    private void contested(ProposedChange change, FactPlace place) {
        NativeTableRow row = table.getBody().addRow();
        row.addClassName("contested");
        var note = row.addDataCell();
        note.getElement().setAttribute("colspan", ticking ? "4" : "3");
        note.setText(change.proposedOn()
                .map(before -> words.texts().text("review.contested.was", rows.said(Optional.of(before), place)))
                .orElseGet(() -> words.texts().text("review.contested")));
    }
}
