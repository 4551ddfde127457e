package fr.productionfrance.annuaire.fiche.proofs;

/**
 * A file as it is handed out.
 *
 * @param content not to be changed
 */
@SuppressWarnings("ArrayRecordComponent")
public record ProofFile(String name, ProofType type, byte[] content) {}
