package fr.productionfrance.annuaire.fiche.imports;

import fr.productionfrance.annuaire.fiche.Siren;
import fr.productionfrance.annuaire.fiche.Siret;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A row of capabilities, read.
 *
 * @param resource the label of its machine group as the row writes it
 * @param machines how many machines the group has, where the row says so
 * @param axes axes that move at the same time, where the row says so
 */
record CapabilityRow(
        SheetRow row,
        Siren siren,
        @Nullable Siret siret,
        String process,
        MaterialReader.Materials materials,
        @Nullable String resource,
        @Nullable Integer machines,
        @Nullable Integer axes,
        List<Consumer<CapabilityDraft>> edits)
        implements ParsedRow {}
