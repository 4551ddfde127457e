package fr.productionfrance.annuaire.fiche.store;

import fr.productionfrance.annuaire.fiche.FicheId;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

final class JdbcFicheNames implements FicheNames {

    private final JdbcClient jdbc;

    JdbcFicheNames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<FicheId, String> of(Collection<FicheId> ids) {
        return ids.isEmpty()
                ? Map.of()
                : jdbc
                        .sql("SELECT id, coalesce(trade_name, name) AS name FROM fiche WHERE id = ANY (?)")
                        .param(ids.stream().map(FicheId::value).toArray(UUID[]::new))
                        .query((row, _) ->
                                Map.entry(new FicheId(row.getObject("id", UUID.class)), row.getString("name")))
                        .list()
                        .stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
