package fr.productionfrance.annuaire.engines;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** An address of a server that stays the same when the server moves, and whose answers a test can hold back. */
public final class Door implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Door.class);
    private static final int WAITING = 200;
    private static final int PIECE = 16_384;
    private static final Duration FOR_GOOD = Duration.ofDays(1);

    private final ServerSocket entrance;
    private final Lock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private volatile int server;
    private Duration delay = Duration.ZERO;

    Door(int server) {
        this.server = server;
        try {
            entrance = new ServerSocket(0, WAITING, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::admit);
    }

    int port() {
        return entrance.getLocalPort();
    }

    void leadTo(int port) {
        server = port;
    }

    /** Questions still reach the server; its answers do not come out. */
    public void hang() {
        slowDown(FOR_GOOD);
    }

    /** Each piece of an answer comes out that much later. */
    public void slowDown(Duration newDelay) {
        lock.lock();
        try {
            delay = newDelay;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    public void recover() {
        slowDown(Duration.ZERO);
    }

    @Override
    public void close() {
        recover();
        close(entrance);
    }

    private void admit() {
        while (!entrance.isClosed()) {
            try {
                Socket visitor = entrance.accept();
                Thread.ofVirtual().start(() -> lead(visitor));
            } catch (IOException e) {
                LOG.debug("The door is closed", e);
            }
        }
    }

    private void lead(Socket visitor) {
        try (visitor;
                Socket inside = new Socket(InetAddress.getLoopbackAddress(), server)) {
            Thread answers = Thread.ofVirtual().start(() -> pass(inside, visitor, true));
            pass(visitor, inside, false);
            answers.join();
        } catch (IOException e) {
            LOG.debug("Nobody answers behind the door", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void pass(Socket from, Socket to, boolean held) {
        byte[] piece = new byte[PIECE];
        try {
            var in = from.getInputStream();
            var out = to.getOutputStream();
            for (int length = in.read(piece); length >= 0; length = in.read(piece)) {
                if (held) {
                    hold();
                }
                out.write(piece, 0, length);
            }
        } catch (IOException e) {
            LOG.debug("One side hung up", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            close(from);
            close(to);
        }
    }

    private void hold() throws InterruptedException {
        lock.lock();
        try {
            long left = delay.toNanos();
            while (left > 0 && !delay.isZero()) {
                left = changed.awaitNanos(left);
            }
        } finally {
            lock.unlock();
        }
    }

    private static void close(AutoCloseable socket) {
        try {
            socket.close();
        } catch (Exception e) {
            LOG.debug("Closed already", e);
        }
    }
}
