package fr.productionfrance.annuaire.fiche.editing;

import fr.productionfrance.annuaire.fiche.FicheData;
import fr.productionfrance.annuaire.fiche.FicheId;

/**
 * How its keepers change a fiche. Whoever asks must be one, or the animator: everything else is answered with an
 * {@link org.springframework.security.access.AccessDeniedException}.
 */
public interface Editing {

    /**
     * The stored fiche with what is being typed.
     *
     * @throws java.util.NoSuchElementException when there is no such fiche
     */
    Edition open(FicheId id);

    /** Keeps what is being typed, per fiche and account; nobody else sees it. It may be invalid as a fiche. */
    Draft keepDraft(FicheId id, long baseVersion, FicheData data);

    /** Forgets what the caller was typing; what is submitted stays submitted. */
    void dropDraft(FicheId id);

    /**
     * Saves: stores at once, or submits for review where the setting asks for it or an audited fact is touched. What a member can't
     * say of itself stays as it was: its SIREN, that it is invented, that something was audited.
     *
     * @param baseVersion the version of the fiche that the data began from
     */
    EditOutcome save(FicheId id, long baseVersion, FicheData data);
}
