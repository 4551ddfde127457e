package fr.productionfrance.annuaire.sync;

import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Sees to one rebuild at a time on all nodes. */
@Component
public final class RebuildLock extends AdvisoryLock {

    private static final int JOB = 1;

    RebuildLock(DataSource dataSource, JdbcClient jdbc) {
        super(dataSource, jdbc, JOB);
    }
}
