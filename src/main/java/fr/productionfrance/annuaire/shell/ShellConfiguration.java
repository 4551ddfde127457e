package fr.productionfrance.annuaire.shell;

import com.vaadin.flow.i18n.I18NProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.web.servlet.LocaleResolver;

/** Languages and texts, the same for Vaadin's pages, the API and the plain error page. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({BrandSettings.class, LegalSettings.class})
class ShellConfiguration {

    /** French is the bundle without a suffix; every text is a message format, so an apostrophe is always typographic. */
    @Bean
    MessageSource messageSource() {
        var source = new ResourceBundleMessageSource();
        source.setBasenames(
                "messages",
                "messages-alerts",
                "messages-capacity",
                "messages-access",
                "messages-demand",
                "messages-due",
                "messages-embed",
                "messages-fiche",
                "messages-forms",
                "messages-import",
                "messages-letters",
                "messages-members",
                "messages-proofs",
                "messages-review",
                "messages-mail",
                "messages-map",
                "messages-search",
                "messages-suggest",
                "messages-synonyms",
                "messages-waysout");
        source.setDefaultEncoding("UTF-8");
        source.setFallbackToSystemLocale(false);
        source.setAlwaysUseMessageFormat(true);
        return source;
    }

    @Bean
    LocaleResolver localeResolver(BrandSettings brand) {
        return new VisitorLanguage(brand.languages());
    }

    @Bean
    I18NProvider i18nProvider(MessageSource messages, BrandSettings brand) {
        return new Translations(messages, brand.languages());
    }
}
