package fr.productionfrance.annuaire.shell;

import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the operator has to say by law, each in the languages it is written in: {@code annuaire.legal.notice.fr} and so on. Each
 * text is Markdown, or the place of a file of it, such as {@code file:/etc/annuaire/mentions.md}. What is empty is told on its
 * page and in the log.
 *
 * @param notice who publishes the site, who is answerable for it and where it is hosted (law of 21 June 2004, article 6)
 * @param privacy which personal data are kept, why, how long, and whom to ask (GDPR, articles 13 and 14)
 * @param accessibility how far the pages keep to WCAG and RGAA, and whom to tell of obstacles (law of 11 February 2005)
 */
@ConfigurationProperties("annuaire.legal")
record LegalSettings(
        @DefaultValue Map<String, String> notice,
        @DefaultValue Map<String, String> privacy,
        @DefaultValue Map<String, String> accessibility) {

    Map<String, String> of(LegalPage page) {
        return switch (page) {
            case NOTICE -> notice;
            case PRIVACY -> privacy;
            case ACCESSIBILITY -> accessibility;
        };
    }
}
