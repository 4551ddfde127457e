package fr.productionfrance.annuaire.fiche.proofs;

import fr.productionfrance.annuaire.fiche.FicheId;
import fr.productionfrance.annuaire.fiche.Proof;
import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The files in PostgreSQL. */
@Repository
class ProofTable {

    /** A fiche names it, or somebody is typing it, or it waits for the animator. An id is found in a text by its 36 characters. */
    private static final String NAMED = """
            (EXISTS (SELECT FROM certificate c WHERE c.fiche_id = f.fiche_id AND c.proof_id = f.id)
            OR EXISTS (SELECT FROM fiche_draft d WHERE d.fiche_id = f.fiche_id AND strpos(d.data::text, f.id::text) > 0)
            OR EXISTS (SELECT FROM fiche_proposal p WHERE p.fiche_id = f.fiche_id AND p.state = 'SUBMITTED'
                AND strpos(p.data::text, f.id::text) > 0))""";

    private final JdbcClient jdbc;

    ProofTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Lets nobody else hand in a file of this fiche until the transaction ends. */
    void lock(FicheId fiche) {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended('proof_file' || ?, 0))")
                .param(fiche.toString())
                .query()
                .listOfRows();
    }

    long bytesOf(FicheId fiche) {
        return jdbc.sql("SELECT coalesce(sum(size), 0) FROM proof_file WHERE fiche_id = ?")
                .param(fiche.value())
                .query(Long.class)
                .single();
    }

    void insert(FicheId fiche, Proof proof, ProofType type, byte[] content) {
        jdbc.sql("""
                        INSERT INTO proof_file (id, fiche_id, name, media_type, content, size, sha256)
                        VALUES (?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        proof.id(),
                        fiche.value(),
                        proof.name(),
                        type.mediaType(),
                        content,
                        content.length,
                        proof.sha256())
                .update();
    }

    /** The same file under the same name, which is in use again from now on. */
    Optional<UUID> same(FicheId fiche, String name, String sha256) {
        return jdbc.sql("""
                        UPDATE proof_file SET unused_since = NULL WHERE id = (
                            SELECT id FROM proof_file WHERE fiche_id = ? AND name = ? AND sha256 = ? LIMIT 1 FOR UPDATE)
                        RETURNING id""")
                .params(fiche.value(), name, sha256)
                .query(UUID.class)
                .optional();
    }

    /** Another file of the same content, for another fiche; false when there is none to copy. */
    boolean copy(UUID id, FicheId from, UUID newId, FicheId into) {
        return jdbc.sql("""
                        INSERT INTO proof_file (id, fiche_id, name, media_type, content, size, sha256)
                        SELECT ?, ?, name, media_type, content, size, sha256 FROM proof_file WHERE id = ? AND fiche_id = ?""").params(newId, into.value(), id, from.value()).update() == 1;
    }

    Optional<FicheId> ficheOf(UUID id) {
        return jdbc.sql("SELECT fiche_id FROM proof_file WHERE id = ?")
                .param(id)
                .query(UUID.class)
                .optional()
                .map(FicheId::new);
    }

    Optional<String> nameOf(UUID id) {
        return jdbc.sql("SELECT name FROM proof_file WHERE id = ?")
                .param(id)
                .query(String.class)
                .optional();
    }

    Optional<ProofFile> find(UUID id) {
        return jdbc.sql("SELECT name, media_type, content FROM proof_file WHERE id = ?")
                .param(id)
                .query((row, _) -> new ProofFile(
                        Objects.requireNonNull(row.getString("name")),
                        ProofType.ofMediaType(Objects.requireNonNull(row.getString("media_type"))),
                        Objects.requireNonNull(row.getBytes("content"))))
                .optional();
    }

    /** Which of these files the fiche has; they stay until the transaction ends. */
    Set<UUID> held(FicheId fiche, Collection<UUID> ids) {
        return new HashSet<>(jdbc.sql("SELECT id FROM proof_file WHERE fiche_id = ? AND id = ANY (?) FOR KEY SHARE")
                .params(fiche.value(), ids.toArray(UUID[]::new))
                .query(UUID.class)
                .list());
    }

    /** Notes of each file whether anything still names it. */
    void noteUse() {
        jdbc.sql("UPDATE proof_file f SET unused_since = now() WHERE unused_since IS NULL AND NOT " + NAMED)
                .update();
        jdbc.sql("UPDATE proof_file f SET unused_since = NULL WHERE unused_since IS NOT NULL AND " + NAMED)
                .update();
    }

    /** Removes what nothing has named for so long. */
    int removeUnused(Duration since) {
        return jdbc.sql("DELETE FROM proof_file f WHERE unused_since < now() - make_interval(secs => ?) AND NOT "
                        + NAMED)
                .param((double) since.toSeconds())
                .update();
    }

    /** Removes what nothing of a fiche names, but for what has just come and is about to be named. */
    void makeRoom(FicheId fiche, Duration justCome) {
        jdbc.sql(
                        "DELETE FROM proof_file f WHERE fiche_id = ? AND uploaded_at < now() - make_interval(secs => ?) AND NOT "
                                + NAMED)
                .params(fiche.value(), (double) justCome.toSeconds())
                .update();
    }
}
