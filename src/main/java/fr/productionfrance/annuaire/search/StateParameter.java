package fr.productionfrance.annuaire.search;

/** What an address says besides its facets. */
public enum StateParameter {
    TEXT("q"),
    TEXT_OPTIONAL("q_optional"),
    ALL_CERTIFICATIONS("cert_all"),
    SORT("sort"),
    BAND("band"),
    LIMIT("limit"),
    AFTER("after"),
    OPEN("open"),
    VIEW("view"),
    CONFIRMED_ONLY("confirmed_only"),
    SAID("said"),
    LANGUAGE("lang");

    private final String parameter;

    StateParameter(String parameter) {
        this.parameter = parameter;
    }

    /** Its name in the page's address and in the API. */
    public String parameter() {
        return parameter;
    }
}
