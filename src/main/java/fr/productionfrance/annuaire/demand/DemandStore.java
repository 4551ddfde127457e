package fr.productionfrance.annuaire.demand;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Unmet demand in PostgreSQL. */
@Component
class DemandStore {

    private final JdbcTemplate jdbc;
    private final JdbcClient client;

    DemandStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        this.client = JdbcClient.create(jdbc);
    }

    /** What was asked in a period, all its days together. */
    record Kept(String criteria, long searches, LocalDate last, int toConfirm) {}

    /** Adds to what is kept of those days. In one order, so that two nodes that write at once don't wait for each other. */
    void add(Collection<Noted> noted) {
        List<Object[]> rows = noted.stream()
                .sorted(Comparator.comparing(Noted::day).thenComparing(Noted::criteria))
                .map(one -> new Object[] {one.day(), one.criteria(), one.searches(), one.toConfirm()})
                .toList();
        jdbc.batchUpdate("""
                INSERT INTO demand (day, criteria, searches, to_confirm) VALUES (?, ?, ?, ?)
                ON CONFLICT (day, criteria) DO UPDATE
                SET searches = demand.searches + excluded.searches, to_confirm = excluded.to_confirm
                """, rows);
    }

    /** Those from a day on, the most asked first. */
    List<Kept> since(LocalDate from, int most) {
        return client.sql("""
                SELECT criteria, sum(searches) AS searches, max(day) AS last,
                       (array_agg(to_confirm ORDER BY day DESC))[1] AS to_confirm
                FROM demand WHERE day >= :from
                GROUP BY criteria
                ORDER BY searches DESC, last DESC, criteria
                LIMIT :most
                """)
                .param("from", from)
                .param("most", most)
                .query((row, _) -> new Kept(
                        row.getString("criteria"),
                        row.getLong("searches"),
                        row.getObject("last", LocalDate.class),
                        row.getInt("to_confirm")))
                .list();
    }

    void forgetBefore(LocalDate day) {
        client.sql("DELETE FROM demand WHERE day < :day").param("day", day).update();
    }
}
