package fr.productionfrance.annuaire.search;

import org.jspecify.annotations.Nullable;

/**
 * Which hits to give. Pages follow each other by cursor, so that the ten-thousandth hit is as near as the first and none is
 * shown twice.
 *
 * @param size 1 to 100 hits
 * @param after the {@link SearchPage#next()} of the page before; the first page where absent
 */
public record PageRequest(
        Band band, SortOrder sort, int size, @Nullable String after) {

    public static final int MAX_SIZE = 100;
    public static final int DEFAULT_SIZE = 20;
    public static final PageRequest FIRST = new PageRequest(Band.CONFIRMED, SortOrder.FIT, DEFAULT_SIZE, null);

    /**
     * Checks what it is given.
     *
     * @throws IllegalArgumentException for a size outside 1 to 100
     */
    public PageRequest {
        if (size < 1 || size > MAX_SIZE) {
            throw new IllegalArgumentException("A page holds 1 to 100 fiches");
        }
    }

    public PageRequest withBand(Band newBand) {
        return new PageRequest(newBand, sort, size, null);
    }

    public PageRequest withSort(SortOrder newSort) {
        return new PageRequest(band, newSort, size, null);
    }

    public PageRequest withSize(int newSize) {
        return new PageRequest(band, sort, newSize, after);
    }

    public PageRequest after(@Nullable String cursor) {
        return new PageRequest(band, sort, size, cursor);
    }
}
