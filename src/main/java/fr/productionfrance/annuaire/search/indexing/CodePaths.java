package fr.productionfrance.annuaire.search.indexing;

import fr.productionfrance.annuaire.nomenclature.Nomenclature;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Named;
import org.springframework.stereotype.Component;

/** Each level of the trees of processes and materials, by the name under which the mapper asks for it. */
@Component
class CodePaths {

    private final CodePath processes;
    private final CodePath materials;

    CodePaths(Nomenclature nomenclature) {
        this.processes = new CodePath(nomenclature.processes());
        this.materials = new CodePath(nomenclature.materials());
    }

    @Named("processL1")
    @Nullable
    String processL1(String process) {
        return processes.at(1, process);
    }

    @Named("processL2")
    @Nullable
    String processL2(String process) {
        return processes.at(2, process);
    }

    @Named("processL3")
    @Nullable
    String processL3(String process) {
        return processes.at(3, process);
    }

    @Named("materialL1")
    Set<String> materialL1(Set<String> materials) {
        return this.materials.at(1, materials);
    }

    @Named("materialL2")
    Set<String> materialL2(Set<String> materials) {
        return this.materials.at(2, materials);
    }

    @Named("materialL3")
    Set<String> materialL3(Set<String> materials) {
        return this.materials.at(3, materials);
    }
}
