package fr.productionfrance.annuaire.nomenclature;

/**
 * The four trees by which a fiche says what its shop does and a buyer says what is wanted. Codes of different trees may
 * look alike ({@code TOOL} is tooling as a process and tool steel as a material), so a code never goes without its tree.
 *
 * @param processes three levels, from families such as machining down to single techniques
 * @param materials family, subfamily, grade, with their designations
 * @param certifications groups and the norms, approvals and labels in them
 * @param sectors the markets that a shop works for
 */
public record Nomenclature(Vocabulary processes, Vocabulary materials, Vocabulary certifications, Vocabulary sectors) {

    /** Reads and checks the files; takes some tens of milliseconds, so once is enough. */
    public static Nomenclature load() {
        return new Nomenclature(
                VocabularyFile.read("processes"),
                VocabularyFile.read("materials"),
                VocabularyFile.read("certifications"),
                VocabularyFile.read("sectors"));
    }
}
