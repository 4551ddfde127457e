package fr.productionfrance.annuaire.fiche.editing.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.productionfrance.annuaire.fiche.editing.Remark;

/** What the animator wrote to the keepers, or one of them to the animator. */
final class RemarkBox extends Div {

    /** @param animates whether whoever looks is the animator */
    RemarkBox(Remark remark, ChangeTexts texts, boolean animates) {
        addClassName("remark");
        var text = new Paragraph(remark.text());
        text.addClassName("remark-text");
        add(new Span(texts.text(key(remark, animates), texts.moment(remark.at()))), text);
    }

    private static String key(Remark remark, boolean animates) {
        if (remark.ofKeeper()) {
            return animates ? "review.remark.of-keeper" : "review.remark.own";
        }
        return "review.remark";
    }
}
