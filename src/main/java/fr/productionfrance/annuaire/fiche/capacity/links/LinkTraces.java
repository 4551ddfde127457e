package fr.productionfrance.annuaire.fiche.capacity.links;

import fr.productionfrance.annuaire.access.PersonalTraces;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What links changed names who had declared it before, and who did by the link. */
@Component
class LinkTraces implements PersonalTraces {

    private static final String NAMED = "made is not null and strpos(made::text, to_jsonb(:name::text)::text) > 0";

    private final JdbcClient jdbc;

    LinkTraces(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String section() {
        return "capacity_link";
    }

    @Override
    public Set<String> columns() {
        return Set.of("capacity_link.made");
    }

    @Override
    public List<Map<String, Object>> of(String name) {
        return jdbc.sql("select used_at, made::text as made from capacity_link where " + NAMED)
                .param("name", name)
                .query((row, _) ->
                        Map.<String, Object>of("used_at", row.getString("used_at"), "made", row.getString("made")))
                .list();
    }

    @Override
    public void rename(String from, String to) {
        jdbc.sql("""
                        update capacity_link
                        set made = replace(made::text, to_jsonb(:name::text)::text, to_jsonb(:to::text)::text)::jsonb
                        where\s""" + NAMED).param("name", from).param("to", to).update();
    }
}
