package fr.productionfrance.annuaire.search;

import java.util.Arrays;
import java.util.Optional;

/** Unknown is not no: fiches that leave a criterion blank are listed apart from those that meet them all. */
public enum Band {
    CONFIRMED("confirmed"),
    TO_CONFIRM("to-confirm");

    private final String parameter;

    Band(String parameter) {
        this.parameter = parameter;
    }

    public String parameter() {
        return parameter;
    }

    public static Optional<Band> ofParameter(String parameter) {
        return Arrays.stream(values())
                .filter(b -> b.parameter.equals(parameter))
                .findFirst();
    }
}
