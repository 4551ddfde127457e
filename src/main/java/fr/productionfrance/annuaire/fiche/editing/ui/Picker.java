package fr.productionfrance.annuaire.fiche.editing.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.dom.Element;
import fr.productionfrance.annuaire.design.Focus;
import fr.productionfrance.annuaire.fiche.editing.ui.Options.Option;
import java.util.List;
import java.util.function.Consumer;

/**
 * A box of letters and the list of what answers to them: Enter takes the first, the arrow key goes down the list, and what has more
 * below it can be opened. Told what to do with what is picked.
 */
final class Picker extends Div {

    private static final int PAUSE_MS = 200;
    /** The list is a few buttons; the arrow keys go through them in the browser alone. */
    private static final String ARROWS = """
        this.addEventListener('keydown', e => {
          if (e.key !== 'ArrowDown' && e.key !== 'ArrowUp') return;
          const stops = [this.querySelector('input'), ...this.querySelectorAll('.matches .match')];
          const next = stops[stops.indexOf(document.activeElement) + (e.key === 'ArrowDown' ? 1 : -1)];
          if (next) { e.preventDefault(); next.focus(); }
        });\
        """;

    private final Input letters = new Input();
    private final Paragraph found = new Paragraph();
    private final UnorderedList matches = new UnorderedList();
    private final Consumer<String> picked;
    private transient Options options;
    private transient List<Option> shown = List.of();

    Picker(Options options, Consumer<String> picked) {
        this.options = options;
        this.picked = picked;
        addClassName("picker");
        letters.getElement().setAttribute("autocomplete", "off").setAttribute("maxlength", "200");
        letters.setValueChangeMode(ValueChangeMode.LAZY);
        letters.setValueChangeTimeout(PAUSE_MS);
        letters.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                look(change.getValue());
            }
        });
        letters.getElement().addEventListener("keydown", _ -> takeFirst()).setFilter("event.key === 'Enter'");
        letters.getElement().addEventListener("keydown", _ -> close()).setFilter("event.key === 'Escape'");
        found.addClassName("visually-hidden");
        found.getElement().setAttribute("role", "status");
        matches.addClassName("matches");
        matches.setVisible(false);
        add(letters, found, matches);
        getElement().executeJs(ARROWS);
    }

    Input letters() {
        return letters;
    }

    void offer(Options other) {
        options = other;
        close();
    }

    /** Shows what one may begin with. */
    void open() {
        show(options.like(""));
    }

    void look(String typed) {
        show(options.like(typed));
    }

    private void show(List<Option> offered) {
        shown = offered;
        matches.removeAll();
        offered.forEach(option -> matches.add(item(option)));
        matches.setVisible(!offered.isEmpty());
        found.setText(getTranslation("forms.picker.found", offered.size()));
    }

    private ListItem item(Option option) {
        var item = new ListItem();
        if (!(options instanceof Codes codes) || codes.isOffered(option.value())) {
            var pick = new NativeButton("", _ -> take(option));
            pick.addClassName("match");
            pick.getElement().setAttribute("type", "button").setAttribute("data-code", option.value());
            pick.add(label(option));
            item.add(pick);
        } else {
            item.add(label(option));
        }
        if (option.opens()) {
            var more = new NativeButton("▸", _ -> show(options.below(option.value())));
            more.addClassNames("match", "more");
            more.getElement().setAttribute("type", "button").setAttribute("data-below", option.value());
            more.setAriaLabel(getTranslation("forms.picker.below", option.label()));
            more.setTitle(getTranslation("forms.picker.below", option.label()));
            item.add(more);
        }
        return item;
    }

    private static Div label(Option option) {
        var name = new Span(option.label());
        var path = new Span(option.detail());
        path.addClassName("detail");
        var label = new Div(name, path);
        label.addClassName("match-label");
        return label;
    }

    private void takeFirst() {
        shown.stream()
                .filter(option -> !(options instanceof Codes codes) || codes.isOffered(option.value()))
                .findFirst()
                .ifPresent(this::take);
    }

    private void take(Option option) {
        close();
        Focus.on(letters.getElement());
        picked.accept(option.value());
    }

    void close() {
        shown = List.of();
        matches.removeAll();
        matches.setVisible(false);
        found.setText("");
    }

    Element control() {
        return letters.getElement();
    }
}
