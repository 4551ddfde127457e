package fr.productionfrance.annuaire.fiche.capacity.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import fr.productionfrance.annuaire.fiche.letters.Rhythm;
import java.util.Locale;
import java.util.function.Consumer;

/** How often the letter comes that asks the same by mail. Chosen at once, and said so. */
@Tag("fieldset")
final class LetterChoice extends HtmlContainer {

    @Tag("legend")
    private static final class Legend extends HtmlContainer {}

    private final Paragraph said = new Paragraph();

    LetterChoice(Rhythm first, Consumer<Rhythm> onChoice) {
        addClassName("letter-choice");
        Legend legend = new Legend();
        legend.setText(getTranslation("capacity.letters"));
        Paragraph help = new Paragraph(getTranslation("capacity.letters.help"));
        help.addClassName("field-help");
        Div choices = new Div();
        for (Rhythm rhythm : Rhythm.values()) {
            choices.add(choice(rhythm, rhythm == first, onChoice));
        }
        said.getElement().setAttribute("role", "status");
        add(legend, help, choices, said);
    }

    private NativeLabel choice(Rhythm rhythm, boolean chosen, Consumer<Rhythm> onChoice) {
        String name = rhythm.name().toLowerCase(Locale.ROOT);
        String word = getTranslation("capacity.letters." + name);
        Input radio = new Input();
        radio.setType("radio");
        radio.setId("letters-" + name);
        radio.getElement().setAttribute("name", "letters").setProperty("checked", chosen);
        radio.getElement().addEventListener("change", _ -> {
            onChoice.accept(rhythm);
            said.setText(getTranslation("capacity.letters.chosen", word));
        });
        NativeLabel label = new NativeLabel();
        label.add(radio);
        label.getElement().appendChild(com.vaadin.flow.dom.Element.createText(word));
        return label;
    }
}
