package fr.productionfrance.annuaire.fiche.due;

import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * How fiches stand today, from what their parts amount to: every published fiche, as {@link Digests} keeps it, or a few. What a query
 * does not ask for is not worked out: PostgreSQL leaves out a left join that gives nothing.
 */
final class DueSql {

    /** The fiches that the animator's list is about. */
    static final String PUBLISHED = due("select * from fiche_digest", "true", "f.status = 'PUBLISHED'");

    /** Some fiches, {@code :ids}, unless they are archived. */
    static final String SOME = due(DigestSql.OF_SOME, "fiche_id = any(:ids)", "f.status <> 'ARCHIVED'");

    private DueSql() {}

    private static String due(String digests, String parts, String fiches) {
        return """
                with digest as (
                    {digests}
                ), confirmed as (
                    select fiche_id, max(at) as at from fiche_confirmation where {parts} group by fiche_id
                ), shares as (
                    select f.id, f.slug, coalesce(f.trade_name, f.name) as name, f.status,
                           confirmed.at as confirmed_at,
                           (coalesce(confirmed.at, f.created_at) at time zone 'Europe/Paris'
                               + make_interval(months => f.review_every_months)) at time zone 'Europe/Paris' as review_at,
                           d.processes,
                           d.processes - k.known as unknown,
                           k.passing,
                           e.ended,
                           e.ending,
                           case when d.ends[1] <= :certificatesBy then d.ends[1] end as first_end,
                           {shares}
                    from fiche f
                    join digest d on d.fiche_id = f.id
                    left join confirmed on confirmed.fiche_id = f.id
                    left join lateral (
                        select count(*) as known, count(*) filter (where upper(said) <= :capacitiesBy) as passing
                        from unnest(d.said) as said where said @> cast(:now as timestamptz)
                    ) k on true
                    left join lateral (
                        select count(*) filter (where day < :today) as ended,
                               count(*) filter (where day >= :today) as ending
                        from unnest(d.ends) as day where day <= :certificatesBy
                    ) e on true
                    where {fiches}
                ), due as (
                    select *, round(({score})::numeric)::int as score from shares
                )
                """.replace("{digests}", digests)
                .replace("{parts}", parts)
                .replace("{fiches}", fiches)
                .replace("{shares}", shares())
                .replace("{score}", score());
    }

    private static String shares() {
        return Arrays.stream(Fact.values())
                .map(fact -> fact.share() + " as " + fact.column())
                .collect(Collectors.joining(",\n                           "));
    }

    private static String score() {
        return Arrays.stream(Fact.values())
                .map(fact -> ":" + fact.name() + " * " + fact.column())
                .collect(Collectors.joining(" + "));
    }
}
