package fr.productionfrance.annuaire.demo;

import fr.productionfrance.annuaire.fiche.Fiche;
import fr.productionfrance.annuaire.fiche.FicheData;
import fr.productionfrance.annuaire.fiche.FicheId;
import fr.productionfrance.annuaire.fiche.FicheStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/** Draws how old a fiche is and whether its firm still exists. */
final class StatusDraw {

    private static final double CLOSED = 0.03;
    private static final double STALE = 0.05;
    private static final Duration STALE_AFTER = Duration.ofDays(730);

    private final Instant now;

    StatusDraw(Instant now) {
        this.now = now;
    }

    Fiche draw(Dice dice, FicheId id, FicheData data) {
        boolean closed = dice.chance(CLOSED);
        Duration age = dice.chance(STALE)
                ? STALE_AFTER.plus(Duration.ofDays(dice.between(1, 700)))
                : Duration.ofSeconds((long) (Math.min(dice.exponential(150), 729) * 86_400));
        Instant updated = now.minus(age);
        return new Fiche(
                id,
                1,
                slug(data),
                closed ? FicheStatus.ARCHIVED : FicheStatus.PUBLISHED,
                updated.minus(Duration.ofDays(dice.between(0, 1000))),
                updated,
                data);
    }

    /** The name in plain letters, and the firm's number, so that it is nobody else's. */
    static String slug(FicheData data) {
        String plain = NameDraw.unaccentedCapitals(data.displayName()).toLowerCase(Locale.ROOT);
        return plain.replaceAll("[^a-z0-9]+", "-") + "-" + data.siren().value().substring(1);
    }
}
