package fr.productionfrance.annuaire.search.ui;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.QueryParameters;
import fr.productionfrance.annuaire.nomenclature.Nomenclature;
import fr.productionfrance.annuaire.nomenclature.Places;
import fr.productionfrance.annuaire.nomenclature.ToleranceReader;
import fr.productionfrance.annuaire.search.Facet;
import fr.productionfrance.annuaire.search.SearchParameters;
import fr.productionfrance.annuaire.search.asking.SearchInWords;
import fr.productionfrance.annuaire.search.understanding.QueryUnderstanding;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;
import org.springframework.web.context.request.RequestContextHolder;

/** The public pages in a browser of the tests' own, on a search that answers as it is told. */
@SpringJUnitConfig(SearchPages.Program.class)
@DirtiesContext(classMode = DirtiesContext.ClassMode.AFTER_EACH_TEST_METHOD)
abstract class SearchPages extends SpringBrowserlessTest {

    @TestConfiguration(proxyBeanMethods = false)
    @Import({SearchParameters.class, SearchInWords.class})
    static class Program {

        @Bean
        Nomenclature nomenclature() {
            return Words.NOMENCLATURE;
        }

        @Bean
        Places places() {
            return Words.PLACES;
        }

        @Bean
        ToleranceReader toleranceReader() {
            return new ToleranceReader();
        }

        @Bean
        QueryUnderstanding understanding() {
            return Words.UNDERSTANDING;
        }

        @Bean
        MapSettings maps() {
            return MapSettings.NO_TILES;
        }

        @Bean
        SearchDouble search() {
            return new SearchDouble();
        }

        @Bean
        I18NProvider translations() {
            return new Words.Bundles();
        }
    }

    final Browser browser = new Browser();

    @Autowired
    SearchDouble search;

    /** The first page was made in the machine's language; a new one is made after another. */
    @BeforeEach
    void speakFrench() {
        // The tests' machine takes all that a browser asks for one request; what is asked twice would be answered once.
        RequestContextHolder.resetRequestAttributes();
        UI.getCurrent().setLocale(Locale.FRENCH);
        navigate("fiche/ateliers-dupont", PublicFicheView.class);
    }

    @AfterEach
    void endTheRequest() {
        RequestContextHolder.resetRequestAttributes();
    }

    final void open(String query) {
        UI.getCurrent().navigate("", QueryParameters.fromString(query));
        UI.getCurrent().add(((SearchView) getCurrentView()).headerContent());
    }

    final void tick(String value) {
        browser.tick(facetMarkup(Facet.PROCESS), value, true);
    }

    final String count(String process) {
        return facet(Facet.PROCESS)
                .select("label:has(input[value=" + process + "]) .facet-count")
                .text();
    }

    final Document facet(Facet facet) {
        return Jsoup.parseBodyFragment(facetMarkup(facet).content());
    }

    final Markup facetMarkup(Facet facet) {
        return find(Markup.class, section(facet)).withClassName("facet-list").single();
    }

    final FacetSection section(Facet facet) {
        return find(FacetSection.class)
                .withCondition(candidate -> candidate.facet() == facet)
                .single();
    }

    final Document rows() {
        return markup("results-rows");
    }

    final Document chips() {
        return markup("chips");
    }

    final Markup chipsMarkup() {
        return find(Markup.class).withClassName("chips").single();
    }

    final Document markup(String cssClass) {
        return Jsoup.parseBodyFragment(
                find(Markup.class).withClassName(cssClass).single().content());
    }

    final Input box() {
        return find(Input.class).withId("search-words").single();
    }

    final void type(String words) {
        test(box()).setValue(words);
    }
}
