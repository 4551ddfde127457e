package fr.productionfrance.annuaire.fiche.editing.ui;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import fr.productionfrance.annuaire.fiche.editing.Doer;
import fr.productionfrance.annuaire.fiche.editing.HistoryEntry;
import java.util.Locale;

/** One change of a fiche: when, by whom, and what became of what. */
final class HistoryItem extends Article {

    private final transient ChangeTexts texts;

    HistoryItem(FactWords words, HistoryEntry entry, boolean current, Runnable restore) {
        this.texts = words.texts();
        addClassName("history-item");
        getElement().setAttribute("data-version", String.valueOf(entry.version()));
        var title = new H2(texts.text("history.version", entry.version(), texts.moment(entry.at())));
        var who = new Paragraph(who(entry));
        who.addClassName("history-who");
        add(title, who);
        entry.status()
                .ifPresent(status -> add(new Paragraph(
                        texts.text("history.status." + status.name().toLowerCase(Locale.ROOT)))));
        if (entry.before().isEmpty()) {
            add(new Paragraph(texts.text("history.created")));
        } else if (!entry.differences().isEmpty()) {
            add(new DifferenceTable(words, entry.before().get(), entry.differences()));
        }
        if (current) {
            add(new Paragraph(texts.text("history.current")));
        } else {
            var button = new NativeButton(texts.text("history.restore"), _ -> restore.run());
            button.addClassName("button");
            button.setAriaLabel(texts.text("history.restore.version", entry.version()));
            add(button);
        }
    }

    private String who(HistoryEntry entry) {
        return entry.acceptedBy()
                .map(other -> texts.text("history.accepted", said(entry.doer()), said(other)))
                .orElseGet(() -> texts.text("history.by", said(entry.doer())));
    }

    private String said(Doer doer) {
        String kind = texts.text("history.doer." + doer.kind().name().toLowerCase(Locale.ROOT));
        return doer.name().map(name -> kind + " (" + name + ")").orElse(kind);
    }
}
