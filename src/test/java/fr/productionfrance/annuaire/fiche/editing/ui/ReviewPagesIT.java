package fr.productionfrance.annuaire.fiche.editing.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import fr.productionfrance.annuaire.design.CheckBox;
import fr.productionfrance.annuaire.design.CommentArea;
import fr.productionfrance.annuaire.engines.IntegrationTest;
import fr.productionfrance.annuaire.fiche.Edited;
import fr.productionfrance.annuaire.fiche.Fiche;
import fr.productionfrance.annuaire.fiche.FicheData;
import fr.productionfrance.annuaire.fiche.FicheStatus;
import fr.productionfrance.annuaire.fiche.Fiches;
import fr.productionfrance.annuaire.fiche.Proof;
import fr.productionfrance.annuaire.fiche.Site;
import fr.productionfrance.annuaire.fiche.editing.Editing;
import fr.productionfrance.annuaire.fiche.editing.FicheChronicle;
import fr.productionfrance.annuaire.fiche.editing.People;
import fr.productionfrance.annuaire.fiche.editing.Reviews;
import fr.productionfrance.annuaire.fiche.proofs.Files;
import fr.productionfrance.annuaire.fiche.proofs.ProofOutcome;
import fr.productionfrance.annuaire.fiche.proofs.Proofs;
import fr.productionfrance.annuaire.fiche.store.FicheStore;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.support.WithAnonymousUser;
import org.springframework.security.test.context.support.WithMockUser;

/** The pages of reviews and of the history, without a browser. */
@IntegrationTest
class ReviewPagesIT extends SpringBrowserlessTest {

    private static final String KEEPER = "keeper@review-pages.invalid";
    private static final String STRANGER = "stranger@review-pages.invalid";
    private static final String ANIMATOR = "animator@review-pages.invalid";
    private static final String RA = "sites[73282932000074].capabilities[0190c0de-0000-7000-8000-000000000001].raUm";

    private final BeanFactory beans;
    private final FicheStore store;
    private final Editing editing;

    private People people;
    private Fiche fiche;

    @Autowired
    ReviewPagesIT(BeanFactory beans, FicheStore store, Editing editing) {
        this.beans = beans;
        this.store = store;
        this.editing = editing;
    }

    @BeforeEach
    void propose_a_change() {
        Authentication visitor = SecurityContextHolder.getContext().getAuthentication();
        people = new People(beans, "review-pages");
        people.forget();
        fiche = store.create(Fiches.full(), FicheStatus.PUBLISHED, "import");
        people.keep(fiche);
        people.member();
        editing.save(
                fiche.id(),
                1,
                Edited.fiche("sites[0].capabilities[0].raUm", 0.4)
                        .withContacts(Fiches.full().contacts().subList(0, 1)));
        SecurityContextHolder.getContext().setAuthentication(visitor);
    }

    @AfterEach
    void remove_it() {
        people.forget();
    }

    @Test
    @WithMockUser(username = ANIMATOR, roles = "ADMIN")
    void the_animator_finds_what_waits_and_accepts_what_is_ticked() {
        assertThat(text(opened("admin/relectures"))).contains("Pilat Précision", "Changes");
        ReviewView page = (ReviewView) opened("admin/relectures/" + fiche.id());
        assertThat(text(page))
                .contains("Roughness Ra", "0.8 µm".replace(' ', '\u00a0'), "0.4 µm".replace(' ', '\u00a0'))
                .contains("Atelier principal, Saint-Étienne › ")
                .contains("audited", "By " + KEEPER);

        untick(RA);
        click("changes-accept");

        assertThat(text(page)).contains("Done", "Nothing is waiting for this fiche.");
        FicheData now = store.find(fiche.id()).orElseThrow().data();
        assertThat(now)
                .isEqualTo(Fiches.full().withContacts(Fiches.full().contacts().subList(0, 1)));
    }

    @Test
    @WithMockUser(username = ANIMATOR, roles = "ADMIN")
    void a_page_that_was_open_for_too_long_says_so_and_shows_what_is() {
        ReviewView page = (ReviewView) opened("admin/relectures/" + fiche.id());
        store.save(fiche.id(), 1, Edited.fiche("contacts[1].role", "Accueil"), "test");
        find(CommentArea.class).withId("changes-comment").single().setValue("Merci,\net à bientôt.");

        click("changes-accept");

        assertThat(text(page)).contains("has changed meanwhile").contains("Also changed by somebody else");
        assertThat(find(CommentArea.class).withId("changes-comment").single().getValue())
                .as("what was typed is not lost by it")
                .isEqualTo("Merci,\net à bientôt.");
        assertThat(store.find(fiche.id()).orElseThrow().version()).isEqualTo(2);
    }

