package fr.productionfrance.annuaire.synonyms;

import fr.productionfrance.annuaire.nomenclature.Language;
import fr.productionfrance.annuaire.search.understanding.Aspect;
import fr.productionfrance.annuaire.search.understanding.OwnWord;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The cluster's words in PostgreSQL. */
@Component
class SynonymStore {

    private final JdbcClient jdbc;
    private final InstantSource clock;

    SynonymStore(JdbcClient jdbc, InstantSource clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A row, and the letters by which its word is compared. */
    record Kept(Synonym synonym, String form) {}

    /** All of them, those in use first, then by their letters. */
    List<Kept> all() {
        return jdbc.sql("SELECT * FROM synonym ORDER BY active DESC, form, id")
                .query((row, _) -> read(row))
                .list();
    }

    List<Kept> active() {
        return all().stream().filter(kept -> kept.synonym().active()).toList();
    }

    Optional<Kept> find(long id) {
        return jdbc.sql("SELECT * FROM synonym WHERE id = ?")
                .param(id)
                .query((row, _) -> read(row))
                .optional();
    }

    /**
     * Another with every change. Each change takes a higher number than all before it, so that their sum grows in whatever order
     * they are committed; the highest would not.
     */
    String revision() {
        return jdbc.sql("SELECT coalesce(sum(revision), 0)::text FROM synonym")
                .query(String.class)
                .single();
    }

    /** @throws org.springframework.dao.DuplicateKeyException when a word of the same letters is in use */
    void add(String term, String form, NewSynonym synonym, String by) {
        OwnWord.Target target = synonym.target();
        jdbc.sql("""
                INSERT INTO synonym (term, form, kind, code, language, added_by, added_at, changed_by, changed_at)
                VALUES (:term, :form, :kind, :code, :language, :by, :at, :by, :at)
                """)
                .param("term", term)
                .param("form", form)
                .param("kind", target == null ? null : target.aspect().name())
                .param("code", target == null ? null : target.code())
                .param(
                        "language",
                        synonym.language() == null ? null : synonym.language().name())
                .param("by", by)
                .param("at", now())
                .update();
    }

    /**
     * Retires or restores one; nothing where it is so already.
     *
     * @throws org.springframework.dao.DuplicateKeyException when a word of the same letters is in use
     */
    void setActive(long id, boolean active, String by) {
        jdbc.sql("""
                UPDATE synonym SET active = :active, changed_by = :by, changed_at = :at, revision = nextval('synonym_revision')
                WHERE id = :id AND active <> :active
                """)
                .param("active", active)
                .param("by", by)
                .param("at", now())
                .param("id", id)
                .update();
    }

    private static Kept read(ResultSet row) throws SQLException {
        String kind = row.getString("kind");
        String language = row.getString("language");
        Synonym synonym = new Synonym(
                row.getLong("id"),
                row.getString("term"),
                kind == null ? null : new OwnWord.Target(Aspect.valueOf(kind), row.getString("code")),
                language == null ? null : Language.valueOf(language),
                row.getBoolean("active"),
                row.getString("added_by"),
                instant(row, "added_at"),
                row.getString("changed_by"),
                instant(row, "changed_at"));
        return new Kept(synonym, row.getString("form"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
