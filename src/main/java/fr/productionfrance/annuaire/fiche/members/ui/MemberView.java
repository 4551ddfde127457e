package fr.productionfrance.annuaire.fiche.members.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import fr.productionfrance.annuaire.access.Memberships;
import fr.productionfrance.annuaire.design.Notice;
import fr.productionfrance.annuaire.design.PageHeading;
import fr.productionfrance.annuaire.fiche.Fiche;
import fr.productionfrance.annuaire.fiche.editing.Publication;
import fr.productionfrance.annuaire.fiche.members.Audits;
import fr.productionfrance.annuaire.fiche.members.Members;
import fr.productionfrance.annuaire.fiche.members.Merges;
import fr.productionfrance.annuaire.nomenclature.Nomenclature;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/** One member: where it stands, its audits, and making one fiche of two. */
@Route(MembersView.ROUTE + "/:" + MemberView.SLUG)
@RolesAllowed("ADMIN")
@StyleSheet("context://assets/members.css")
class MemberView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String SLUG = "slug";

    private static final String MERGE_WITH = "avec";

    private final transient Members members;
    private final transient Publication publication;
    private final transient Memberships memberships;
    private final transient Audits audits;
    private final transient Merges merges;
    private final transient MemberTexts texts;
    private final Div answer = new Div();
    private final Div content = new Div();
    private String title = "";

    /** Stays while the page is drawn anew, with what is typed in it. */
    private @Nullable AuditForm audit;

    MemberView(
            Members members,
            Publication publication,
            Memberships memberships,
            Audits audits,
            Merges merges,
            MessageSource messages,
            Nomenclature nomenclature) {
        this.members = members;
        this.publication = publication;
        this.memberships = memberships;
        this.audits = audits;
        this.merges = merges;
        this.texts = new MemberTexts(messages, nomenclature, getLocale());
        addClassName("members-page");
        Anchor back = new Anchor(MembersView.ROUTE, texts.text("members.back"));
        back.addClassName("back");
        add(back, answer, content);
    }

    /** Where two fiches are merged, the first of them being kept. */
    static String mergeAddress(String kept, String other) {
        return MembersView.ROUTE + "/" + kept + "?" + MERGE_WITH + "=" + other;
    }

    /** The same, for who goes there from a page. */
    static void openMerge(UI ui, String kept, String other) {
        ui.navigate(MembersView.ROUTE + "/" + kept, QueryParameters.of(MERGE_WITH, other));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<Fiche> fiche = event.getRouteParameters().get(SLUG).flatMap(members::bySlug);
        if (fiche.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        String other = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(MERGE_WITH)
                .orElse("");
        audit = null;
        show(fiche.get(), other);
    }

    private void show(Fiche fiche, String other) {
        title = fiche.data().displayName();
        content.removeAll();
        AuditForm form = auditOf(fiche);
        content.add(
                new PageHeading(
                        title, texts.text("members.siren", fiche.data().siren().value())),
                new MemberState(
                        fiche, publication, memberships.keepersOf(fiche.id().value()), texts, this::again),
                new ProofPanel(fiche, texts),
                new AuditPanel(fiche, audits, texts, form),
                new MergePanel(fiche, other, members, merges, texts, this::again));
    }

    private AuditForm auditOf(Fiche fiche) {
        if (audit == null) {
            audit = new AuditForm(fiche, audits, texts, this::recorded, this::again);
        } else {
            audit.see(fiche);
        }
        return audit;
    }

    private void recorded(Fiche fiche, Notice notice) {
        audit = null;
        again(fiche, notice);
    }

    private void again(Fiche fiche, Notice notice) {
        answer.removeAll();
        answer.add(notice);
        show(members.bySlug(fiche.slug()).orElseThrow(), "");
    }
}
