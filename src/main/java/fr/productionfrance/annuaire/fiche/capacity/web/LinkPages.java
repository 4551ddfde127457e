package fr.productionfrance.annuaire.fiche.capacity.web;

import fr.productionfrance.annuaire.design.ServedPage;
import fr.productionfrance.annuaire.design.ServedPages;
import fr.productionfrance.annuaire.design.ServedRequest;
import fr.productionfrance.annuaire.fiche.capacity.CapacitySettings;
import fr.productionfrance.annuaire.fiche.capacity.CapacityWords;
import fr.productionfrance.annuaire.fiche.capacity.links.CapacityLinks;
import fr.productionfrance.annuaire.fiche.capacity.links.LinkState;
import fr.productionfrance.annuaire.nomenclature.Nomenclature;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.springframework.context.MessageSource;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.web.util.UriComponentsBuilder;

/** The page behind each link. Machines that look at links before their reader does get it too, and change nothing by it. */
@Component
final class LinkPages implements ServedPages {

    static final String PATH = "/capacite/";

    /** On the way back from a form that could not be carried out: the page must not send it by itself again and again. */
    private static final String FAILED = "echec";

    private final CapacityLinks links;
    private final CapacitySettings settings;
    private final MessageSource messages;
    private final Nomenclature nomenclature;
    private final Clock clock;

    LinkPages(
            CapacityLinks links,
            CapacitySettings settings,
            MessageSource messages,
            Nomenclature nomenclature,
            Clock clock) {
        this.links = links;
        this.settings = settings;
        this.messages = messages;
        this.nomenclature = nomenclature;
        this.clock = clock;
    }

    /** Where the page of a link is. */
    static URI address(String root, String token, boolean done) {
        var address = UriComponentsBuilder.fromPath(root + PATH).pathSegment(token);
        return (done ? address : address.queryParam(FAILED, "1"))
                .encode()
                .build()
                .toUri();
    }

    @Override
    public boolean serves(String path) {
        return path.startsWith(PATH) && path.indexOf('/', PATH.length()) < 0 && path.length() > PATH.length();
    }

    @Override
    public boolean isForEverybody() {
        return true;
    }

    @Override
    public ServedPage page(ServedRequest request) {
        CapacityWords words = new CapacityWords(messages, nomenclature, request.locale());
        String token = request.path().substring(PATH.length());
        try {
            return page(links.look(token), token, request, words);
        } catch (DataAccessException | TransactionException e) {
            return ServedPage.refusal(
                    HttpStatus.SERVICE_UNAVAILABLE.value(),
                    words.text("capacity.link.away.title"),
                    words.text("capacity.link.away"));
        }
    }

    private ServedPage page(LinkState state, String token, ServedRequest request, CapacityWords words) {
        boolean failed = request.parameters().containsKey(FAILED);
        LinkMarkup markup = new LinkMarkup(words, token, settings.oneClick() && !failed, clock.instant());
        return switch (state) {
            case LinkState.Ready ready -> page(HttpStatus.OK, markup.ready(ready), words);
            case LinkState.Used used -> page(HttpStatus.OK, markup.used(used), words);
            case LinkState.Expired(var fiche) ->
                page(HttpStatus.GONE, markup.refusal("capacity.link.expired", Optional.of(fiche)), words);
            case LinkState.NoLine(var fiche) ->
                page(HttpStatus.GONE, markup.refusal("capacity.link.no-line", Optional.of(fiche)), words);
            case LinkState.Ended() ->
                page(HttpStatus.GONE, markup.refusal("capacity.link.ended", Optional.empty()), words);
            case LinkState.Unknown() ->
                page(HttpStatus.NOT_FOUND, markup.refusal("capacity.link.unknown", Optional.empty()), words);
        };
    }

    private static ServedPage page(HttpStatus status, Element body, CapacityWords words) {
        return new ServedPage(
                status.value(),
                words.text("capacity.link.title"),
                "",
                Optional.empty(),
                Optional.empty(),
                List.of("assets/capacity.css"),
                body);
    }
}
