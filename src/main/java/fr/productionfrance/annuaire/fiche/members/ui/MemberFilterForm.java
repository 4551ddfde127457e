package fr.productionfrance.annuaire.fiche.members.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import fr.productionfrance.annuaire.fiche.FicheStatus;
import java.util.Optional;

/** Part of a name and a status to list by, and how many members that gives. */
final class MemberFilterForm extends Div {

    private final transient MemberTexts texts;

    MemberFilterForm(MemberAddress asked, long rows, int shown, MemberTexts texts) {
        this.texts = texts;
        addClassNames("filter-line", "member-filter");
        add(name(asked), statuses(asked), count(rows, shown));
    }

    private Div name(MemberAddress asked) {
        Input name = new Input();
        name.setId("member-name");
        name.setType("search");
        name.setValue(asked.filter().name());
        name.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                open(asked.named(event.getValue()));
            }
        });
        NativeLabel label = new NativeLabel(texts.text("members.name"));
        label.setFor(name);
        return new Div(label, name);
    }

    private Div statuses(MemberAddress asked) {
        Div statuses = new Div();
        statuses.addClassName("member-statuses");
        statuses.getElement().setAttribute("role", "group").setAttribute("aria-label", texts.text("members.status"));
        statuses.add(status(asked, Optional.empty(), texts.text("members.status.all")));
        for (FicheStatus status : FicheStatus.values()) {
            statuses.add(status(asked, Optional.of(status), texts.of(status)));
        }
        return statuses;
    }

    private static NativeButton status(MemberAddress asked, Optional<FicheStatus> status, String word) {
        NativeButton button = new NativeButton(word, _ -> open(asked.of(status)));
        button.addClassName("button");
        button.getElement()
                .setAttribute(
                        "aria-pressed", String.valueOf(asked.filter().status().equals(status)));
        return button;
    }

    private Paragraph count(long rows, int shown) {
        Paragraph count = new Paragraph(
                rows > shown ? texts.text("members.count.more", shown, rows) : texts.text("members.count", rows));
        count.getElement().setAttribute("role", "status");
        return count;
    }

    private static void open(MemberAddress address) {
        UI.getCurrentOrThrow().navigate(MembersView.ROUTE, address.parameters());
    }
}
