package fr.productionfrance.annuaire.search.understanding;

import fr.productionfrance.annuaire.search.SearchCriteria;
import java.util.List;

/**
 * A text and what was understood of it. Spans count characters of {@link #text()}, never overlap, and together with
 * {@link #left()} and {@link #skipped()} cover every character that is no space.
 *
 * @param text what was read: the given text with its characters composed (NFC)
 * @param criteria the current criteria with what was understood in them, and what is left as their text
 * @param recognised in the order of the text
 * @param implied what follows from the recognised without having been said, on the words that it follows from
 * @param refused what the buyer said not to want ("sans chromage"): never a wish, and not searched for
 * @param left the words that stay text
 * @param skipped small words and signs that say nothing by themselves, and words that repeat what others say better
 * @param rest the words that stay text, in their order
 */
public record Understood(
        String text,
        SearchCriteria criteria,
        List<Recognised> recognised,
        List<Recognised> implied,
        List<Span> refused,
        List<Span> left,
        List<Span> skipped,
        String rest) {

    public Understood {
        recognised = List.copyOf(recognised);
        implied = List.copyOf(implied);
        refused = List.copyOf(refused);
        left = List.copyOf(left);
        skipped = List.copyOf(skipped);
    }
}
