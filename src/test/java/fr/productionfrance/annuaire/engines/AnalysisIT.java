package fr.productionfrance.annuaire.engines;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The filters that our plugin gives the minimal server, asked on whichever server the tests got: the full one, with its
 * originals, must say the same.
 */
class AnalysisIT {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Test
    void folding_takes_the_accents_away() throws Exception {
        assertThat(terms("Matriçage à façon", "\"lowercase\", \"asciifolding\""))
                .containsExactly("matricage", "a", "facon");
    }

    @Test
    void folding_can_keep_the_word_as_written_beside_the_folded_one() throws Exception {
        assertThat(terms("matriçage", "{\"type\": \"asciifolding\", \"preserve_original\": true}"))
                .containsExactly("matricage", "matriçage");
    }

    @Test
    void a_normalizer_folds_too() throws Exception {
        JsonNode tokens = analyze("""
                {"filter": ["lowercase", "asciifolding"], "text": "Électroérosion À FIL"}""");

        assertThat(termsOf(tokens)).containsExactly("electroerosion a fil");
    }

    @ParameterizedTest
    @CsvSource({"l'usinage, usinage", "L’outillage, outillage", "d'engrenages, engrenages", "aujourd'hui, aujourd'hui"})
    void elision_cuts_the_article_off_and_nothing_else(String written, String term) throws Exception {
        assertThat(terms(written, """
                {"type": "elision", "articles_case": true, "articles": ["l", "d", "qu"]}, "lowercase\"""")).containsExactly(term);
    }

    @ParameterizedTest
    @CsvSource({
        "light_french, engrenages, engrenage",
        "light_french, métalliques, métallique",
        "minimal_french, outillages, outillage",
        "light_english, castings, casting",
        "minimal_english, gears, gear",
        "possessive_english, supplier's, supplier",
        "light_german, Zahnrädern, Zahnräder",
        "minimal_german, zahnräder, zahnrad"
    })
    void a_stemmer_brings_the_forms_of_a_word_together(String language, String form, String other) throws Exception {
        String stemmer = "\"lowercase\", {\"type\": \"stemmer\", \"language\": \"%s\"}".formatted(language);

        assertThat(terms(form, stemmer)).isEqualTo(terms(other, stemmer)).hasSize(1);
    }

    @Test
    void the_english_stemmer_is_porters() throws Exception {
        assertThat(terms("machining machines", "{\"type\": \"stemmer\", \"language\": \"english\"}"))
                .containsExactly("machin", "machin");
    }

    @Test
    void a_marked_grade_is_not_stemmed() throws Exception {
        assertThat(terms("316els aciers", """
                {"type": "keyword_marker", "keywords_pattern": ".*[0-9].*"},
                {"type": "stemmer", "language": "light_french"}""")).containsExactly("316els", "aci");
    }

    @Test
    void a_word_repeated_for_its_stem_is_there_once_when_it_is_its_own_stem() throws Exception {
        assertThat(terms("aciers fil", """
                "keyword_repeat", {"type": "stemmer", "language": "light_french"}, "remove_duplicates\"""")).containsExactly("aciers", "aci", "fil");
    }

    @Test
    void the_beginnings_of_a_word_are_what_suggestions_match() throws Exception {
        assertThat(terms("forge", """
                {"type": "edge_ngram", "min_gram": 2, "max_gram": 4, "preserve_original": true}""")).containsExactly("fo", "for", "forg", "forge");
    }

    private static List<String> terms(String text, String filters) throws IOException, InterruptedException {
        return termsOf(analyze("{\"tokenizer\": \"standard\", \"filter\": [%s], \"text\": %s}"
                .formatted(filters, JSON.writeValueAsString(text))));
    }

    private static List<String> termsOf(JsonNode answer) {
        return answer.path("tokens")
                .valueStream()
                .map(token -> token.path("token").asString())
                .toList();
    }

    private static JsonNode analyze(String request) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            HttpResponse<String> response = client.send(
                    HttpRequest.newBuilder(TestServers.elasticsearchUri().resolve("/_analyze"))
                            .header("Content-Type", "application/json")
                            .POST(BodyPublishers.ofString(request))
                            .build(),
                    BodyHandlers.ofString());
            assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
            return JSON.readTree(response.body());
        }
    }
}
