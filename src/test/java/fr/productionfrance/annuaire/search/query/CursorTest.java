package fr.productionfrance.annuaire.search.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import co.elastic.clients.elasticsearch._types.FieldValue;
import fr.productionfrance.annuaire.search.InvalidCursorException;
import fr.productionfrance.annuaire.search.PageRequest;
import fr.productionfrance.annuaire.search.SortOrder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {

    private static final Moment LATE = new Moment(Instant.parse("2026-03-10T22:59:58Z"));

    @Test
    void gives_back_the_place_it_was_made_of_and_the_moment_of_the_first_page() {
        List<FieldValue> place = List.of(FieldValue.of(612), FieldValue.of(8_773_135.25), FieldValue.of("01a2-7"));
        String cursor = new Cursor(SortOrder.FIT, LATE, place).write();

        assertThat(cursor).matches("[A-Za-z0-9_-]+");
        Cursor read = read(cursor, SortOrder.FIT);
        assertThat(read.place()).extracting(FieldValue::_toJsonString).containsExactly("612", "8773135.25", "01a2-7");
        assertThat(read.rankedAt()).isEqualTo(LATE);
    }

    @Test
    void keeps_the_place_of_a_fiche_without_a_point() {
        List<FieldValue> place = List.of(FieldValue.of("Infinity"), FieldValue.of("Infinity"), FieldValue.of("01a2-7"));

        assertThat(read(new Cursor(SortOrder.DISTANCE, LATE, place).write(), SortOrder.DISTANCE)
                        .place())
                .extracting(FieldValue::_toJsonString)
                .containsExactly("Infinity", "Infinity", "01a2-7");
    }

    @Test
    void is_none_on_the_first_page() {
        assertThat(Cursor.of(PageRequest.FIRST)).isEmpty();
    }

    @Test
    void is_none_of_another_order() {
        List<FieldValue> place = List.of(FieldValue.of(1.5), FieldValue.of(2.5), FieldValue.of("x"));
        String cursor = new Cursor(SortOrder.DISTANCE, LATE, place).write();

        assertThatExceptionOfType(InvalidCursorException.class).isThrownBy(() -> read(cursor, SortOrder.FRESHNESS));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "Zml0", "!!!!", "\u0000"})
    void is_none_when_no_page_gave_it(String cursor) {
        assertThatExceptionOfType(InvalidCursorException.class).isThrownBy(() -> read(cursor, SortOrder.FIT));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "fit\nx\n1\n1\nid",
                "fit\n-1\n1\n1\nid",
                "fit\n99999999999\n1\n1\nid",
                "fit\n1\nNaN\n1\nid",
                "fit\n1\n1\n1",
                "fit\n1\n1\n1\n1\nid"
            })
    void is_none_when_its_parts_are_no_place(String parts) {
        String cursor = Base64.getUrlEncoder().withoutPadding().encodeToString(parts.getBytes(StandardCharsets.UTF_8));

        assertThatExceptionOfType(InvalidCursorException.class).isThrownBy(() -> read(cursor, SortOrder.FIT));
    }

    private static Cursor read(String cursor, SortOrder sort) {
        return Cursor.of(PageRequest.FIRST.withSort(sort).after(cursor)).orElseThrow();
    }
}
