package fr.productionfrance.annuaire.nomenclature;

/** A vocabulary file contradicts itself or is not there; the program can't run with it. */
public final class NomenclatureException extends RuntimeException {

    NomenclatureException(String message) {
        super(message);
    }

    NomenclatureException(String message, Throwable cause) {
        super(message, cause);
    }
}
