package fr.productionfrance.annuaire.access;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** When the program has started and there is no ADMIN: makes the one that settings name, or prints a link. */
@Component
class FirstAdminStart {

    private static final Logger LOG = LoggerFactory.getLogger(FirstAdminStart.class);

    private final FirstAdmin firstAdmin;
    private final FirstAdminSettings settings;
    private final PublicUrl publicUrl;

    FirstAdminStart(FirstAdmin firstAdmin, FirstAdminSettings settings, PublicUrl publicUrl) {
        this.firstAdmin = firstAdmin;
        this.settings = settings;
        this.publicUrl = publicUrl;
    }

    /** After the demo's accounts, which make this needless. */
    @EventListener(ApplicationReadyEvent.class)
    @Order(10)
    void start() {
        if (!firstAdmin.isMissing()) {
            return;
        }
        settings.given()
                .ifPresentOrElse(
                        admin -> {
                            firstAdmin.create(admin.email(), admin.password());
                            LOG.info("The first ADMIN was made as settings say");
                        },
                        this::printLink);
    }

    private void printLink() {
        LOG.warn(
                "There is no ADMIN yet. This link makes one; it works once, for {} hours: {}/{}/{}",
                FirstAdmin.LINK_LASTS.toHours(),
                publicUrl.forLetters(),
                SignIn.firstAdminPath(),
                firstAdmin.invite().value());
    }
}
