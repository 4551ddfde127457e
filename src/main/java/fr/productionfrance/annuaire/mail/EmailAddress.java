package fr.productionfrance.annuaire.mail;

import java.util.Locale;
import java.util.regex.Pattern;

/** An e-mail address as accounts are found by: without spaces around it, in lower case. */
public record EmailAddress(String value) {

    private static final int LONGEST = 254;
    private static final Pattern FORM = Pattern.compile("[^@\\s\\p{Cntrl}]+@[^@\\s\\p{Cntrl}]+\\.[^@\\s.\\p{Cntrl}]+");

    public EmailAddress {
        value = value.strip().toLowerCase(Locale.ROOT);
        if (value.length() > LONGEST || !FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Not an e-mail address");
        }
    }

    /** What stands before the @. */
    public String localPart() {
        return value.substring(0, value.indexOf('@'));
    }

    /** Nothing of the address: this text may end in a log. */
    @Override
    public String toString() {
        return "EmailAddress[…]";
    }
}
