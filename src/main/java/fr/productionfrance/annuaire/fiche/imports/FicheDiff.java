package fr.productionfrance.annuaire.fiche.imports;

import fr.productionfrance.annuaire.fiche.Capability;
import fr.productionfrance.annuaire.fiche.FicheData;
import fr.productionfrance.annuaire.fiche.Site;
import fr.productionfrance.annuaire.nomenclature.Language;
import fr.productionfrance.annuaire.nomenclature.Nomenclature;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Tells in words what differs between two states of a fiche, column by column. */
@Component
public class FicheDiff {

    private final Nomenclature nomenclature;

    FicheDiff(Nomenclature nomenclature) {
        this.nomenclature = nomenclature;
    }

    /** What an import changes in a fiche that is stored; nothing for any other. */
    public List<FieldChange> changes(MemberPlan plan, Language language) {
        List<FieldChange> changes = new ArrayList<>();
        plan.stored().ifPresent(fiche -> {
            Shown shown = new Shown(nomenclature, language);
            compare("", fiche.data(), plan.data(), shown.firm(), changes);
            sites(fiche.data(), plan.data(), shown, changes);
        });
        return changes;
    }

    /** An import adds sites behind the others and takes none away, so their places tell which is which. */
    private static void sites(FicheData before, FicheData after, Shown shown, List<FieldChange> changes) {
        for (int at = 0; at < after.sites().size(); at++) {
            Site site = after.sites().get(at);
            Site known = at < before.sites().size() ? before.sites().get(at) : SiteDraft.unknown();
            compare(SiteMatch.shown(site), known, site, shown.site(), changes);
            capabilities(known, site, shown, changes);
        }
    }

    private static void capabilities(Site before, Site after, Shown shown, List<FieldChange> changes) {
        String site = SiteMatch.shown(after);
        for (Capability capability : after.capabilities()) {
            String where = site + " · " + shown.capability(capability);
            find(before, capability)
                    .ifPresentOrElse(
                            known -> compare(where, known, capability, shown.capability(), changes),
                            () -> changes.add(new FieldChange(
                                    where, ColumnName.PROCESS, "", shown.process(capability.process()))));
        }
        for (Capability gone : before.capabilities()) {
            if (find(after, gone).isEmpty()) {
                changes.add(new FieldChange(
                        site + " · " + shown.capability(gone), ColumnName.PROCESS, shown.process(gone.process()), ""));
            }
        }
    }

    private static Optional<Capability> find(Site site, Capability wanted) {
        return site.capabilities().stream()
                .filter(capability -> capability.id().equals(wanted.id()))
                .findFirst();
    }

    private static <T> void compare(
            String where, T before, T after, Map<ColumnName, Function<T, String>> columns, List<FieldChange> changes) {
        columns.forEach((column, text) -> {
            String was = text.apply(before);
            String is = text.apply(after);
            if (!was.equals(is)) {
                changes.add(new FieldChange(where, column, was, is));
            }
        });
    }
}
