package fr.productionfrance.annuaire.fiche.editing.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import fr.productionfrance.annuaire.design.EmptyState;
import fr.productionfrance.annuaire.design.PageHeading;
import fr.productionfrance.annuaire.fiche.editing.ReviewQueue;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;

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

    private NativeTable table(List<ReviewQueue.Entry> waiting) {
        var table = new NativeTable();
        table.addClassNames("review-queue", "stacking");
        NativeTableRow head = table.getHead().addRow();
        List.of("review.column.fiche", "review.column.asked", "review.column.since")
                .forEach(key -> {
                    NativeTableHeaderCell cell = head.addHeaderCell();
                    cell.setText(texts.text(key));
                    cell.getElement().setAttribute("scope", "col");
                });
        waiting.forEach(entry -> {
            NativeTableRow row = table.getBody().addRow();
            row.addDataCell().add(new Anchor(ROUTE + "/" + entry.fiche(), entry.name()));
            told(
                    row,
                    "review.column.asked",
                    texts.text("review.kind." + entry.kind().name().toLowerCase(Locale.ROOT)));
            told(row, "review.column.since", texts.moment(entry.since()));
        });
        return table;
    }

    private void told(NativeTableRow row, String column, String text) {
        NativeTableCell cell = row.addDataCell();
        cell.setText(text);
        cell.getElement().setAttribute("data-column", texts.text(column));
    }

    @Override
    public String getPageTitle() {
        return texts.text("review.title");
    }
}
