package fr.productionfrance.annuaire.fiche.capacity.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import fr.productionfrance.annuaire.engines.IntegrationTest;
import fr.productionfrance.annuaire.fiche.Capacity;
import fr.productionfrance.annuaire.fiche.Capacity.State;
import fr.productionfrance.annuaire.fiche.Fiche;
import fr.productionfrance.annuaire.fiche.FicheStatus;
import fr.productionfrance.annuaire.fiche.Fiches;
import fr.productionfrance.annuaire.fiche.Members;
import fr.productionfrance.annuaire.fiche.capacity.CapacitySettings;
import fr.productionfrance.annuaire.fiche.letters.LetterChoices;
import fr.productionfrance.annuaire.fiche.letters.Rhythm;
import fr.productionfrance.annuaire.fiche.store.FicheStore;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithAnonymousUser;
import org.springframework.security.test.context.support.WithMockUser;
import tools.jackson.databind.node.JsonNodeFactory;

@IntegrationTest
class CapacityViewIT extends SpringBrowserlessTest {

    private static final String KEEPER = "keeper@capacity-view-it.invalid";
    private static final String OTHER = "other@capacity-view-it.invalid";

    private final FicheStore store;
    private final CapacitySettings settings;
    private final LetterChoices choices;
    private final Clock clock;
    private final Members members;

    @SuppressWarnings("NullAway.Init")
    private Fiche fiche;

    @Autowired
    CapacityViewIT(FicheStore store, CapacitySettings settings, LetterChoices choices, Clock clock, JdbcClient jdbc) {
        this.store = store;
        this.settings = settings;
        this.choices = choices;
        this.clock = clock;
        this.members = new Members(jdbc, store, "capacity-view-it.invalid");
    }

    @BeforeEach
    void keep() {
        fiche = members.fiche(Fiches.full(), FicheStatus.PUBLISHED);
        members.member("keeper", fiche);
        members.member("other");
    }

    @AfterEach
    void remove() {
        members.remove();
    }

    @Test
    @WithAnonymousUser
    void a_visitor_is_refused() {
        assertThat(opened(fiche.slug())).noneMatch(CapacityView.class::isInstance);
    }

    @Test
    @WithMockUser(username = OTHER, roles = "MEMBER")
    void a_fiche_of_others_looks_like_one_that_does_not_exist() {
        String theirs = text(opened(fiche.slug()));
        String none = text(opened("no-such-fiche"));

        assertThat(theirs).isEqualTo(none).doesNotContain("Pilat");
    }

    @Test
    @WithMockUser(username = KEEPER, roles = "MEMBER")
    void a_line_is_chosen_and_saved_with_two_clicks() {
        CapacityView page = open();
        assertThat(text(page))
                .contains("Turning", "Unknown today: “Partly” held until February 16, 2026.", "Never stated")
                .contains("For the animator alone, never published.");

        choose(1, State.AVAILABLE);
        assertThat(button("capacity-save").getText()).isEqualTo("Save 1 line");
        click("capacity-save");

        assertThat(text(page)).contains("1 line saved", "Today: Available, until ");
        assertThat(capacities().getLast())
                .returns("MACH.MILL", Capacity::process)
                .returns(State.AVAILABLE, Capacity::state)
                .returns(KEEPER, Capacity::declaredBy);
        assertThat(input("capacity-1-until").getValue())
                .isEqualTo(settings.lastDay(clock).toString());

        click("capacity-undo");
        assertThat(text(page)).contains("Undone.");
        assertThat(store.find(fiche.id()).orElseThrow().data()).isEqualTo(fiche.data());
    }

    @Test
    @WithMockUser(username = KEEPER, roles = "MEMBER")
    void nothing_has_changed_takes_one_click_and_a_second_writes_nothing() {
        CapacityView page = open();
        click("capacity-renew");
        assertThat(text(page)).contains("1 line saved");
        assertThat(capacities()).singleElement().returns(State.PARTIAL, said -> said.stateAt(clock.instant()));

        click("capacity-renew");
        assertThat(text(page)).contains("nothing was written");
        click("capacity-save");
        assertThat(text(page)).contains("nothing was written");
        assertThat(store.find(fiche.id()).orElseThrow().version()).isEqualTo(2);
    }

