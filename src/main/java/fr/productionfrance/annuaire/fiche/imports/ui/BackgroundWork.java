package fr.productionfrance.annuaire.fiche.imports.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.Registration;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Work that takes longer than a request: the page asks how far it is until it is done. */
@SpringComponent
class BackgroundWork {

    private static final Logger LOG = LoggerFactory.getLogger(BackgroundWork.class);
    private static final int POLL_MS = 400;

    private final Executor executor;

    BackgroundWork() {
        this(work -> Thread.ofVirtual().name("import").start(work));
    }

    BackgroundWork(Executor executor) {
        this.executor = executor;
    }

    /**
     * Starts some work for the current page.
     *
     * @param work is given what to tell the share that is done to
     * @param done is called in the page with the result
     * @param failed is called in the page when there is none
     */
    <T> void run(WorkProgress shown, Function<DoubleConsumer, T> work, Consumer<T> done, Runnable failed) {
        UI ui = UI.getCurrent();
        AtomicReference<Double> share = new AtomicReference<>(0.0);
        Registration polling = ui.addPollListener(_ -> shown.show(share.get()));
        ui.setPollInterval(POLL_MS);
        executor.execute(() -> {
            try {
                T result = work.apply(share::set);
                finish(ui, polling, () -> done.accept(result));
            } catch (RuntimeException e) {
                LOG.error("An import failed", e);
                finish(ui, polling, failed);
            }
        });
    }

    private static void finish(UI ui, Registration polling, Runnable last) {
        var _ = ui.access(() -> {
            polling.remove();
            ui.setPollInterval(-1);
            last.run();
        });
    }
}
