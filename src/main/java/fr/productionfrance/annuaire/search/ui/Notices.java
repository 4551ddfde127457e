package fr.productionfrance.annuaire.search.ui;

import com.vaadin.flow.component.html.Div;
import fr.productionfrance.annuaire.design.Notice;
import fr.productionfrance.annuaire.search.ParameterProblem;
import java.util.List;
import java.util.stream.Stream;

/** Says which parts of the address were not understood, and so were left out. */
final class Notices extends Div {

    private final Wording wording;

    private List<ParameterProblem> told = List.of();

    Notices(Wording wording) {
        this.wording = wording;
        addClassName("notices");
        setVisible(false);
    }

    /** Says one thing more beside what is said already. */
    void add(ParameterProblem problem) {
        show(Stream.concat(Stream.of(problem), told.stream()).toList());
    }

    void show(List<ParameterProblem> problems) {
        told = List.copyOf(problems);
        removeAll();
        setVisible(!problems.isEmpty());
        if (!problems.isEmpty()) {
            add(new Notice(Notice.Kind.WARNING, String.join("\n", Ignored.sentences(problems, wording))));
        }
    }

    void clear() {
        show(List.of());
    }
}
