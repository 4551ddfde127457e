package fr.productionfrance.annuaire.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Route;
import fr.productionfrance.annuaire.fiche.Edited;
import fr.productionfrance.annuaire.fiche.Fiche;
import fr.productionfrance.annuaire.fiche.FicheStatus;
import fr.productionfrance.annuaire.fiche.Fiches;
import fr.productionfrance.annuaire.fiche.Site;
import fr.productionfrance.annuaire.fiche.editing.Editing;
import fr.productionfrance.annuaire.fiche.editing.People;
import fr.productionfrance.annuaire.fiche.store.FicheStore;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** What one types while a reply is under way stays: here replies come when the test lets them. */
class TypingJourneyIT extends Journey {

    private static final Pattern REPLIES = Pattern.compile(".*v-r=uidl.*");

    @Autowired
    private BeanFactory beans;

    @Autowired
    private FicheStore store;

    private final List<Route> held = new ArrayList<>();

    private People people;
    private Fiche fiche;

    @BeforeEach
    void open_the_editor() {
        people = new People(beans);
        fiche = store.create(Fiches.full(), FicheStatus.PUBLISHED, "import");
        people.keep(fiche);
        people.nobody();
        givePassword(people.keeper);
        signIn(people.keeper);
        page().navigate("mon-espace/fiche/" + fiche.slug());
        assertThat(page().locator("#save")).isVisible();
        settle();
    }

    @AfterEach
    void remove_it() {
        people.forget();
    }

    @Test
    void what_is_typed_while_a_submission_is_under_way_is_a_draft_on_it() {
        page().locator("#part-capabilities-0").click();
        page().locator("[data-open='0']").click();
        page().locator("#field-raUm").fill("0,4");
        assertThat(page().locator("#save-state")).containsText("brouillon");
        settle();

        holdReplies();
        page().locator("#save").click();
        page().waitForCondition(() -> !held.isEmpty());
        page().locator("#field-batchMax").fill("1234");
        letReplies();

        assertThat(page().locator("#answer .notice")).containsText("Envoyé à l’animateur");
        assertThat(page().locator("#save-state")).containsText("brouillon");
        assertThat(page().locator("#field-batchMax")).hasValue("1234");
        assertThat(page().locator("#field-raUm")).hasValue("0,4");
    }

    @Test
    void what_is_typed_while_a_submission_meets_another_keepers_is_put_back() {
        people.otherKeeper();
        beans.getBean(Editing.class)
                .save(fiche.id(), fiche.version(), Edited.fiche("sites[0].capabilities[0].raUm", 0.2));
        people.nobody();
        page().locator("#part-capabilities-0").click();
        page().locator("[data-open='0']").click();
        page().locator("#field-geometricUm").fill("12");
        assertThat(page().locator("#save-state")).containsText("brouillon");
        settle();

        holdReplies();
        page().locator("#save").click();
        page().waitForCondition(() -> !held.isEmpty());
        page().locator("#field-batchMax").fill("1234");
        letReplies();

        assertThat(page().locator("#field-raUm")).hasValue("0,2");
        assertThat(page().locator("#field-geometricUm")).hasValue("12");
        assertThat(page().locator("#field-batchMax")).hasValue("1234");
        assertThat(page().locator("#save-state")).containsText("brouillon");
    }

    @Test
    void a_postcode_that_is_typed_while_its_commune_is_looked_up_stays() {
        page().locator("#part-site-0").click();
        page().locator("#field-addressInsee").fill("firminy");
        assertThat(page().locator(".match[data-code='42095']")).isVisible();
        settle();

        holdReplies();
        page().locator(".match[data-code='42095']").click();
        page().waitForCondition(() -> !held.isEmpty());
        page().locator("#field-addressPostcode").fill("42701");
        letReplies();

        assertThat(page().locator("#field-addressInsee")).hasValue("Firminy");
        assertThat(page().locator("#field-point")).hasValue(Pattern.compile("45\\..*"));
        assertThat(page().locator("#save-state")).containsText("brouillon");
        settle();
        assertThat(page().locator("#field-addressPostcode")).hasValue("42701");
        page().locator("#save").click();
        assertThat(page().locator("#answer .notice").first()).containsText("Enregistré");
        assertThat(store.find(fiche.id())
                        .orElseThrow()
                        .data()
                        .sites()
                        .getFirst()
                        .address())
                .isNotNull()
                .returns("42701", Site.Address::postcode)
                .returns("42095", Site.Address::insee);
    }

    @Test
    void a_double_click_saves_once_and_says_that_it_is_saved() {
        page().locator("#field-tradeName").fill("Pilat Ultra");
        assertThat(page().locator("#save-state")).containsText("brouillon");
        settle();

        page().locator("#save").dblclick();

        assertThat(page().locator("#answer .notice").first()).containsText("Enregistré");
        settle();
        assertThat(page().locator("#answer .notice").first()).containsText("Enregistré");
        assertThat(store.find(fiche.id()).orElseThrow().version()).isEqualTo(fiche.version() + 1);
    }

    private void holdReplies() {
        page().route(REPLIES, held::add);
    }

    private void letReplies() {
        page().unroute(REPLIES);
        held.forEach(Route::resume);
        held.clear();
    }
}
