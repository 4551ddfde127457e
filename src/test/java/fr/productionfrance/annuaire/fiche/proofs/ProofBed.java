package fr.productionfrance.annuaire.fiche.proofs;

import fr.productionfrance.annuaire.engines.IntegrationTest;
import fr.productionfrance.annuaire.fiche.Fiche;
import fr.productionfrance.annuaire.fiche.FicheStatus;
import fr.productionfrance.annuaire.fiche.Fiches;
import fr.productionfrance.annuaire.fiche.editing.People;
import fr.productionfrance.annuaire.fiche.store.FicheStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A fiche on the real store, its people, and one of its keepers to hand files in. */
@IntegrationTest
abstract class ProofBed {

    final BeanFactory beans;
    final FicheStore store;
    final Proofs proofs;
    final JdbcClient jdbc;

    People people;
    Fiche fiche;

    ProofBed(BeanFactory beans) {
        this.beans = beans;
        this.store = beans.getBean(FicheStore.class);
        this.proofs = beans.getBean(Proofs.class);
        this.jdbc = beans.getBean(JdbcClient.class);
    }

    @BeforeEach
    void make_a_fiche() {
        people = new People(beans);
        fiche = store.create(Fiches.full(), FicheStatus.PUBLISHED, "test");
        people.keep(fiche);
        people.member();
    }

    @AfterEach
    void remove_it() {
        people.forget();
    }
}
