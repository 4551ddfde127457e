package fr.productionfrance.annuaire.fiche.imports.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import fr.productionfrance.annuaire.design.Notice;
import fr.productionfrance.annuaire.design.PageHeading;
import fr.productionfrance.annuaire.fiche.FicheStatus;
import fr.productionfrance.annuaire.fiche.imports.FicheDiff;
import fr.productionfrance.annuaire.fiche.imports.ImportOutcome;
import fr.productionfrance.annuaire.fiche.imports.ImportPlan;
import fr.productionfrance.annuaire.fiche.imports.ImportService;
import fr.productionfrance.annuaire.fiche.imports.ImportTemplate;
import fr.productionfrance.annuaire.fiche.imports.table.Table;
import fr.productionfrance.annuaire.fiche.imports.table.TableFile;
import fr.productionfrance.annuaire.fiche.imports.table.UnreadableFileException;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;

/** Brings members in from a spreadsheet: files, then what would change, then what came of it. */
@Route("admin/import")
@RolesAllowed("ADMIN")
@Menu(title = "import.title", order = 20)
@StyleSheet("context://assets/import.css")
public class ImportView extends Div implements HasDynamicTitle {

    private final transient ImportService imports;
    private final transient FicheDiff diff;
    private final transient BackgroundWork background;
    private final String author;
    private final HandIn handIn;
    private final Div notices = new Div();
    private final Div below = new Div();
    private transient List<Table> tables = List.of();

    ImportView(
            ImportService imports,
            FicheDiff diff,
            ImportTemplate template,
            BackgroundWork background,
            AuthenticationContext authentication) {
        this.imports = imports;
        this.diff = diff;
        this.background = background;
        this.author = authentication.getPrincipalName().orElseThrow();
        addClassName("import-page");
        handIn = new HandIn(template, this::read, this::refuse);
        add(new PageHeading(getPageTitle(), getTranslation("import.lead")), notices, handIn, below);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("import.title");
    }

    private void read(List<TableFile> files) {
        clear();
        try {
            tables = imports.read(files);
            preview();
        } catch (UnreadableFileException e) {
            String key =
                    "import.file." + e.reason().name().toLowerCase(Locale.ROOT).replace('_', '-');
            refuse(getTranslation(key, e.fileName(), e.detail()));
        }
    }

    private void preview() {
        List<Table> read = tables;
        background.run(progress("import.reading"), share -> imports.plan(read, share), this::show, this::fail);
    }

    private void show(ImportPlan plan) {
        below.removeAll();
        if (plan.isEmpty()) {
            refuse(getTranslation("import.file.nothing"));
            plan.remarks().forEach(remark -> notices.add(new Notice(Notice.Kind.INFO, Words.remark(this, remark))));
            return;
        }
        below.add(new Preview(plan, diff, this::write, this::again));
    }

    private void write(ImportPlan plan, FicheStatus newFiches, boolean withoutRejected) {
        notices.removeAll();
        background.run(
                progress("import.writing"),
                share -> imports.write(plan, newFiches, withoutRejected, author, share),
                this::finish,
                this::fail);
    }

    private void finish(ImportOutcome outcome) {
        switch (outcome) {
            case ImportOutcome.Written written -> {
                tables = List.of();
                below.removeAll();
                below.add(new Result(written, this::again));
            }
            case ImportOutcome.Outdated _ -> {
                notices.add(new Notice(Notice.Kind.WARNING, getTranslation("import.outdated")));
                preview();
            }
        }
    }

    private WorkProgress progress(String key) {
        WorkProgress progress = new WorkProgress(getTranslation(key));
        below.removeAll();
        below.add(progress);
        return progress;
    }

    private void refuse(String text) {
        notices.add(new Notice(Notice.Kind.ERROR, text));
    }

    private void fail() {
        below.removeAll();
        refuse(getTranslation("import.failed"));
    }

    private void again() {
        tables = List.of();
        clear();
        handIn.clear();
    }

    private void clear() {
        notices.removeAll();
        below.removeAll();
    }
}
