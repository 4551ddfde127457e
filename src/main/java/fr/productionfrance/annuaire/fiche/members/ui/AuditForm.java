package fr.productionfrance.annuaire.fiche.members.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import fr.productionfrance.annuaire.design.CommentArea;
import fr.productionfrance.annuaire.design.Notice;
import fr.productionfrance.annuaire.fiche.Fiche;
import fr.productionfrance.annuaire.fiche.members.Audit;
import fr.productionfrance.annuaire.fiche.members.AuditOutcome;
import fr.productionfrance.annuaire.fiche.members.Audits;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.Set;

/** What an audit saw. A refusal leaves what was typed as it is. */
final class AuditForm extends Div {

    private transient Fiche fiche;
    private final transient Audits audits;
    private final transient MemberTexts texts;
    private final transient Done recorded;
    private final transient Done outdated;
    private final Div answer = new Div();
    private final Input heldOn = new Input();
    private final Input nextDue = new Input();
    private final Input auditor = new Input();
    private final Input remote = new Input();
    private final CommentArea findings = new CommentArea();
    private ConfirmedCapabilities confirmed;

    /**
     * For one fiche.
     *
     * @param outdated told when the fiche changed since it was looked at; the page is to show it anew, with this form
     */
    AuditForm(Fiche fiche, Audits audits, MemberTexts texts, Done recorded, Done outdated) {
        this.fiche = fiche;
        this.audits = audits;
        this.texts = texts;
        this.recorded = recorded;
        this.outdated = outdated;
        this.confirmed = new ConfirmedCapabilities(fiche, texts, Set.of());
        addClassNames("plain-form", "audit-form");
        heldOn.setType("date");
        nextDue.setType("date");
        remote.setType("checkbox");
        remote.getElement().addPropertyChangeListener("checked", "change", _ -> {});
        auditor.getElement().setAttribute("maxlength", "200");
        NativeButton record = new NativeButton(texts.text("members.audits.record"), _ -> record());
        record.setId("audit-record");
        record.addClassNames("button", "primary");
        add(
                answer,
                field(heldOn, "audit-held", "members.audits.held"),
                field(auditor, "audit-auditor", "members.audits.auditor"),
                remote(),
                confirmed,
                field(findings, "audit-findings", "members.audits.findings"),
                help("members.audits.findings.help"),
                field(nextDue, "audit-next", "members.audits.next-due"),
                new Div(record));
    }

    private Div field(Component input, String id, String key) {
        input.setId(id);
        NativeLabel label = new NativeLabel(texts.text(key));
        label.setFor(id);
        return new Div(label, input);
    }

    private Div remote() {
        Div choice = field(remote, "audit-remote", "members.audits.remote");
        choice.addClassName("check");
        return choice;
    }

    private Paragraph help(String key) {
        Paragraph help = new Paragraph(texts.text(key));
        help.addClassName("field-help");
        return help;
    }

    /** The fiche says something else by now: what was typed and ticked stays. */
    void see(Fiche now) {
        fiche = now;
        var fresh = new ConfirmedCapabilities(now, texts, confirmed.ids());
        replace(confirmed, fresh);
        confirmed = fresh;
        answer.removeAll();
    }

    private void record() {
        Optional<LocalDate> day = day(heldOn);
        if (day.isEmpty()) {
            refuse("members.audits.no-day");
            return;
        }
        if (!nextDue.getValue().isBlank() && day(nextDue).isEmpty()) {
            refuse("members.auditoutcome.no-such-day");
            return;
        }
        AuditOutcome outcome = audits.record(fiche.id(), fiche.version(), audit(day.get()));
        switch (outcome) {
            case RECORDED -> recorded.tell(fiche, new Notice(Notice.Kind.SUCCESS, texts.of(outcome)));
            case OUTDATED ->
                outdated.tell(fiche, new Notice(Notice.Kind.WARNING, texts.text("members.audits.outdated")));
            case IN_THE_FUTURE, NO_SUCH_DAY, DUE_BEFORE_HELD, NO_AUDITOR, TOO_LONG -> {
                answer.removeAll();
                answer.add(new Notice(Notice.Kind.ERROR, texts.of(outcome)));
            }
        }
    }

    private Audit audit(LocalDate day) {
        String words = findings.getValue().replace("\0", "").strip();
        return new Audit(
                day,
                remote.getElement().getProperty("checked", false) ? Audit.Manner.REMOTE : Audit.Manner.ON_SITE,
                auditor.getValue().replace("\0", "").strip(),
                confirmed.ids(),
                words.isEmpty() ? null : words,
                day(nextDue).orElse(null));
    }

    private void refuse(String key) {
        answer.removeAll();
        answer.add(new Notice(Notice.Kind.ERROR, texts.text(key)));
    }

    private static Optional<LocalDate> day(Input input) {
        try {
            return Optional.of(LocalDate.parse(input.getValue()));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
