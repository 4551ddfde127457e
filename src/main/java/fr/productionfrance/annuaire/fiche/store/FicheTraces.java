package fr.productionfrance.annuaire.fiche.store;

import fr.productionfrance.annuaire.access.NamedColumn;
import fr.productionfrance.annuaire.access.PersonalTraces;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where the fiches name people: authors of changes, and who declared a capacity, now and in the history's contents. */
final class FicheTraces implements PersonalTraces {

    private final JdbcClient jdbc;
    private final NamedColumn authors;
    private final NamedColumn declared;

    FicheTraces(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.authors = new NamedColumn(jdbc, "fiche_revision", "author", "fiche_id", "version", "at");
        this.declared = new NamedColumn(jdbc, "capacity", "declared_by", "fiche_id", "process", "declared_at");
    }

    @Override
    public String section() {
        return authors.section();
    }

    @Override
    public Set<String> columns() {
        return Set.of(authors.section(), declared.section());
    }

    @Override
    public List<Map<String, Object>> of(String name) {
        return authors.of(name);
    }

    /** The index holds none of these names, so no fiche needs a new version for it. */
    @Override
    public void rename(String from, String to) {
        authors.rename(from, to);
        declared.rename(from, to);
        jdbc.sql("""
                        with names as (
                            select '"declaredBy": ' || to_json(:from::text) as was, '"declaredBy": ' || to_json(:to::text) as becomes)
                        update fiche_revision
                        set before = replace(before::text, was, becomes)::jsonb, after = replace(after::text, was, becomes)::jsonb
                        from names
                        where strpos(after::text, was) > 0 or strpos(before::text, was) > 0
                        """).param("from", from).param("to", to).update();
    }
}
