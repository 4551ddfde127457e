package fr.productionfrance.annuaire.sync.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import fr.productionfrance.annuaire.engines.IntegrationTest;
import fr.productionfrance.annuaire.fiche.Fiche;
import fr.productionfrance.annuaire.sync.RebuildService;
import fr.productionfrance.annuaire.sync.SyncBed;
import fr.productionfrance.annuaire.sync.drift.DriftBed;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.test.context.support.WithAnonymousUser;
import org.springframework.security.test.context.support.WithMockUser;

@IntegrationTest
class IndexViewIT extends SpringBrowserlessTest {

    private static final Duration LONG_ENOUGH = Duration.ofMinutes(1);

    private final SyncBed bed;
    private final DriftBed drift;

    @Autowired
    IndexViewIT(ApplicationContext program) {
        bed = new SyncBed(program);
        drift = new DriftBed(program);
    }

    @BeforeEach
    @AfterEach
    void empty() {
        drift.empty();
    }

    @Test
    @WithAnonymousUser
    void a_visitor_is_refused() {
        assertThat(opened()).noneMatch(IndexView.class::isInstance);
    }

    @Test
    @WithMockUser(roles = "MEMBER")
    void a_member_is_refused() {
        assertThat(opened()).noneMatch(IndexView.class::isInstance);
    }

    @Test
    @WithMockUser(username = "animation@cluster.example", roles = "ADMIN")
    void the_animator_sees_how_the_index_stands_rebuilds_and_sees_the_end() {
        bed.publish("10000001", "Ateliers du Gier");
        bed.publish("10000002", "Forges du Pilat");
        IndexView page = (IndexView) opened().getFirst();
        assertThat(text(page)).contains("Published fiches in the store2");

        test(button("rebuild-start")).click();
        bed.end(bed.service());
        poll();

        assertThat(text(page))
                .contains("The index is rebuilt and serves: 2 fiches")
                .contains("Fiches in the index2")
                .contains("animation@cluster.example")
                .doesNotContain("missing");
        assertThat(UI.getCurrent().getPollInterval()).isEqualTo(-1);
        assertThat(bed.found()).hasSize(2);
    }

    @Test
    @WithMockUser(username = "animation@cluster.example", roles = "ADMIN")
    void the_rebuild_of_another_node_is_shown_and_can_be_stopped() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch mayRead = new CountDownLatch(1);
        RebuildService other = bed.node(SyncBed.scanThatWaits(bed.scan(), begun, mayRead));
        try {
            other.start("b.bernard@cluster.example");
            assertThat(begun.await(1, TimeUnit.MINUTES)).isTrue();
            IndexView page = (IndexView) opened().getFirst();
            assertThat(text(page)).contains("Another server of the directory is rebuilding the index");
            assertThat(button("rebuild-stop").isVisible()).isTrue();

            test(button("rebuild-stop")).click();

            await().atMost(LONG_ENOUGH).until(other::isStopping);
            mayRead.countDown();
            bed.end(other);
            poll();
            assertThat(text(page)).contains("The rebuild is stopped").doesNotContain("Another server");
            assertThat(button("rebuild-start").isVisible()).isTrue();
        } finally {
            mayRead.countDown();
        }
    }

    @Test
    @WithMockUser(username = "animation@cluster.example", roles = "ADMIN")
    void drift_is_found_told_by_name_and_repaired() throws IOException {
        Fiche lost = drift.publish(2).getFirst();
        drift.deleteDocument(lost.id());
        IndexView page = (IndexView) opened().getFirst();
        assertThat(text(page)).contains("Never checked");

        test(button("drift-check")).click();
        drift.end();
        poll();

        assertThat(text(page))
                .contains("1 missing from the index, 0 extra, 0 stale, 0 ahead")
                .contains(lost.data().displayName(), lost.id().toString());

        test(button("drift-repair")).click();
        drift.end();
        poll();

        assertThat(text(page)).contains("1 repaired, 0 left");
        assertThat(bed.found()).hasSize(2);
        assertThat(UI.getCurrent().getPollInterval()).isEqualTo(-1);
    }

    @Test
    @WithMockUser(username = "animation@cluster.example", roles = "ADMIN")
    void a_change_that_was_set_aside_is_shown_by_name_and_retried() {
        Fiche refused = drift.publish(1).getFirst();
        bed.setAside(refused.id(), refused.version(), "mapper_parsing_exception");
        IndexView page = (IndexView) opened().getFirst();
        assertThat(text(page)).contains(refused.data().displayName(), "mapper_parsing_exception");

        test(find(NativeButton.class).withText("Retry").single()).click();

        bed.awaitSync();
        poll();
        assertThat(text(page))
                .contains("None: the index has taken every change")
                .doesNotContain("mapper_parsing_exception");
    }

    /** What the address shows, from the page outwards; nothing where it leads out of the pages, to the sign-in. */
    private static List<HasElement> opened() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
        UI.getCurrent().navigate("admin/index");
        return UI.getCurrent().getInternals().getActiveRouterTargetsChain();
    }

    private NativeButton button(String id) {
        return find(NativeButton.class).withId(id).single();
    }

    private static void poll() {
        UI ui = UI.getCurrent();
        ComponentUtil.fireEvent(ui, new PollEvent(ui, true));
    }

    private static String text(Component page) {
        return page.getElement().getTextRecursively();
    }
}
