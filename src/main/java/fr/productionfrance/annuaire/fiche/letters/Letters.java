package fr.productionfrance.annuaire.fiche.letters;

import fr.productionfrance.annuaire.access.Keeper;
import fr.productionfrance.annuaire.access.Keepers;
import fr.productionfrance.annuaire.access.OneTimeToken;
import fr.productionfrance.annuaire.fiche.FicheId;
import fr.productionfrance.annuaire.mail.Mail;
import fr.productionfrance.annuaire.mail.Mails;
import fr.productionfrance.annuaire.nomenclature.Places;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Who is to get a letter now, and that each gets one: for a period that lies behind nobody is written to any more, and a letter is
 * queued in the transaction that takes its period.
 */
@Service
public class Letters {

    private static final Logger LOG = LoggerFactory.getLogger(Letters.class);

    /** Long after its links have ended; then nothing tells any more who was written to. */
    private static final Duration KEPT = Duration.ofDays(400);

    /** What a letter is written with. */
    public record Sheet(long letter, URI stop) {}

    /** What a letter says; empty where there is nothing to say, and then none is sent. */
    public interface Writing {
        Optional<Text> write(Addressee to, Sheet sheet);
    }

    /** A letter's words. */
    public record Text(String subject, String body) {}

    private final Keepers keepers;
    private final LetterStore store;
    private final LetterSettings settings;
    private final LetterAddresses addresses;
    private final Mails mails;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Letters(
            Keepers keepers,
            LetterStore store,
            LetterSettings settings,
            LetterAddresses addresses,
            Mails mails,
            TransactionTemplate transaction,
            Clock clock) {
        this.keepers = keepers;
        this.store = store;
        this.settings = settings;
        this.addresses = addresses;
        this.mails = mails;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Whom this period's letter has not reached. Who came within the period waits for the next one. */
    public List<Addressee> waiting(LetterKind kind) {
        LocalDate today = LocalDate.now(clock.withZone(Places.TIME_ZONE));
        store.forgetBefore(clock.instant().minus(KEPT));
        Map<Target, Rhythm> chosen = store.choices(kind).stream()
                .collect(Collectors.toMap(
                        choice -> new Target(choice.account(), choice.fiche()), choice -> choice.rhythm()));
        Map<Target, Instant> last = store.sentSince(kind, clock.instant().minus(KEPT)).stream()
                .collect(Collectors.toMap(
                        sent -> new Target(sent.account(), sent.fiche()),
                        LetterStore.Sent::at,
                        (one, other) -> one.isAfter(other) ? one : other));
        List<Addressee> waiting = new ArrayList<>();
        targets(kind).forEach((target, kept) -> {
            Rhythm rhythm = chosen.getOrDefault(target, settings.of(kind));
            LocalDate period = rhythm.periodOf(today);
            Instant begin = period.atStartOfDay(Places.TIME_ZONE).toInstant();
            List<Keeper> since = kept.stream()
                    .filter(keeper -> keeper.since().isBefore(begin))
                    .toList();
            boolean reached = Optional.ofNullable(last.get(target))
                    .filter(at -> !at.isBefore(begin))
                    .isPresent();
            if (rhythm != Rhythm.OFF && !reached && !since.isEmpty()) {
                waiting.add(addressee(kind, target, since, rhythm, period));
            }
        });
        return waiting;
    }

    /** For whom a letter of the kind is one: the account, with the fiche or with all of its fiches. */
    private record Target(UUID account, Optional<FicheId> about) {}

    private Map<Target, List<Keeper>> targets(LetterKind kind) {
        return keepers.all().stream()
                .collect(Collectors.groupingBy(
                        keeper -> new Target(
                                keeper.account(),
                                kind == LetterKind.CAPACITY
                                        ? Optional.of(new FicheId(keeper.fiche()))
                                        : Optional.empty()),
                        LinkedHashMap::new,
                        Collectors.toList()));
    }

    private static Addressee addressee(
            LetterKind kind, Target target, List<Keeper> kept, Rhythm rhythm, LocalDate period) {
        List<FicheId> fiches =
                kept.stream().map(keeper -> new FicheId(keeper.fiche())).toList();
        return new Addressee(
                target.account(),
                kept.getFirst().email(),
                kept.getFirst().language(),
                kind,
                target.about(),
                fiches,
                rhythm,
                period);
    }

    /** Sends the letters of a kind that are to go now, and gives how many were queued. What one fails of keeps no other back. */
    public int sendWaiting(LetterKind kind, Writing writing) {
        int sent = 0;
        for (Addressee addressee : waiting(kind)) {
            try {
                sent += send(addressee, writing) ? 1 : 0;
            } catch (RuntimeException e) {
                LOG.error("A letter was not sent: {}", addressee, e);
            }
        }
        return sent;
    }

    /** Sends one letter, unless another node has, or there is nothing to say. Whether it was queued. */
    public boolean send(Addressee to, Writing writing) {
        return Boolean.TRUE.equals(transaction.execute(status -> {
            OneTimeToken stop = OneTimeToken.random();
            Optional<Text> text = store.claim(to, stop)
                    .map(letter -> new Sheet(letter, addresses.of(StopLinks.path(stop))))
                    .flatMap(sheet -> writing.write(to, sheet).map(written -> {
                        mails.send(new Mail(to.email(), written.subject(), written.body(), Optional.of(sheet.stop())));
                        return written;
                    }));
            if (text.isEmpty()) {
                status.setRollbackOnly();
            }
            return text.isPresent();
        }));
    }
}
