package fr.productionfrance.annuaire.access;

/** Where one signs in, for those who link to it. */
public final class SignIn {

    /** The routes' addresses, which annotations need as constants. */
    public static final String ROUTE = "connexion";

    public static final String FIRST_ADMIN_ROUTE = "premier-acces";

    /** Where the mailed link to sign in leads, its key behind it. */
    public static final String LINK_ROUTE = ROUTE + "/lien";

    public static final String INVITATION_ROUTE = "invitation";
    public static final String PASSWORD_ROUTE = "mot-de-passe";
    public static final String ADDRESS_ROUTE = "adresse";
    public static final String ACCOUNT_ROUTE = "mon-espace/compte";

    private SignIn() {}

    /** The sign-in page, relative to the application's root. */
    public static String path() {
        return ROUTE;
    }

    /** Where a form asks for a mailed link. */
    public static String askPath() {
        return ROUTE + "/demande";
    }

    /** Where a form signs in with what such a link holds. */
    public static String openPath() {
        return ROUTE + "/ouverture";
    }

    static String firstAdminPath() {
        return FIRST_ADMIN_ROUTE;
    }
}
