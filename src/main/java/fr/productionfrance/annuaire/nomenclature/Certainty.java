package fr.productionfrance.annuaire.nomenclature;

/** How well a row of a vocabulary was checked against published sources. */
public enum Certainty {
    /** Two sources or more agree (mark A), or the certification is named in a page that was read (mark V). */
    CONFIRMED,
    /** One source (mark B). */
    SINGLE_SOURCE,
    /** Trade knowledge only (marks C and K): not to be shown as fact. */
    TRADE_KNOWLEDGE,
    /** Nothing that could be checked, as for a family of materials. */
    NOT_APPLICABLE;

    static Certainty ofMark(String mark) {
        return switch (mark) {
            case "A", "V" -> CONFIRMED;
            case "B" -> SINGLE_SOURCE;
            case "C", "K" -> TRADE_KNOWLEDGE;
            case "-", "" -> NOT_APPLICABLE;
            default -> throw new NomenclatureException("\"" + mark + "\" is no certainty; A, B, C, V, K or - is");
        };
    }
}
