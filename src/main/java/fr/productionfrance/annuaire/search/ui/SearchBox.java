package fr.productionfrance.annuaire.search.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.data.value.ValueChangeMode;
import fr.productionfrance.annuaire.design.FixedText;
import fr.productionfrance.annuaire.search.SearchCriteria;
import tools.jackson.databind.JsonNode;

/**
 * The box for free words. What is typed in one go makes one step of the browser's history, however often it is searched. While one
 * types the words stay as they are; once they are given, what was read of them stands elsewhere on the page.
 */
final class SearchBox extends Div {

    private static final int TYPING_PAUSE_MS = 400;

    /** Takes words, and whether they go on from those before. */
    @FunctionalInterface
    interface Listener {
        void words(String text, boolean sameStep);
    }

    /** Takes what was picked of the suggestions, and the words that stand before it. */
    @FunctionalInterface
    interface PickListener {
        void picked(SearchParameter picked, String rest, boolean sameStep);
    }

    /** A value of a parameter, as it would stand in an address. */
    record SearchParameter(String name, String value) {}

    static final String PICKED = "suggestion-picked";
    static final String PARAMETER = "event.detail.parameter";
    static final String VALUE = "event.detail.value";
    static final String REST = "event.detail.rest";

    private final Input input = new Input();
    private boolean typing;

    /** @param onGiven runs when the words are given: by Enter, or by leaving the box */
    SearchBox(Wording wording, Listener listener, Runnable onGiven) {
        addClassName("search-box");
        getElement().setAttribute("role", "search");
        NativeLabel label = FixedText.in(new NativeLabel(), wording.text("search.box"));
        label.addClassName("visually-hidden");
        label.setFor(input);
        input.setId("search-words");
        input.setType("search");
        input.setPlaceholder(wording.text("search.box.example"));
        // One more than is read: the browser cuts what is pasted without a word, and so it is known that it did.
        input.getElement().setAttribute("maxlength", Integer.toString(SearchCriteria.LONGEST_TEXT + 1));
        input.getElement().setAttribute("autocomplete", "off");
        input.getElement().setAttribute("enterkeyhint", "search");
        input.setValueChangeMode(ValueChangeMode.LAZY);
        input.setValueChangeTimeout(TYPING_PAUSE_MS);
        input.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                boolean sameStep = typing;
                typing = true;
                listener.words(event.getValue(), sameStep);
            }
        });
        input.getElement().addEventListener("change", _ -> {
            typing = false;
            onGiven.run();
        });
        NativeButton button = FixedText.in(new NativeButton(), wording.text("search.box.go"));
        button.addClassNames("button", "primary");
        button.getElement().setAttribute("type", "button");
        add(label, input, button);
    }

    /** Suggestions come from assets/suggest.js, which tells here what is picked of them. */
    void onPicked(PickListener listener) {
        getElement()
                .addEventListener(PICKED, event -> {
                    JsonNode data = event.getEventData();
                    boolean sameStep = typing;
                    typing = false;
                    // What was typed of it is not asked for as well.
                    input.setValue("");
                    listener.picked(
                            new SearchParameter(
                                    data.path(PARAMETER).asString(""),
                                    data.path(VALUE).asString("")),
                            data.path(REST).asString(""),
                            sameStep);
                })
                .addEventData(PARAMETER)
                .addEventData(VALUE)
                .addEventData(REST);
    }

    /** Shows the words that are searched for; not in place of those that are being typed. */
    void showAsked(String text) {
        if (!typing && !input.getValue().strip().equals(text.strip())) {
            input.setValue(text);
        }
    }

    /** The next words begin a step of their own. */
    void settle() {
        typing = false;
    }
}
