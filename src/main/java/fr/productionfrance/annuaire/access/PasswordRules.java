package fr.productionfrance.annuaire.access;

import com.nulabinc.zxcvbn.Zxcvbn;
import fr.productionfrance.annuaire.mail.EmailAddress;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Which passwords an account may have, after OWASP ASVS 5.0, chapter V6.2: length counts, no rules of composition, and none
 * that is commonly used or easily guessed, as the zxcvbn estimator finds with its lists and the words given here.
 */
public final class PasswordRules {

    /** Why a password is refused. */
    public enum Problem {
        TOO_SHORT,
        TOO_LONG,
        TOO_COMMON
    }

    public static final int SHORTEST = 12;
    public static final int LONGEST = 128;

    /** 10^10 guesses: a slow hash makes that some decades of one machine's work. Zxcvbn calls it 4 of 4. */
    private static final double FEWEST_GUESSES = 1e10;

    /** What people here would think of first, and zxcvbn's English lists lack. */
    private static final List<String> LOCAL_WORDS = List.of(
            "azerty",
            "azertyuiop",
            "qsdfghjklm",
            "wxcvbn",
            "motdepasse",
            "mot de passe",
            "passe",
            "soleil",
            "bonjour",
            "doudou",
            "loulou",
            "chouchou",
            "coucou",
            "marseille",
            "saintetienne",
            "saint-etienne",
            "stetienne",
            "loire",
            "allezlesverts",
            "verts",
            "asse",
            "france",
            "production",
            "productionfrance",
            "production-france",
            "mecaloire",
            "annuaire",
            "animateur",
            "adherent",
            "usinage",
            "tournage",
            "fraisage",
            "mecanique",
            "administrateur",
            "administrator",
            "passwort",
            "geheim",
            "schatz",
            "hallo",
            "qwertz",
            "qwertzuiop");

    private final Zxcvbn estimator = new Zxcvbn();

    /** What is wrong with this password for the account of this address, if anything. */
    public Optional<Problem> check(String password, EmailAddress email) {
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            return Optional.of(Problem.TOO_SHORT);
        }
        if (length > LONGEST) {
            return Optional.of(Problem.TOO_LONG);
        }
        return guesses(password, email) < FEWEST_GUESSES ? Optional.of(Problem.TOO_COMMON) : Optional.empty();
    }

    private double guesses(String password, EmailAddress email) {
        var words = new java.util.ArrayList<>(LOCAL_WORDS);
        words.add(email.value());
        words.add(email.localPart());
        words.addAll(List.of(email.value().split("[^\\p{L}\\p{N}]+")));
        return estimator.measure(password.toLowerCase(Locale.ROOT), words).getGuesses();
    }
}
