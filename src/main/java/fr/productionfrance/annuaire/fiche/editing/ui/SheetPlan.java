package fr.productionfrance.annuaire.fiche.editing.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import fr.productionfrance.annuaire.fiche.Capability;
import fr.productionfrance.annuaire.fiche.FicheData;
import fr.productionfrance.annuaire.fiche.imports.FicheDiff;
import fr.productionfrance.annuaire.fiche.imports.FieldChange;
import fr.productionfrance.annuaire.fiche.imports.ImportPlan;
import fr.productionfrance.annuaire.fiche.imports.MemberPlan;
import fr.productionfrance.annuaire.fiche.imports.RejectedLine;
import fr.productionfrance.annuaire.fiche.imports.RowFault;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a file would do: how many capabilities are new, changed, unchanged, which rows are refused and why. */
final class SheetPlan extends Div {

    private static final int MOST_SHOWN = 200;

    private final transient FormWords words;

    SheetPlan(ImportPlan plan, FicheDiff diff, FormWords words) {
        this.words = words;
        addClassName("sheet-plan");
        add(summary(plan));
        plan.members().stream()
                .filter(member -> member.kind() == MemberPlan.Kind.CHANGED)
                .forEach(member -> changes(diff.changes(member, words.language())));
        if (!plan.rejected().isEmpty()) {
            rejected(plan.rejected());
        }
    }

    private Paragraph summary(ImportPlan plan) {
        long added = 0;
        long changed = 0;
        long same = 0;
        for (MemberPlan member : plan.members()) {
            Map<UUID, Capability> before = member.stored().stream()
                    .flatMap(fiche -> capabilities(fiche.data()))
                    .collect(Collectors.toMap(Capability::id, Function.identity()));
            for (Capability one : capabilities(member.data()).toList()) {
                Capability known = before.get(one.id());
                if (known == null) {
                    added++;
                } else if (known.equals(one)) {
                    same++;
                } else {
                    changed++;
                }
            }
        }
        var line = new Paragraph(words.text(
                "forms.sheet.summary", added, changed, same, plan.rejected().size()));
        line.getElement().setAttribute("role", "status");
        return line;
    }

    private static Stream<Capability> capabilities(FicheData data) {
        return data.sites().stream().flatMap(site -> site.capabilities().stream());
    }

    private void changes(List<FieldChange> changes) {
        NativeTable table = table("forms.sheet.changes", "where", "column", "before", "after");
        changes.stream()
                .limit(MOST_SHOWN)
                .forEach(change -> row(
                        table, change.where(), change.column().in(words.language()), change.before(), change.after()));
    }

    private void rejected(List<RejectedLine> lines) {
        NativeTable table = table("forms.sheet.rejected", "line", "column", "found", "wrong");
        lines.stream()
                .limit(MOST_SHOWN)
                .forEach(line -> line.faults()
                        .forEach(fault -> row(
                                table,
                                String.valueOf(line.source().line()),
                                fault.column(),
                                fault.found(),
                                told(fault))));
    }

    private String told(RowFault fault) {
        Object[] arguments = fault.arguments().toArray();
        return words.text(fault.messageKey(), arguments) + " – "
                + words.text(fault.messageKey() + ".accepted", arguments);
    }

    private NativeTable table(String title, String... columns) {
        NativeTable table = new NativeTable();
        NativeTableRow head = table.getHead().addRow();
        for (String column : columns) {
            var cell = new NativeTableHeaderCell(words.text("forms.sheet.column." + column));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        var box = new Div(table);
        box.addClassNames("row-table", "stacking");
        box.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", words.text(title));
        add(new H3(words.text(title)), box);
        return table;
    }

    /** On a phone each row is a block, its cells named. */
    private static void row(NativeTable table, String... texts) {
        NativeTableRow head = table.getHead().getRow(0).orElseThrow();
        NativeTableRow row = table.getBody().addRow();
        for (int column = 0; column < texts.length; column++) {
            var cell = row.addDataCell();
            cell.setText(texts[column]);
            cell.getElement()
                    .setAttribute(
                            "data-column",
                            head.getHeaderCell(column).orElseThrow().getText());
        }
    }
}
