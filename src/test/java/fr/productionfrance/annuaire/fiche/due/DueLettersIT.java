package fr.productionfrance.annuaire.fiche.due;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.productionfrance.annuaire.engines.IntegrationTest;
import fr.productionfrance.annuaire.engines.TestClock;
import fr.productionfrance.annuaire.fiche.Fiche;
import fr.productionfrance.annuaire.fiche.FicheData;
import fr.productionfrance.annuaire.fiche.FicheStatus;
import fr.productionfrance.annuaire.fiche.Fiches;
import fr.productionfrance.annuaire.fiche.Members;
import fr.productionfrance.annuaire.fiche.Siren;
import fr.productionfrance.annuaire.fiche.capacity.Capacities;
import fr.productionfrance.annuaire.fiche.letters.LetterChoices;
import fr.productionfrance.annuaire.fiche.letters.Rhythm;
import fr.productionfrance.annuaire.fiche.store.FicheStore;
import fr.productionfrance.annuaire.nomenclature.Places;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** Confirming, and reminders that stop when acted upon, with a clock that the test moves. */
@IntegrationTest
class DueLettersIT {

    /** Long after the fiches were made, so that they are to be looked over: a first of a month. */
    private final LocalDate first =
            LocalDate.now(Places.TIME_ZONE).plusMonths(14).withDayOfMonth(1);

    private final DueLetters letters;
    private final Dues dues;
    private final Confirmations confirmations;
    private final LetterChoices choices;
    private final Capacities capacities;
    private final FicheStore store;
    private final TestClock clock;
    private final JdbcClient jdbc;
    private final Members members;

    @SuppressWarnings("NullAway.Init")
    private Fiche fiche;

    @SuppressWarnings("NullAway.Init")
    private UUID keeper;

    @Autowired
    DueLettersIT(
            DueLetters letters,
            Dues dues,
            Confirmations confirmations,
            LetterChoices choices,
            Capacities capacities,
            FicheStore store,
            TestClock clock,
            JdbcClient jdbc) {
        this.letters = letters;
        this.dues = dues;
        this.confirmations = confirmations;
        this.choices = choices;
        this.capacities = capacities;
        this.store = store;
        this.clock = clock;
        this.jdbc = jdbc;
        this.members = new Members(jdbc, store, Members.newDomain());
    }

    @BeforeEach
    void keep() {
        fiche = members.fiche(bare("732829320", "Ateliers du Gier"), FicheStatus.PUBLISHED);
        keeper = members.member("keeper", fiche);
        members.signIn("keeper");
        clock.set(at(first));
    }

    @AfterEach
    void remove() {
        clock.putRight();
        members.remove();
    }

    @Test
    void a_confirmation_moves_the_next_look_over_and_nothing_of_the_fiche() {
        assertThat(entry().reviewDue()).isTrue();

        assertThat(confirmations.confirm(fiche.id())).isTrue();

        assertThat(entry().reviewDue()).isFalse();
        assertThat(entry().confirmed()).isPresent();
        assertThat(entry().reviewBy()).isEqualTo(first.plusMonths(12));
        assertThat(store.find(fiche.id())).contains(fiche);
        assertThat(confirmations.confirm(fiche.id())).isFalse();
        assertThat(jdbc.sql("select count(*) from fiche_confirmation where fiche_id = ? and account_id = ?")
                        .params(fiche.id().value(), keeper)
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void nobody_confirms_or_reads_what_is_not_theirs() {
        members.member("other");
        members.signIn("other");

        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> confirmations.confirm(fiche.id()));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> dues.of(fiche.id()));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> dues.counts(""));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> dues.page(DueFilter.ALL, 0, 1));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> dues.each(DueFilter.ALL, _ -> {}));
    }

    @Test
    void one_letter_tells_all_that_presses_on_all_of_ones_fiches() throws Exception {
        Fiche second = members.fiche(bare("356000000", "Forges du Pilat"), FicheStatus.PUBLISHED);
        members.keep(keeper, second);

        letters.send();
        letters.send();

        assertThat(members.letters("keeper"))
                .singleElement()
                .asString()
                .startsWith("Bonjour,\n\nvoici ce qui est à faire")
                .containsSubsequence(
                        "Ateliers du Gier\n- Jamais confirmée. À relire depuis le",
                        "Forges du Pilat\n- Jamais confirmée.")
                .contains("Ce qui aiderait le plus : capacités déclarées, ")
                .contains("/mon-espace\n")
                .contains("/courrier/");
        assertThat(members.mail("keeper").getFirst().getSubject()).isEqualTo("À faire sur vos 2 fiches");
    }

    @Test
    void a_month_later_there_is_one_more_and_none_once_it_is_done() {
        letters.send();
        clock.set(at(first.plusDays(20)));
        letters.send();
        assertThat(members.letters("keeper")).hasSize(1);

        clock.set(at(first.plusMonths(1)));
        letters.send();
        assertThat(members.letters("keeper")).hasSize(2);

        confirmations.confirm(fiche.id());
        for (int month = 2; month < 12; month++) {
            clock.set(at(first.plusMonths(month)));
            letters.send();
        }
        assertThat(members.letters("keeper")).hasSize(2);
        clock.set(at(first.plusMonths(14)));
        letters.send();
        assertThat(members.letters("keeper")).hasSize(3);
    }

    @Test
    void certificates_that_end_and_capacity_that_passed_are_told_until_renewed() {
        members.remove();
        fiche = members.fiche(Fiches.full(), FicheStatus.PUBLISHED);
        keeper = members.member("keeper", fiche);
        members.signIn("keeper");
        confirmations.confirm(fiche.id());

        letters.send();

        assertThat(members.letters("keeper"))
                .singleElement()
                .asString()
                .contains("Procédés de capacité inconnue : 3 sur 3.")
                .contains("1 certificat fini. Première échéance : 28 févr. 2027.")
                .doesNotContain("À relire");
        capacities.renew(fiche.id());
        assertThat(entry().unknown()).isEqualTo(2);
    }

    @Test
    void who_wants_none_gets_none_and_a_closed_account_neither() {
        choices.chooseDue(Rhythm.OFF);
        letters.send();
        assertThat(members.letters("keeper")).isEmpty();

        choices.chooseDue(Rhythm.WEEKLY);
        members.close(keeper);
        letters.send();
        assertThat(members.letters("keeper")).isEmpty();
    }

    @Test
    void an_archived_fiche_asks_nothing() {
        store.changeStatus(fiche.id(), fiche.version(), FicheStatus.ARCHIVED, "test");
        letters.send();

        assertThat(members.letters("keeper")).isEmpty();
        assertThat(dues.of(fiche.id())).isEmpty();
    }

    private DueEntry entry() {
        return dues.of(fiche.id()).orElseThrow();
    }

    private static FicheData bare(String siren, String name) {
        return Fiches.bare(new Siren(siren), name);
    }

    private static Instant at(LocalDate day) {
        return day.atTime(9, 0).atZone(Places.TIME_ZONE).toInstant();
    }
}
