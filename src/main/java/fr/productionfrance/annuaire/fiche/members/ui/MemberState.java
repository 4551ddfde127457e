package fr.productionfrance.annuaire.fiche.members.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import fr.productionfrance.annuaire.design.Confirmation;
import fr.productionfrance.annuaire.design.Notice;
import fr.productionfrance.annuaire.fiche.Fiche;
import fr.productionfrance.annuaire.fiche.FicheStatus;
import fr.productionfrance.annuaire.fiche.ProblemTexts;
import fr.productionfrance.annuaire.fiche.editing.Publication;
import fr.productionfrance.annuaire.fiche.editing.Publication.Step;
import fr.productionfrance.annuaire.fiche.store.InvalidFicheException;
import fr.productionfrance.annuaire.fiche.store.SaveOutcome;
import fr.productionfrance.annuaire.mail.EmailAddress;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** How far a fiche is on its way to the public, the steps from there, who keeps it, and its other pages. */
final class MemberState extends Div {

    private final transient Fiche fiche;
    private final transient Publication publication;
    private final transient MemberTexts texts;
    private final transient Done done;

    MemberState(Fiche fiche, Publication publication, List<EmailAddress> keepers, MemberTexts texts, Done done) {
        this.fiche = fiche;
        this.publication = publication;
        this.texts = texts;
        this.done = done;
        addClassName("member-state");
        Paragraph status = new Paragraph(texts.text("members.state", texts.of(fiche.status())));
        status.getElement().setAttribute("data-status", fiche.status().name().toLowerCase(Locale.ROOT));
        add(status, keepers(keepers), steps(), links());
    }

    private Paragraph keepers(List<EmailAddress> keepers) {
        return new Paragraph(
                keepers.isEmpty()
                        ? texts.text("members.keepers.none")
                        : texts.text(
                                "members.keepers",
                                keepers.stream().map(EmailAddress::value).collect(Collectors.joining(", "))));
    }

    private Div steps() {
        Div steps = new Div();
        steps.addClassName("buttons");
        for (Step step : publication.steps(fiche)) {
            NativeButton button = new NativeButton(texts.of(step));
            button.setId("step-" + step.name().toLowerCase(Locale.ROOT));
            button.addClassName("button");
            steps.add(button);
            if (step == Step.ARCHIVE) {
                Confirmation confirmation = new Confirmation("archive", archiving(), () -> take(step));
                button.addClickListener(_ -> confirmation.ask());
                steps.add(confirmation);
            } else {
                button.addClickListener(_ -> take(step));
            }
        }
        return steps;
    }

    private Confirmation.Words archiving() {
        return new Confirmation.Words(
                texts.text("review.archive.title"),
                texts.text("review.archive.text"),
                texts.of(Step.ARCHIVE),
                texts.text("review.archive.no"));
    }

    private void take(Step step) {
        try {
            SaveOutcome outcome = publication.take(fiche.id(), fiche.version(), step, "");
            done.tell(
                    fiche,
                    outcome instanceof SaveOutcome.Conflict
                            ? new Notice(Notice.Kind.WARNING, texts.text("members.outdated"))
                            : new Notice(
                                    Notice.Kind.SUCCESS,
                                    texts.text(
                                            "members.state",
                                            texts.of(outcome.fiche().status()))));
        } catch (InvalidFicheException e) {
            done.tell(
                    fiche,
                    new Notice(
                            Notice.Kind.ERROR, ProblemTexts.wrong(e.problems().getFirst(), texts.locale())));
        }
    }

    private Div links() {
        Div links = new Div(
                new Anchor("mon-espace/fiche/" + fiche.slug(), texts.text("members.link.edit")),
                new Anchor("mon-espace/capacite/" + fiche.slug(), texts.text("members.link.capacity")),
                new Anchor("mon-espace/historique/" + fiche.slug(), texts.text("members.link.history")),
                new Anchor("admin/personnes", texts.text("members.link.people")));
        links.addClassName("member-links");
        if (fiche.status() == FicheStatus.PUBLISHED) {
            links.add(new Anchor("fiche/" + fiche.slug(), texts.text("members.link.public")));
        }
        return links;
    }
}
