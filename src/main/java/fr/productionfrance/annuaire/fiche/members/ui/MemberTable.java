package fr.productionfrance.annuaire.fiche.members.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import fr.productionfrance.annuaire.fiche.members.MemberRow;
import java.util.List;
import java.util.Locale;

/** One row a member. On a phone each row is a block, its cells named. */
final class MemberTable extends Div {

    private static final List<String> COLUMNS =
            List.of("name", "siren", "city", "status", "keepers", "audited", "next-audit");

    private final transient MemberTexts texts;

    MemberTable(List<MemberRow> members, MemberTexts texts) {
        this.texts = texts;
        addClassName("member-table");
        NativeTable table = new NativeTable();
        NativeTableRow head = table.getHead().addRow();
        for (String column : COLUMNS) {
            NativeTableHeaderCell cell = head.addHeaderCell();
            cell.setText(texts.text("members.column." + column));
            cell.getElement().setAttribute("scope", "col");
        }
        members.forEach(member -> fill(table.getBody().addRow(), member));
        add(table);
    }

    private void fill(NativeTableRow row, MemberRow member) {
        Span status = new Span(texts.of(member.status()));
        status.getElement().setAttribute("data-status", member.status().name().toLowerCase(Locale.ROOT));
        cell(row, "name", new Anchor(MembersView.ROUTE + "/" + member.slug(), member.name()));
        cell(row, "siren", new Span(member.siren()));
        cell(row, "city", new Span(member.city().orElse("–")));
        cell(row, "status", status);
        cell(row, "keepers", new Span(String.valueOf(member.keepers())));
        cell(row, "audited", new Span(texts.day(member.audited())));
        cell(row, "next-audit", new Span(texts.day(member.nextAudit())));
    }

    private void cell(NativeTableRow row, String column, Component content) {
        NativeTableCell cell = row.addDataCell();
        cell.getElement().setAttribute("data-column", texts.text("members.column." + column));
        cell.add(content);
    }
}
