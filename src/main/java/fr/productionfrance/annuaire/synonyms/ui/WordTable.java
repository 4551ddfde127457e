package fr.productionfrance.annuaire.synonyms.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import fr.productionfrance.annuaire.design.StackingTable;
import fr.productionfrance.annuaire.nomenclature.Language;
import fr.productionfrance.annuaire.synonyms.Synonym;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Every word of the cluster's own, one row each. */
final class WordTable extends Div {

    private static final List<String> COLUMNS = List.of("word", "means", "language", "by", "state", "action");
    private static final ZoneId FRANCE = ZoneId.of("Europe/Paris");

    private final transient MeaningWords words;
    private final transient Consumer<Synonym> toggle;

    WordTable(MeaningWords words, Consumer<Synonym> toggle) {
        this.words = words;
        this.toggle = toggle;
        addClassName("word-table");
    }

    void show(List<Synonym> synonyms) {
        removeAll();
        if (synonyms.isEmpty()) {
            add(new Paragraph(words.text("synonyms.list.empty")));
            return;
        }
        var table = new StackingTable(COLUMNS.stream()
                .map(column -> words.text("synonyms.column." + column))
                .toList());
        synonyms.forEach(synonym -> fill(table, table.addRow(), synonym));
        add(table);
    }

    private void fill(StackingTable table, NativeTableRow row, Synonym synonym) {
        table.name(row).setText(synonym.term());
        table.cell(row).setText(words.target(synonym.target()));
        table.cell(row).setText(language(synonym.language()));
        table.cell(row).setText(words.text("synonyms.by", synonym.changedBy(), day(synonym.changedAt())));
        table.cell(row).setText(words.text(synonym.active() ? "synonyms.state.in-use" : "synonyms.state.retired"));
        String action = synonym.active() ? "synonyms.retire" : "synonyms.restore";
        var button = new NativeButton(words.text(action), _ -> toggle.accept(synonym));
        button.addClassName("button");
        button.setAriaLabel(words.text(action + ".what", synonym.term()));
        button.getElement().setAttribute("data-word", synonym.term());
        table.cell(row).add(button);
    }

    private String language(@Nullable Language language) {
        return words.text("synonyms.language."
                + (language == null ? "all" : language.name().toLowerCase(Locale.ROOT)));
    }

    private static String day(Instant instant) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(UI.getCurrentOrThrow().getLocale())
                .withZone(FRANCE)
                .format(instant);
    }
}
