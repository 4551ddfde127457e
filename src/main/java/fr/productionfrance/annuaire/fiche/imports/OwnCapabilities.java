package fr.productionfrance.annuaire.fiche.imports;

import fr.productionfrance.annuaire.fiche.Capability;
import fr.productionfrance.annuaire.fiche.Evidence;
import fr.productionfrance.annuaire.fiche.Fiche;
import fr.productionfrance.annuaire.fiche.FicheData;
import fr.productionfrance.annuaire.fiche.Site;
import fr.productionfrance.annuaire.fiche.imports.table.Limits;
import fr.productionfrance.annuaire.fiche.imports.table.Table;
import fr.productionfrance.annuaire.fiche.imports.table.TableFile;
import fr.productionfrance.annuaire.fiche.imports.table.UnreadableFileException;
import fr.productionfrance.annuaire.nomenclature.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.stereotype.Component;

/**
 * One fiche's capabilities as a spreadsheet, out and in again. A file reaches the fiche it is for and no other: rows of other firms
 * are refused in the same words whether or not there are such firms. Writes nothing itself.
 */
@Component
public class OwnCapabilities {

    private final ImportPlanner planner;

    OwnCapabilities(ImportPlanner planner) {
        this.planner = planner;
    }

    /**
     * What a file would change.
     *
     * @param now what the fiche says by now, which may not be saved yet
     * @return a plan of at most one fiche, this one
     */
    public ImportPlan plan(TableFile file, Fiche fiche, FicheData now) throws UnreadableFileException {
        List<Table> tables = file.tables(Limits.STANDARD, planner::knownNames);
        Fiche typed = new Fiche(
                fiche.id(), fiche.version(), fiche.slug(), fiche.status(), fiche.createdAt(), fiche.updatedAt(), now);
        ImportPlan plan = planner.planCapabilities(tables, typed);
        return new ImportPlan(
                plan.members().stream().map(one -> withoutClaims(one, now)).toList(), plan.rejected(), plan.remarks());
    }

    /** As a CSV file. */
    public byte[] csv(FicheData fiche, Language language) {
        return CsvDownload.of(CapabilitySheet.rows(fiche, language));
    }

    /** As a workbook in which every cell is a text. */
    public byte[] workbook(FicheData fiche, Language language) {
        List<List<String>> rows = CapabilitySheet.rows(fiche, language);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "annuaire", "1.0")) {
            Worksheet sheet = workbook.newWorksheet(SheetKind.CAPABILITIES.sheetName());
            sheet.range(0, 0, rows.size(), rows.getFirst().size() - 1)
                    .style()
                    .format("@")
                    .set();
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < rows.get(row).size(); column++) {
                    sheet.value(row, column, rows.get(row).get(column));
                }
            }
            sheet.freezePane(0, 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** How many capabilities a file can't tell apart, or tell whose site they are at. */
    public static long notTold(FicheData fiche) {
        return fiche.sites().stream()
                .flatMap(site -> site.capabilities().stream().filter(one -> !isTold(fiche, site, one)))
                .count();
    }

    private static boolean isTold(FicheData fiche, Site site, Capability of) {
        boolean place = site.siret() != null || fiche.sites().size() == 1;
        CapabilityKey key = new CapabilityKey(of.process(), of.material(), of.resource());
        return place && site.capabilities().stream().filter(key::matches).count() == 1;
    }

    private static MemberPlan withoutClaims(MemberPlan plan, FicheData before) {
        List<Site> sites = plan.data().sites().stream()
                .map(site -> site.withParts(
                        site.certificates(),
                        site.resources(),
                        site.capabilities().stream()
                                .map(one -> withoutClaim(one, before))
                                .toList(),
                        site.capacities()))
                .toList();
        return new MemberPlan(plan.stored(), plan.data().withSites(sites), plan.sources());
    }

    /** An audit is the animator's to record: what a file calls audited is so only where it was already. */
    private static Capability withoutClaim(Capability read, FicheData before) {
        if (read.evidence().kind() != Evidence.Kind.AUDITED) {
            return read;
        }
        Evidence known = before.sites().stream()
                .flatMap(site -> site.capabilities().stream())
                .filter(one -> one.id().equals(read.id()))
                .map(Capability::evidence)
                .findFirst()
                .orElse(new Evidence(Evidence.Kind.DECLARED, read.evidence().date()));
        return read.withEvidence(known);
    }
}
