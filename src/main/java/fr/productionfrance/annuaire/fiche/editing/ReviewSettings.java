package fr.productionfrance.annuaire.fiche.editing;

import jakarta.validation.constraints.NotNull;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What the animator wants to see before buyers do. Changes of audited facts always wait, whatever is set.
 *
 * @param required when a member's own word is not enough
 */
@Validated
@ConfigurationProperties("annuaire.review")
record ReviewSettings(
        @NotNull @DefaultValue("first-publication") Required required) {

    enum Required {
        /** Members publish and change their fiches themselves. */
        NEVER,
        /** A fiche goes public through the animator; changes of a published one are public at once. */
        FIRST_PUBLICATION,
        /** Every change of a published fiche waits, too. */
        ALWAYS
    }

    boolean ofPublication() {
        return required != Required.NEVER;
    }

    boolean ofChanges() {
        return required == Required.ALWAYS;
    }
}
