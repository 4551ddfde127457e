package fr.productionfrance.annuaire.fiche.editing.ui;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The parts that a fiche is edited in; the last four once for each site. */
enum Part {
    PRESENTATION,
    CONTACTS,
    CAPABILITIES,
    MACHINES,
    CERTIFICATES,
    SITE,
    /** Not a part of the fiche but another way to fill one. */
    SHEET;

    static Part ofList(String list) {
        return switch (list) {
            case "capabilities" -> CAPABILITIES;
            case "resources" -> MACHINES;
            default -> CERTIFICATES;
        };
    }

    static Optional<Part> of(String key) {
        return Arrays.stream(values()).filter(part -> part.key().equals(key)).findFirst();
    }

    boolean isOfSite() {
        return this != PRESENTATION && this != CONTACTS && this != SHEET;
    }

    /** Its name in keys of messages, ids and addresses. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
