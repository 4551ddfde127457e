package fr.productionfrance.annuaire.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;

/**
 * A trade that firms follow; what it does, where it is found and for whom it works hang together.
 *
 * @param share in percent of all firms
 * @param broad the process that its activity code alone declares
 * @param tradeWords what such firms call themselves
 * @param departementFactors how much likelier it is in some départements
 */
record Archetype(
        String code,
        double share,
        List<String> naf,
        String broad,
        List<String> tradeWords,
        List<String> sectors,
        Map<String, Double> departementFactors) {

    static List<Archetype> all() {
        return new DemoFile("archetypes.csv").rows(Archetype::read);
    }

    boolean isJobShop() {
        return code.equals("JOB_SHOP");
    }

    double factorIn(String departement) {
        return departementFactors.getOrDefault(departement, 1.0);
    }

    private static Archetype read(CSVRecord csv) {
        Map<String, Double> factors = new HashMap<>();
        for (String factor : DemoFile.values(csv.get("departement_factors"))) {
            String[] parts = factor.split(":", 2);
            factors.put(parts[0], Double.valueOf(parts[1]));
        }
        return new Archetype(
                csv.get("code"),
                Double.parseDouble(csv.get("share")),
                DemoFile.values(csv.get("naf")),
                csv.get("broad"),
                DemoFile.values(csv.get("trade_words")),
                DemoFile.values(csv.get("sectors")),
                Map.copyOf(factors));
    }
}
