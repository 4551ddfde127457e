package fr.productionfrance.annuaire.bench;

import fr.productionfrance.annuaire.nomenclature.Language;
import fr.productionfrance.annuaire.search.SearchCriteria;
import fr.productionfrance.annuaire.search.understanding.QueryUnderstanding;
import java.util.List;
import java.util.Locale;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** Prints how long it takes to read what a buyer typed, from one word to a pasted page. Needs no server. */
public final class UnderstandingBenchmark {

    /** Until the grammars are compiled; with fewer, half of the samples are interpreted and say more of the compiler. */
    private static final int WARM_UP = 3000;

    private static final int TIMES = 300;

    private static final String PARAGRAPH = """
            Bonjour, nous recherchons un usineur 5 axes pour des carters en inox 316L (1.4404), tolérance ±0,01 sur Ø20 H7, \
            état de surface Ra 0,8, série de 500 pièces/an par lots de 50, dimensions 320 x 180 x 95 mm, masse 2,4 kg, sans \
            chromage, EN 9100 exigé, certificat matière 3.1, livraison sous 6 semaines, à moins de 80 km de Saint-Étienne.
            """;

    private record Text(String what, String text) {}

    private static final List<Text> TEXTS = List.of(
            new Text("one word", "tournage"),
            new Text("a query", "decoletage piece laiton Ø8 x 40, 20 000 p/an, Haute-Savoie"),
            new Text("a specification, 400 characters", PARAGRAPH),
            new Text("a page, 4,000 characters", PARAGRAPH.repeat(10)));

    private final QueryUnderstanding understanding;

    private UnderstandingBenchmark(QueryUnderstanding understanding) {
        this.understanding = understanding;
    }

    public static void main(String[] arguments) {
        try (var program = new AnnotationConfigApplicationContext(
                "fr.productionfrance.annuaire.nomenclature", "fr.productionfrance.annuaire.search.understanding")) {
            new UnderstandingBenchmark(program.getBean(QueryUnderstanding.class)).run();
        }
    }

    private void run() {
        System.out.printf("%nReading what a buyer typed, ms (wanted: at most 5 for a query)%n");
        for (Text text : TEXTS) {
            Timings timings = new Timings();
            int warmUp = Math.max(
                    TIMES,
                    WARM_UP
                            * PARAGRAPH.length()
                            / Math.max(PARAGRAPH.length(), text.text().length()));
            for (int i = 0; i < warmUp + TIMES; i++) {
                long start = System.nanoTime();
                understanding.understand(text.text(), Language.FR, SearchCriteria.EVERYTHING);
                if (i >= warmUp) {
                    timings.addNanos(System.nanoTime() - start);
                }
            }
            System.out.printf(
                    Locale.ROOT,
                    "%-34s p50 %6.2f  p95 %6.2f%n",
                    text.what(),
                    timings.median(),
                    timings.percentile(0.95));
        }
    }
}
