package fr.productionfrance.annuaire.fiche.due;

import fr.productionfrance.annuaire.fiche.FicheId;
import fr.productionfrance.annuaire.fiche.FicheStatus;
import fr.productionfrance.annuaire.nomenclature.Places;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Works out in PostgreSQL what is due. Lists over all fiches catch up with what was saved before they are read; as many rows are read as
 * are asked for, and a file of all while it is written.
 */
@Repository
class DueStore {

    private static final int ROWS_AT_ONCE = 500;
    private static final int MOST_MISSING = 3;

    private final JdbcClient jdbc;
    private final JdbcClient streaming;
    private final Digests digests;
    private final TransactionTemplate reading;
    private final Weights weights;
    private final DueSettings settings;
    private final Clock clock;

    DueStore(
            DataSource database,
            PlatformTransactionManager transactions,
            Digests digests,
            Weights weights,
            DueSettings settings,
            Clock clock) {
        this.jdbc = JdbcClient.create(database);
        JdbcTemplate byAndBy = new JdbcTemplate(database);
        byAndBy.setFetchSize(ROWS_AT_ONCE);
        this.streaming = JdbcClient.create(byAndBy);
        this.digests = digests;
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
        this.weights = weights;
        this.settings = settings;
        this.clock = clock;
    }

    DueCounts counts(String name) {
        digests.catchUp();
        String counts = Arrays.stream(DueKind.values())
                .map(kind -> "count(*) filter (where %s) as %s".formatted(kind.condition(), kind.name()))
                .collect(Collectors.joining(", "));
        return asked(
                        jdbc,
                        DueSql.PUBLISHED + "select count(*) as everything, " + counts + " from due where " + named(),
                        name)
                .query((row, _) -> {
                    Map<DueKind, Long> byKind = new EnumMap<>(DueKind.class);
                    for (DueKind kind : DueKind.values()) {
                        byKind.put(kind, row.getLong(kind.name()));
                    }
                    return new DueCounts(row.getLong("everything"), byKind);
                })
                .single();
    }

    List<DueEntry> page(DueFilter filter, int offset, int limit) {
        digests.catchUp();
        List<FicheId> ids = asked(jdbc, list("id", filter) + " limit :limit offset :offset", filter.name())
                .param("limit", limit)
                .param("offset", offset)
                .query((row, _) -> new FicheId(row.getObject("id", UUID.class)))
                .list();
        Map<FicheId, DueEntry> entries = of(ids).stream().collect(Collectors.toMap(DueEntry::id, Function.identity()));
        return ids.stream().flatMap(id -> Stream.ofNullable(entries.get(id))).toList();
    }

    /** Reads the whole list, row by row. */
    void each(DueFilter filter, Consumer<DueEntry> reader) {
        digests.catchUp();
        reading.executeWithoutResult(_ -> {
            try (var rows = asked(streaming, list("*", filter), filter.name()).query((row, _) -> read(row)).stream()) {
                rows.forEach(reader);
            }
        });
    }

    /** Those of some fiches that are not archived, by name. */
    List<DueEntry> of(Collection<FicheId> fiches) {
        UUID[] ids = fiches.stream().map(FicheId::value).toArray(UUID[]::new);
        return asked(jdbc, DueSql.SOME + "select * from due order by name, id", "")
                .param("ids", ids)
                .query((row, _) -> read(row))
                .list();
    }

    private static String list(String columns, DueFilter filter) {
        String condition = filter.kind().map(DueKind::condition).orElse("true");
        String order = filter.kind().map(kind -> kind.order() + ", ").orElse("");
        return DueSql.PUBLISHED + "select " + columns + " from due where " + condition + " and " + named()
                + " order by " + order + "name, id";
    }

    private static String named() {
        return "(:name = '' or strpos(lower(name), lower(:name)) > 0)";
    }

    private JdbcClient.StatementSpec asked(JdbcClient client, String sql, String name) {
        Instant now = clock.instant();
        LocalDate today = today();
        JdbcClient.StatementSpec asked = client.sql(sql)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("today", today)
                .param("certificatesBy", today.plusDays(settings.certificateDays()))
                .param(
                        "capacitiesBy",
                        now.plus(Duration.ofDays(settings.capacityDays())).atOffset(ZoneOffset.UTC))
                .param("complete", settings.completeFrom())
                .param("name", name.replace("\0", ""));
        for (Fact fact : Fact.values()) {
            asked = asked.param(fact.name(), weights.of(fact));
        }
        return asked;
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Places.TIME_ZONE));
    }

    private DueEntry read(ResultSet row) throws SQLException {
        OffsetDateTime confirmed = row.getObject("confirmed_at", OffsetDateTime.class);
        Instant review = Objects.requireNonNull(row.getObject("review_at", OffsetDateTime.class))
                .toInstant();
        Map<Fact, Double> lacks = new EnumMap<>(Fact.class);
        for (Fact fact : Fact.values()) {
            lacks.put(fact, weights.of(fact) * (1 - row.getDouble(fact.column())));
        }
        List<Fact> missing = lacks.entrySet().stream()
                .filter(lack -> lack.getValue() > 0)
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .limit(MOST_MISSING)
                .map(Map.Entry::getKey)
                .toList();
        return new DueEntry(
                new FicheId(row.getObject("id", UUID.class)),
                row.getString("slug"),
                row.getString("name"),
                FicheStatus.valueOf(row.getString("status")),
                confirmed == null ? null : confirmed.toInstant(),
                review.atZone(Places.TIME_ZONE).toLocalDate(),
                !review.isAfter(clock.instant()),
                row.getInt("processes"),
                row.getInt("unknown"),
                row.getInt("passing"),
                row.getInt("ended"),
                row.getInt("ending"),
                row.getObject("first_end", LocalDate.class),
                row.getInt("score"),
                missing);
    }
}
