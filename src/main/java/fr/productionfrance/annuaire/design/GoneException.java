package fr.productionfrance.annuaire.design;

import com.vaadin.flow.router.NotFoundException;

/** What the address names was here and was withdrawn for good, which search engines are told by another status. */
public class GoneException extends NotFoundException {

    private static final long serialVersionUID = 1L;
}
