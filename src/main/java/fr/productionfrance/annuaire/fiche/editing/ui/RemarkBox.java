package fr.productionfrance.annuaire.fiche.editing.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.productionfrance.annuaire.fiche.editing.Remark;

/** What the animator wrote to the keepers, or one of them to the animator. */
final class RemarkBox extends Div {

    RemarkBox(Remark remark, ChangeTexts texts) {
        addClassName("remark");
        var text = new Paragraph(remark.text());
        text.addClassName("remark-text");
        String key = remark.ofKeeper() ? "review.remark.of-keeper" : "review.remark";
        add(new Span(texts.text(key, texts.moment(remark.at()))), text);
    }
}
