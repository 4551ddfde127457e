package fr.productionfrance.annuaire.fiche.editing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import fr.productionfrance.annuaire.design.Notice;
import fr.productionfrance.annuaire.fiche.FicheData;
import fr.productionfrance.annuaire.fiche.imports.FicheDiff;
import fr.productionfrance.annuaire.fiche.imports.ImportPlan;
import fr.productionfrance.annuaire.fiche.imports.MemberPlan;
import fr.productionfrance.annuaire.fiche.imports.OwnCapabilities;
import fr.productionfrance.annuaire.fiche.imports.table.TableFile;
import fr.productionfrance.annuaire.fiche.imports.table.UnreadableFileException;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The fiche's capabilities as a spreadsheet: taken away, and laid over what is being typed once one has seen what it changes. */
final class SheetView implements SectionView {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final OwnCapabilities sheets;
    private final FicheDiff diff;
    private final Workbench bench;
    private final FormWords words;
    private final Consumer<FicheData> take;
    private final Div page = new Div();
    private final Div result = new Div();

    /** @param take told what the fiche says once the file is taken over */
    SheetView(OwnCapabilities sheets, FicheDiff diff, Workbench bench, FormWords words, Consumer<FicheData> take) {
        this.sheets = sheets;
        this.diff = diff;
        this.bench = bench;
        this.words = words;
        this.take = take;
        page.addClassName("sheet-view");
        result.setId("sheet-result");
        var out = new Div(
                download("capacites.xlsx", XLSX, () -> sheets.workbook(bench.data(), words.language())),
                download("capacites.csv", "text/csv", () -> sheets.csv(bench.data(), words.language())));
        out.addClassName("actions");
        page.add(new H2(words.text("forms.sheet")), new Paragraph(words.text("forms.sheet.lead")), out);
        long notTold = OwnCapabilities.notTold(bench.data());
        if (notTold > 0) {
            page.add(new Notice(Notice.Kind.WARNING, words.text("forms.sheet.not-told", notTold)));
        }
        page.add(new SheetDrop(words, this::read, () -> refuse("forms.sheet.refused")), result);
    }

    private Anchor download(String name, String type, Supplier<byte[]> content) {
        var link = new Anchor(
                DownloadHandler.fromInputStream(_ -> {
                    byte[] bytes = content.get();
                    return new DownloadResponse(new ByteArrayInputStream(bytes), name, type, bytes.length);
                }),
                words.text("forms.sheet.download", name));
        link.addClassName("button");
        link.getElement().setAttribute("download", name);
        return link;
    }

    private void refuse(String key) {
        result.removeAll();
        result.add(new Notice(Notice.Kind.ERROR, words.text(key)));
    }

    private void read(TableFile file) {
        result.removeAll();
        try {
            show(sheets.plan(file, bench.stored(), bench.data()));
        } catch (UnreadableFileException e) {
            refuse("forms.sheet.unreadable");
        }
    }

    private void show(ImportPlan plan) {
        result.add(new SheetPlan(plan, diff, words));
        plan.of(MemberPlan.Kind.CHANGED).forEach(member -> {
            var button = new NativeButton(words.text("forms.sheet.take"), _ -> take.accept(member.data()));
            button.addClassNames("button", "primary");
            button.setId("sheet-take");
            result.add(button);
        });
    }

    @Override
    public Component component() {
        return page;
    }

    @Override
    public void say(List<Finding> findings, boolean all) {
        // What is wrong is told where it can be mended.
    }

    @Override
    public void focus(Finding finding) {
        // As above: no finding is of this part.
    }

    @Override
    public Optional<String> name(Finding finding) {
        return Optional.empty();
    }
}
