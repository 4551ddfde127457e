package fr.productionfrance.annuaire.fiche.store;

/** What became of one pending change. */
public sealed interface ChangeOutcome {

    /** The index holds it. */
    record Taken() implements ChangeOutcome {}

    /** The index could not take it for now, whatever it says; it is tried again for as long as it takes. */
    record Later(String why) implements ChangeOutcome {}

    /** The index will not have it as it is; after some attempts it is set aside. */
    record Refused(String why) implements ChangeOutcome {}
}
