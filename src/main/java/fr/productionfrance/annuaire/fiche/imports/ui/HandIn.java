package fr.productionfrance.annuaire.fiche.imports.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import fr.productionfrance.annuaire.fiche.imports.ImportTemplate;
import fr.productionfrance.annuaire.fiche.imports.SheetKind;
import fr.productionfrance.annuaire.fiche.imports.table.Limits;
import fr.productionfrance.annuaire.fiche.imports.table.TableFile;
import fr.productionfrance.annuaire.nomenclature.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Where files are handed in, with the templates to fill in beside it. The files so far are read together, each time anew. */
final class HandIn extends Div {

    private static final int MOST_FILES = 2;
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final transient List<TableFile> files = new ArrayList<>();
    private final Upload upload = new Upload();

    HandIn(ImportTemplate template, Consumer<List<TableFile>> onFiles, Consumer<String> onRefusal) {
        addClassName("import-hand-in");
        upload.setUploadHandler(UploadHandler.inMemory((file, content) -> {
            files.removeIf(before -> before.name().equals(file.fileName()));
            files.add(new TableFile(file.fileName(), content));
            while (files.size() > MOST_FILES) {
                files.removeFirst();
            }
            onFiles.accept(List.copyOf(files));
        }));
        upload.setMaxFileSize(Limits.STANDARD.fileBytes());
        upload.setAcceptedFileExtensions(".xlsx", ".csv", ".txt", ".tsv");
        upload.addFileRejectedListener(refused -> onRefusal.accept(
                getTranslation("import.file.refused", refused.getFileName(), refused.getErrorMessage())));
        var button = new NativeButton(getTranslation("import.upload"));
        button.addClassName("button");
        upload.setUploadButton(button);
        upload.setDropLabel(new Span(getTranslation("import.drop")));
        upload.getElement().setAttribute("aria-label", getTranslation("import.upload"));
        Language language = Language.of(getLocale());
        var templates = new Div(
                new Span(getTranslation("import.template")),
                download("import.template.xlsx", "modele-import.xlsx", XLSX, () -> template.workbook(language)),
                csv(template, SheetKind.MEMBERS, "import.template.members", language),
                csv(template, SheetKind.CAPABILITIES, "import.template.capabilities", language));
        templates.addClassName("actions");
        add(templates, upload, new Paragraph(getTranslation("import.rules")));
    }

    void clear() {
        files.clear();
        upload.clearFileList();
    }

    private Anchor csv(ImportTemplate template, SheetKind kind, String key, Language language) {
        return download(key, kind.fileName() + ".csv", "text/csv", () -> template.csv(kind, language));
    }

    private Anchor download(String key, String name, String type, Supplier<byte[]> content) {
        return Downloads.link(getTranslation(key), name, type, content);
    }
}
