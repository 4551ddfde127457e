package fr.productionfrance.annuaire.fiche.imports;

import fr.productionfrance.annuaire.fiche.Certificate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Lays the certificates of a cell over the stored ones: the cell is the whole list, but a detail it leaves out stays. */
final class CertificateMerge {

    private CertificateMerge() {}

    static List<Certificate> of(List<Certificate> stored, List<Certificate> typed) {
        return typed.stream().map(one -> merged(stored, one)).toList();
    }

    private static Certificate merged(List<Certificate> stored, Certificate typed) {
        return stored.stream()
                .filter(one -> isSame(one, typed))
                .findFirst()
                .map(one -> new Certificate(
                        one.scheme(),
                        either(typed.scope(), one.scope()),
                        either(typed.body(), one.body()),
                        either(typed.number(), one.number()),
                        either(typed.issued(), one.issued()),
                        either(typed.expires(), one.expires()),
                        one.proof()))
                .orElse(typed);
    }

    /** Of one scheme, and not of two numbers. */
    private static boolean isSame(Certificate stored, Certificate typed) {
        return stored.scheme().equals(typed.scheme())
                && (stored.number() == null
                        || typed.number() == null
                        || Objects.equals(stored.number(), typed.number()));
    }

    private static <T> @Nullable T either(@Nullable T typed, @Nullable T stored) {
        return typed == null ? stored : typed;
    }
}
