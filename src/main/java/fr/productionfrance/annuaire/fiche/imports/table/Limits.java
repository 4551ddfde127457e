package fr.productionfrance.annuaire.fiche.imports.table;

/**
 * How much a file may hold, so that none can fill the memory.
 *
 * @param fileBytes size of the file
 * @param unpackedBytes size of a workbook's parts once unpacked
 * @param rows rows that say something, per sheet
 * @param columns columns up to the last one that says something
 */
public record Limits(int fileBytes, long unpackedBytes, int rows, int columns) {

    /** 20,000 rows is 300 times the cluster; 40 columns of it pack to about 4 MB and unpack to about 50. */
    public static final Limits STANDARD = new Limits(10 << 20, 100L << 20, 20_000, 200);
}
