package fr.productionfrance.annuaire.fiche.members;

import fr.productionfrance.annuaire.fiche.FicheAccess;
import fr.productionfrance.annuaire.fiche.FicheId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Looks for firms that have two fiches: names alike but for legal forms and accents, in one commune; or one website. Two fiches in use never
 * have one SIREN, which the store sees to, so what is looked for are fiches under different numbers.
 */
@Repository
public class Duplicates {

    /** More than anybody merges in a day. */
    private static final int MOST = 50;

    /** Words that say what sort of company it is, and not which. */
    private static final String FIRM = """
            with firm as (
                select f.id, f.slug, f.siren, coalesce(f.trade_name, f.name) as name, s.insee, s.city,
                    nullif((select string_agg(word, ' ') from unnest(name_words(coalesce(f.trade_name, f.name))) as word
                        where word not in ('sarl', 'sas', 'sasu', 'sa', 'eurl', 'snc', 'scop', 'ets', 'etablissements', 'societe')), '') as words,
                    nullif(lower(regexp_replace(f.website, '^https?://(www\\.)?|/.*$', '', 'gi')), '') as host
                from fiche f left join site s on s.fiche_id = f.id and s.position = 0
                where f.status <> 'ARCHIVED')
            """;

    private final FicheAccess access;
    private final JdbcClient jdbc;

    Duplicates(FicheAccess access, JdbcClient jdbc) {
        this.access = access;
        this.jdbc = jdbc;
    }

    public List<Duplicate> find() {
        access.animator();
        return jdbc.sql(FIRM + """
                        select a.id as id, a.slug, a.name, a.siren, b.id as other_id, b.slug as other_slug, b.name as other_name,
                            b.siren as other_siren, a.city
                        from firm a join firm b on a.id < b.id
                            and ((a.words = b.words and a.insee = b.insee) or a.host = b.host)
                        order by a.name, a.id, b.id limit :most
                        """)
                .param("most", MOST)
                .query((row, _) -> read(row))
                .list();
    }

    private static Duplicate read(ResultSet row) throws SQLException {
        return new Duplicate(side(row, ""), side(row, "other_"), Optional.ofNullable(row.getString("city")));
    }

    private static Duplicate.Side side(ResultSet row, String prefix) throws SQLException {
        return new Duplicate.Side(
                new FicheId(row.getObject(prefix + "id", UUID.class)),
                row.getString(prefix + "slug"),
                row.getString(prefix + "name"),
                row.getString(prefix + "siren"));
    }
}
