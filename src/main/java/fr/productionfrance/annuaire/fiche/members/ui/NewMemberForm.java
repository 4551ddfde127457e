package fr.productionfrance.annuaire.fiche.members.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import fr.productionfrance.annuaire.design.Notice;
import fr.productionfrance.annuaire.fiche.ProblemTexts;
import fr.productionfrance.annuaire.fiche.members.Members;
import fr.productionfrance.annuaire.fiche.members.NewMember;

/** A firm's name and SIREN, for a fiche that its keepers then fill. */
final class NewMemberForm extends Div {

    private final transient Members members;
    private final transient MemberTexts texts;
    private final Input name = new Input();
    private final Input siren = new Input();
    private final Div answer = new Div();

    NewMemberForm(Members members, MemberTexts texts) {
        this.members = members;
        this.texts = texts;
        addClassName("plain-form");
        NativeButton create = new NativeButton(texts.text("members.new.create"), _ -> create());
        create.setId("member-create");
        create.addClassNames("button", "primary");
        add(
                answer,
                field(name, "new-name", "members.new.name"),
                field(siren, "new-siren", "members.new.siren"),
                new Div(create));
    }

    private Div field(Input input, String id, String key) {
        input.setId(id);
        input.getElement().setAttribute("maxlength", "200").setAttribute("autocomplete", "off");
        NativeLabel label = new NativeLabel(texts.text(key));
        label.setFor(input);
        return new Div(label, input);
    }

    private void create() {
        answer.removeAll();
        switch (members.create(siren.getValue(), name.getValue())) {
            case NewMember.Created created ->
                UI.getCurrentOrThrow()
                        .navigate(MembersView.ROUTE + "/" + created.fiche().slug());
            case NewMember.Known known -> {
                answer.add(new Notice(Notice.Kind.WARNING, texts.text("members.new.known")));
                answer.add(new Anchor(
                        MembersView.ROUTE + "/" + known.fiche().slug(),
                        known.fiche().data().displayName()));
            }
            case NewMember.NoSiren _ -> answer.add(new Notice(Notice.Kind.ERROR, texts.text("members.new.no-siren")));
            case NewMember.Refused refused ->
                refused.problems()
                        .forEach(problem ->
                                answer.add(new Notice(Notice.Kind.ERROR, ProblemTexts.wrong(problem, texts.locale()))));
        }
    }
}
