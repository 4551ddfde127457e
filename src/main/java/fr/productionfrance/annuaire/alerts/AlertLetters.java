package fr.productionfrance.annuaire.alerts;

import fr.productionfrance.annuaire.design.SiteName;
import fr.productionfrance.annuaire.mail.Mail;
import fr.productionfrance.annuaire.nomenclature.Language;
import fr.productionfrance.annuaire.nomenclature.Places;
import fr.productionfrance.annuaire.search.FicheHit;
import fr.productionfrance.annuaire.search.SearchCriteria;
import fr.productionfrance.annuaire.search.SearchWords;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Writes the letters. A subject never holds what somebody typed. */
@Component
class AlertLetters {

    private static final int MOST_NAMED = 20;

    private final MessageSource messages;
    private final SearchWords.Texts words;
    private final AlertAddresses addresses;
    private final SiteName site;

    AlertLetters(MessageSource messages, SearchWords.Texts words, AlertAddresses addresses, SiteName site) {
        this.messages = messages;
        this.words = words;
        this.addresses = addresses;
        this.site = site;
    }

    /**
     * The first letter. Whoever asks for it may have given somebody else's address, so it holds no word of his: of the search only the
     * filters, which are the directory's own words.
     */
    Mail first(NewAlert asked, Secret secret) {
        Language language = asked.language();
        String filters = words.in(language).filters(asked.search().criteria());
        return new Mail(
                asked.email(),
                text(language, "alert.first.subject"),
                text(
                        language,
                        "alert.first.text",
                        site.name(),
                        filters.isEmpty() ? text(language, "alert.first.words-only") : filters,
                        addresses.confirm(secret),
                        Alerts.CONFIRM_WITHIN.toHours(),
                        addresses.root()));
    }

    Mail news(Alert alert, SearchCriteria criteria, News news, Secret end) {
        Language language = alert.language();
        SearchWords said = words.in(language);
        String lists = Stream.of(
                        list("alert.news.added", language, said, news.added()),
                        list("alert.news.changed", language, said, news.changed()))
                .filter(list -> !list.isEmpty())
                .collect(Collectors.joining("\n\n"));
        return new Mail(
                alert.email(),
                subject(language, news),
                text(
                        language,
                        "alert.news.text",
                        said.asked(criteria),
                        addresses.search(alert.query()),
                        lists,
                        text(language, "alert.period." + alert.period().parameter()),
                        DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                                .withLocale(language.locale())
                                .format(alert.confirmedAt().plus(Alerts.LASTS).atZone(Places.TIME_ZONE)),
                        addresses.end(end),
                        site.name()),
                Optional.of(addresses.end(end)));
    }

    private String subject(Language language, News news) {
        int added = news.added().size();
        int changed = news.changed().size();
        if (changed == 0) {
            return text(language, "alert.news.subject.added", added);
        }
        return added == 0
                ? text(language, "alert.news.subject.changed", changed)
                : text(language, "alert.news.subject.both", added, changed);
    }

    private String list(String key, Language language, SearchWords said, List<FicheHit> fiches) {
        if (fiches.isEmpty()) {
            return "";
        }
        Stream<String> named = fiches.stream().limit(MOST_NAMED).map(hit -> entry(said, hit));
        int more = fiches.size() - MOST_NAMED;
        Stream<String> rest = more > 0 ? Stream.of(text(language, "alert.news.more", more)) : Stream.of();
        return Stream.of(Stream.of(text(language, key, fiches.size())), named, rest)
                .flatMap(parts -> parts)
                .collect(Collectors.joining("\n\n"));
    }

    private String entry(SearchWords said, FicheHit hit) {
        return Stream.concat(said.lines(hit).stream(), Stream.of(addresses.root() + said.path(hit)))
                .collect(Collectors.joining("\n"));
    }

    private String text(Language language, String key, Object... values) {
        return messages.getMessage(key, values, language.locale());
    }
}