    @Test
    @WithMockUser(username = ANIMATOR, roles = "ADMIN")
    void an_id_that_is_none_is_a_page_that_is_not_there() {
        assertThat(opened("admin/relectures/rien")).isNotInstanceOf(ReviewView.class);
    }

    @Test
    @WithMockUser(username = KEEPER, roles = "MEMBER")
    void a_member_sees_no_review() {
        assertThat(opened("admin/relectures")).isNotInstanceOf(ReviewListView.class);
        assertThat(opened("admin/relectures/" + fiche.id())).isNotInstanceOf(ReviewView.class);
    }

    @Test
    @WithAnonymousUser
    void a_visitor_sees_neither() {
        assertThat(opened("admin/relectures")).isNotInstanceOf(ReviewListView.class);
        assertThat(opened("mon-espace/historique/" + fiche.slug())).isNotInstanceOf(HistoryView.class);
    }

    @Test
    @WithMockUser(username = ANIMATOR, roles = "ADMIN")
    void a_long_history_is_read_in_parts_also_by_the_animator() {
        Fiche now = fiche;
        for (int i = 0; i < 22; i++) {
            FicheStatus next = i % 2 == 0 ? FicheStatus.DRAFT : FicheStatus.PUBLISHED;
            now = store.changeStatus(fiche.id(), now.version(), next, ANIMATOR).fiche();
        }
        HistoryView page = (HistoryView) opened("mon-espace/historique/" + fiche.slug());
        assertThat(find(HistoryItem.class).all()).hasSize(20);
        assertThat(text(page)).contains("By you", "Status: draft");

        test(find(NativeButton.class).withText("3 more versions").single()).click();

        assertThat(find(HistoryItem.class).all()).hasSize(23);
        assertThat(text(page)).doesNotContain("more versions");
    }

    @Test
    @WithMockUser(username = KEEPER, roles = "MEMBER")
    void the_panel_stands_above_the_history_and_tells_what_the_animator_wrote() {
        Authentication keeper = SecurityContextHolder.getContext().getAuthentication();
        people.animator();
        Reviews reviews = beans.getBean(Reviews.class);
        reviews.accept(reviews.find(fiche.id()).orElseThrow(), Set.of(), "<b>Pas</b> encore");
        SecurityContextHolder.getContext().setAuthentication(keeper);
        HistoryView page = (HistoryView) opened("mon-espace/historique/" + fiche.slug());
        assertThat(text(page)).contains("<b>Pas</b> encore").doesNotContain("waiting for the animator");

        test(find(NativeButton.class).withText("I have read it").single()).click();

        assertThat(text(page)).doesNotContain("Pas");
        click("step-withdraw");
        assertThat(text(page)).contains("Draft: buyers do not see this fiche.", "Status: draft");
    }

    @Test
    @WithMockUser(username = STRANGER, roles = "MEMBER")
    void the_history_of_somebody_elses_fiche_is_a_page_that_is_not_there() {
        Component page = opened("mon-espace/historique/" + fiche.slug());

        assertThat(page).isNotInstanceOf(HistoryView.class);
        assertThat(text(page)).doesNotContain("Pilat").isEqualTo(text(opened("mon-espace/historique/nobody")));
    }

    @Test
    @WithMockUser(username = KEEPER, roles = "MEMBER")
    void a_keeper_reads_the_history_and_goes_back() {
        editing.save(fiche.id(), 1, Edited.fiche("website", "https://deux.example"));
        HistoryView page = (HistoryView) opened("mon-espace/historique/" + fiche.slug());
        assertThat(text(page))
                .contains("Version 2", "By you", "Website", "https://deux.example")
                .contains("Version 1", "an import or the program", "Creation of the fiche.");

        test(find(NativeButton.class).withText("Go back to this version").single())
                .click();

        assertThat(text(page)).contains("says again what it said at version 1", "Version 3");
        assertThat(store.find(fiche.id()).orElseThrow().data()).isEqualTo(Fiches.full());
    }

