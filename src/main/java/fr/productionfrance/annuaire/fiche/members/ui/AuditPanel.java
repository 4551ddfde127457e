package fr.productionfrance.annuaire.fiche.members.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import fr.productionfrance.annuaire.fiche.Fiche;
import fr.productionfrance.annuaire.fiche.members.Audit;
import fr.productionfrance.annuaire.fiche.members.Audits;
import java.util.List;
import java.util.Optional;

/** The audits of a member, and a form for one more. */
final class AuditPanel extends Div {

    private final transient MemberTexts texts;

    AuditPanel(Fiche fiche, Audits audits, MemberTexts texts, AuditForm form) {
        this.texts = texts;
        addClassName("audit-panel");
        List<Audit> held = audits.of(fiche.id());
        add(new H2(texts.text("members.audits")));
        if (held.isEmpty()) {
            add(new Paragraph(texts.text("members.audits.none")));
        } else {
            UnorderedList list = new UnorderedList();
            held.forEach(audit -> list.add(entry(audit)));
            add(list);
        }
        add(new H3(texts.text("members.audits.new")), form);
    }

    private ListItem entry(Audit audit) {
        ListItem entry = new ListItem(texts.text(
                "members.audits.entry",
                texts.day(audit.heldOn()),
                texts.of(audit.manner()),
                audit.auditor(),
                audit.confirmed().size()));
        Optional.ofNullable(audit.nextDue())
                .ifPresent(due -> entry.add(new Paragraph(texts.text("members.audits.next", texts.day(due)))));
        Optional.ofNullable(audit.findings()).ifPresent(findings -> {
            Paragraph words = new Paragraph(findings);
            words.addClassName("audit-findings");
            entry.add(words);
        });
        return entry;
    }
}
