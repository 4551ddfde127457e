package fr.productionfrance.annuaire.access;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One column that names people. Its words are the program's own, never a visitor's. */
public final class NamedColumn implements PersonalTraces {

    private final JdbcClient jdbc;
    private final String table;
    private final String column;
    private final List<String> shown;

    /**
     * Names people in {@code table.column}.
     *
     * @param shown the other columns that a person's file holds of each row
     */
    public NamedColumn(JdbcClient jdbc, String table, String column, String... shown) {
        this.jdbc = jdbc;
        this.table = table;
        this.column = column;
        this.shown = List.of(shown);
    }

    @Override
    public String section() {
        return table + "." + column;
    }

    @Override
    public Set<String> columns() {
        return Set.of(section());
    }

    @Override
    public List<Map<String, Object>> of(String name) {
        String columns = shown.stream().map(each -> each + "::text").collect(Collectors.joining(", "));
        return jdbc.sql("select " + columns + " from " + table + " where " + column + " = ? order by 1")
                .param(name)
                .query((row, number) -> {
                    Map<String, Object> entry = new LinkedHashMap<>();
                    for (int each = 0; each < shown.size(); each++) {
                        String value = row.getString(each + 1);
                        entry.put(shown.get(each), value == null ? "" : value);
                    }
                    return entry;
                })
                .list();
    }

    @Override
    public void rename(String from, String to) {
        jdbc.sql("update " + table + " set " + column + " = ? where " + column + " = ?")
                .params(to, from)
                .update();
    }
}
