package fr.productionfrance.annuaire.shell;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.random.RandomGenerator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What went wrong, told twice: to the operator in the log with everything, to the visitor as an id and nothing else.
 *
 * @param id to be read over the telephone: eight characters
 */
record ErrorReport(String id) {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorReport.class);
    private static final RandomGenerator RANDOM = new SecureRandom();
    private static final int BYTES = 4;

    static ErrorReport of(Throwable failure) {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        var report = new ErrorReport(HexFormat.of().formatHex(bytes));
        LOG.error("Failure {}", report.id(), failure);
        return report;
    }
}
