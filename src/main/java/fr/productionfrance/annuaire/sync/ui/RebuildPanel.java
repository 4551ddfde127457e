package fr.productionfrance.annuaire.sync.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import fr.productionfrance.annuaire.design.Meter;
import fr.productionfrance.annuaire.design.Notice;
import fr.productionfrance.annuaire.sync.RebuildProgress;
import fr.productionfrance.annuaire.sync.RebuildService;
import java.util.Optional;

/** The button that rebuilds, the run while it goes on with the button that stops it, and how it ended. */
final class RebuildPanel extends Div {

    private final Words words = new Words(this);
    private final NativeButton start;
    private final NativeButton goBack;
    private final NativeButton stop;
    private final Div outcome = new Div();
    private final Div running = new Div();
    private final Meter meter;
    private final Paragraph figures = new Paragraph();
    private boolean watched;

    RebuildPanel(Runnable onStart, Runnable onReturn, Runnable onStop) {
        addClassName("rebuild");
        start = new NativeButton(getTranslation("index.start"), _ -> onStart.run());
        start.addClassNames("button", "primary");
        start.setId("rebuild-start");
        goBack = new NativeButton(getTranslation("index.return"), _ -> onReturn.run());
        goBack.addClassName("button");
        goBack.setId("index-return");
        stop = new NativeButton(getTranslation("index.stop"), _ -> onStop.run());
        stop.addClassName("button");
        stop.setId("rebuild-stop");
        meter = new Meter(getTranslation("index.progress"));
        figures.addClassName("figures");
        running.addClassName("running");
        running.add(meter, figures, stop);
        Div buttons = new Div(start, goBack);
        buttons.addClassName("buttons");
        add(outcome, buttons, running);
    }

    void showStart(RebuildService.Start answer) {
        outcome.removeAll();
        switch (answer) {
            case STARTED -> watched = true;
            case ALREADY_RUNNING -> tell(Notice.Kind.INFO, getTranslation("index.start.already"));
            case STORE_AWAY -> tell(Notice.Kind.ERROR, getTranslation("index.start.away"));
        }
    }

    void showStopping() {
        stop.setEnabled(false);
        figures.setText(getTranslation("index.stopping"));
    }

    /**
     * Shows how far a run is.
     *
     * @param elsewhere whether another node does it
     * @param asked whether it has been asked to stop
     */
    void showRunning(RebuildProgress progress, boolean elsewhere, boolean asked) {
        if (!running.isVisible() || !watched) {
            outcome.removeAll();
            if (elsewhere) {
                tell(Notice.Kind.INFO, getTranslation("index.elsewhere"));
            }
        }
        watched = true;
        start.setVisible(false);
        goBack.setVisible(false);
        running.setVisible(true);
        meter.show(progress.share());
        if (asked) {
            showStopping();
        }
        if (stop.isEnabled()) {
            figures.setText(figures(progress));
        }
    }

    /**
     * Shows that no run goes on.
     *
     * @param last the last run, on whichever node; how it ended is told to those who watched it
     * @param possible whether the store answers, without which there is nothing to rebuild from
     * @param returnable whether there is a previous index that can serve again
     */
    void showIdle(Optional<RebuildProgress> last, boolean possible, boolean returnable) {
        goBack.setVisible(returnable);
        goBack.setEnabled(possible);
        running.setVisible(false);
        stop.setEnabled(true);
        start.setVisible(true);
        start.setEnabled(possible);
        if (watched) {
            watched = false;
            outcome.removeAll();
            last.ifPresent(this::tellEnd);
        }
    }

    private void tellEnd(RebuildProgress end) {
        switch (end.state()) {
            case COMPLETED -> tell(Notice.Kind.SUCCESS, getTranslation("index.end.completed", end.done()));
            case FAILED -> tell(Notice.Kind.ERROR, getTranslation("index.end.failed", end.failure()));
            case STOPPED -> tell(Notice.Kind.INFO, getTranslation("index.end.stopped"));
            case INTERRUPTED -> tell(Notice.Kind.WARNING, getTranslation("index.end.interrupted"));
            case PREPARING, LOADING, CHECKING -> {} // another has started in this moment; the next look shows it
        }
    }

    private void tell(Notice.Kind kind, String text) {
        outcome.add(new Notice(kind, text));
    }

    private String figures(RebuildProgress progress) {
        return switch (progress.state()) {
            case LOADING ->
                getTranslation("index.loading", progress.done(), progress.total(), Math.round(progress.rate()))
                        + progress.remaining()
                                .map(rest -> getTranslation("index.remaining", words.duration(rest)))
                                .orElse("");
            case CHECKING -> getTranslation("index.checking");
            default -> getTranslation("index.preparing");
        };
    }
}
