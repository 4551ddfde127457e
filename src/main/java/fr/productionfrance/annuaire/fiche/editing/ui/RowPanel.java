package fr.productionfrance.annuaire.fiche.editing.ui;

import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import fr.productionfrance.annuaire.design.Notice;
import java.util.List;

/**
 * The line one is at, beside its table.
 *
 * @param <F> the form of the line
 */
final class RowPanel<F extends Record> extends Aside {

    private static final String INTO_SIGHT = "if (this.getBoundingClientRect().top < 0) this.scrollIntoView()";

    private final Div said = new Div();

    /** What can be done with the line. */
    record Actions(Runnable copy, Runnable remove, Runnable close) {}

    RowPanel(FormWords words, String key, RecordForm<F> fields, Actions actions) {
        addClassName("row-panel");
        var close = button(words.text("forms.row.close"), "close-row", actions.close());
        var head = new Div(new H3(words.text(key + ".one")), close);
        head.addClassName("panel-head");
        var foot = new Div(
                button(words.text("forms.row.copy"), "copy-row", actions.copy()),
                button(words.text("forms.row.remove"), "remove-row", actions.remove()));
        foot.addClassName("panel-foot");
        add(head, said, fields, foot);
        close();
    }

    private static NativeButton button(String text, String id, Runnable action) {
        var button = new NativeButton(text, _ -> action.run());
        button.addClassNames("button", "plain");
        button.setId(id);
        button.getElement().setAttribute("type", "button");
        return button;
    }

    /** The line that was pressed may be screens below: on a phone the panel stands above them all. */
    void open() {
        setVisible(true);
        getElement().executeJs(INTO_SIGHT);
    }

    /** Which line it is, for what the browser keeps. */
    void at(int row) {
        getElement().setAttribute("data-row-open", String.valueOf(row));
    }

    void close() {
        setVisible(false);
    }

    /** What is wrong with the line as a whole. */
    void say(List<Finding> findings) {
        said.removeAll();
        findings.forEach(finding ->
                said.add(new Notice(finding.error() ? Notice.Kind.ERROR : Notice.Kind.WARNING, finding.words())));
    }
}
