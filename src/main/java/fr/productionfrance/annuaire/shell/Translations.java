package fr.productionfrance.annuaire.shell;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.context.NoSuchMessageException;

/** The pages' texts, from the same bundles as everything else's. */
final class Translations implements I18NProvider {

    private static final Logger LOG = LoggerFactory.getLogger(Translations.class);

    private final transient MessageSource messages;
    private final List<Locale> languages;

    Translations(MessageSource messages, List<Locale> languages) {
        this.messages = messages;
        this.languages = languages;
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return languages;
    }

    @Override
    public Locale getDefaultLocale() {
        return languages.getFirst();
    }

    /** A missing text shows its key: a page with one ugly word is better than none. */
    @Override
    public String getTranslation(String key, Locale locale, Object... params) {
        try {
            return messages.getMessage(key, params, locale);
        } catch (NoSuchMessageException missing) {
            LOG.warn("No text for {} in {}", key, locale);
            return key;
        }
    }
}
