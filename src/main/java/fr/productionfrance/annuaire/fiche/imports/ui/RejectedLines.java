package fr.productionfrance.annuaire.fiche.imports.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.data.value.ValueChangeMode;
import fr.productionfrance.annuaire.fiche.imports.RejectedLine;
import fr.productionfrance.annuaire.fiche.imports.RejectedLinesFile;
import fr.productionfrance.annuaire.fiche.imports.RowFault;
import java.util.List;
import java.util.Locale;

/** The rows that can't be imported, with a filter and a file to work through. */
final class RejectedLines extends Div {

    private static final int SHOWN = 200;

    private final transient List<RejectedLine> lines;
    private final Div table = new Div();

    RejectedLines(List<RejectedLine> lines) {
        this.lines = lines;
        var filter = new Input();
        filter.setType("search");
        filter.setPlaceholder(getTranslation("import.rejected.filter"));
        filter.setAriaLabel(getTranslation("import.rejected.filter"));
        filter.setValueChangeMode(ValueChangeMode.LAZY);
        filter.addValueChangeListener(change -> show(change.getValue()));
        var tools = new Div(
                filter,
                Downloads.link(
                        getTranslation("import.rejected.download"),
                        "lignes-refusees.csv",
                        "text/csv",
                        () -> RejectedLinesFile.content(lines, this::getTranslation)));
        tools.addClassName("filter-line");
        add(new H2(getTranslation("import.rejected", lines.size())), tools, table);
        show("");
    }

    private void show(String filter) {
        String wanted = filter.toLowerCase(Locale.ROOT).strip();
        table.removeAll();
        var rows = new HtmlTable(List.of(
                getTranslation("import.rejected.sheet"),
                getTranslation("import.rejected.line"),
                getTranslation("import.rejected.firm"),
                getTranslation("import.rejected.column"),
                getTranslation("import.rejected.found"),
                getTranslation("import.rejected.wrong"),
                getTranslation("import.rejected.accepted")));
        List<List<String>> found = lines.stream()
                .flatMap(line -> line.faults().stream().map(fault -> texts(line, fault)))
                .filter(texts ->
                        String.join(" ", texts).toLowerCase(Locale.ROOT).contains(wanted))
                .toList();
        found.stream().limit(SHOWN).forEach(rows::addTexts);
        table.add(rows);
        if (found.size() > SHOWN) {
            table.add(new Paragraph(getTranslation("import.more-rows", found.size() - SHOWN)));
        }
    }

    private List<String> texts(RejectedLine line, RowFault fault) {
        Object[] arguments = fault.arguments().toArray();
        return List.of(
                line.source().sheet(),
                Integer.toString(line.source().line()),
                line.firm(),
                fault.column(),
                fault.found(),
                getTranslation(fault.messageKey(), arguments),
                getTranslation(fault.messageKey() + ".accepted", arguments));
    }
}
