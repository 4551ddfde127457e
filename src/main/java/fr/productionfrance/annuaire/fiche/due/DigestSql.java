package fr.productionfrance.annuaire.fiche.due;

/**
 * What the parts of some fiches, {@code :ids}, amount to. Each part sums one table up by fiche; the codes of processes hold their
 * ancestors' ({@code MACH.TURN} in {@code MACH.TURN.CNC}), which a test of the nomenclature sees to.
 */
final class DigestSql {

    private static final String COLUMNS = """
            fiche_id, version, reachable, placed, ends, capabilities, material, tolerance, size, batch, lead_time, processes, said\
            """;

    /** Gives the columns of {@code fiche_digest}. */
    static final String OF_SOME = """
            with contacts as (
                select distinct fiche_id from contact
                where fiche_id = any(:ids) and visibility = 'PUBLIC' and num_nonnulls(email, phone) > 0
            ), sites as (
                select fiche_id, avg((lat is not null)::int)::double precision as placed from site
                where fiche_id = any(:ids) group by fiche_id
            ), certificates as (
                select fiche_id, array_agg(expires order by expires) as ends from certificate
                where fiche_id = any(:ids) and expires is not null group by fiche_id
            ), own as (
                select fiche_id,
                       count(*) as capabilities,
                       avg((material is not null)::int)::double precision as material,
                       avg((num_nonnulls(tolerance_half_um, tolerance_grade, geometric_um, ra_um) > 0)::int)::double precision as tolerance,
                       avg((num_nonnulls(box_long_mm, round_diameter_mm, thickness_max_mm, mass_max_kg) > 0)::int)::double precision as size,
                       avg((num_nonnulls(batch_min, batch_max) > 0)::int)::double precision as batch,
                       avg((num_nonnulls(prototype_days, series_days) > 0)::int)::double precision as lead_time
                from capability where fiche_id = any(:ids) and evidence <> 'ACTIVITY_CODE' group by fiche_id
            ), work as (
                select distinct fiche_id, site, process from capability where fiche_id = any(:ids)
            ), totals as (
                select fiche_id, count(*) as processes from work group by fiche_id
            ), nearest as (
                select distinct on (w.fiche_id, w.site, w.process)
                       w.fiche_id, k.state, coalesce(k.from_at, k.declared_at) as from_at, k.valid_until
                from work w
                join capacity k on k.fiche_id = w.fiche_id and k.site = w.site
                    and (k.process = w.process or starts_with(w.process, k.process || '.'))
                order by w.fiche_id, w.site, w.process, length(k.process) desc
            ), known as (
                select fiche_id, array_agg(tstzrange(from_at, valid_until)) as said
                from nearest where state <> 'UNKNOWN' group by fiche_id
            )
            select f.id as fiche_id, f.version,
                   p.fiche_id is not null as reachable,
                   coalesce(s.placed, 0) as placed,
                   coalesce(e.ends, '{}') as ends,
                   coalesce(o.capabilities, 0) as capabilities,
                   coalesce(o.material, 0) as material,
                   coalesce(o.tolerance, 0) as tolerance,
                   coalesce(o.size, 0) as size,
                   coalesce(o.batch, 0) as batch,
                   coalesce(o.lead_time, 0) as lead_time,
                   coalesce(t.processes, 0) as processes,
                   coalesce(k.said, '{}') as said
            from fiche f
            left join contacts p on p.fiche_id = f.id
            left join sites s on s.fiche_id = f.id
            left join certificates e on e.fiche_id = f.id
            left join own o on o.fiche_id = f.id
            left join totals t on t.fiche_id = f.id
            left join known k on k.fiche_id = f.id
            where f.id = any(:ids)
            """;

    /** Keeps them. All who do so go through the fiches in one order, so that nobody waits for who waits for him. */
    static final String KEEP = """
            insert into fiche_digest (%s)
            select %s from (%s) digest order by fiche_id
            on conflict (fiche_id) do update set
                (%s) = row(excluded.*)
            """.formatted(COLUMNS, COLUMNS, OF_SOME, COLUMNS);

    private DigestSql() {}
}
