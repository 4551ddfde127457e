package fr.productionfrance.annuaire.nomenclature;

/** The preferred name of a thing in each language. */
public record Labels(String fr, String en, String de) {

    public String in(Language language) {
        return switch (language) {
            case FR -> fr;
            case EN -> en;
            case DE -> de;
        };
    }
}
