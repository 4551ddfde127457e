package fr.productionfrance.annuaire.engines;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A web site of somebody else, which may show the directory's search within its pages under one of its two names, and not under the
 * other. One for all tests: the programs under test know its address when they start.
 */
public final class OtherSite {

    private static final OtherSite ONLY = new OtherSite();

    private final Map<String, Page> pages = new ConcurrentHashMap<>();
    private final HttpServer server;

    private record Page(String policy, String html) {}

    private OtherSite() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::answer);
        server.start();
    }

    /** The name that the directory lists. */
    public static String origin() {
        return "http://localhost:" + ONLY.server.getAddress().getPort();
    }

    /** A name that it does not. */
    public static String unlisted() {
        return "http://127.0.0.1:" + ONLY.server.getAddress().getPort();
    }

    /**
     * Puts up a page.
     *
     * @param policy its content security policy, its own affair
     */
    public static void publish(String path, String policy, String html) {
        ONLY.pages.put(path, new Page(policy, html));
    }

    private void answer(HttpExchange exchange) throws IOException {
        Page page = pages.get(exchange.getRequestURI().getPath());
        byte[] body = (page == null ? "" : page.html()).getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
        if (page != null && !page.policy().isEmpty()) {
            exchange.getResponseHeaders().set("Content-Security-Policy", page.policy());
        }
        exchange.sendResponseHeaders(page == null ? 404 : 200, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
