package fr.productionfrance.annuaire.access;

/** Where one signs in, for those who link to it. */
public final class SignIn {

    /** The routes' addresses, which annotations need as constants. */
    public static final String ROUTE = "connexion";

    public static final String FIRST_ADMIN_ROUTE = "premier-acces";

    private SignIn() {}

    /** The sign-in page, relative to the application's root. */
    public static String path() {
        return ROUTE;
    }

    static String firstAdminPath() {
        return FIRST_ADMIN_ROUTE;
    }
}
