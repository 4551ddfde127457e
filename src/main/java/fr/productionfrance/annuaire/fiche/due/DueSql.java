package fr.productionfrance.annuaire.fiche.due;

import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * The one query by which all is worked out, over every published fiche or over a few. Each part sums one table up by fiche; the codes of
 * processes hold their ancestors' ({@code MACH.TURN} in {@code MACH.TURN.CNC}), which a test of the nomenclature sees to.
 */
final class DueSql {

    /** The fiches that the animator's list is about. */
    static final String PUBLISHED = due("true", "f.status = 'PUBLISHED'");

    /** Some fiches, {@code :ids}, unless they are archived. */
    static final String SOME = due("fiche_id = any(:ids)", "f.id = any(:ids) and f.status <> 'ARCHIVED'");

    private DueSql() {}

    private static String due(String parts, String fiches) {
        return """
                with confirmed as (
                    select fiche_id, max(at) as at from fiche_confirmation where {parts} group by fiche_id
                ), contacts as (
                    select fiche_id, true as reachable from contact
                    where {parts} and visibility = 'PUBLIC' and num_nonnulls(email, phone) > 0 group by fiche_id
                ), sites as (
                    select fiche_id, avg((lat is not null)::int)::double precision as placed from site where {parts} group by fiche_id
                ), certificates as (
                    select fiche_id,
                           count(*) filter (where expires < :today) as ended,
                           count(*) filter (where expires >= :today) as ending,
                           min(expires) as first_end
                    from certificate where {parts} and expires <= :certificatesBy group by fiche_id
                ), capabilities as (
                    select fiche_id,
                           count(*) as own,
                           avg((material is not null)::int)::double precision as material,
                           avg((num_nonnulls(tolerance_half_um, tolerance_grade, geometric_um, ra_um) > 0)::int)::double precision as tolerance,
                           avg((num_nonnulls(box_long_mm, round_diameter_mm, thickness_max_mm, mass_max_kg) > 0)::int)::double precision as size,
                           avg((num_nonnulls(batch_min, batch_max) > 0)::int)::double precision as batch,
                           avg((num_nonnulls(prototype_days, series_days) > 0)::int)::double precision as lead_time
                    from capability where {parts} and evidence <> 'ACTIVITY_CODE' group by fiche_id
                ), work as (
                    select distinct fiche_id, site, process from capability where {parts}
                ), totals as (
                    select fiche_id, count(*) as total from work group by fiche_id
                ), nearest as (
                    select distinct on (w.fiche_id, w.site, w.process)
                           w.fiche_id, k.state, coalesce(k.from_at, k.declared_at) as from_at, k.valid_until
                    from work w
                    join capacity k on k.fiche_id = w.fiche_id and k.site = w.site
                        and (k.process = w.process or starts_with(w.process, k.process || '.'))
                    order by w.fiche_id, w.site, w.process, length(k.process) desc
                ), known as (
                    select fiche_id,
                           count(*) as known,
                           count(*) filter (where valid_until <= :capacitiesBy) as passing
                    from nearest where state <> 'UNKNOWN' and from_at <= :now and valid_until > :now group by fiche_id
                ), shares as (
                    select f.id, f.slug, coalesce(f.trade_name, f.name) as name, f.status,
                           confirmed.at as confirmed_at,
                           (coalesce(confirmed.at, f.created_at) at time zone 'Europe/Paris'
                               + make_interval(months => f.review_every_months)) at time zone 'Europe/Paris' as review_at,
                           coalesce(w.total, 0) as processes,
                           coalesce(w.total, 0) - coalesce(k.known, 0) as unknown,
                           coalesce(k.passing, 0) as passing,
                           coalesce(e.ended, 0) as ended,
                           coalesce(e.ending, 0) as ending,
                           e.first_end,
                           {shares}
                    from fiche f
                    left join confirmed on confirmed.fiche_id = f.id
                    left join contacts p on p.fiche_id = f.id
                    left join sites s on s.fiche_id = f.id
                    left join certificates e on e.fiche_id = f.id
                    left join capabilities c on c.fiche_id = f.id
                    left join totals w on w.fiche_id = f.id
                    left join known k on k.fiche_id = f.id
                    where {fiches}
                ), due as (
                    select *, round(({score})::numeric)::int as score from shares
                )
                """.replace("{parts}", parts)
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
