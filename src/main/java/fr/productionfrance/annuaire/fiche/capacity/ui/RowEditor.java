package fr.productionfrance.annuaire.fiche.capacity.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import fr.productionfrance.annuaire.fiche.Capacity;
import fr.productionfrance.annuaire.fiche.capacity.CapacityRow;
import fr.productionfrance.annuaire.fiche.capacity.CapacityWords;
import fr.productionfrance.annuaire.fiche.capacity.Declaration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** One line: how it stands, the state to choose, until when, and what one rarely needs folded away. */
final class RowEditor extends Div {

    private final transient CapacityRow row;
    private final transient RowForm first;
    private final LocalDate today;
    private final LocalDate usual;
    private final StateChoice state;
    private final Input until = new Input();
    private final Input hours = new Input();
    private final Input from = new Input();
    private final Paragraph fault = new Paragraph();
    private final Runnable onEdit;

    /** @param usual the last day that a newly said state holds for, unless another is given */
    RowEditor(
            CapacityRow row,
            int number,
            Instant now,
            LocalDate today,
            LocalDate usual,
            CapacityWords words,
            Runnable onEdit) {
        this.row = row;
        this.today = today;
        this.usual = usual;
        this.onEdit = onEdit;
        this.first = RowForm.of(row, now, usual, words.locale());
        addClassName("capacity-row");
        String id = "capacity-" + number;
        String line = words.line(row, true);
        state = new StateChoice(id, line, first.state().orElse(null), words, _ -> choose());
        Paragraph standing = new Paragraph(words.standing(row, now));
        standing.addClassName("capacity-standing");
        Div name = new Div(new H3(words.process(row.process())), standing);
        Div rare = new Div(
                field(words.text("capacity.hours"), hours, id + "-hours", words.text("capacity.hours.help")),
                field(words.text("capacity.from"), from, id + "-from", ""));
        rare.addClassName("capacity-rare");
        String summary = first.hours().isEmpty()
                ? words.text("capacity.more")
                : words.text("capacity.more.hours", first.hours());
        NativeDetails more = new NativeDetails(summary, rare);
        more.setOpen(!first.from().isEmpty());
        until.setType("date");
        from.setType("date");
        hours.getElement().setAttribute("inputmode", "decimal");
        Div untilField = field(words.text("capacity.until"), until, id + "-until", "");
        fault.setId(id + "-fault");
        fault.addClassName("field-fault");
        fault.getElement().setAttribute("role", "alert");
        fill();
        add(name, state, untilField, more, fault);
    }

    private void fill() {
        until.setValue(first.until());
        hours.setValue(first.hours());
        from.setValue(first.from());
        until.addValueChangeListener(_ -> onEdit.run());
        hours.addValueChangeListener(_ -> onEdit.run());
        from.addValueChangeListener(_ -> onEdit.run());
    }

    private static Div field(String label, Input input, String id, String help) {
        input.setId(id);
        NativeLabel caption = new NativeLabel(label);
        caption.setFor(input);
        Div field = new Div(caption, input);
        field.addClassName("capacity-field");
        if (!help.isEmpty()) {
            Paragraph hint = new Paragraph(help);
            hint.addClassName("field-help");
            hint.setId(id + "-help");
            input.getElement().setAttribute("aria-describedby", id + "-help");
            field.add(hint);
        }
        return field;
    }

    /** What is said anew holds for the usual time, unless it was to hold longer or another day was given. */
    private void choose() {
        boolean untouched = until.getValue().equals(first.until());
        if (untouched && !first.reaches(usual)) {
            until.setValue(usual.toString());
        }
        onEdit.run();
    }

    /** What was typed in a line of the same name before the page was drawn anew. */
    void again(RowForm typed) {
        typed.state().ifPresent(state::choose);
        until.setValue(typed.until());
        hours.setValue(typed.hours());
        from.setValue(typed.from());
    }

    RowForm form() {
        return new RowForm(state.chosen(), hours.getValue().strip(), from.getValue(), until.getValue());
    }

    boolean isEdited() {
        return !form().equals(first);
    }

    CapacityRow row() {
        return row;
    }

    /** What is said now; empty, with a word of what is wrong at the line, when that can't be. */
    Optional<Declaration> read(CapacityWords words) {
        Optional<String> wrong = form().fault(today);
        fault.setText(wrong.map(words::text).orElse(""));
        if (wrong.isPresent()) {
            until.getElement().setAttribute("aria-describedby", fault.getId().orElseThrow());
            return Optional.empty();
        }
        until.getElement().removeAttribute("aria-describedby");
        return Optional.of(form().declaration(row.key(), row.declared()));
    }

    Optional<Capacity.State> chosen() {
        return state.chosen();
    }
}
