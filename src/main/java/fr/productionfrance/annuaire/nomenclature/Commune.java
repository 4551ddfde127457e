package fr.productionfrance.annuaire.nomenclature;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A commune of France, or a municipal arrondissement of Paris, Lyon or Marseille, which addresses use the same way.
 *
 * @param insee its code in INSEE's register of places, as "42218"
 * @param departement code of its département, as "42", "2A" or "974"
 * @param region INSEE code of its region, as "84"; a collectivity outside all regions stands for its own
 * @param postcodes in the order of the register
 * @param point the middle of its area, not its town hall; null for about a hundred, most of them in the Pacific
 */
public record Commune(
        String insee,
        String name,
        String departement,
        String region,
        List<String> postcodes,
        int population,
        @Nullable GeoPoint point) {}
