package fr.productionfrance.annuaire.design;

/** What the directory is called, for those who write it into a letter. */
@FunctionalInterface
public interface SiteName {

    String name();
}
