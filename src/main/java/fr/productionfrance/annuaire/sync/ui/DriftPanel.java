package fr.productionfrance.annuaire.sync.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import fr.productionfrance.annuaire.design.Meter;
import fr.productionfrance.annuaire.design.Notice;
import fr.productionfrance.annuaire.fiche.store.FicheNames;
import fr.productionfrance.annuaire.sync.drift.DriftRun;
import fr.productionfrance.annuaire.sync.drift.DriftService;
import java.util.List;
import java.util.Optional;

/** What the last comparison of index and store found, the one that goes on, and the buttons that start one. */
final class DriftPanel extends Div {

    private final Words words = new Words(this);
    private final NativeButton check;
    private final NativeButton repair;
    private final NativeButton stop;
    private final Div answer = new Div();
    private final Div running = new Div();
    private final Meter meter;
    private final Paragraph figures = new Paragraph();
    private final Paragraph result = new Paragraph();
    private final DriftExamples examples;

    /** What the buttons do. */
    interface Actions {
        void check();

        void repair();

        void stop();
    }

    DriftPanel(FicheNames fiches, Actions actions) {
        examples = new DriftExamples(fiches);
        addClassName("drift");
        check = button("index.drift.check", "drift-check", actions::check);
        repair = button("index.drift.repair", "drift-repair", actions::repair);
        stop = button("index.stop", "drift-stop", actions::stop);
        meter = new Meter(getTranslation("index.drift.progress"));
        figures.addClassName("figures");
        running.addClassName("running");
        running.add(meter, figures, stop);
        Div buttons = new Div(check, repair);
        buttons.addClassName("buttons");
        add(answer, result, examples, buttons, running);
    }

    private NativeButton button(String key, String id, Runnable action) {
        var button = new NativeButton(getTranslation(key), _ -> action.run());
        button.addClassName("button");
        button.setId(id);
        return button;
    }

    /** Tells why nothing was started, if so. */
    void showStart(DriftService.Start start) {
        answer.removeAll();
        switch (start) {
            case STARTED -> {}
            case ALREADY_RUNNING -> answer.add(new Notice(Notice.Kind.INFO, getTranslation("index.drift.already")));
            case REBUILD_RUNNING -> answer.add(new Notice(Notice.Kind.INFO, getTranslation("index.drift.rebuilding")));
            case STORE_AWAY -> answer.add(new Notice(Notice.Kind.ERROR, getTranslation("index.drift.away")));
        }
    }

    /**
     * Shows how things are.
     *
     * @param latest the latest run of any node, going on or ended
     * @param possible whether one could be started
     */
    void show(Optional<DriftRun> latest, DriftService drift, boolean possible) {
        boolean goesOn = latest.filter(DriftRun::isRunning).isPresent();
        running.setVisible(goesOn);
        check.setVisible(!goesOn);
        repair.setVisible(!goesOn);
        check.setEnabled(possible);
        repair.setEnabled(possible);
        result.setVisible(!goesOn);
        examples.setVisible(!goesOn);
        if (goesOn) {
            DriftRun run = latest.orElseThrow();
            meter.show(run.share());
            figures.setText(getTranslation(
                    "index.drift.running",
                    run.compared(),
                    run.total(),
                    run.counts().found()));
        } else {
            result.setText(latest.map(this::outcome).orElseGet(() -> getTranslation("index.drift.never")));
            examples.show(latest.map(run -> drift.examples(run.id())).orElse(List.of()));
        }
    }

    private String outcome(DriftRun run) {
        return words.time(run.startedAt()) + " · " + words.drift(run);
    }
}
