package fr.productionfrance.annuaire.fiche.imports.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadTester;
import com.vaadin.flow.server.VaadinSession;
import fr.productionfrance.annuaire.design.Notice;
import fr.productionfrance.annuaire.engines.IntegrationTest;
import fr.productionfrance.annuaire.fiche.Fiche;
import fr.productionfrance.annuaire.fiche.FicheStatus;
import fr.productionfrance.annuaire.fiche.Siren;
import fr.productionfrance.annuaire.fiche.store.FicheStore;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

/** The page in the real program, without a browser. */
@IntegrationTest
@WithMockUser(username = "anne@cluster.example", roles = "ADMIN")
class ImportViewIT extends SpringBrowserlessTest {

    private static final Siren SIREN = new Siren("732829320");
    private static final String HEADER = "SIREN;Raison sociale;Effectif\n";

    @Autowired
    private FicheStore store;

    @BeforeEach
    void open() {
        VaadinSession.getCurrent().setLocale(Locale.FRENCH);
        UI.getCurrent().setLocale(Locale.FRENCH);
        navigate(ImportView.class);
    }

    /** All tests share one database. */
    @AfterEach
    void leaveNothingBehind() {
        store.bySiren(SIREN)
                .ifPresent(fiche -> store.changeStatus(fiche.id(), fiche.version(), FicheStatus.ARCHIVED, "test"));
    }

    private void handIn(String name, String content) {
        var upload = new UploadTester<>(find(Upload.class).single());
        upload.upload(name, "text/csv", content.getBytes(StandardCharsets.UTF_8));
    }

    private <T extends Component> T shown(Class<T> type) {
        await().atMost(Duration.ofSeconds(30)).pollInSameThread().until(() -> {
            roundTrip();
            return find(type).exists();
        });
        return find(type).single();
    }

    private NativeButton button(String start) {
        return find(NativeButton.class).all().stream()
                .filter(button -> button.getText().startsWith(start))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void shows_what_would_change_and_writes_it_when_the_person_agrees() {
        handIn("membres.csv", HEADER + "732829320;Ateliers Martin;35\n");
        Preview preview = shown(Preview.class);
        assertThat(preview.getElement().getTextRecursively())
                .contains("1 nouvelles")
                .contains("Ateliers Martin");
        assertThat(store.bySiren(SIREN)).isEmpty();

        test(button("Enregistrer 1 fiches")).click();
        Result result = shown(Result.class);

        assertThat(result.getElement().getTextRecursively())
                .contains("l’index suit de lui-même")
                .doesNotContain("Reconstruire");
        assertThat(store.bySiren(SIREN).map(Fiche::status)).contains(FicheStatus.PUBLISHED);
    }

    @Test
    void does_not_let_rejected_rows_pass_unnoticed() {
        handIn("membres.csv", HEADER + "732829320;Ateliers Martin;beaucoup\n361200389;Autre;12\n");

        Preview preview = shown(Preview.class);

        assertThat(preview.getElement().getTextRecursively())
                .contains("Effectif")
                .contains("effectif non compris")
                .contains("une fourchette dans une seule tranche");
        assertThat(button("Enregistrer").isEnabled()).isFalse();
    }

    @Test
    void nothing_is_called_up_to_date_where_every_row_is_refused() {
        handIn("membres.csv", HEADER + "1234;Faux;12\n");

        assertThat(shown(Preview.class).getElement().getTextRecursively())
                .contains("1 lignes refusées", "numéro SIREN incorrect")
                .doesNotContain("tout est déjà à jour");
    }

    @Test
    void says_in_plain_words_what_is_wrong_with_a_file() {
        handIn("liste.csv", "%PDF-1.7 …");

        assertThat(shown(Notice.class).getElement().getTextRecursively()).contains("liste.csv est un PDF");
    }
}
