package fr.productionfrance.annuaire.fiche.store;

import fr.productionfrance.annuaire.fiche.FicheData;
import fr.productionfrance.annuaire.fiche.Site;
import fr.productionfrance.annuaire.nomenclature.Folding;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How a fiche would best be named in an address: by the name it shows and the place of its first site. */
final class Slug {

    /** Leaves room for a number behind it in the column. */
    private static final int MAX_LENGTH = 100;

    private static final Pattern NO_LETTER_OR_DIGIT = Pattern.compile("[^a-z0-9]+");
    private static final Pattern EDGES = Pattern.compile("^-+|-+$");
    /** The post's addition for firms with much mail, which is no part of a town's name. */
    private static final Pattern CEDEX = Pattern.compile("(?i)\\s+cedex\\b.*");

    private Slug() {}

    static String wishedFor(FicheData data) {
        String name = ascii(data.displayName());
        String place = data.sites().stream()
                .map(Slug::place)
                .flatMap(Optional::stream)
                .findFirst()
                .map(Slug::ascii)
                .orElse("");
        boolean placeInName = ("-" + name + "-").contains("-" + place + "-");
        String slug = shortened(place.isEmpty() || placeInName ? name : name + "-" + place);
        // A name may hold no Latin letter at all.
        return slug.isEmpty() ? "fiche" : slug;
    }

    private static Optional<String> place(Site site) {
        Site.@Nullable Address address = site.address();
        return address == null
                ? Optional.ofNullable(site.departement())
                : Optional.of(CEDEX.matcher(address.city()).replaceFirst(""));
    }

    private static String ascii(String text) {
        String bare =
                Folding.ofAnyShape(text).replace("ø", "o").replace("ł", "l").replace("&", " et ");
        return trimmed(NO_LETTER_OR_DIGIT.matcher(bare).replaceAll("-"));
    }

    private static String shortened(String slug) {
        if (slug.length() <= MAX_LENGTH) {
            return trimmed(slug);
        }
        int lastWord = slug.lastIndexOf('-', MAX_LENGTH);
        return trimmed(slug.substring(0, lastWord > 0 ? lastWord : MAX_LENGTH));
    }

    private static String trimmed(String slug) {
        return EDGES.matcher(slug).replaceAll("");
    }
}
