package fr.productionfrance.annuaire.fiche.due.ui;

import com.vaadin.flow.router.QueryParameters;
import fr.productionfrance.annuaire.fiche.due.DueFilter;
import fr.productionfrance.annuaire.fiche.due.DueKind;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What the page's address says.
 *
 * @param page from 0
 */
record DueAddress(DueFilter filter, int page) {

    static final String ROUTE = "admin/a-faire";

    private static final String KIND = "quoi";
    private static final String NAME = "nom";
    private static final String PAGE = "page";
    private static final int LONGEST_NAME = 100;
    private static final int LAST_PAGE = 1_000_000;

    /** Whatever cannot be read is as if it were not there. */
    static DueAddress read(QueryParameters parameters) {
        Optional<DueKind> kind = parameters
                .getSingleParameter(KIND)
                .flatMap(key -> Arrays.stream(DueKind.values())
                        .filter(value -> value.key().equals(key))
                        .findFirst());
        String name = parameters.getSingleParameter(NAME).orElse("").strip();
        int page = parameters
                .getSingleParameter(PAGE)
                .filter(number -> number.matches("[1-9]\\d{0,6}"))
                .map(Integer::parseInt)
                .orElse(1);
        return new DueAddress(
                new DueFilter(kind, name.substring(0, Math.min(name.length(), LONGEST_NAME))),
                Math.min(page, LAST_PAGE) - 1);
    }

    /** The last page there is, where it names one behind it. */
    DueAddress within(long rows, int rowsOfPage) {
        int last = (int) Math.max(0, (rows - 1) / rowsOfPage);
        return page > last ? onPage(last) : this;
    }

    DueAddress onPage(int other) {
        return new DueAddress(filter, other);
    }

    DueAddress of(Optional<DueKind> kind) {
        return new DueAddress(new DueFilter(kind, filter.name()), 0);
    }

    DueAddress named(String name) {
        return new DueAddress(new DueFilter(filter.kind(), name), 0);
    }

    String link() {
        List<String> parts = new ArrayList<>();
        filter.kind().ifPresent(kind -> parts.add(KIND + "=" + kind.key()));
        if (!filter.name().isEmpty()) {
            parts.add(NAME + "=" + URLEncoder.encode(filter.name(), StandardCharsets.UTF_8));
        }
        if (page > 0) {
            parts.add(PAGE + "=" + (page + 1));
        }
        return ROUTE + (parts.isEmpty() ? "" : "?" + String.join("&", parts));
    }
}
