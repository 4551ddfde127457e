package fr.productionfrance.annuaire.fiche.imports;

import fr.productionfrance.annuaire.fiche.Siren;
import fr.productionfrance.annuaire.fiche.Siret;
import fr.productionfrance.annuaire.fiche.imports.value.CellInput;
import fr.productionfrance.annuaire.fiche.imports.value.Identifiers;
import fr.productionfrance.annuaire.fiche.imports.value.Quantities;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** Reads the cells of rows; a row either can be read whole, or is rejected with all that is wrong with it. */
@Component
class RowReader {

    private static final int MOST_MACHINES = 10_000;
    private static final int MOST_AXES = 30;
    private static final int RESOURCE_LABEL = 200;

    private final Readers readers;
    private final Fields<MemberDraft> firm;
    private final Fields<ContactDraft> contact = ContactFields.create();
    private final Fields<SiteDraft> site;
    private final Fields<CapabilityDraft> capability;
    private final MaterialReader materials;

    RowReader(Readers readers) {
        this.readers = readers;
        this.firm = MemberFields.of(readers);
        this.site = SiteFields.of(readers);
        this.capability = CapabilityFields.of(readers);
        this.materials = new MaterialReader(readers.nomenclature.materials(), readers.materials);
    }

    /** The row read; empty when it went to {@code rejected}. */
    Optional<ParsedRow> read(SheetRow row, Consumer<RejectedLine> rejected) {
        List<RowFault> faults = new ArrayList<>();
        Optional<? extends ParsedRow> read = switch (row.kind()) {
            case MEMBERS -> member(row, faults::add);
            case CAPABILITIES -> capability(row, faults::add);
        };
        if (faults.isEmpty()) {
            return read.map(parsed -> parsed);
        }
        rejected.accept(RejectedLine.of(row, faults));
        return Optional.empty();
    }

    private Optional<MemberRow> member(SheetRow row, Consumer<RowFault> faults) {
        Optional<Siret> siret = Fields.cell(row, ColumnName.SIRET, Identifiers::siret, faults);
        Optional<Siren> siren = siren(row, siret, faults);
        Optional<String> departement = Fields.cell(row, ColumnName.DEPARTEMENT, readers.places::departement, faults);
        List<Consumer<MemberDraft>> firmEdits = firm.read(row, faults);
        List<Consumer<ContactDraft>> contactEdits = contact.read(row, faults);
        List<Consumer<SiteDraft>> siteEdits = site.read(row, faults);
        return siren.map(number -> new MemberRow(
                row, number, siret.orElse(null), departement.orElse(null), firmEdits, contactEdits, siteEdits));
    }

    private Optional<CapabilityRow> capability(SheetRow row, Consumer<RowFault> faults) {
        Optional<Siret> siret = Fields.cell(row, ColumnName.SIRET, Identifiers::siret, faults);
        Optional<Siren> siren = siren(row, siret, faults);
        if (row.cell(ColumnName.PROCESS).isEmpty()) {
            faults.accept(RowFault.of(row, ColumnName.PROCESS, LineFault.PROCESS_MISSING));
        }
        Optional<String> process =
                Fields.cell(row, ColumnName.PROCESS, input -> readers.processes.read(input.text()), faults);
        MaterialReader.Materials material = materials.read(row, faults);
        Optional<String> resource = Fields.cell(row, ColumnName.RESOURCE, Field.text(RESOURCE_LABEL), faults)
                .filter(text -> !row.cell(ColumnName.RESOURCE).orElseThrow().isClearing());
        Optional<Integer> machines = count(row, ColumnName.RESOURCE_COUNT, MOST_MACHINES, faults);
        Optional<Integer> axes = count(row, ColumnName.RESOURCE_AXES, MOST_AXES, faults);
        List<Consumer<CapabilityDraft>> edits = capability.read(row, faults);
        return siren.flatMap(number -> process.map(code -> new CapabilityRow(
                row,
                number,
                siret.orElse(null),
                code,
                material,
                resource.orElse(null),
                machines.orElse(null),
                axes.orElse(null),
                edits)));
    }

    private static Optional<Integer> count(SheetRow row, ColumnName column, int max, Consumer<RowFault> faults) {
        return Fields.cell(row, column, input -> Quantities.count(input, 1, max), faults);
    }

    private static Optional<Siren> siren(SheetRow row, Optional<Siret> siret, Consumer<RowFault> faults) {
        Optional<CellInput> cell = row.cell(ColumnName.SIREN);
        if (cell.isEmpty()) {
            if (row.cell(ColumnName.SIRET).isEmpty()) {
                faults.accept(RowFault.of(row, ColumnName.SIREN, LineFault.SIREN_MISSING));
            }
            return siret.map(Siret::siren);
        }
        Optional<Siren> siren = Fields.cell(row, ColumnName.SIREN, Identifiers::siren, faults);
        if (siren.isPresent() && siret.isPresent() && !siret.get().siren().equals(siren.get())) {
            faults.accept(RowFault.of(
                    row,
                    ColumnName.SIRET,
                    LineFault.SIRET_OF_ANOTHER_FIRM,
                    siret.get().siren().value()));
        }
        return siren;
    }
}
