package fr.productionfrance.annuaire.fiche.imports;

import fr.productionfrance.annuaire.fiche.Siret;
import fr.productionfrance.annuaire.fiche.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Which of a firm's sites a row is about. By SIRET first; a row with a SIRET also finds the one site that has none yet in its
 * département. A row without SIRET is about the only site, or the only one in its département.
 */
final class SiteMatch {

    /** No stored site; the row tells a new one. */
    static final int NEW = -1;

    private final List<Site> sites;

    SiteMatch(List<Site> sites) {
        this.sites = sites;
    }

    /** The site of a row of members: its index, or {@link #NEW}. */
    int ofMember(@Nullable Siret siret, @Nullable String departement) {
        if (siret != null) {
            int known = withSiret(siret);
            return known != NEW ? known : only(indexes(site -> site.siret() == null && mayBeIn(site, departement)));
        }
        if (departement != null) {
            return only(indexes(site -> mayBeIn(site, departement)));
        }
        return only(indexes(_ -> true));
    }

    /** The site of a row of capabilities. */
    int ofCapability(@Nullable Siret siret) {
        if (siret == null) {
            List<Integer> all = indexes(_ -> true);
            if (all.isEmpty()) {
                throw new RejectedRowException(ColumnName.SIRET, LineFault.SITE_UNKNOWN, "");
            }
            return only(all);
        }
        int known = withSiret(siret);
        if (known == NEW) {
            throw new RejectedRowException(ColumnName.SIRET, LineFault.SITE_UNKNOWN, shown(indexes(_ -> true)));
        }
        return known;
    }

    private int withSiret(Siret siret) {
        return indexes(site -> siret.equals(site.siret())).stream().findFirst().orElse(NEW);
    }

    private static boolean mayBeIn(Site site, @Nullable String departement) {
        return departement == null || site.departement() == null || Objects.equals(site.departement(), departement);
    }

    private int only(List<Integer> found) {
        if (found.size() > 1) {
            throw new RejectedRowException(ColumnName.SIRET, LineFault.SITE_NOT_CLEAR, shown(found));
        }
        return found.isEmpty() ? NEW : found.getFirst();
    }

    private List<Integer> indexes(Predicate<Site> wanted) {
        return IntStream.range(0, sites.size())
                .filter(index -> wanted.test(sites.get(index)))
                .boxed()
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private String shown(List<Integer> found) {
        return found.stream().map(index -> shown(sites.get(index))).collect(Collectors.joining(", "));
    }

    /** A site by its number, or by what else is known of it. */
    static String shown(Site site) {
        if (site.siret() != null) {
            return site.siret().value();
        }
        if (site.label() != null) {
            return site.label();
        }
        if (site.address() != null) {
            return site.address().city();
        }
        return site.departement() == null ? "?" : site.departement();
    }
}
