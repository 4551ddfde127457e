package fr.productionfrance.annuaire.access.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;

/** A narrow page of one form. Its looks are the design's, by class name: this package may not import it. */
abstract class AccessPage extends Div implements HasDynamicTitle {

    private final String title;

    AccessPage(String titleKey) {
        title = getTranslation(titleKey);
        addClassName("access-page");
        var heading = new Div(new H1(title));
        heading.addClassName("page-heading");
        add(heading);
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    /** A label and its field, told apart by the field's name. */
    static Div field(String label, Input input, String name, String type, String autocomplete) {
        input.setId(name);
        input.setType(type);
        input.getElement().setAttribute("name", name);
        input.getElement().setAttribute("autocomplete", autocomplete);
        input.getElement().setAttribute("required", true);
        var caption = new NativeLabel(label);
        caption.setFor(input);
        return new Div(caption, input);
    }

    static Div notice(String kind, String text) {
        var body = new Paragraph(text);
        body.addClassName("notice-text");
        var notice = new Div(body);
        notice.addClassName("notice");
        notice.getElement().setAttribute("data-kind", kind);
        notice.getElement().setAttribute("role", "error".equals(kind) ? "alert" : "status");
        return notice;
    }
}
