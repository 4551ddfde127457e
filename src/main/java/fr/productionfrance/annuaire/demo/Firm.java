package fr.productionfrance.annuaire.demo;

import fr.productionfrance.annuaire.nomenclature.HeadcountBand;
import java.util.List;

/**
 * What everything else of a fiche follows from.
 *
 * @param number which fiche it is, from 0
 * @param precision how much finer than its peers it works, in standard deviations, negative when finer
 * @param processes leaves of the vocabulary, at least one
 */
record Firm(
        long number,
        Archetype archetype,
        HeadcountBand headcount,
        int employees,
        double precision,
        List<String> processes) {

    boolean does(String processOrFamily) {
        return processes.stream()
                .anyMatch(process -> process.equals(processOrFamily) || process.startsWith(processOrFamily + "."));
    }
}