    @Test
    @WithMockUser(username = ANIMATOR, roles = "ADMIN")
    void the_animator_opens_a_file_that_waits_and_one_that_was_saved() {
        Authentication animator = SecurityContextHolder.getContext().getAuthentication();
        people.member();
        Proof proof =
                ((ProofOutcome.Kept) beans.getBean(Proofs.class).add(fiche.id(), "iso.pdf", Files.pdf("a"))).proof();
        FicheData proposed = Edited.fiche("sites[0].capabilities[0].raUm", 0.4);
        editing.save(fiche.id(), 1, withProof(proposed, proof));
        SecurityContextHolder.getContext().setAuthentication(animator);

        assertThat(text(opened("admin/relectures/" + fiche.id()))).contains("Proof file", "iso.pdf (fingerprint ");
        assertThat(proofLinks()).containsExactly("mon-espace/preuves/" + proof.id());
        click("changes-accept");

        assertThat(text(opened("admin/adherents/" + fiche.slug())))
                .contains("Proof files of certificates", "1 file handed in for 2 certificates", "iso.pdf")
                .doesNotContainIgnoringCase("verified");
        assertThat(find(Anchor.class).all()).extracting(Anchor::getHref).contains("mon-espace/preuves/" + proof.id());
    }

    @Test
    @WithMockUser(username = KEEPER, roles = "MEMBER")
    void the_history_says_that_a_file_is_gone_and_goes_back_without_it() {
        Proofs proofs = beans.getBean(Proofs.class);
        Proof proof = ((ProofOutcome.Kept) proofs.add(fiche.id(), "iso.pdf", Files.pdf("a"))).proof();
        editing.save(fiche.id(), 1, withProof(Fiches.full(), proof));
        editing.save(fiche.id(), 2, Fiches.full());
        assertThat(text(opened("mon-espace/historique/" + fiche.slug()))).contains("iso.pdf (fingerprint ");
        assertThat(proofLinks()).hasSize(2);
        beans.getBean(JdbcClient.class)
                .sql("DELETE FROM proof_file WHERE id = ?")
                .param(proof.id())
                .update();

        Component page = opened("mon-espace/historique/" + fiche.slug());
        assertThat(text(page)).contains("a file that is no longer kept");
        assertThat(proofLinks()).isEmpty();
        test(find(HistoryItem.class)
                        .withAttribute("data-version", "2")
                        .single()
                        .getChildren()
                        .filter(NativeButton.class::isInstance)
                        .map(NativeButton.class::cast)
                        .findFirst()
                        .orElseThrow())
                .click();

        assertThat(text(page)).contains("The file “iso.pdf” is no longer kept");
        assertThat(store.find(fiche.id()).orElseThrow().data()).isEqualTo(Fiches.full());
    }

    private static FicheData withProof(FicheData fiche, Proof proof) {
        Site first = fiche.sites().getFirst();
        return fiche.withSites(List.of(
                first.withParts(
                        List.of(first.certificates().getFirst().withProof(proof)),
                        first.resources(),
                        first.capabilities(),
                        first.capacities()),
                fiche.sites().getLast()));
    }

    private List<String> proofLinks() {
        return find(Anchor.class).withClassName("proof-link").all().stream()
                .map(Anchor::getHref)
                .toList();
    }

    @Test
    @WithMockUser(username = KEEPER, roles = "MEMBER")
    void the_panel_shows_how_the_fiche_stands_and_takes_steps() {
        PublicationPanels panels = beans.getBean(PublicationPanels.class);
        UI.getCurrent().setLocale(Locale.ENGLISH);
        PublicationPanel panel = panels.of(fiche, () -> {});
        UI.getCurrent().add(panel);
        assertThat(text(panel)).contains("Published: buyers see this fiche.", "waiting for the animator");

        click("changes-withdraw");
        assertThat(beans.getBean(Reviews.class).isWaiting(fiche.id())).isFalse();
        click("step-withdraw");

        assertThat(store.find(fiche.id()).orElseThrow().status()).isEqualTo(FicheStatus.DRAFT);
        assertThat(beans.getBean(FicheChronicle.class).of(fiche.id()).getFirst().status())
                .contains(FicheStatus.DRAFT);
    }

    private static Component opened(String address) {
        UI.getCurrent().setLocale(Locale.ENGLISH);
        UI.getCurrent().navigate(address);
        List<HasElement> chain = UI.getCurrent().getInternals().getActiveRouterTargetsChain();
        return (Component) chain.getFirst();
    }

    private void untick(String path) {
        find(CheckBox.class).withAttribute("data-path", path).single().setChecked(false);
    }

    private void click(String id) {
        test(find(NativeButton.class).withId(id).single()).click();
    }

    private static String text(Component page) {
        return page.getElement().getTextRecursively();
    }
}
