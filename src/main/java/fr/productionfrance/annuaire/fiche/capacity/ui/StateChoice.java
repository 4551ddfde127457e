package fr.productionfrance.annuaire.fiche.capacity.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import fr.productionfrance.annuaire.design.StateBadge;
import fr.productionfrance.annuaire.design.VisuallyHidden;
import fr.productionfrance.annuaire.fiche.Capacity.State;
import fr.productionfrance.annuaire.fiche.capacity.CapacityWords;
import fr.productionfrance.annuaire.fiche.capacity.StateLook;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Three radio buttons, told by word and shape. The browser's own: arrows move between them and nothing is saved by that. */
@Tag("fieldset")
final class StateChoice extends HtmlContainer {

    @Tag("legend")
    private static final class Legend extends HtmlContainer {}

    private static final Map<State, StateBadge.State> LOOKS = Map.of(
            State.AVAILABLE, StateBadge.State.AVAILABLE,
            State.PARTIAL, StateBadge.State.PARTLY,
            State.FULL, StateBadge.State.FULL);

    private @Nullable State chosen;
    private final Map<State, Input> radios = new EnumMap<>(State.class);

    /** @param name what tells these buttons from those of other lines */
    StateChoice(String name, String line, @Nullable State first, CapacityWords words, Consumer<State> onChoice) {
        this.chosen = first;
        addClassName("state-choice");
        Legend legend = new Legend();
        legend.add(new VisuallyHidden(words.text("capacity.choose", line)));
        add(legend);
        for (State state : List.of(State.AVAILABLE, State.PARTIAL, State.FULL)) {
            add(button(name, state, words, onChoice));
        }
    }

    private NativeLabel button(String name, State state, CapacityWords words, Consumer<State> onChoice) {
        Input radio = new Input();
        radio.setType("radio");
        radio.setId(name + "-" + StateLook.of(state));
        radio.getElement()
                .setAttribute("name", name)
                .setAttribute("value", state.name())
                .setProperty("checked", state == chosen);
        radio.getElement().addEventListener("change", _ -> {
            chosen = state;
            onChoice.accept(state);
        });
        radios.put(state, radio);
        NativeLabel label = new NativeLabel();
        label.add(radio, new StateBadge(LOOKS.getOrDefault(state, StateBadge.State.UNKNOWN), words.state(state)));
        return label;
    }

    void choose(State state) {
        chosen = state;
        radios.forEach((one, radio) -> radio.getElement().setProperty("checked", one == state));
    }

    Optional<State> chosen() {
        return Optional.ofNullable(chosen);
    }
}
