package fr.productionfrance.annuaire.search.degraded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.productionfrance.annuaire.engines.IntegrationTest;
import fr.productionfrance.annuaire.fiche.Contact;
import fr.productionfrance.annuaire.fiche.Fiche;
import fr.productionfrance.annuaire.fiche.FicheStatus;
import fr.productionfrance.annuaire.fiche.Fiches;
import fr.productionfrance.annuaire.fiche.store.FicheStore;
import fr.productionfrance.annuaire.fiche.store.PublishedFiches;
import fr.productionfrance.annuaire.search.Band;
import fr.productionfrance.annuaire.search.Facet;
import fr.productionfrance.annuaire.search.FicheSearch;
import fr.productionfrance.annuaire.search.FicheView;
import fr.productionfrance.annuaire.search.FicheView.ContactView;
import fr.productionfrance.annuaire.search.LimitedSearchException;
import fr.productionfrance.annuaire.search.PageRequest;
import fr.productionfrance.annuaire.search.SearchCriteria;
import fr.productionfrance.annuaire.search.SearchPage;
import fr.productionfrance.annuaire.search.indexing.PublicRecords;
import fr.productionfrance.annuaire.search.query.FicheViews;
import fr.productionfrance.annuaire.sync.SyncBed;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationContext;

@IntegrationTest
class StoreStandInIT {

    private final SyncBed bed;
    private final FicheStore store;
    private final FicheSearch engine;
    private final StandIn standIn;

    @Autowired
    StoreStandInIT(
            ApplicationContext program,
            FicheStore store,
            @Qualifier("elasticFicheSearch") FicheSearch engine,
            PublishedFiches fiches,
            PublicRecords records,
            FicheViews views) {
        bed = new SyncBed(program);
        this.store = store;
        this.engine = engine;
        standIn = new StoreStandIn(fiches, records, views);
    }

    @BeforeEach
    @AfterEach
    void empty() {
        bed.empty();
    }

    @Test
    void a_fiche_and_its_row_are_the_same_from_the_store_as_from_the_index() {
        Fiche fiche = store.create(Fiches.full(), FicheStatus.PUBLISHED, "test");
        bed.service().start("test");
        bed.end(bed.service());
        SearchCriteria named = SearchCriteria.EVERYTHING.withText(fiche.data().displayName());

        assertThat(standIn.fiche(fiche.slug()))
                .isEqualTo(engine.fiche(fiche.slug()))
                .isPresent();
        SearchPage page = standIn.search(named, PageRequest.FIRST);
        assertThat(page.hits())
                .isEqualTo(engine.search(named, PageRequest.FIRST).hits())
                .hasSize(1);
        assertThat(page.confirmed()).isEqualTo(1);
        assertThat(page.byNameOnly()).isTrue();
    }

    @Test
    void contacts_of_the_cluster_s_own_stay_hidden() {
        Fiche fiche = store.create(Fiches.full(), FicheStatus.PUBLISHED, "test");

        FicheView view = standIn.fiche(fiche.slug()).orElseThrow();

        assertThat(fiche.data().contacts()).extracting(Contact::visibility).contains(Contact.Visibility.CLUSTER);
        assertThat(view.contacts())
                .extracting(ContactView::name)
                .containsExactlyElementsOf(fiche.data().contacts().stream()
                        .filter(contact -> contact.visibility() == Contact.Visibility.PUBLIC)
                        .map(Contact::name)
                        .toList());
    }

    @Test
    void a_draft_is_no_more_to_be_had_than_from_the_index() {
        Fiche draft = store.create(Fiches.full(), FicheStatus.DRAFT, "test");

        assertThat(standIn.fiche(draft.slug())).isEmpty();
        assertThat(standIn.search(SearchCriteria.EVERYTHING, PageRequest.FIRST).hits())
                .isEmpty();
    }

    @Test
    void an_archived_fiche_is_told_from_one_that_never_was() {
        Fiche archived = store.create(Fiches.full(), FicheStatus.ARCHIVED, "test");
        Fiche draft = store.create(Fiches.full(), FicheStatus.DRAFT, "test");

        assertThat(standIn.isWithdrawn(archived.slug())).isTrue();
        assertThat(standIn.isWithdrawn(draft.slug())).isFalse();
        assertThat(standIn.isWithdrawn("never-was")).isFalse();
        assertThat(standIn.isWithdrawn("nul\0")).isFalse();
    }

    @Test
    void asked_for_more_than_a_name_it_does_not_pretend() {
        SearchCriteria turning = SearchCriteria.EVERYTHING.withChoice(Facet.PROCESS, Set.of("MACH.TURN"));

        assertThatThrownBy(() -> standIn.search(turning, PageRequest.FIRST)).isInstanceOf(LimitedSearchException.class);
        assertThatThrownBy(() -> standIn.search(SearchCriteria.EVERYTHING, PageRequest.FIRST.after("Y3Vyc29y")))
                .isInstanceOf(LimitedSearchException.class);
    }

    @Test
    void nothing_is_left_to_confirm() {
        store.create(Fiches.full(), FicheStatus.PUBLISHED, "test");

        SearchPage page = standIn.search(SearchCriteria.EVERYTHING, PageRequest.FIRST.withBand(Band.TO_CONFIRM));

        assertThat(page.hits()).isEmpty();
        assertThat(page.toConfirm()).isZero();
        assertThat(page.confirmed()).isEqualTo(1);
    }
}
