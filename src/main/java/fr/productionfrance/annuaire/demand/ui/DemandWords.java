package fr.productionfrance.annuaire.demand.ui;

import com.vaadin.flow.component.Component;
import fr.productionfrance.annuaire.demand.UnmetDemand;
import fr.productionfrance.annuaire.nomenclature.Language;
import fr.productionfrance.annuaire.search.CriteriaWords;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;

/** The page's words in the language of who reads it. */
final class DemandWords {

    static final List<String> COLUMNS = List.of("searches", "criteria", "last", "to-confirm");

    private static final String BETWEEN = " · ";

    private final Component page;
    private final CriteriaWords criteria;

    DemandWords(Component page, CriteriaWords criteria) {
        this.page = page;
        this.criteria = criteria;
    }

    String text(String key, Object... parameters) {
        return page.getTranslation(key, parameters);
    }

    List<String> columns() {
        return COLUMNS.stream().map(column -> text("demand.column." + column)).toList();
    }

    String criteria(UnmetDemand demand) {
        return String.join(BETWEEN, criteria.of(demand.criteria(), Language.of(locale())));
    }

    String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(locale())
                .format(day);
    }

    private Locale locale() {
        return page.getUI().map(ui -> ui.getLocale()).orElse(Locale.FRENCH);
    }
}
