package fr.productionfrance.annuaire.fiche.editing.ui;

import fr.productionfrance.annuaire.fiche.Contact.Visibility;
import fr.productionfrance.annuaire.fiche.form.ContactForm;
import fr.productionfrance.annuaire.fiche.form.PresentationForm;
import fr.productionfrance.annuaire.fiche.imports.value.Headcounts;
import fr.productionfrance.annuaire.nomenclature.HeadcountBand;
import fr.productionfrance.annuaire.nomenclature.Language;
import java.util.List;
import java.util.stream.Stream;

/** What one types of the firm and of the people in it. */
final class FirmFields {

    private static final int LINES_OF_PRESENTATION = 8;
    private static final int LINES_OF_REFERENCES = 4;

    private final FormVocabularies vocabularies;
    private final FormWords words;

    FirmFields(FormVocabularies vocabularies, FormWords words) {
        this.vocabularies = vocabularies;
        this.words = words;
    }

    RecordForm<PresentationForm> presentation() {
        Fields<PresentationForm> fields = new Fields<>(PresentationForm.class, "forms.presentation.", words);
        fields.line("name");
        fields.line("tradeName");
        fields.block("presentation", LINES_OF_PRESENTATION);
        fields.line("website");
        fields.group("work");
        fields.codes("sectors", Codes.all(vocabularies.sectors, words.language()));
        fields.block("references", LINES_OF_REFERENCES);
        fields.ticks("languages", Language.class, "forms.language.");
        fields.group("size");
        fields.choice("headcount", "", bands(), this::band);
        fields.quantity("turnoverEuros", "€");
        fields.quantity("turnoverYear", words.text("forms.unit.year"));
        fields.line("naf");
        fields.group("upkeep");
        fields.quantity("reviewEveryMonths", words.text("forms.unit.months"));
        return fields.form();
    }

    private static List<String> bands() {
        return Stream.concat(Stream.of(""), Stream.of(HeadcountBand.values()).map(HeadcountBand::code))
                .toList();
    }

    private String band(String code) {
        return HeadcountBand.ofCode(code)
                .map(band -> band == HeadcountBand.UNKNOWN
                        ? words.text("forms.presentation.headcount.unknown")
                        : Headcounts.shown(band))
                .orElse("–");
    }

    RecordForm<ContactForm> contact() {
        Fields<ContactForm> fields = new Fields<>(ContactForm.class, "forms.contact.", words);
        fields.line("name");
        fields.line("role");
        fields.line("email");
        fields.line("phone");
        fields.choice(
                "visibility",
                Visibility.PUBLIC,
                List.of(Visibility.values()),
                value -> words.of("forms.visibility.", value));
        return fields.form();
    }
}
