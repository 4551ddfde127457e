package fr.productionfrance.annuaire.design;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class CompactMarkupTest {

    @Test
    void what_was_written_as_a_text_takes_a_byte_a_character_and_means_the_same() {
        String written = "<p class=\"lead\">L’atelier tient ± 10 µm à Ø40 &lt;script&gt; – 工場</p><p>Élodie</p>";

        String compact = CompactMarkup.of(written);

        assertThat(StandardCharsets.ISO_8859_1.newEncoder().canEncode(compact)).isTrue();
        assertThat(Jsoup.parseBodyFragment(compact).body().html())
                .isEqualTo(Jsoup.parseBodyFragment(written).body().html());
        assertThat(compact).contains("µm à Ø40", "&lt;script&gt;", "Élodie").doesNotContain("<script");
    }
}
