package fr.productionfrance.annuaire.fiche.members.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.productionfrance.annuaire.fiche.members.Duplicate;
import java.util.List;

/** Pairs of fiches that are likely one firm's, each a way to where they are merged. */
final class DuplicateList extends Div {

    DuplicateList(List<Duplicate> duplicates, MemberTexts texts) {
        addClassName("member-duplicates");
        add(new Paragraph(texts.text(duplicates.isEmpty() ? "members.duplicates.none" : "members.duplicates.lead")));
        UnorderedList list = new UnorderedList();
        for (Duplicate pair : duplicates) {
            list.add(new ListItem(
                    new Anchor(
                            MemberView.mergeAddress(
                                    pair.one().slug(), pair.other().slug()),
                            texts.text(
                                    "members.duplicates.pair",
                                    pair.one().name(),
                                    pair.one().siren(),
                                    pair.other().name(),
                                    pair.other().siren())),
                    new Span(pair.city().map(city -> " · " + city).orElse(""))));
        }
        if (!duplicates.isEmpty()) {
            add(list);
        }
    }
}
