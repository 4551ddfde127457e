package fr.productionfrance.annuaire.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import fr.productionfrance.annuaire.engines.IntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@IntegrationTest
class RebuildLockIT {

    private final SyncBed bed;

    @Autowired
    RebuildLockIT(ApplicationContext program) {
        bed = new SyncBed(program);
    }

    @BeforeEach
    void empty() {
        bed.empty();
    }

    @Test
    void one_has_it_at_a_time() {
        try (AdvisoryLock.Held held = bed.lock().tryTake().orElseThrow()) {
            held.confirm();
            assertThat(bed.lock().isTaken()).isTrue();
            assertThat(bed.lock().tryTake()).isEmpty();
        }
        assertThat(bed.lock().isTaken()).isFalse();
    }

    @Test
    void it_ends_with_its_connection_and_its_holder_knows() {
        try (AdvisoryLock.Held lost = bed.lock().tryTake().orElseThrow()) {
            killHolder();

            assertThatIllegalStateException().isThrownBy(lost::confirm);
            assertThat(bed.lock().isTaken()).isFalse();
        }
        bed.lock().tryTake().orElseThrow().close();
    }

    /** As PostgreSQL does it when a program dies. The timeout is in milliseconds: it waits until the holder is gone. */
    private void killHolder() {
        bed.sql()
                .sql(
                        "SELECT pg_terminate_backend(pid, 10000) FROM pg_locks WHERE locktype = 'advisory' AND classid = 20260 AND objid = 1")
                .query(Boolean.class)
                .single();
    }
}
