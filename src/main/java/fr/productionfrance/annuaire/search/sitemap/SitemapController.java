package fr.productionfrance.annuaire.search.sitemap;

import fr.productionfrance.annuaire.design.PublicRoot;
import fr.productionfrance.annuaire.search.FicheListing;
import fr.productionfrance.annuaire.search.SearchUnavailableException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * The addresses of all fiches, in as many files as the protocol's bound of 50,000 asks for, each written while it is read. A
 * file's name says of how many it is one, so that files asked for one after the other belong together.
 */
@RestController
class SitemapController {

    /** Fewer than the protocol allows: fiches are dealt out by a hash, so files are not equally long. */
    static final int IN_ONE_FILE = 45_000;

    private static final Duration FRESH = Duration.ofHours(1);
    private static final String RETRY_SECONDS = "120";

    private final FicheListing fiches;
    private final PublicRoot root;

    SitemapController(FicheListing fiches, PublicRoot root) {
        this.fiches = fiches;
        this.root = root;
    }

    @GetMapping("/sitemap.xml")
    void index(HttpServletRequest request, HttpServletResponse response) throws IOException {
        long parts = Math.max(1, Math.ceilDiv(fiches.count(), IN_ONE_FILE));
        begin(response);
        SitemapWriter xml = new SitemapWriter(SitemapWriter.Kind.INDEX, response.getOutputStream());
        xml.add(root.of(request) + "sitemap/pages.xml", null);
        for (int part = 1; part <= parts; part++) {
            xml.add(root.of(request) + "sitemap/fiches-" + part + "-" + parts + ".xml", null);
        }
        xml.end();
    }

    /** The pages that are no fiche. */
    @GetMapping("/sitemap/pages.xml")
    void pages(HttpServletRequest request, HttpServletResponse response) throws IOException {
        begin(response);
        SitemapWriter xml = new SitemapWriter(SitemapWriter.Kind.PAGES, response.getOutputStream());
        xml.add(root.of(request), null);
        xml.end();
    }

    @GetMapping("/sitemap/fiches-{part:\\d{1,4}}-{parts:\\d{1,4}}.xml")
    void fiches(
            @PathVariable int part, @PathVariable int parts, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (part < 1 || part > parts || parts > FicheListing.MOST_PARTS) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        String site = root.of(request);
        begin(response);
        SitemapWriter xml = new SitemapWriter(SitemapWriter.Kind.PAGES, response.getOutputStream());
        fiches.read(
                part - 1,
                parts,
                (slug, updatedOn) ->
                        xml.add(site + "fiche/" + URLEncoder.encode(slug, StandardCharsets.UTF_8), updatedOn));
        xml.end();
    }

    private static void begin(HttpServletResponse response) {
        response.setContentType(MediaType.APPLICATION_XML_VALUE);
        response.setHeader(
                HttpHeaders.CACHE_CONTROL,
                CacheControl.maxAge(FRESH).cachePublic().getHeaderValue());
    }

    /** Nothing was sent yet when the first question finds no answer. */
    @ExceptionHandler
    void away(SearchUnavailableException away, HttpServletResponse response) throws IOException {
        if (response.isCommitted()) {
            throw away;
        }
        response.reset();
        response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
        response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    }
}
