package fr.productionfrance.annuaire.search.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import co.elastic.clients.elasticsearch._types.FieldValue;
import fr.productionfrance.annuaire.search.InvalidCursorException;
import fr.productionfrance.annuaire.search.SortOrder;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {

    @Test
    void gives_back_the_place_it_was_made_of() {
        List<FieldValue> place =
                List.of(FieldValue.of(4.25), FieldValue.of(1_773_135_000_000L), FieldValue.of("01a2-7"));
        String cursor = Cursor.of(SortOrder.FIT, place);
        assertThat(cursor).matches("[A-Za-z0-9_-]+");
        assertThat(Cursor.read(cursor, SortOrder.FIT))
                .extracting(FieldValue::_toJsonString)
                .containsExactly("4.25", "1773135000000", "01a2-7");
    }

    @Test
    void keeps_the_place_of_a_fiche_without_a_point() {
        String cursor = Cursor.of(SortOrder.DISTANCE, List.of(FieldValue.of("Infinity"), FieldValue.of("01a2-7")));
        assertThat(Cursor.read(cursor, SortOrder.DISTANCE))
                .extracting(FieldValue::_toJsonString)
                .containsExactly("Infinity", "01a2-7");
    }

    @Test
    void is_none_of_another_order() {
        String cursor = Cursor.of(SortOrder.DISTANCE, List.of(FieldValue.of(1.5), FieldValue.of("x")));
        assertThatExceptionOfType(InvalidCursorException.class)
                .isThrownBy(() -> Cursor.read(cursor, SortOrder.FRESHNESS));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "Zml0", "!!!!", "Zml0Ck5hTgoxCng", "\u0000"})
    void is_none_when_no_page_gave_it(String cursor) {
        assertThatExceptionOfType(InvalidCursorException.class).isThrownBy(() -> Cursor.read(cursor, SortOrder.FIT));
    }
}
