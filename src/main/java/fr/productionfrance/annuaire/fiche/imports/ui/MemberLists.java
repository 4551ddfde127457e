package fr.productionfrance.annuaire.fiche.imports.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import fr.productionfrance.annuaire.fiche.FicheData;
import fr.productionfrance.annuaire.fiche.imports.FicheDiff;
import fr.productionfrance.annuaire.fiche.imports.FieldChange;
import fr.productionfrance.annuaire.fiche.imports.ImportPlan;
import fr.productionfrance.annuaire.fiche.imports.MemberPlan;
import fr.productionfrance.annuaire.fiche.imports.Source;
import fr.productionfrance.annuaire.nomenclature.Language;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The fiches of a plan, one list for each thing that may become of them; the longest are cut, with a word that they are. */
final class MemberLists extends Div {

    private static final int SHOWN = 200;
    private static final int CHANGES_SHOWN = 20;
    private static final int LINES_SHOWN = 5;

    private final transient FicheDiff diff;
    private final Language language = Language.of(getLocale());

    MemberLists(ImportPlan plan, FicheDiff diff) {
        this.diff = diff;
        add(list(plan, MemberPlan.Kind.CHANGED, true));
        add(list(plan, MemberPlan.Kind.NEW, true));
        add(list(plan, MemberPlan.Kind.UNCHANGED, false));
    }

    private NativeDetails list(ImportPlan plan, MemberPlan.Kind kind, boolean open) {
        List<MemberPlan> members = plan.of(kind);
        String key = "import." + kind.name().toLowerCase(Locale.ROOT);
        var table = new HtmlTable(List.of(
                getTranslation("import.firm"),
                getTranslation("import.siren"),
                getTranslation("import.lines"),
                getTranslation(kind == MemberPlan.Kind.CHANGED ? "import.changes" : "import.holds")));
        members.stream().limit(SHOWN).forEach(member -> row(table, member));
        var content = new Div(table);
        if (members.size() > SHOWN) {
            content.add(new Paragraph(getTranslation("import.more-rows", members.size() - SHOWN)));
        }
        var details = new NativeDetails(getTranslation(key, members.size()), content);
        details.setOpen(open && !members.isEmpty());
        details.setVisible(!members.isEmpty());
        return details;
    }

    private void row(HtmlTable table, MemberPlan member) {
        FicheData data = member.data();
        List<String> texts = List.of(data.displayName(), data.siren().value(), lines(member));
        if (member.kind() == MemberPlan.Kind.CHANGED) {
            table.addTexts(texts, changes(member));
        } else {
            int capabilities = data.sites().stream()
                    .mapToInt(site -> site.capabilities().size())
                    .sum();
            String holds = getTranslation("import.holds.text", data.sites().size(), capabilities);
            table.addTexts(List.of(texts.get(0), texts.get(1), texts.get(2), holds));
        }
    }

    private UnorderedList changes(MemberPlan member) {
        List<FieldChange> changes = diff.changes(member, language);
        var list = new UnorderedList();
        changes.stream().limit(CHANGES_SHOWN).forEach(change -> list.add(new ListItem(text(change))));
        if (changes.size() > CHANGES_SHOWN) {
            list.add(new ListItem(getTranslation("import.more", changes.size() - CHANGES_SHOWN)));
        }
        return list;
    }

    private String text(FieldChange change) {
        String where = change.where().isEmpty() ? "" : change.where() + " · ";
        return where + change.column().in(language) + " : " + known(change.before()) + " → " + known(change.after());
    }

    private String known(String text) {
        return text.isEmpty() ? getTranslation("import.nothing-known") : text;
    }

    private static String lines(MemberPlan member) {
        String lines = member.sources().stream()
                .limit(LINES_SHOWN)
                .map(MemberLists::line)
                .collect(Collectors.joining(", "));
        return member.sources().size() > LINES_SHOWN ? lines + "…" : lines;
    }

    private static String line(Source source) {
        return source.sheet() + " " + source.line();
    }
}
