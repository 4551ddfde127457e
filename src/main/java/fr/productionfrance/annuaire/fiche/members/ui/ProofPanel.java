package fr.productionfrance.annuaire.fiche.members.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import fr.productionfrance.annuaire.fiche.Certificate;
import fr.productionfrance.annuaire.fiche.Fiche;
import fr.productionfrance.annuaire.fiche.Proof;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The certificates that a member has shown by a file, for the animator to look at. That a file is there says nothing of what it shows. */
final class ProofPanel extends Div {

    private final transient MemberTexts texts;

    ProofPanel(Fiche fiche, MemberTexts texts) {
        this.texts = texts;
        addClassName("proof-panel");
        List<Certificate> certificates = fiche.data().sites().stream()
                .flatMap(site -> site.certificates().stream())
                .toList();
        List<Certificate> shown = certificates.stream()
                .filter(certificate -> certificate.proof() != null)
                .toList();
        add(new H2(texts.text("proofs.panel")));
        add(new Paragraph(texts.text("proofs.panel.count", shown.size(), certificates.size())));
        if (!shown.isEmpty()) {
            UnorderedList list = new UnorderedList();
            shown.forEach(certificate -> list.add(entry(certificate)));
            add(list);
        }
    }

    private ListItem entry(Certificate certificate) {
        Proof proof = Objects.requireNonNull(certificate.proof());
        String named = Stream.of(
                        Optional.of(texts.certification(certificate.scheme())),
                        Optional.ofNullable(certificate.number()),
                        Optional.ofNullable(certificate.expires())
                                .map(day -> texts.text("proofs.panel.expires", texts.day(day))))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
        ListItem entry = new ListItem(named + " · ");
        Anchor link = new Anchor("mon-espace/preuves/" + proof.id(), proof.name());
        link.setTarget(AnchorTarget.BLANK);
        entry.add(link);
        return entry;
    }
}
