package fr.productionfrance.annuaire.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import fr.productionfrance.annuaire.fiche.Fiche;
import fr.productionfrance.annuaire.fiche.FicheStatus;
import fr.productionfrance.annuaire.fiche.Fiches;
import fr.productionfrance.annuaire.fiche.editing.People;
import fr.productionfrance.annuaire.fiche.store.FicheStore;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** On a phone no table hides a part of itself beside the screen. */
class PhoneJourneyIT extends Journey {

    private static final String REFUSED = "SIREN;Procédé\n732829320;n’importe quoi\n1234;MACH.MILL\n";

    private static final String RETIRED = "zorglubage-horizontal";
    private static final String DEMAND = "process=MACH.EDM.WIRE&material=TI";

    private static final String SCROLLS_SIDEWAYS = """
            () => [document.documentElement, ...document.querySelectorAll('main *')]
                .filter(one => one.clientWidth > 1 && one.scrollWidth > one.clientWidth + 1)
                .filter(one => !one.matches('input, textarea'))
                .filter(one => one === document.documentElement || getComputedStyle(one).overflowX !== 'visible')
                .map(one => one.tagName + '.' + one.className)""";

    @Autowired
    private BeanFactory beans;

    @Autowired
    private FicheStore store;

    private People people;
    private Fiche fiche;

    @BeforeEach
    void make_a_fiche_that_waits() {
        people = new People(beans);
        fiche = store.create(Fiches.full(), FicheStatus.PENDING, "import");
        people.keep(fiche);
        people.nobody();
        givePassword(people.animator, people.keeper);
        jdbc().sql("""
                        INSERT INTO synonym (term, form, kind, code, active, added_by, added_at, changed_by, changed_at)
                        VALUES (?, ?, 'PROCESS', 'MACH.MILL', false, ?, now(), ?, now())""")
                .params(RETIRED, RETIRED, people.animator, people.animator)
                .update();
        jdbc().sql("INSERT INTO demand VALUES (current_date, ?, 3, 0) ON CONFLICT DO NOTHING")
                .param(DEMAND)
                .update();
        visit(PHONE, ColorScheme.LIGHT);
    }

    @AfterEach
    void remove_it() {
        people.forget();
        jdbc().sql("DELETE FROM synonym WHERE term = ?").param(RETIRED).update();
        jdbc().sql("DELETE FROM demand WHERE criteria = ?").param(DEMAND).update();
    }

    @Test
    void the_question_before_a_role_is_taken_is_seen() {
        signIn(people.animator);
        Locator row = page().locator(".people-table tr", new Page.LocatorOptions().setHasText(people.animator));
        open("admin/personnes", row);

        row.locator("button", new Locator.LocatorOptions().setHasText("Retirer l’animation"))
                .click();

        assertThat(row.locator(".access-buttons > p")).isVisible();
        assertSeen(row.locator(".access-buttons > *"));
        Chromium.wholePicture(page(), "people-390");
    }

    @Test
    void nothing_of_the_animators_tables_lies_beside_the_screen() {
        signIn(people.animator);
        open("admin/personnes", page().locator(".people-table"));
        open("admin/relectures", page().locator(".review-queue"));
        open("admin/adherents", page().locator(".member-table"));
        open("admin/a-faire", page().locator(".due-table"));
        open("admin/words", page().locator(".word-table table"));
        open("admin/demand", page().locator(".demand-table table"));
        open("admin/import", page().locator("vaadin-upload"));
        page().locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload("capacites.csv", "text/csv", REFUSED.getBytes(StandardCharsets.UTF_8)));
        assertThat(page().locator(".import-preview table")).isVisible();
        assertWhole("admin/import, read");
        Chromium.wholePicture(page(), "import-390");
    }

    @Test
    void nothing_of_a_members_tables_lies_beside_the_screen_and_the_line_that_one_opens_is_seen() {
        signIn(people.keeper);
        open("mon-espace/fiche/" + fiche.slug(), page().locator("#save"));
        for (String part : List.of("contacts", "capabilities-0", "machines-0", "certificates-0")) {
            page().locator("#part-" + part).click();
            assertThat(page().locator("#part-" + part)).hasAttribute("aria-current", "true");
            assertWhole(part);
            page().locator(".open-row").last().click();
            assertThat(page().locator(".row-panel h3").first()).isInViewport();
            settle();
            assertWhole(part + ", open");
            Chromium.wholePicture(page(), "edit-" + part + "-open-390");
        }
    }

    @Test
    void there_is_room_for_a_word_to_the_animator() {
        signIn(people.keeper);
        open("mon-espace/fiche/" + fiche.slug(), page().locator("#step-withdraw"));

        page().locator("#step-withdraw").click();

        assertThat(page().locator("#submit-comment")).isVisible();
        assertThat(page().locator("#submit-comment").boundingBox().width).isGreaterThan(PHONE * 0.8);
        settle();
        Chromium.wholePicture(page(), "submission-390");
    }

    private void open(String address, Locator awaited) {
        page().navigate(address);
        assertThat(awaited).isVisible();
        settle();
        assertWhole(address);
    }

    private void assertWhole(String where) {
        assertThat(page().evaluate(SCROLLS_SIDEWAYS))
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .as("scrolling sideways at " + where)
                .isEmpty();
    }

    private static void assertSeen(Locator all) {
        assertThat(all.count()).isPositive();
        for (Locator one : all.all()) {
            BoundingBox box = one.boundingBox();
            assertThat(box.x).isNotNegative();
            assertThat(box.x + box.width).isLessThanOrEqualTo(PHONE);
        }
    }
}
