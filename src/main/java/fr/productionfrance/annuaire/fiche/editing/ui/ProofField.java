package fr.productionfrance.annuaire.fiche.editing.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.Element;
import fr.productionfrance.annuaire.fiche.FicheId;
import fr.productionfrance.annuaire.fiche.Proof;
import fr.productionfrance.annuaire.fiche.proofs.ProofOutcome;
import fr.productionfrance.annuaire.fiche.proofs.Proofs;
import java.util.Locale;
import java.util.Optional;

/**
 * The file that shows a certificate: handed in, opened, replaced, taken away. A file is kept as soon as it is there, and named with what
 * is typed: in the draft at once, in the fiche when that is saved.
 */
@StyleSheet("context://assets/proofs.css")
final class ProofField extends FormField<Optional<Proof>> {

    private static final double MEGABYTE = 1024.0 * 1024;

    private final transient Proofs proofs;
    private final FicheId fiche;
    private final transient FormWords words;
    private final Div kept = new Div();
    private final ProofDrop drop;

    /** The line that is typed; read also by the thread that takes a file. */
    private transient volatile Object line = new Object();

    ProofField(Proofs proofs, FicheId fiche, FormWords words) {
        super("field-proof", words.text("proofs.label"), Optional.empty());
        this.proofs = proofs;
        this.fiche = fiche;
        this.words = words;
        kept.addClassName("proof-kept");
        int most = Math.toIntExact(proofs.maxSize().toBytes());
        drop = new ProofDrop(words, most, () -> line, this::arrived, this::refusedByBrowser);
        hold(drop.button().getElement(), kept, drop);
        help(words.text("proofs.help", megabytes()));
        draw(Optional.empty());
    }

    private double megabytes() {
        return proofs.maxSize().toBytes() / MEGABYTE;
    }

    @Override
    void begun() {
        line = new Object();
        accept();
        readBack("");
    }

    /** A file that arrives after another line was opened is not that line's. */
    void arrived(Object handedInFor, String name, byte[] content) {
        accept();
        readBack("");
        if (!handedInFor.equals(line)) {
            refuse(words.text("proofs.late"));
            return;
        }
        switch (proofs.add(fiche, name, content)) {
            case ProofOutcome.Kept(Proof proof) -> {
                choose(Optional.of(proof));
                readBack(words.text("proofs.arrived", proof.name()));
            }
            case ProofOutcome.Refused(ProofOutcome.Reason reason) -> refuse(reason(reason));
        }
    }

    private String reason(ProofOutcome.Reason reason) {
        return words.text(
                "proofs.refused." + reason.name().toLowerCase(Locale.ROOT).replace('_', '-'), megabytes());
    }

    private void refusedByBrowser() {
        readBack("");
        refuse(words.text("proofs.refused", megabytes()));
    }

    private void choose(Optional<Proof> proof) {
        draw(proof);
        setModelValue(proof, true);
    }

    @Override
    protected void setPresentationValue(Optional<Proof> value) {
        draw(value);
    }

    private void draw(Optional<Proof> value) {
        kept.removeAll();
        kept.setVisible(value.isPresent());
        drop.say(words.text(value.isPresent() ? "proofs.replace" : "proofs.attach"));
        value.ifPresent(proof -> {
            var remove = new NativeButton(words.text("proofs.remove"), _ -> {
                readBack("");
                choose(Optional.empty());
                focusControl();
            });
            remove.addClassNames("button", "plain");
            remove.setId("remove-proof");
            remove.getElement().setAttribute("type", "button");
            kept.add(ProofLink.of(proof.id(), proof.name()), remove);
        });
    }

    @Override
    Element control() {
        return drop.button().getElement();
    }
}
