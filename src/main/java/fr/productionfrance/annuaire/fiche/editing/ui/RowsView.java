package fr.productionfrance.annuaire.fiche.editing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import fr.productionfrance.annuaire.fiche.form.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * A part that is a list: its table, and beside it the line one is at.
 *
 * @param <F> the form
 * @param <M> the model
 */
final class RowsView<F extends Record, M> implements SectionView {

    private static final int NONE = -1;

    private final RowsOf<F, M> of;
    private final Workbench bench;
    private final FormWords words;
    private final Div page = new Div();
    private final Div tableSlot = new Div();
    private final RowPanel<F> panel;
    private List<Finding> findings = List.of();
    private boolean all;
    private int open = NONE;
    private List<RowTable.Line> drawn = List.of();

    RowsView(String title, RowsOf<F, M> of, Workbench bench, FormWords words) {
        this.of = of;
        this.bench = bench;
        this.words = words;
        panel = new RowPanel<>(
                words, of.key(), of.fields(), new RowPanel.Actions(this::copy, this::remove, this::close));
        of.fields().onChange(this::typed);
        tableSlot.addClassName("rows-table");
        var add = new NativeButton(words.text(of.key() + ".add"), _ -> add());
        add.addClassNames("button", "add-row");
        add.setId("add-row");
        var side = new Div(tableSlot, panel);
        side.addClassName("rows-and-panel");
        var head = new Div(new H2(title), add);
        head.addClassName("rows-head");
        page.add(head, side);
        page.addClassName("rows-view");
        draw();
    }

    private List<Row<F, M>> rows() {
        return of.get().apply(bench.form());
    }

    private void set(List<Row<F, M>> rows) {
        bench.change(form -> of.set().apply(form, rows));
        draw();
    }

    private void changeRows(Consumer<List<Row<F, M>>> change) {
        List<Row<F, M>> rows = new ArrayList<>(rows());
        change.accept(rows);
        set(rows);
    }

    private void add() {
        append(of.blank().get());
    }

    private void append(Row<F, M> row) {
        changeRows(rows -> rows.add(row));
        open(rows().size() - 1);
        of.fields().focusFirst();
    }

    private void copy() {
        append(of.copy().apply(rows().get(open)));
    }

    private void remove() {
        int gone = open;
        close();
        Unsent.forgetInBrowser();
        changeRows(rows -> rows.remove(gone));
    }

    private void typed(F form) {
        if (open != NONE) {
            int at = open;
            changeRows(rows -> rows.set(at, rows.get(at).with(form)));
        }
    }

    private void open(int row) {
        open = row;
        panel.at(row);
        of.fields().begin(rows().get(row).form());
        panel.open();
        draw();
        tell();
    }

    private void close() {
        open = NONE;
        panel.close();
        draw();
    }

    /** Only what looks different is drawn again: who presses a line while a reply arrives finds it still there. */
    private void draw() {
        List<Row<F, M>> rows = rows();
        List<RowTable.Line> lines = IntStream.range(0, rows.size())
                .mapToObj(at -> RowTable.line(of.columns(), rows.get(at).form(), at == open, isWrong(at)))
                .toList();
        if (lines.equals(drawn) && tableSlot.getComponentCount() > 0) {
            return;
        }
        drawn = lines;
        tableSlot.removeAll();
        if (lines.isEmpty()) {
            tableSlot.add(new Paragraph(words.text(of.key() + ".none")));
            return;
        }
        var table = new RowTable<>(of.columns(), words, this::open);
        for (int at = 0; at < lines.size(); at++) {
            table.add(lines.get(at), at);
        }
        tableSlot.add(table);
    }

    private boolean isWrong(int row) {
        return findings.stream()
                        .anyMatch(finding -> finding.error() && finding.spot().row() == row)
                && (all || row != open);
    }

    @Override
    public Component component() {
        return page;
    }

    @Override
    public void say(List<Finding> told, boolean sayAll) {
        findings = told;
        all = sayAll;
        draw();
        tell();
    }

    private void tell() {
        List<Finding> here = findings.stream()
                .filter(finding -> finding.spot().row() == open)
                .toList();
        of.fields().say(here, all);
        panel.say(here.stream()
                .filter(finding -> of.fields().name(finding).isEmpty())
                .toList());
    }

    @Override
    public void focus(Finding finding) {
        if (finding.spot().row() >= 0 && finding.spot().row() < rows().size()) {
            open(finding.spot().row());
            of.fields().focus(finding);
        }
    }

    @Override
    public Optional<String> name(Finding finding) {
        return of.fields().name(finding);
    }
}
