package fr.productionfrance.annuaire.search.indexing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;

/** Sends operations again until each is written or refused: versions make that harmless. Ends when it is told to. */
final class PatientSender {

    private final BulkSender sender;
    private final Patience patience;
    private final CountDownLatch ended = new CountDownLatch(1);

    PatientSender(BulkSender sender, Patience patience) {
        this.sender = sender;
        this.patience = patience;
    }

    /**
     * Sends.
     *
     * @param result hears what became of each, once
     * @throws IndexUnavailableException when Elasticsearch took nothing for too long, or the sender was ended
     */
    void send(List<BulkItem> items, BiConsumer<BulkItem, WriteOutcome> result) {
        List<BulkItem> left = items;
        Duration pause = patience.firstPause();
        long lastProgress = System.nanoTime();
        while (true) {
            List<BulkItem> still = left;
            String why;
            try {
                still = new ArrayList<>();
                why = sendOnce(left, result, still);
            } catch (IndexUnavailableException e) {
                still = left;
                why = String.valueOf(e.getMessage());
            }
            if (still.isEmpty()) {
                return;
            }
            if (still.size() < left.size()) {
                lastProgress = System.nanoTime();
                pause = patience.firstPause();
            }
            if (System.nanoTime() - lastProgress > patience.limit().toNanos() || isEndedWithin(pause)) {
                throw new IndexUnavailableException(why);
            }
            left = still;
            pause = patience.after(pause);
        }
    }

    /** Sends once, collecting what has to be sent again. @return why, of one of them */
    private String sendOnce(List<BulkItem> items, BiConsumer<BulkItem, WriteOutcome> result, List<BulkItem> again) {
        String why = "";
        List<WriteOutcome> outcomes = sender.send(items);
        for (int i = 0; i < items.size(); i++) {
            if (outcomes.get(i) instanceof WriteOutcome.Later(String reason)) {
                why = reason;
                again.add(items.get(i));
            } else {
                result.accept(items.get(i), outcomes.get(i));
            }
        }
        return why;
    }

    private boolean isEndedWithin(Duration pause) {
        try {
            return ended.await(pause.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    /** Ends all waiting; what is on its way is still answered. */
    void end() {
        ended.countDown();
    }
}
