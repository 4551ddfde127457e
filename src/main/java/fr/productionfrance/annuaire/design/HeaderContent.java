package fr.productionfrance.annuaire.design;

import com.vaadin.flow.component.Component;

/** A page that puts something of its own, such as its search box, into the middle of the header. */
public interface HeaderContent {

    Component headerContent();
}
