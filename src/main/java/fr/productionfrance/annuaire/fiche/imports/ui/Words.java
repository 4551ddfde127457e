package fr.productionfrance.annuaire.fiche.imports.ui;

import com.vaadin.flow.component.Component;
import fr.productionfrance.annuaire.fiche.imports.Remark;
import java.util.ArrayList;
import java.util.List;

/** Puts what the import found into the words of the page's language. */
final class Words {

    private Words() {}

    static String remark(Component page, Remark remark) {
        List<Object> arguments = new ArrayList<>();
        arguments.add(remark.sheet());
        arguments.addAll(remark.arguments());
        return page.getTranslation(remark.kind().messageKey(), arguments.toArray());
    }
}
