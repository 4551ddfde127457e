package fr.productionfrance.annuaire.fiche.imports.value;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;

/** Reads a web address, with or without "https://"; no other scheme is one. */
public final class WebAddresses {

    private WebAddresses() {}

    public static String read(CellInput input) {
        String text = input.text();
        String lower = text.toLowerCase(Locale.ROOT);
        boolean whole = lower.startsWith("http://") || lower.startsWith("https://");
        try {
            URI uri = new URI(whole ? text : "https://" + text);
            String host = uri.getHost();
            if (host == null || !host.contains(".") || uri.getUserInfo() != null) {
                throw new RejectedCellException(CellFault.NOT_A_WEB_ADDRESS);
            }
            return uri.toString();
        } catch (URISyntaxException e) {
            throw new RejectedCellException(CellFault.NOT_A_WEB_ADDRESS);
        }
    }
}
