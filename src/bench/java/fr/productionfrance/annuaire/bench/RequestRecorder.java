package fr.productionfrance.annuaire.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.apache.hc.client5.http.async.AsyncExecCallback;
import org.apache.hc.client5.http.async.AsyncExecChain;
import org.apache.hc.client5.http.async.AsyncExecChainHandler;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.HttpRequest;
import org.apache.hc.core5.http.nio.AsyncEntityProducer;
import org.apache.hc.core5.http.nio.DataStreamChannel;
import org.jspecify.annotations.Nullable;

/** Listens to what the program sends to Elasticsearch, while it is told to; else it steps aside. */
final class RequestRecorder implements AsyncExecChainHandler {

    /** @param path with its parameters */
    record Recorded(String path, String body) {}

    private record Listening(String path, ByteArrayOutputStream body) {}

    private final Queue<Listening> heard = new ConcurrentLinkedQueue<>();
    private volatile boolean recording;

    /** What is sent while the action runs. */
    List<Recorded> during(ThrowingAction action) throws Exception {
        heard.clear();
        recording = true;
        try {
            action.run();
        } finally {
            recording = false;
        }
        return heard.stream()
                .map(one -> new Recorded(one.path(), one.body().toString(StandardCharsets.UTF_8)))
                .toList();
    }

    interface ThrowingAction {
        void run() throws Exception;
    }

    @Override
    public void execute(
            HttpRequest request,
            @Nullable AsyncEntityProducer body,
            AsyncExecChain.Scope scope,
            AsyncExecChain chain,
            AsyncExecCallback callback)
            throws HttpException, IOException {
        if (!recording || body == null) {
            chain.proceed(request, body, scope, callback);
            return;
        }
        Listening listening = new Listening(request.getPath(), new ByteArrayOutputStream());
        heard.add(listening);
        chain.proceed(request, new Tapped(body, listening.body()), scope, callback);
    }

    /** Passes a body on and keeps a copy. */
    private record Tapped(AsyncEntityProducer body, ByteArrayOutputStream copy) implements AsyncEntityProducer {

        @Override
        public void produce(DataStreamChannel channel) throws IOException {
            body.produce(new DataStreamChannel() {
                @Override
                public int write(ByteBuffer bytes) throws IOException {
                    ByteBuffer before = bytes.duplicate();
                    int written = channel.write(bytes);
                    byte[] sent = new byte[written];
                    before.get(sent);
                    copy.writeBytes(sent);
                    return written;
                }

                @Override
                public void requestOutput() {
                    channel.requestOutput();
                }

                @Override
                public void endStream() throws IOException {
                    channel.endStream();
                }

                @Override
                public void endStream(List<? extends Header> trailers) throws IOException {
                    channel.endStream(trailers);
                }
            });
        }

        @Override
        public int available() {
            return body.available();
        }

        @Override
        public boolean isRepeatable() {
            return false;
        }

        @Override
        public void failed(Exception cause) {
            body.failed(cause);
        }

        @Override
        public void releaseResources() {
            body.releaseResources();
        }

        @Override
        public long getContentLength() {
            return body.getContentLength();
        }

        @Override
        public String getContentType() {
            return body.getContentType();
        }

        @Override
        public String getContentEncoding() {
            return body.getContentEncoding();
        }

        @Override
        public boolean isChunked() {
            return body.isChunked();
        }

        @Override
        public Set<String> getTrailerNames() {
            return body.getTrailerNames();
        }
    }
}
