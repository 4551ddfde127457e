package fr.productionfrance.annuaire.fiche.imports.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import fr.productionfrance.annuaire.design.Notice;
import fr.productionfrance.annuaire.fiche.imports.ImportOutcome;

/** What came of an import, and where to go on. */
final class Result extends Div {

    Result(ImportOutcome.Written written, Runnable again) {
        var next = new NativeButton(getTranslation("import.again"), _ -> again.run());
        next.addClassName("button");
        var links = new Div(
                new Anchor("admin/index", getTranslation("import.index.link")),
                new Anchor("./", getTranslation("import.search.link")),
                next);
        links.addClassName("actions");
        add(
                new Notice(Notice.Kind.SUCCESS, getTranslation("import.done", written.created(), written.changed())),
                new Paragraph(getTranslation("import.index")),
                links);
    }
}
