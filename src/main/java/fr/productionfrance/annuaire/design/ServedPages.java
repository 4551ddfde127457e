package fr.productionfrance.annuaire.design;

import java.util.Optional;

/** The pages of one module as the server alone can make them; whatever frame the site has is put around them. */
public interface ServedPages {

    /** Whether the path, decoded and from the application's root ("/fiche/dupont"), is of these pages. */
    boolean serves(String path);

    /** Whether the page is the same for everybody: browsers get it as it is too, without a session. */
    default boolean isForEverybody() {
        return false;
    }

    /**
     * Where what stood at an address that it {@link #serves} is for good now, below the application's root; empty where it has not moved. Asked first, and
     * for browsers too.
     */
    default Optional<String> movedTo(ServedRequest request) {
        return Optional.empty();
    }

    /** The page at an address that it {@link #serves}. Never fails: what can't be shown is a page that says so. */
    ServedPage page(ServedRequest request);
}
