package fr.productionfrance.annuaire.search.export;

import fr.productionfrance.annuaire.nomenclature.Places;
import fr.productionfrance.annuaire.search.Band;
import fr.productionfrance.annuaire.search.ChosenFiches;
import fr.productionfrance.annuaire.search.FicheHit;
import fr.productionfrance.annuaire.search.FicheRow;
import fr.productionfrance.annuaire.search.FicheSearch;
import fr.productionfrance.annuaire.search.FicheView;
import fr.productionfrance.annuaire.search.FoundFiches;
import fr.productionfrance.annuaire.search.LimitedSearchException;
import fr.productionfrance.annuaire.search.PageRequest;
import fr.productionfrance.annuaire.search.SearchPage;
import fr.productionfrance.annuaire.search.SearchState;
import fr.productionfrance.annuaire.search.SearchUnavailableException;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * The fiches that a search finds, from the first on, as a file: those that meet every criterion, then those to be confirmed, or
 * the latter alone where the address asks for them.
 */
@Component
public final class ResultExport {

    private final FicheSearch search;
    private final Clock clock;

    ResultExport(FicheSearch search, Clock clock) {
        this.search = search;
        this.clock = clock;
    }

    /**
     * Where a file comes from and how much it may hold.
     *
     * @param address where the page shows the same search
     * @param site where visitors reach the application's root, with a slash at its end
     * @param limit the most fiches it holds
     */
    public record Order(SearchState state, String address, String site, int limit) {}

    /**
     * Asks for the first fiches, so that a search that can't answer fails before anything was sent.
     *
     * @throws LimitedSearchException while only names are found: a file of those would pass for the whole
     */
    public Begun begin(Order order) {
        PageRequest asked =
                order.state().page().after(null).withSize(Math.min(PageRequest.MAX_SIZE, Math.max(1, order.limit())));
        SearchPage first = search.search(order.state().criteria(), asked);
        if (first.byNameOnly()) {
            throw new LimitedSearchException();
        }
        return new Begun(order, asked, first);
    }

    /**
     * Writes fiches that were chosen one by one, in their order; what is not public is left out and counted.
     *
     * @param out asked for once the fiches are known
     */
    public void writeChosen(List<String> slugs, String site, ExportFormat format, ExportWords words, Answer out)
            throws IOException {
        FoundFiches found = FoundFiches.of(slugs, search);
        ZonedDateTime when = clock.instant().atZone(Places.TIME_ZONE);
        String address = site + "liste?" + ChosenFiches.query(slugs);
        try (RowFile file = format.file(out.begin(when), words.name())) {
            for (List<String> line :
                    words.headOfChosen(found.asked(), found.fiches().size(), when, address)) {
                file.note(line);
            }
            file.columns(words.columns(when));
            for (FicheView fiche : found.fiches()) {
                file.row(words.row(FicheRow.of(fiche), false, site));
            }
        }
    }

    /** Where a file goes, once there is one. */
    @FunctionalInterface
    public interface Answer {
        OutputStream begin(ZonedDateTime when) throws IOException;
    }

    /** A file whose first fiches are known. */
    public final class Begun {

        private final Order order;
        private final PageRequest asked;
        private final SearchPage first;
        private final ZonedDateTime when = clock.instant().atZone(Places.TIME_ZONE);

        private Begun(Order order, PageRequest asked, SearchPage first) {
            this.order = order;
            this.asked = asked;
            this.first = first;
        }

        public ZonedDateTime when() {
            return when;
        }

        /** Writes the file, page by page, as they are found. */
        public void write(ExportFormat format, ExportWords words, OutputStream out) throws IOException {
            long found = asked.band() == Band.CONFIRMED ? first.confirmed() + first.toConfirm() : first.toConfirm();
            try (RowFile file = format.file(out, words.name())) {
                for (List<String> line :
                        words.head(order.state(), found, Math.min(found, order.limit()), when, order.address())) {
                    file.note(line);
                }
                file.columns(words.columns(when));
                Rows rows = new Rows(file, words);
                try {
                    rows.add(asked, first);
                    if (asked.band() == Band.CONFIRMED && first.toConfirm() > 0 && rows.isRoom()) {
                        PageRequest toConfirm = asked.withBand(Band.TO_CONFIRM);
                        rows.add(toConfirm, search.search(order.state().criteria(), toConfirm));
                    }
                } catch (SearchUnavailableException _) {
                    // The answer is under way: all that is left is to say so in it.
                    file.note(List.of(words.interrupted(rows.written)));
                }
            }
        }

        /** Fiches of one band after the other, up to the limit. */
        private final class Rows {

            private final RowFile file;
            private final ExportWords words;
            private long written;

            private Rows(RowFile file, ExportWords words) {
                this.file = file;
                this.words = words;
            }

            private boolean isRoom() {
                return written < order.limit();
            }

            private void add(PageRequest request, SearchPage from) throws IOException {
                SearchPage page = from;
                while (true) {
                    for (FicheHit hit : page.hits()) {
                        if (isRoom()) {
                            file.row(words.row(hit, true, order.site()));
                            written++;
                        }
                    }
                    file.flush();
                    if (page.next() == null || !isRoom()) {
                        return;
                    }
                    page = search.search(order.state().criteria(), request.after(page.next()));
                }
            }
        }
    }
}
