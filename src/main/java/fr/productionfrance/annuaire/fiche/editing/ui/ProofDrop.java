package fr.productionfrance.annuaire.fiche.editing.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import fr.productionfrance.annuaire.fiche.proofs.ProofType;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * Where one file is handed in. What the browser checks spares a way; what counts is looked at here, where never more is read than one byte
 * above the limit.
 */
final class ProofDrop extends Div {

    private final Upload upload = new Upload();
    private final NativeButton button = new NativeButton();
    private final transient Supplier<Object> target;
    private final transient Arrival arrival;
    private final int most;

    /** What becomes of a file that is there. */
    @FunctionalInterface
    interface Arrival {

        /**
         * A file is there.
         *
         * @param target what it was handed in for, as it was asked when it began to come
         */
        void arrived(Object target, String name, byte[] content);
    }

    ProofDrop(FormWords words, int most, Supplier<Object> target, Arrival arrival, Runnable refused) {
        this.target = target;
        this.arrival = arrival;
        this.most = most;
        addClassName("proof-drop");
        upload.setUploadHandler(this::receive);
        upload.setMaxFiles(1);
        upload.setMaxFileSize(most);
        upload.setAcceptedFileExtensions(ProofType.allExtensions().toArray(String[]::new));
        upload.addFileRejectedListener(_ -> {
            upload.clearFileList();
            refused.run();
        });
        button.addClassName("button");
        upload.setUploadButton(button);
        upload.setDropLabel(new Span(words.text("proofs.drop")));
        add(upload);
    }

    NativeButton button() {
        return button;
    }

    void say(String text) {
        button.setText(text);
        button.setAriaLabel(text);
    }

    /** Runs without the session's lock: a slow upload stops nobody. */
    private void receive(UploadEvent event) throws IOException {
        Object handedInFor = target.get();
        byte[] content;
        try (InputStream in = event.getInputStream()) {
            content = in.readNBytes(most + 1);
        }
        String name = Objects.requireNonNullElse(event.getFileName(), "");
        var _ = event.getUI().access(() -> {
            upload.clearFileList();
            arrival.arrived(handedInFor, name, content);
        });
    }
}
