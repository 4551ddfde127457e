package fr.productionfrance.annuaire.design;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import java.util.UUID;

/** What a module puts onto the home page of people who keep fiches; neither knows the other. Parts come in Spring's order. */
public interface HomePart {

    /** About one of their fiches, by its id. Fails like any service for who may not keep it. */
    default Optional<Component> about(UUID fiche) {
        return Optional.empty();
    }

    /** About who is signed in, below all fiches. */
    default Optional<Component> forPerson() {
        return Optional.empty();
    }
}
