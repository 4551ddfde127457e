package fr.productionfrance.annuaire.sync.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import fr.productionfrance.annuaire.engines.IntegrationTest;
import fr.productionfrance.annuaire.sync.SyncBed;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.test.context.support.WithAnonymousUser;
import org.springframework.security.test.context.support.WithMockUser;

@IntegrationTest
class IndexViewIT extends SpringBrowserlessTest {

    private final SyncBed bed;

    @Autowired
    IndexViewIT(ApplicationContext program) {
        bed = new SyncBed(program);
    }

    @BeforeEach
    @AfterEach
    void empty() {
        bed.empty();
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
