package fr.productionfrance.annuaire.fiche.due;

import java.util.Locale;

/**
 * What makes a fiche useful to a buyer. What each is worth stands in {@code due/completeness.csv} and on the animator's page. Facts of
 * capabilities count by the share of the fiche's capabilities that say them; what follows from an activity code alone is none.
 */
public enum Fact {
    PRESENTATION("(f.presentation is not null)::int"),
    CONTACT("d.reachable::int"),
    HEADCOUNT("(f.headcount is not null)::int"),
    SECTORS("(cardinality(f.sectors) > 0)::int"),
    WEBSITE("(f.website is not null)::int"),
    PLACE("d.placed"),
    CAPABILITIES("(d.capabilities > 0)::int"),
    MATERIAL("d.material"),
    TOLERANCE("d.tolerance"),
    SIZE("d.size"),
    BATCH("d.batch"),
    LEAD_TIME("d.lead_time"),
    CAPACITY("coalesce(k.known::double precision / nullif(d.processes, 0), 0)");

    private final String share;

    Fact(String share) {
        this.share = share;
    }

    /** How much of it there is, from 0 to 1, in the terms of {@link DueSql}. */
    String share() {
        return share;
    }

    String column() {
        return "share_" + name().toLowerCase(Locale.ROOT);
    }

    /** The end of the keys of its texts. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
