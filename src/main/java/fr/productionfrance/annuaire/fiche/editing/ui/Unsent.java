package fr.productionfrance.annuaire.fiche.editing.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.page.PendingJavaScriptResult;
import fr.productionfrance.annuaire.design.Notice;
import fr.productionfrance.annuaire.fiche.FicheId;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the browser keeps of what was typed until a draft holds it (assets/unsent.js): when a session has ended, or the page was drawn
 * anew while somebody typed, it is put back into its fields.
 */
final class Unsent extends Div {

    private static final Pattern PLACE =
            Pattern.compile("([a-z]{1,20})(?:-(\\d{1,4}))? (-1|\\d{1,6}) field-(\\w{1,60})");
    private static final String NOTHING = "{ place: '', words: '' }";
    private static final int MOST_PLACES = 50;

    private final FicheId fiche;
    private final transient FormWords words;
    private final transient Consumer<Finding> lead;
    private int places;

    /**
     * For one fiche.
     *
     * @param lead shows the part, the line and the field of a place
     */
    Unsent(FicheId fiche, FormWords words, Consumer<Finding> lead) {
        this.fiche = fiche;
        this.words = words;
        this.lead = lead;
        setId("unsent");
    }

    /** What the browser answers: where to go on, "capabilities-0 3 field-raUm", and what found no place. */
    record Answer(String place, String words) {}

    /**
     * Puts back what another session left.
     *
     * @param mark of what the page shows; what was typed on something else is shown, but put nowhere
     */
    void begin(UI ui, String mark) {
        removeAll();
        places = 0;
        goOn(ui, true, run(ui, "return window.annuaireUnsent.begin($0, $1)", fiche.toString(), mark));
    }

    /** Puts back what was typed while the page was drawn anew. */
    void again(UI ui, String mark) {
        places = 0;
        goOn(ui, false, run(ui, "return window.annuaireUnsent.again($0)", mark));
    }

    private void goOn(UI ui, boolean tell, PendingJavaScriptResult asked) {
        asked.then(Answer.class, answer -> {
            if (!answer.words().isBlank()) {
                say(Notice.Kind.WARNING, words.text("forms.unsent.missed") + "\n" + answer.words());
            }
            if (!answer.place().isEmpty() && places < MOST_PLACES) {
                places++;
                if (tell && places == 1) {
                    say(Notice.Kind.INFO, words.text("forms.unsent.back"));
                }
                show(answer.place());
                goOn(ui, tell, run(ui, "return window.annuaireUnsent.putBack()"));
            }
        });
    }

    private void say(Notice.Kind kind, String text) {
        add(new Notice(kind, text));
    }

    /** A place that a browser makes up leads nowhere. */
    private void show(String place) {
        Matcher read = PLACE.matcher(place);
        if (read.matches()) {
            int site = read.group(2) == null ? -1 : Integer.parseInt(read.group(2));
            Part.of(read.group(1))
                    .filter(part -> part.isOfSite() == site >= 0)
                    .ifPresent(part -> lead.accept(new Finding(
                            new Spot(part, site, Integer.parseInt(read.group(3)), read.group(4)), "", false)));
        }
    }

    /** The draft holds what was heard. */
    void kept(String mark) {
        getUI().ifPresent(ui -> run(ui, "window.annuaireUnsent.keep($0)", mark));
    }

    /** The fiche does. */
    void saved(String mark) {
        removeAll();
        getUI().ifPresent(ui -> run(ui, "window.annuaireUnsent.saved($0)", mark));
    }

    /** It is undone. */
    void forget() {
        removeAll();
        forgetInBrowser();
    }

    /** A line is gone, and others are in its place. */
    static void forgetInBrowser() {
        run(UI.getCurrentOrThrow(), "window.annuaireUnsent.forget()");
    }

    /**
     * Tells the browser what has arrived.
     *
     * @param typed what each control says, by its id
     */
    static void heard(Map<String, String> typed) {
        typed.forEach((id, value) -> run(UI.getCurrentOrThrow(), "window.annuaireUnsent.hear($0, $1)", id, value));
    }

    /** At the page, not at a component: the part that was typed in may be left by the same reply. */
    private static PendingJavaScriptResult run(UI ui, String script, Object... values) {
        return ui.getPage().executeJs("if (!window.annuaireUnsent) return " + NOTHING + "; " + script, values);
    }
}
