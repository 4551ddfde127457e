package fr.productionfrance.annuaire.fiche.editing.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import fr.productionfrance.annuaire.design.EmptyState;
import fr.productionfrance.annuaire.design.PageHeading;
import fr.productionfrance.annuaire.design.StackingTable;
import fr.productionfrance.annuaire.fiche.editing.ReviewQueue;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** All that waits for the animator, the longest waiting first. */
@Route(ReviewListView.ROUTE)
@Menu(title = "review.title", order = 12)
@RolesAllowed("ADMIN")
@StyleSheet("context://assets/changes.css")
class ReviewListView extends Div implements HasDynamicTitle {

    static final String ROUTE = "admin/relectures";

    private final transient ChangeTexts texts;

    ReviewListView(ReviewQueue queue, ChangeWords words) {
        this.texts = words.in(getLocale()).texts();
        addClassName("review-page");
        add(new PageHeading(texts.text("review.title"), texts.text("review.lead")));
        List<ReviewQueue.Entry> waiting = queue.all();
        if (waiting.isEmpty()) {
            add(new EmptyState(texts.text("review.empty.title"), texts.text("review.empty.text")));
        } else {
            add(table(waiting));
        }
    }

    private StackingTable table(List<ReviewQueue.Entry> waiting) {
        var table = new StackingTable(Stream.of("review.column.fiche", "review.column.asked", "review.column.since")
                .map(texts::text)
                .toList());
        table.addClassName("review-queue");
        waiting.forEach(entry -> {
            NativeTableRow row = table.addRow();
            table.name(row).add(new Anchor(ROUTE + "/" + entry.fiche(), entry.name()));
            table.cell(row)
                    .setText(texts.text("review.kind." + entry.kind().name().toLowerCase(Locale.ROOT)));
            table.cell(row).setText(texts.moment(entry.since()));
        });
        return table;
    }

    @Override
    public String getPageTitle() {
        return texts.text("review.title");
    }
}
