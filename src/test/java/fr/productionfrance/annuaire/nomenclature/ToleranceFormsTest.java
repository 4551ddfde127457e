package fr.productionfrance.annuaire.nomenclature;

import static org.assertj.core.api.Assertions.assertThat;

import fr.productionfrance.annuaire.nomenclature.ToleranceReading.Angular;
import fr.productionfrance.annuaire.nomenclature.ToleranceReading.Geometric;
import fr.productionfrance.annuaire.nomenclature.ToleranceReading.Kind;
import fr.productionfrance.annuaire.nomenclature.ToleranceReading.Linear;
import fr.productionfrance.annuaire.nomenclature.ToleranceReading.None;
import fr.productionfrance.annuaire.nomenclature.ToleranceReading.Roughness;
import fr.productionfrance.annuaire.nomenclature.ToleranceReading.RoughnessMeasure;
import fr.productionfrance.annuaire.nomenclature.ToleranceReading.Vague;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every form of {@code tolerance_forms.csv} reads to the value, the field, the size and the doubt that stand there. */
class ToleranceFormsTest {

    private static final Offset<Double> EXACTLY = Offset.offset(1e-9);
    private static final Pattern VALUE_IN_NOTE = Pattern.compile("(?:geo|ra)_um=([0-9.]+)");

    private final ToleranceReader reader = new ToleranceReader();

    record Form(
            String text,
            String kind,
            String field,
            Optional<Double> totalUm,
            Optional<Double> halfUm,
            @Nullable Double sizeMm,
            boolean ambiguous,
            String note) {
        @Override
        public String toString() {
            return text;
        }
    }

    static Stream<Form> forms() {
        return new CsvFile("tolerance_forms.csv")
                        .read(csv -> new Form(
                                csv.get("form"),
                                csv.get("kind"),
                                csv.get("field"),
                                number(csv.get("total_um")),
                                number(csv.get("pm_um")),
                                number(csv.get("ref_size_mm")).orElse(null),
                                csv.get("ambiguous").equals("1"),
                                csv.get("note")))
                        .stream();
    }

    private static Optional<Double> number(String cell) {
        return cell.isEmpty() ? Optional.empty() : Optional.of(Double.valueOf(cell));
    }

    @Test
    void all_forms_are_there() {
        assertThat(forms()).hasSize(173);
        assertThat(forms().filter(form -> form.field().equals("dim"))).hasSize(137);
    }

    @ParameterizedTest
    @MethodSource("forms")
    void reads_as_written_in_the_table(Form form) {
        ToleranceReading reading = reader.read(form.text());
        switch (form.field()) {
            case "dim" -> assertDimension(form, reading);
            case "geo" -> assertThat(((Geometric) reading).zoneUm()).isEqualTo(valueInNote(form), EXACTLY);
            case "ra" -> assertRoughness(form, reading);
            case "angle" -> assertThat(reading).isInstanceOf(Angular.class);
            case "not a tolerance" -> assertThat(reading).isEqualTo(new None());
            default -> throw new AssertionError("A field without a reading: " + form.field());
        }
    }

    private static void assertDimension(Form form, ToleranceReading reading) {
        if (form.kind().equals("vague")) {
            assertThat(reading).isEqualTo(new Vague(form.halfUm().orElse(null)));
            assertThat(form.ambiguous()).isTrue();
            return;
        }
        assertThat(reading).isInstanceOf(Linear.class);
        Linear linear = (Linear) reading;
        assertThat(linear.halfWidthUm()).isEqualTo(form.halfUm().orElseThrow(), EXACTLY);
        assertThat(linear.halfWidthUm() * 2).isEqualTo(form.totalUm().orElseThrow(), EXACTLY);
        assertThat(linear.nominalMm()).isEqualTo(form.sizeMm());
        assertThat(linear.ambiguous()).isEqualTo(form.ambiguous());
        assertThat(linear.kind()).isEqualTo(Kind.valueOf(form.kind().toUpperCase(Locale.ROOT)));
        assertThat(linear.grade() != null).isEqualTo(linear.kind() == Kind.IT_GRADE);
    }

    private static void assertRoughness(Form form, ToleranceReading reading) {
        boolean rz = form.text().startsWith("Rz");
        assertThat(reading)
                .isEqualTo(
                        rz
                                ? new Roughness(RoughnessMeasure.RZ, 16)
                                : new Roughness(RoughnessMeasure.RA, roughness(form)));
    }

    /** Where the note does not repeat the value, the form is "Ra" and the value. */
    private static double roughness(Form form) {
        return VALUE_IN_NOTE.matcher(form.note()).find()
                ? valueInNote(form)
                : Double.parseDouble(
                        form.text().replace("Ra", "").replace(',', '.').strip());
    }

    private static double valueInNote(Form form) {
        Matcher matcher = VALUE_IN_NOTE.matcher(form.note());
        assertThat(matcher.find()).as(form.note()).isTrue();
        return Double.parseDouble(matcher.group(1));
    }

    @Test
    void every_kind_of_linear_reading_stands_in_the_table() {
        List<String> kinds = forms().map(Form::kind).distinct().toList();
        assertThat(Stream.of(Kind.values()).map(kind -> kind.name().toLowerCase(Locale.ROOT)))
                .isSubsetOf(kinds);
    }
}
