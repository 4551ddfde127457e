package fr.productionfrance.annuaire.fiche.members.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import fr.productionfrance.annuaire.design.EmptyState;
import fr.productionfrance.annuaire.design.PageHeading;
import fr.productionfrance.annuaire.fiche.members.Duplicates;
import fr.productionfrance.annuaire.fiche.members.MemberList;
import fr.productionfrance.annuaire.fiche.members.Members;
import fr.productionfrance.annuaire.nomenclature.Nomenclature;
import jakarta.annotation.security.RolesAllowed;
import org.springframework.context.MessageSource;

/** All members: to find one, to bring one in, and those that are likely there twice. Its address holds what is listed. */
@Route(MembersView.ROUTE)
@RolesAllowed("ADMIN")
@Menu(title = "members.title", order = 10)
@StyleSheet("context://assets/members.css")
class MembersView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String ROUTE = "admin/adherents";

    /** Whoever looks for one among more types a part of its name. */
    private static final int ROWS = 100;

    private final transient MemberList list;
    private final transient MemberTexts texts;
    private final Div listed = new Div();

    MembersView(
            MemberList list,
            Members members,
            Duplicates duplicates,
            MessageSource messages,
            Nomenclature nomenclature) {
        this.list = list;
        this.texts = new MemberTexts(messages, nomenclature, getLocale());
        addClassName("members-page");
        add(
                new PageHeading(texts.text("members.title"), texts.text("members.lead")),
                listed,
                section("members.duplicates", new DuplicateList(duplicates.find(), texts)),
                section("members.new", new NewMemberForm(members, texts)));
    }

    private Section section(String key, Div content) {
        return new Section(new H2(texts.text(key)), content);
    }

    @Override
    public String getPageTitle() {
        return texts.text("members.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(MemberAddress.read(event.getLocation().getQueryParameters()));
    }

    private void show(MemberAddress address) {
        listed.removeAll();
        long rows = list.count(address.filter());
        listed.add(new MemberFilterForm(address, rows, ROWS, texts));
        if (rows == 0) {
            listed.add(new EmptyState(texts.text("members.none.title"), texts.text("members.none")));
        } else {
            listed.add(new MemberTable(list.page(address.filter(), 0, ROWS), texts));
        }
    }
}
