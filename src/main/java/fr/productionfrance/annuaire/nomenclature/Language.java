package fr.productionfrance.annuaire.nomenclature;

import java.util.Locale;

/** The languages in which the vocabularies are kept and the pages shown. */
public enum Language {
    FR(Locale.FRENCH),
    EN(Locale.ENGLISH),
    DE(Locale.GERMAN);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    public Locale locale() {
        return locale;
    }

    /** The language of a locale, whatever its country; French where the locale speaks none of the three. */
    public static Language of(Locale locale) {
        for (Language language : values()) {
            if (language.locale.getLanguage().equals(locale.getLanguage())) {
                return language;
            }
        }
        return FR;
    }
}
