package fr.productionfrance.annuaire.fiche.editing.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import fr.productionfrance.annuaire.fiche.imports.table.Limits;
import fr.productionfrance.annuaire.fiche.imports.table.TableFile;
import java.util.function.Consumer;

/** Where a spreadsheet is handed in. */
final class SheetDrop extends Div {

    private final transient Consumer<TableFile> read;

    SheetDrop(FormWords words, Consumer<TableFile> read, Runnable refused) {
        this.read = read;
        Upload upload = new Upload();
        upload.setUploadHandler(
                UploadHandler.inMemory((file, content) -> read(new TableFile(file.fileName(), content))));
        upload.setMaxFileSize(Limits.STANDARD.fileBytes());
        upload.setAcceptedFileExtensions(".xlsx", ".csv", ".txt", ".tsv");
        upload.addFileRejectedListener(_ -> refused.run());
        var button = new NativeButton(words.text("forms.sheet.upload"));
        button.addClassName("button");
        upload.setUploadButton(button);
        upload.setDropLabel(new Span(words.text("forms.sheet.drop")));
        upload.getElement().setAttribute("aria-label", words.text("forms.sheet.upload"));
        add(upload);
    }

    void read(TableFile file) {
        read.accept(file);
    }
}
