package fr.productionfrance.annuaire.nomenclature;

import java.util.List;
import java.util.Map;

/** Names that a cluster has for entries of a vocabulary, besides those that the vocabulary has; others at any time. */
@FunctionalInterface
public interface OwnNames {

    /** As they are now, by the code of what they name. */
    Map<String, List<String>> of(Vocabulary vocabulary);
}
