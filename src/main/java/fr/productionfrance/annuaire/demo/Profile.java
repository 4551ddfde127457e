package fr.productionfrance.annuaire.demo;

/** Where the generated firms are. */
public enum Profile {
    /** A cluster around Saint-Étienne and its neighbours; meant for about 1,000 fiches. */
    MECALOIRE,
    /** All of France; meant for 100,000 fiches and more, which is a load trial and no forecast. */
    NATIONAL
}
