package fr.productionfrance.annuaire.search.understanding;

import java.util.List;

/** One grammar: finds its readings in a text, without regard to others. The time is linear in the text's length. */
@FunctionalInterface
interface Rule {

    List<Candidate> read(Reading reading);
}
