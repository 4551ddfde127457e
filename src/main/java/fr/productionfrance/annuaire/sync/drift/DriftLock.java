package fr.productionfrance.annuaire.sync.drift;

import fr.productionfrance.annuaire.sync.AdvisoryLock;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Sees to one comparison at a time on all nodes. */
@Component
final class DriftLock extends AdvisoryLock {

    private static final int JOB = 3;

    DriftLock(DataSource dataSource, JdbcClient jdbc) {
        super(dataSource, jdbc, JOB);
    }
}
