package fr.productionfrance.annuaire.access;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What a tab keeps of what was typed (assets/unsent.js) is the account's that typed it, and goes when somebody signs out. */
public final class OwnTab {

    /** For the sign-in page, where such a tab may stand while somebody signs out in another. */
    public static final String SCRIPT = "context://assets/unsent.js";

    private static final String ONE_CLICK = "context://assets/once.js";
    private static final int BYTES_OF_TAG = 8;

    private OwnTab() {}

    /** Tells the tab whose it is; what others left in it goes. */
    public static void begin(UI ui, AuthenticationContext authentication) {
        authentication.getPrincipalName().ifPresent(name -> {
            ui.getPage().addJavaScript(SCRIPT);
            ui.getPage().addJavaScript(ONE_CLICK);
            ui.getPage().executeJs("window.annuaireUnsent?.of($0)", tag(name));
        });
    }

    /** Signs out, and has the browser forget what was typed, in all its tabs. */
    public static void signOut(AuthenticationContext authentication) {
        UI.getCurrentOrThrow().getPage().executeJs("window.annuaireUnsent?.signOut()");
        authentication.logout();
    }

    /** No address of anybody's stays in a browser. */
    private static String tag(String name) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, BYTES_OF_TAG);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
