package fr.productionfrance.annuaire.fiche.imports;

import fr.productionfrance.annuaire.fiche.Capability;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What tells the capabilities of one site apart, in a file as in the store. */
record CapabilityKey(
        String process, @Nullable String material, @Nullable String resource) {

    boolean matches(Capability capability) {
        return process.equals(capability.process())
                && Objects.equals(material, capability.material())
                && Objects.equals(resource, capability.resource());
    }
}
