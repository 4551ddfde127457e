package fr.productionfrance.annuaire.fiche.imports;

import fr.productionfrance.annuaire.fiche.imports.value.CodeFinder;
import fr.productionfrance.annuaire.nomenclature.Concept;
import fr.productionfrance.annuaire.nomenclature.Vocabulary;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the family of materials and the grades of a row together, for each may say the other. */
final class MaterialReader {

    private final Vocabulary materials;
    private final CodeFinder finder;

    MaterialReader(Vocabulary materials, CodeFinder finder) {
        this.materials = materials;
        this.finder = finder;
    }

    /**
     * What a row says of materials.
     *
     * @param family absent when the row names none
     * @param grades absent when the row leaves them as they are; empty when it clears them
     */
    record Materials(@Nullable String family, Optional<List<String>> grades) {}

    Materials read(SheetRow row, Consumer<RowFault> faults) {
        Optional<String> material = Fields.cell(
                row, ColumnName.MATERIAL, input -> input.isClearing() ? "" : finder.read(input.text()), faults);
        Optional<List<String>> grades = Fields.cell(
                row,
                ColumnName.GRADES,
                input -> input.isClearing() ? List.<String>of() : finder.readSeveral(input),
                faults);
        Optional<String> family = material.filter(code -> !code.isEmpty());
        if (family.isPresent() && isGrade(family.get())) {
            Set<String> all = new LinkedHashSet<>(List.of(family.get()));
            grades.ifPresent(all::addAll);
            return new Materials(above(family.get()), Optional.of(List.copyOf(all)));
        }
        if (family.isEmpty() && grades.filter(codes -> !codes.isEmpty()).isPresent()) {
            return new Materials(common(row, grades.get(), faults), grades);
        }
        return new Materials(family.orElse(null), grades);
    }

    private boolean isGrade(String code) {
        Concept concept = materials.get(code);
        return concept.leaf() && concept.broader() != null && concept.level() > 2;
    }

    private String above(String code) {
        String broader = materials.get(code).broader();
        return broader == null ? code : broader;
    }

    /** The nearest family that holds all the grades. */
    private @Nullable String common(SheetRow row, List<String> grades, Consumer<RowFault> faults) {
        List<String> candidates = new ArrayList<>(materials.ancestors(grades.getFirst()));
        if (!isGrade(grades.getFirst())) {
            candidates.addFirst(grades.getFirst());
        }
        Optional<String> family = candidates.stream()
                .filter(candidate -> materials.withDescendants(candidate).containsAll(grades))
                .findFirst();
        if (family.isEmpty()) {
            String families = grades.stream()
                    .map(grade -> materials.get(above(grade)).label().fr())
                    .distinct()
                    .collect(Collectors.joining(", "));
            faults.accept(RowFault.of(row, ColumnName.GRADES, LineFault.GRADES_OF_SEVERAL_FAMILIES, families));
        }
        return family.orElse(null);
    }
}
