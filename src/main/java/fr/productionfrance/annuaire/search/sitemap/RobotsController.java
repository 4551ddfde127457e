package fr.productionfrance.annuaire.search.sitemap;

import fr.productionfrance.annuaire.design.PublicRoot;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * What machines should not ask for (RFC 9309): what is not for them, and searches, of which there are endlessly many that all
 * lead to the same fiches. The search itself, in each language, is theirs.
 */
@RestController
class RobotsController {

    private static final String RULES = """
            User-agent: *
            Disallow: {root}admin
            Disallow: {root}api
            Disallow: {root}chercher
            Disallow: {root}swagger-ui/
            Disallow: {root}connexion
            Disallow: {root}premier-acces
            Disallow: {root}?
            Allow: {root}?lang=
            Disallow: {root}?lang=*&

            Sitemap: {site}sitemap.xml
            """;

    private static final Duration FRESH = Duration.ofDays(1);

    private final PublicRoot root;

    RobotsController(PublicRoot root) {
        this.root = root;
    }

    @GetMapping("/robots.txt")
    ResponseEntity<String> robots(HttpServletRequest request) {
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
                .cacheControl(CacheControl.maxAge(FRESH).cachePublic())
                .body(RULES.replace("{root}", request.getContextPath() + "/").replace("{site}", root.of(request)));
    }
}
