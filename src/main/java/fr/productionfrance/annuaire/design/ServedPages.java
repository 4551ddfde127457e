package fr.productionfrance.annuaire.design;

/** The pages of one module as the server alone can make them; whatever frame the site has is put around them. */
public interface ServedPages {

    /** Whether the path, decoded and from the application's root ("/fiche/dupont"), is of these pages. */
    boolean serves(String path);

    /** Whether the page is the same for everybody: browsers get it as it is too, without a session. */
    default boolean isForEverybody() {
        return false;
    }

    /** The page at an address that it {@link #serves}. Never fails: what can't be shown is a page that says so. */
    ServedPage page(ServedRequest request);
}
