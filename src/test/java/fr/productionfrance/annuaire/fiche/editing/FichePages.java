package fr.productionfrance.annuaire.fiche.editing;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.Location;
import fr.productionfrance.annuaire.engines.IntegrationTest;
import fr.productionfrance.annuaire.fiche.Fiche;
import fr.productionfrance.annuaire.fiche.FicheStatus;
import fr.productionfrance.annuaire.fiche.Fiches;
import fr.productionfrance.annuaire.fiche.store.FicheStore;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** The pages around one fiche, opened in English and without a browser by those whom {@link People} knows. */
@IntegrationTest
public abstract class FichePages extends SpringBrowserlessTest {

    protected static final String KEEPER = "keeper@fiche-pages.invalid";
    protected static final String STRANGER = "stranger@fiche-pages.invalid";
    protected static final String ANIMATOR = "animator@fiche-pages.invalid";

    private final BeanFactory beans;
    private final FicheStore store;
    private final FicheStatus status;
    private final People people;
    private Fiche fiche;

    /** @param status of the fiche as each test finds it */
    protected FichePages(BeanFactory beans, FicheStatus status) {
        this.beans = beans;
        this.store = beans.getBean(FicheStore.class);
        this.status = status;
        this.people = new People(beans, "fiche-pages");
    }

    /** Whoever the test signs in stays signed in. */
    @BeforeEach
    void make_the_fiche() {
        Authentication visitor = SecurityContextHolder.getContext().getAuthentication();
        people.forget();
        fiche = store.create(Fiches.full(), status, "test");
        people.keep(fiche);
        SecurityContextHolder.getContext().setAuthentication(visitor);
    }

    @AfterEach
    void remove_it() {
        people.forget();
    }

    /** As it was made. */
    protected final Fiche fiche() {
        return fiche;
    }

    /** As it is by now. */
    protected final Fiche stored() {
        return store.find(fiche.id()).orElseThrow();
    }

    protected final FicheStore store() {
        return store;
    }

    protected final People people() {
        return people;
    }

    protected final <T> T bean(Class<T> type) {
        return beans.getBean(type);
    }

    /** The page at an address, its query included. */
    protected static Component opened(String address) {
        UI.getCurrent().setLocale(Locale.ENGLISH);
        Location location = new Location(address);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
        return (Component) chain().getFirst();
    }

    protected static List<HasElement> chain() {
        return UI.getCurrent().getInternals().getActiveRouterTargetsChain();
    }

    protected final void click(String id) {
        test(find(NativeButton.class).withId(id).single()).click();
    }

    protected static String text(HasElement page) {
        return page.getElement().getTextRecursively();
    }
}
