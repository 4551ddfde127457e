package fr.productionfrance.annuaire.fiche.members.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import fr.productionfrance.annuaire.design.Notice;
import fr.productionfrance.annuaire.fiche.Fiche;
import fr.productionfrance.annuaire.fiche.ProblemTexts;
import fr.productionfrance.annuaire.fiche.members.Members;
import fr.productionfrance.annuaire.fiche.members.Merge;
import fr.productionfrance.annuaire.fiche.members.MergeOutcome;
import fr.productionfrance.annuaire.fiche.members.Merges;
import java.util.List;
import java.util.Optional;

/** Making one fiche of two: which other one, what that would give, and the button that does it. */
final class MergePanel extends Div {

    private final transient Fiche kept;
    private final transient Merges merges;
    private final transient MemberTexts texts;
    private final transient Done done;

    /** @param other the slug of the fiche to take over, or nothing yet */
    MergePanel(Fiche kept, String other, Members members, Merges merges, MemberTexts texts, Done done) {
        this.kept = kept;
        this.merges = merges;
        this.texts = texts;
        this.done = done;
        addClassName("merge-panel");
        add(new H2(texts.text("members.merge")), new Paragraph(texts.text("members.merge.lead")), ask(other));
        if (!other.isBlank()) {
            Optional<Merge> merge =
                    members.bySlug(other.strip()).flatMap(fiche -> merges.preview(kept.id(), fiche.id()));
            merge.ifPresentOrElse(
                    this::offer, () -> add(new Notice(Notice.Kind.ERROR, texts.text("members.merge.no-such-fiche"))));
        }
        history(merges.into(kept.id()));
    }

    private Div ask(String other) {
        Input slug = new Input();
        slug.setId("merge-with");
        slug.setValue(other);
        NativeLabel label = new NativeLabel(texts.text("members.merge.with"));
        label.setFor(slug);
        NativeButton look = new NativeButton(
                texts.text("members.merge.look"),
                _ -> MemberView.openMerge(UI.getCurrentOrThrow(), kept.slug(), name(slug.getValue())));
        look.setId("merge-look");
        look.addClassName("button");
        Div form = new Div(new Div(label, slug), new Div(look));
        form.addClassName("plain-form");
        return form;
    }

    /** An address that was pasted ends in the fiche's name. */
    private static String name(String typed) {
        String name = typed.strip().replaceFirst("[?#].*$", "").replaceFirst("/+$", "");
        return name.substring(name.lastIndexOf('/') + 1).replaceAll("[^a-z0-9-]", "");
    }

    private void offer(Merge merge) {
        UnorderedList gains = new UnorderedList(
                new ListItem(texts.text("members.merge.sites", merge.newSites())),
                new ListItem(texts.text("members.merge.capabilities", merge.newCapabilities())),
                new ListItem(texts.text("members.merge.certificates", merge.newCertificates())),
                new ListItem(texts.text("members.merge.contacts", merge.newContacts())));
        NativeButton carryOut = new NativeButton(texts.text("members.merge.do"), _ -> carryOut(merge));
        carryOut.setId("merge-do");
        carryOut.addClassNames("button", "primary");
        String other = merge.other().data().displayName();
        add(
                new Paragraph(texts.text("members.merge.gains", kept.data().displayName(), other)),
                gains,
                new Paragraph(texts.text("members.merge.then", other)),
                carryOut);
    }

    private void carryOut(Merge merge) {
        switch (merges.carryOut(merge)) {
            case MergeOutcome.Merged merged ->
                done.tell(merged.kept(), new Notice(Notice.Kind.SUCCESS, texts.text("members.merge.done")));
            case MergeOutcome.Outdated _ ->
                done.tell(kept, new Notice(Notice.Kind.WARNING, texts.text("members.outdated")));
            case MergeOutcome.Refused refused ->
                done.tell(
                        kept,
                        new Notice(
                                Notice.Kind.ERROR,
                                ProblemTexts.wrong(refused.problems().getFirst(), texts.locale())));
        }
    }

    private void history(List<Fiche> merged) {
        if (merged.isEmpty()) {
            return;
        }
        UnorderedList list = new UnorderedList();
        merged.forEach(fiche -> list.add(new ListItem(
                new Anchor("mon-espace/historique/" + fiche.slug(), fiche.data().displayName()))));
        add(new Paragraph(texts.text("members.merge.history")), list);
    }
}
