package fr.productionfrance.annuaire.search;

/** A value that its parameter does not take. */
final class IllegalValueException extends Exception {

    private final ParameterProblem.Code code;
    private final String[] details;

    IllegalValueException(ParameterProblem.Code code, String... details) {
        super(code.name(), null, false, false);
        this.code = code;
        this.details = details.clone();
    }

    ParameterProblem.Code code() {
        return code;
    }

    String[] details() {
        return details.clone();
    }
}