    @Test
    @WithMockUser(username = KEEPER, roles = "MEMBER")
    void what_is_wrong_is_said_at_its_line_and_nothing_is_written() {
        CapacityView page = open();
        type("capacity-0-hours", "beaucoup");
        click("capacity-save");
        assertThat(text(page)).contains("Choose a state.", "one line is to be corrected");

        choose(0, State.FULL);
        choose(2, State.FULL);
        type("capacity-2-until", "2020-01-01");
        click("capacity-save");
        assertThat(text(page))
                .contains("Give a number of hours", "Give a day from today on.", "2 lines are to be corrected");
        assertThat(store.find(fiche.id())).contains(fiche);
    }

    @Test
    @WithMockUser(username = KEEPER, roles = "MEMBER")
    void who_was_slower_on_the_same_line_is_shown_what_holds_now() {
        CapacityView page = open();
        choose(0, State.FULL);
        choose(1, State.AVAILABLE);
        type("capacity-1-hours", "12,5");
        store.save(
                fiche.id(),
                fiche.version(),
                Fiches.withSite(
                        site -> site.withParts(site.certificates(), site.resources(), site.capabilities(), List.of())),
                "test");

        click("capacity-save");

        assertThat(text(page)).contains("Somebody else changed these lines meanwhile: Turning.");
        assertThat(capacities()).isEmpty();
        assertThat(button("capacity-save").getText())
                .as("the other line is still there")
                .isEqualTo("Save 1 line");
        click("capacity-save");
        assertThat(capacities())
                .singleElement()
                .returns("MACH.MILL", Capacity::process)
                .returns(State.AVAILABLE, Capacity::state)
                .returns(12.5, Capacity::freeHoursPerWeek);
    }

    @Test
    @WithMockUser(username = KEEPER, roles = "MEMBER")
    void the_member_chooses_how_often_the_letter_comes() {
        CapacityView page = open();
        assertThat(input("letters-weekly").getElement().getProperty("checked", false))
                .isTrue();

        change("letters-monthly");

        assertThat(text(page)).contains("Noted: Each month.");
        assertThat(choices.capacity(fiche.id())).isEqualTo(Rhythm.MONTHLY);
        assertThat(input("letters-monthly").getElement().getProperty("checked", true))
                .isFalse();
        open();
        assertThat(input("letters-monthly").getElement().getProperty("checked", false))
                .isTrue();
    }

    @Test
    @WithMockUser(username = KEEPER, roles = "MEMBER")
    void a_fiche_without_capabilities_says_what_to_do_first() {
        store.save(fiche.id(), 1, Fiches.bare(Fiches.SIREN, "Vide"), "test");

        assertThat(text(open())).contains("No process to tell of", "Complete the fiche");
    }

    private CapacityView open() {
        return (CapacityView) opened(fiche.slug()).getFirst();
    }

    private static List<HasElement> opened(String slug) {
        UI.getCurrent().setLocale(Locale.ENGLISH);
        UI.getCurrent().navigate("");
        UI.getCurrent().navigate("mon-espace/capacite/" + slug);
        return UI.getCurrent().getInternals().getActiveRouterTargetsChain();
    }

    private void choose(int line, State state) {
        change("capacity-" + line + "-" + fr.productionfrance.annuaire.fiche.capacity.StateLook.of(state));
    }

    /** As the browser tells that a radio button was chosen. */
    private void change(String id) {
        var element = input(id).getElement();
        element.getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(element, "change", JsonNodeFactory.instance.objectNode()));
    }

    private void type(String id, String text) {
        test(input(id)).setValue(text);
    }

    private void click(String id) {
        test(button(id)).click();
    }

    private Input input(String id) {
        return find(Input.class).withId(id).single();
    }

    private NativeButton button(String id) {
        return find(NativeButton.class).withId(id).single();
    }

    private List<Capacity> capacities() {
        return store.find(fiche.id()).orElseThrow().data().sites().getFirst().capacities();
    }

    private static String text(List<HasElement> chain) {
        return chain.getFirst().getElement().getTextRecursively();
    }

    private static String text(Component page) {
        return page.getElement().getTextRecursively();
    }
}
