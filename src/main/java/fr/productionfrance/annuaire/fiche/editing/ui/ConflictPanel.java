package fr.productionfrance.annuaire.fiche.editing.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import fr.productionfrance.annuaire.design.Notice;
import fr.productionfrance.annuaire.fiche.FicheData;
import fr.productionfrance.annuaire.fiche.editing.Difference;
import fr.productionfrance.annuaire.fiche.editing.FactPlace;
import fr.productionfrance.annuaire.fiche.editing.Reconciliation;
import fr.productionfrance.annuaire.fiche.store.FicheJson;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;

/** What to do with a save that came second: what the other person changed, and for what both did, whose it is to be. */
final class ConflictPanel extends Div {

    private final transient Reconciliation both;
    private final transient FactWords facts;
    private final transient FormWords words;
    private final transient JsonNode names;
    private final Map<String, Choice<Boolean>> choices = new LinkedHashMap<>();

    /**
     * Makes the panel.
     *
     * @param save told what is to be saved now
     * @param drop called when the person gives up what was typed
     */
    ConflictPanel(Reconciliation both, FactWords facts, FormWords words, Consumer<FicheData> save, Runnable drop) {
        this.both = both;
        this.facts = facts;
        this.words = words;
        this.names = FicheJson.tree(both.mine());
        addClassName("conflict");
        setId("conflict");
        add(new H2(words.text("forms.conflict.title")));
        add(new Notice(Notice.Kind.WARNING, words.text("forms.conflict.nothing-lost")));
        if (!both.contested().isEmpty()) {
            add(new H3(words.text("forms.conflict.contested")));
            both.contested().forEach(this::contested);
        }
        if (!both.others().isEmpty()) {
            add(new H3(words.text("forms.conflict.others")), table(both.others()));
        }
        var all = new NativeButton(words.text("forms.conflict.save"), _ -> save.accept(both.keepingMine(mine())));
        all.addClassNames("button", "primary");
        all.setId("conflict-save");
        var none = new NativeButton(words.text("forms.conflict.drop"), _ -> drop.run());
        none.addClassName("button");
        none.setId("conflict-drop");
        var buttons = new Div(all, none);
        buttons.addClassName("actions");
        add(buttons);
    }

    private void contested(Difference change) {
        Choice<Boolean> choice = new Choice<>(
                "conflict-" + choices.size(),
                words.text("forms.conflict.choice"),
                true,
                List.of(true, false),
                mine -> words.text(mine ? "forms.conflict.mine" : "forms.conflict.theirs"));
        choices.put(change.path(), choice);
        add(table(List.of(change)), new Paragraph(words.text("forms.conflict.typed", typed(change))), choice);
    }

    private String typed(Difference change) {
        return new RowWords(facts).said(both.typed(change), FactPlace.of(change.path(), names));
    }

    private List<String> mine() {
        return choices.entrySet().stream()
                .filter(choice -> choice.getValue().getValue())
                .map(Map.Entry::getKey)
                .toList();
    }

    private DifferenceTable table(List<Difference> changes) {
        return new DifferenceTable(facts, names, changes);
    }
}
