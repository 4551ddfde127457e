package fr.productionfrance.annuaire.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** What is held of a person: handed over, and forgotten. */
class PersonalDataIT extends AccountBed {

    @Autowired
    private PersonalData data;

    @Autowired
    private Memberships memberships;

    @Autowired
    private List<PersonalTraces> traces;

    private UUID anne;

    @BeforeEach
    void make_somebody_who_wrote() {
        anne = make("anne", Role.MEMBER);
        memberships.add(email("anne"), fiche.id().value());
        jdbc.sql("update fiche_revision set author = ? where fiche_id = ?")
                .params(email("anne").value(), fiche.id().value())
                .update();
        jdbc.sql("""
                        update fiche_revision set after = replace(after::text, :was, :is)::jsonb where fiche_id = :fiche
                        """)
                .param("was", "\"declaredBy\": \"" + declaredBy() + "\"")
                .param("is", "\"declaredBy\": \"" + email("anne").value() + "\"")
                .param("fiche", fiche.id().value())
                .update();
        jdbc.sql("update capacity set declared_by = ? where fiche_id = ?")
                .params(email("anne").value(), fiche.id().value())
                .update();
    }

    @Test
    void a_person_gets_a_file_of_all_that_is_held() {
        signInAs("anne");

        String file = new String(data.export(anne), StandardCharsets.UTF_8);

        assertThat(file)
                .contains(
                        email("anne").value(),
                        "\"fiche_revision.author\"",
                        fiche.id().value().toString(),
                        "\"last_sign_in_at\"")
                .doesNotContain("pbkdf2");
    }

    @Test
    void who_goes_leaves_a_history_without_a_name() {
        signInAs("anne");

        assertThat(data.erase(anne)).isTrue();

        assertThat(accounts.byId(anne)).isEmpty();
        assertThat(jdbc.sql("select author || before::text || after::text from fiche_revision where fiche_id = ?")
                        .param(fiche.id().value())
                        .query(String.class)
                        .list())
                .noneMatch(revision ->
                        revision != null && revision.contains(email("anne").value()));
        assertThat(author()).matches("compte-efface-[0-9a-f]{8}");
        assertThat(declaredBy()).isEqualTo(author());
        assertThat(jdbc.sql("select after::text from fiche_revision where fiche_id = ?")
                        .param(fiche.id().value())
                        .query(String.class)
                        .single())
                .contains(author())
                .doesNotContain(email("anne").value());
    }

    @Test
    void the_animator_can_erase_anybody_and_a_member_only_itself() {
        UUID bruno = make("bruno", Role.MEMBER);
        signInAs("anne");
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> data.erase(bruno));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> data.export(bruno));

        signInAs("animatrice");
        assertThat(data.erase(bruno)).isTrue();
        assertThat(accounts.byId(bruno)).isEmpty();
    }

    /** A module that begins to name people in a column of its own must say so, or erasing them would leave their name there. */
    @Test
    void every_column_that_names_people_is_spoken_for() {
        List<String> naming = jdbc.sql("""
                        select table_name || '.' || column_name from information_schema.columns
                        where table_schema = 'public' and data_type = 'text'
                            and (column_name in ('author', 'editor', 'auditor', 'reviewer') or column_name like '%\\_by')
                            and column_name <> 'installed_by'
                        """).query(String.class).list().stream()
                .map(String::valueOf)
                .toList();

        assertThat(naming).isNotEmpty();
        assertThat(traces.stream().flatMap(trace -> trace.columns().stream())).containsAll(naming);
    }

    private String author() {
        return String.valueOf(jdbc.sql("select author from fiche_revision where fiche_id = ?")
                .param(fiche.id().value())
                .query(String.class)
                .single());
    }

    private String declaredBy() {
        return String.valueOf(jdbc.sql("select declared_by from capacity where fiche_id = ? limit 1")
                .param(fiche.id().value())
                .query(String.class)
                .single());
    }
}
