package fr.productionfrance.annuaire.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FirstAdminSettingsTest {

    private static final String EMAIL = "jeanne@mecaloire.fr";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void nothing_set_is_nothing_given() {
        assertThat(new FirstAdminSettings(null, null, null).given()).isEmpty();
        assertThat(new FirstAdminSettings("", "", Path.of("")).given()).isEmpty();
    }

    @Test
    void a_password_file_is_read_without_its_line_break_and_wins() throws IOException {
        Path file = Files.writeString(folder.resolve("password"), "tour revolver broche jaune\n");

        assertThat(new FirstAdminSettings(EMAIL, "another", file).given())
                .map(FirstAdminSettings.Given::password)
                .contains("tour revolver broche jaune");
    }

    @Test
    void an_address_without_a_password_says_what_is_missing() {
        assertThatIllegalStateException()
                .isThrownBy(() -> new FirstAdminSettings(EMAIL, null, null).given())
                .withMessageContaining("ANNUAIRE_ADMIN_PASSWORD");
    }

    @Test
    void a_file_that_is_not_there_is_named() {
        assertThatIllegalStateException()
                .isThrownBy(() -> new FirstAdminSettings(EMAIL, null, folder.resolve("none")).given())
                .withMessageContaining("none");
    }

    @Test
    void a_log_line_tells_neither_address_nor_password() {
        var settings = new FirstAdminSettings(EMAIL, "tour revolver", null);

        assertThat(settings + " " + settings.given()).doesNotContain("jeanne", "revolver");
    }
}
