package fr.productionfrance.annuaire.bench;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.LongAdder;

/**
 * What a buyer feels, in a browser: how much the first page weighs as it comes over the wire, and how long after a click on a facet the rows
 * are there anew, and the counts. From the click until the frame in which they can be seen.
 */
final class PageBenchmark {

    private static final int ROUNDS = 15;
    private static final int WARM_UP = 5;

    private static final String VALUES =
            "() => [...document.querySelectorAll('input[id^=process-]:enabled')].slice(0, 5).map(box => box.value)";

    /** Clicks, and tells after how many milliseconds the rows and the counts had changed and were painted. */
    private static final String CLICK = """
            id => new Promise(done => {
              const painted = then => requestAnimationFrame(() => { const c = new MessageChannel(); c.port1.onmessage = then; c.port2.postMessage(0) });
              const watch = (what, then) => {
                const observer = new MutationObserver(() => { if (!what()) return; observer.disconnect(); painted(then) });
                observer.observe(document.body, { childList: true, subtree: true, characterData: true });
              };
              const rows = () => document.querySelector('.results-rows .hits, .results-rows .empty-state');
              const material = () => [...document.querySelectorAll('label:has(input[id^=material-]) .facet-count')].map(c => c.textContent).join();
              const oldRows = rows(), oldCounts = material();
              const times = {}, begun = performance.now();
              const end = () => { if (times.rows && times.counts) done([times.rows, times.counts]) };
              watch(() => rows() && rows() !== oldRows, () => { times.rows = performance.now() - begun; end() });
              watch(() => material() && material() !== oldCounts, () => { times.counts = performance.now() - begun; end() });
              document.getElementById(id).click();
            })""";

    private final BenchProgram program;
    private final Report report;

    PageBenchmark(BenchProgram program, Report report) {
        this.program = program;
        this.report = report;
    }

    void run() throws Exception {
        try (Chromium chromium = new Chromium();
                Http http = new Http()) {
            weigh(chromium);
            click(chromium, http);
        }
    }

    private void weigh(Chromium chromium) {
        Page page = chromium.visit();
        Map<String, String> addresses = new TreeMap<>();
        Map<String, LongAdder> weights = new TreeMap<>();
        CDPSession network = page.context().newCDPSession(page);
        network.on(
                "Network.responseReceived",
                event -> addresses.put(
                        event.get("requestId").getAsString(),
                        event.getAsJsonObject("response").get("url").getAsString()));
        network.on(
                "Network.loadingFinished",
                event -> weights.computeIfAbsent(
                                kind(addresses.getOrDefault(
                                        event.get("requestId").getAsString(), "")),
                                _ -> new LongAdder())
                        .add(event.get("encodedDataLength").getAsLong()));
        network.send("Network.enable", new JsonObject());
        page.navigate(program.site().toString());
        page.waitForSelector(".results-rows .hit");
        page.waitForLoadState(LoadState.NETWORKIDLE);
        report.weight(weights);
        page.context().close();
    }

    private static String kind(String address) {
        String path = URI.create(address).getPath();
        if (path.endsWith(".js")) {
            return "scripts";
        }
        if (path.endsWith(".css")) {
            return "styles";
        }
        return path.equals("/") ? "document, rows and counts" : "other";
    }

    private void click(Chromium chromium, Http http) throws Exception {
        Page page = chromium.visit();
        page.navigate(program.site().toString());
        page.waitForSelector(".results-rows .hit");
        page.waitForLoadState(LoadState.NETWORKIDLE);
        List<?> values = (List<?>) page.evaluate(VALUES);
        Timings rows = new Timings();
        Timings counts = new Timings();
        Timings api = new Timings();
        for (int round = 0; round < WARM_UP + ROUNDS; round++) {
            String value = String.valueOf(values.get(round % values.size()));
            List<?> times = (List<?>) page.evaluate(CLICK, "process-" + value);
            page.waitForLoadState(LoadState.NETWORKIDLE);
            long begun = System.nanoTime();
            http.get(URI.create(program.api() + "?process=" + value));
            long nanos = System.nanoTime() - begun;
            page.evaluate(CLICK, "process-" + value);
            page.waitForLoadState(LoadState.NETWORKIDLE);
            if (round >= WARM_UP) {
                rows.addNanos(nanos(times.get(0)));
                counts.addNanos(nanos(times.get(1)));
                api.addNanos(nanos);
            }
        }
        report.click(rows, counts, api);
        page.context().close();
    }

    private static long nanos(Object milliseconds) {
        return Math.round(((Number) milliseconds).doubleValue() * 1e6);
    }
}
