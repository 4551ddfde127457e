package fr.productionfrance.annuaire.fiche.store;

import fr.productionfrance.annuaire.fiche.FicheId;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Finds a fiche, published or not, by what is typed of a firm's name or SIREN; for the animator, who may see them all. */
public final class FicheFinder {

    private final JdbcClient jdbc;

    FicheFinder(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What tells one fiche from another in a list. */
    public record Found(FicheId id, String name, String siren) {}

    /** In the alphabet's order; nothing for an empty text. */
    public List<Found> like(String typed, int atMost) {
        String text = typed.replace('\0', ' ').strip();
        return text.isEmpty()
                ? List.of()
                : jdbc.sql("""
                                select id, coalesce(trade_name, name) as name, siren from fiche
                                where status <> 'ARCHIVED'
                                    and (firm_words(name, trade_name) @@ firm_query(:text)
                                        or starts_with(siren, replace(:text, ' ', '')))
                                order by firm_order(name, trade_name), id limit :most
                                """)
                        .param("text", text)
                        .param("most", atMost)
                        .query((row, number) -> new Found(
                                new FicheId(row.getObject("id", UUID.class)),
                                row.getString("name"),
                                row.getString("siren")))
                        .list();
    }
}
