package fr.productionfrance.annuaire.fiche.capacity.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import fr.productionfrance.annuaire.design.EmptyState;
import fr.productionfrance.annuaire.design.Notice;
import fr.productionfrance.annuaire.fiche.Fiche;
import fr.productionfrance.annuaire.fiche.ProblemTexts;
import fr.productionfrance.annuaire.fiche.capacity.Capacities;
import fr.productionfrance.annuaire.fiche.capacity.CapacityChange;
import fr.productionfrance.annuaire.fiche.capacity.CapacityKey;
import fr.productionfrance.annuaire.fiche.capacity.CapacityOutcome;
import fr.productionfrance.annuaire.fiche.capacity.CapacityRow;
import fr.productionfrance.annuaire.fiche.capacity.CapacitySettings;
import fr.productionfrance.annuaire.fiche.capacity.CapacityWords;
import fr.productionfrance.annuaire.fiche.capacity.Declaration;
import fr.productionfrance.annuaire.nomenclature.Places;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The lines of one fiche with the two buttons, and what came of them. */
final class CapacitySheet extends Div {

    private final transient Fiche fiche;
    private final transient Capacities capacities;
    private final transient CapacitySettings settings;
    private final transient CapacityWords words;
    private final transient Clock clock;
    private final Div answer = new Div();
    private final Div lines = new Div();
    private final NativeButton save = new NativeButton();
    private final NativeButton renew = new NativeButton();
    private final List<RowEditor> editors = new ArrayList<>();

    CapacitySheet(Fiche fiche, Capacities capacities, CapacitySettings settings, CapacityWords words, Clock clock) {
        this.fiche = fiche;
        this.capacities = capacities;
        this.settings = settings;
        this.words = words;
        this.clock = clock;
        addClassName("capacity-sheet");
        save.setId("capacity-save");
        save.addClassNames("button", "primary");
        save.addClickListener(_ -> save(false));
        renew.setId("capacity-renew");
        renew.addClassName("button");
        renew.addClickListener(_ -> save(true));
        Div buttons = new Div(renew, save);
        buttons.addClassName("capacity-buttons");
        answer.addClassName("capacity-answer");
        show();
        add(answer, lines);
        if (editors.isEmpty()) {
            add(new EmptyState(
                    words.text("capacity.empty.title"),
                    words.text("capacity.empty"),
                    new Anchor("mon-espace/fiche/" + fiche.slug(), words.text("capacity.empty.edit"))));
        } else {
            add(buttons);
        }
    }

    private void show() {
        List<CapacityRow> rows = capacities.rows(fiche.id());
        LocalDate today = LocalDate.now(clock.withZone(Places.TIME_ZONE));
        lines.removeAll();
        editors.clear();
        int site = -1;
        Section section = new Section();
        for (CapacityRow row : rows) {
            if (row.position() != site) {
                site = row.position();
                section = new Section(new H2(words.site(row)));
                lines.add(section);
            }
            RowEditor editor = new RowEditor(
                    row, editors.size(), clock.instant(), today, settings.lastDay(clock), words, this::edited);
            editors.add(editor);
            section.add(editor);
        }
        edited();
    }

    /** But for the lines that somebody else changed, which say what holds now. */
    private void showWithWhatWasTyped(Collection<CapacityKey> changedByOthers) {
        Map<CapacityKey, RowForm> typed = editors.stream()
                .filter(RowEditor::isEdited)
                .filter(editor -> !changedByOthers.contains(editor.row().key()))
                .collect(Collectors.toMap(editor -> editor.row().key(), RowEditor::form));
        show();
        editors.forEach(
                editor -> Optional.ofNullable(typed.get(editor.row().key())).ifPresent(editor::again));
        edited();
    }

    /** Says on the buttons what they will do. */
    private void edited() {
        long count = editors.stream().filter(RowEditor::isEdited).count();
        String until = words.day(settings.lastDay(clock));
        save.setText(count == 0 ? words.text("capacity.save") : words.text("capacity.save.count", count));
        renew.setText(words.text(count == 0 ? "capacity.renew" : "capacity.renew.others", until));
    }

    private void save(boolean renewOthers) {
        List<RowEditor> edited = editors.stream().filter(RowEditor::isEdited).toList();
        List<Declaration> said = edited.stream()
                .map(editor -> editor.read(words))
                .flatMap(Optional::stream)
                .toList();
        if (said.size() < edited.size()) {
            say(new Notice(Notice.Kind.ERROR, words.text("capacity.faults", edited.size() - said.size())));
            return;
        }
        show(capacities.save(fiche.id(), said, renewOthers));
    }

    private void show(CapacityOutcome outcome) {
        switch (outcome) {
            case CapacityOutcome.Saved saved -> {
                Notice done = new Notice(
                        Notice.Kind.SUCCESS,
                        words.text("capacity.saved", saved.changes().size()));
                done.add(undo(saved.changes()));
                say(done);
                show();
            }
            case CapacityOutcome.Unchanged _ -> {
                say(new Notice(Notice.Kind.INFO, words.text("capacity.unchanged")));
                show();
            }
            case CapacityOutcome.Clash clash -> {
                String names = clash.keys().stream()
                        .map(key -> words.process(key.process()))
                        .distinct()
                        .collect(Collectors.joining(", "));
                say(new Notice(Notice.Kind.WARNING, words.text("capacity.clash", names)));
                showWithWhatWasTyped(clash.keys());
            }
            case CapacityOutcome.Refused(var problems) ->
                say(new Notice(
                        Notice.Kind.ERROR,
                        words.text(
                                "capacity.refused",
                                problems.stream()
                                        .map(problem -> ProblemTexts.wrong(problem, words.locale()))
                                        .collect(Collectors.joining(" ")))));
        }
    }

    private NativeButton undo(List<CapacityChange> changes) {
        NativeButton undo = new NativeButton(words.text("capacity.undo"), _ -> {
            CapacityOutcome outcome = capacities.takeBack(fiche.id(), changes);
            if (outcome instanceof CapacityOutcome.Saved) {
                say(new Notice(Notice.Kind.INFO, words.text("capacity.undone")));
                show();
            } else {
                show(outcome);
            }
        });
        undo.setId("capacity-undo");
        undo.addClassNames("button", "plain");
        return undo;
    }

    private void say(Notice notice) {
        answer.removeAll();
        answer.add(notice);
    }
}
