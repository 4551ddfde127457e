package fr.productionfrance.annuaire.design;

import jakarta.servlet.http.HttpServletRequest;

/** Where visitors reach the application's root, for addresses that are read elsewhere than on a page. */
@FunctionalInterface
public interface PublicRoot {

    /** With a slash at its end. */
    String of(HttpServletRequest request);
}
