package fr.productionfrance.annuaire.fiche.members.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.NativeLabel;
import fr.productionfrance.annuaire.design.CheckBox;
import fr.productionfrance.annuaire.fiche.Capability;
import fr.productionfrance.annuaire.fiche.Fiche;
import fr.productionfrance.annuaire.fiche.Tolerance;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The capabilities of a fiche, each to be ticked when an audit saw it. */
final class ConfirmedCapabilities extends FieldSet {

    private final transient MemberTexts texts;
    private final Map<UUID, CheckBox> ticks = new LinkedHashMap<>();

    /** @param ticked those that are ticked from the beginning */
    ConfirmedCapabilities(Fiche fiche, MemberTexts texts, Set<UUID> ticked) {
        super(texts.text("members.audits.confirmed"));
        this.texts = texts;
        addClassName("audit-capabilities");
        fiche.data().sites().forEach(site -> site.capabilities().forEach(capability -> offer(capability, ticked)));
    }

    private void offer(Capability capability, Set<UUID> ticked) {
        String words = words(capability);
        CheckBox tick = new CheckBox(words, ticked.contains(capability.id()));
        tick.setId("confirmed-" + capability.id());
        NativeLabel label = new NativeLabel(words);
        label.setFor(tick);
        Div line = new Div(tick, label);
        line.addClassName("check");
        ticks.put(capability.id(), tick);
        add(line);
    }

    private String words(Capability capability) {
        Tolerance tolerance = capability.tolerance();
        return Stream.of(
                        texts.process(capability.process()),
                        capability.material() == null ? "" : texts.material(capability.material()),
                        tolerance == null ? "" : tolerance.typed(),
                        texts.of(capability.evidence().kind()) + " "
                                + texts.day(capability.evidence().date()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    Set<UUID> ids() {
        return ticks.entrySet().stream()
                .filter(entry -> entry.getValue().isChecked())
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }
}
