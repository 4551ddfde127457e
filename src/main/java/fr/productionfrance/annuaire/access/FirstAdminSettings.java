package fr.productionfrance.annuaire.access;

import fr.productionfrance.annuaire.mail.EmailAddress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The first ADMIN, when settings name it; otherwise the first start prints a one-time link.
 *
 * @param email its address
 * @param password its password; better kept in a file, or in the environment as ANNUAIRE_ADMIN_PASSWORD
 * @param passwordFile a file that holds the password, its last line break not counted
 */
@ConfigurationProperties("annuaire.admin")
record FirstAdminSettings(
        @Nullable String email,
        @Nullable String password,
        @Nullable Path passwordFile) {

    record Given(EmailAddress email, String password) {

        @Override
        public String toString() {
            return "Given[…]";
        }
    }

    /**
     * What the settings say, complete or not at all.
     *
     * @throws IllegalStateException when there is an address without a password or the other way round
     */
    Optional<Given> given() {
        String secret = secret();
        if (isEmpty(email) && secret.isEmpty()) {
            return Optional.empty();
        }
        if (email == null || email.isBlank() || secret.isEmpty()) {
            throw new IllegalStateException("The first ADMIN needs annuaire.admin.email and either"
                    + " annuaire.admin.password-file or ANNUAIRE_ADMIN_PASSWORD: one of them is missing");
        }
        return Optional.of(new Given(new EmailAddress(email), secret));
    }

    private String secret() {
        if (passwordFile == null || passwordFile.toString().isEmpty()) {
            return password == null ? "" : password;
        }
        try {
            return Files.readString(passwordFile).stripTrailing();
        } catch (IOException e) {
            throw new IllegalStateException("annuaire.admin.password-file cannot be read: " + passwordFile, e);
        }
    }

    private static boolean isEmpty(@Nullable String text) {
        return text == null || text.isBlank();
    }

    @Override
    public String toString() {
        return "FirstAdminSettings[…]";
    }
}
