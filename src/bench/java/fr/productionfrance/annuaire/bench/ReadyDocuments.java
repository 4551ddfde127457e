package fr.productionfrance.annuaire.bench;

import fr.productionfrance.annuaire.fiche.Fiche;
import fr.productionfrance.annuaire.fiche.store.FicheScan;
import fr.productionfrance.annuaire.fiche.store.SnapshotReader;
import fr.productionfrance.annuaire.search.indexing.EncodedFiche;
import fr.productionfrance.annuaire.search.indexing.FicheEncoder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/** The documents of all published fiches as bodies of bulk requests, in a file. */
final class ReadyDocuments implements Rival {

    /** As the program does it: the same size of a request, and as many at a time. */
    private static final int BULK_BYTES = 4 * 1024 * 1024;

    private static final int IN_FLIGHT = 2;

    private final BenchProgram program;
    private final Path file;
    private final Http http = new Http();
    private final BareIndex index;
    private final List<Long> ends = new ArrayList<>();
    private long count;
    private long bytes;

    private ReadyDocuments(BenchProgram program, Path file) {
        this.program = program;
        this.file = file;
        this.index = new BareIndex(http, program.elasticsearch().resolve("/bench-ready-documents"));
    }

    static ReadyDocuments of(BenchProgram program) throws IOException {
        ReadyDocuments documents = new ReadyDocuments(program, Files.createTempFile("bench", ".ndjson"));
        documents.write();
        return documents;
    }

    private void write() throws IOException {
        try (RandomAccessFile out = new RandomAccessFile(file.toFile(), "rw")) {
            ByteArrayOutputStream chunk = new ByteArrayOutputStream(BULK_BYTES);
            FicheEncoder encoder = program.bean(FicheEncoder.class);
            program.bean(FicheScan.class).readPublished(500, new SnapshotReader() {
                @Override
                public void begin(long published) {
                    count = published;
                }

                @Override
                public void batch(List<Fiche> fiches) {
                    for (Fiche fiche : fiches) {
                        append(chunk, encoder.encode(fiche));
                        if (chunk.size() >= BULK_BYTES) {
                            flush(out, chunk);
                        }
                    }
                }
            });
            flush(out, chunk);
            bytes = out.length();
        }
    }

    private static void append(ByteArrayOutputStream chunk, EncodedFiche fiche) {
        String action = "{\"index\":{\"_id\":\"" + fiche.id() + "\",\"version\":" + fiche.version()
                + ",\"version_type\":\"external_gte\"}}\n";
        chunk.writeBytes(action.getBytes(StandardCharsets.UTF_8));
        chunk.writeBytes(fiche.json());
        chunk.write('\n');
    }

    private void flush(RandomAccessFile out, ByteArrayOutputStream chunk) {
        try {
            out.write(chunk.toByteArray());
            ends.add(out.getFilePointer());
            chunk.reset();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String name() {
        return "bulk load of ready-made documents";
    }

    @Override
    public String index() {
        return index.name();
    }

    @Override
    public String difference() {
        return String.format(
                Locale.ROOT,
                "reads no database and makes no document (%.1f KB each); checks nothing and swaps nothing",
                bytes / 1024.0 / count);
    }

    @Override
    public double wanted() {
        return 0.75;
    }

    @Override
    public long load() throws Exception {
        index.drop();
        long start = System.nanoTime();
        try (ExecutorService senders = Executors.newFixedThreadPool(IN_FLIGHT)) {
            index.create();
            List<Future<?>> sent = new ArrayList<>();
            IntStream.range(0, ends.size()).forEach(chunk -> sent.add(senders.submit(() -> send(index.bulk(), chunk))));
            for (Future<?> one : sent) {
                one.get();
            }
            index.refresh();
        }
        return System.nanoTime() - start;
    }

    private boolean send(URI bulk, int chunk) throws Exception {
        long from = chunk == 0 ? 0 : ends.get(chunk - 1);
        byte[] body = new byte[Math.toIntExact(ends.get(chunk) - from)];
        try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
            in.seek(from);
            in.readFully(body);
        }
        JsonNode answer = http.postLines(bulk, BodyPublishers.ofByteArray(body));
        if (answer.path("errors").booleanValue(true)) {
            throw new IllegalStateException("A document was refused");
        }
        return true;
    }

    @Override
    public void remove() throws Exception {
        index.drop();
        http.close();
        Files.delete(file);
    }
}
