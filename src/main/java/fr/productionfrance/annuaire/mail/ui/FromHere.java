package fr.productionfrance.annuaire.mail.ui;

import com.vaadin.flow.server.VaadinRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.jspecify.annotations.Nullable;

/** Whether a browser runs on the same machine as the program. */
final class FromHere {

    private FromHere() {}

    static boolean is(@Nullable VaadinRequest request) {
        return request != null
                // Somebody else's, by a proxy on this machine.
                && request.getHeader("X-Forwarded-For") == null
                && request.getHeader("Forwarded") == null
                && isLoopback(request.getRemoteAddr());
    }

    private static boolean isLoopback(String address) {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException noAddress) {
            return false;
        }
    }
}
