package fr.productionfrance.annuaire.fiche.imports;

import static org.assertj.core.api.Assertions.assertThat;

import fr.productionfrance.annuaire.fiche.imports.table.UnreadableFileException;
import fr.productionfrance.annuaire.fiche.imports.value.CellFault;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MessagesTest {

    private static Set<String> keys(String language) {
        ResourceBundle.Control onlyThis = ResourceBundle.Control.getNoFallbackControl(List.of("java.properties"));
        return new TreeSet<>(ResourceBundle.getBundle("messages-import", Locale.of(language), onlyThis)
                .keySet());
    }

    @Test
    void every_fault_has_its_words_and_what_is_accepted_instead() {
        Stream<String> faults = Stream.concat(
                Stream.of(CellFault.values()).map(CellFault::messageKey),
                Stream.of(LineFault.values()).map(LineFault::messageKey));

        assertThat(keys(""))
                .containsAll(
                        faults.flatMap(key -> Stream.of(key, key + ".accepted")).toList());
    }

    @Test
    void every_remark_and_every_reason_has_its_words() {
        assertThat(keys(""))
                .containsAll(Stream.of(Remark.Kind.values())
                        .map(Remark.Kind::messageKey)
                        .toList())
                .containsAll(Stream.of(UnreadableFileException.Reason.values())
                        .map(reason -> "import.file."
                                + reason.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                        .toList());
    }

    @Test
    void every_language_says_the_same_things() {
        assertThat(keys("en")).isEqualTo(keys(""));
        assertThat(keys("de")).isEqualTo(keys(""));
    }
}
