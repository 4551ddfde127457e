package fr.productionfrance.annuaire.bench;

import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A request as the program sent it, to be sent again straight. The moment that it speaks of is moved to the present each time,
 * as the program does; else the request cache would answer what it cannot answer the program.
 *
 * @param path with its parameters
 * @param recordedAt milliseconds since 1970
 */
record StraightSearch(String path, String body, long recordedAt) {

    private static final Pattern MILLIS = Pattern.compile("\\b1[0-9]{12}\\b");
    private static final long NEAR_MILLIS = 5_000;

    String bodyNow() {
        String second = Long.toString(Instant.now().getEpochSecond() * 1000);
        return MILLIS.matcher(body)
                .replaceAll(found -> isMoment(found.group()) ? second : Matcher.quoteReplacement(found.group()));
    }

    private boolean isMoment(String millis) {
        return Math.abs(Long.parseLong(millis) - recordedAt) < NEAR_MILLIS;
    }
}
