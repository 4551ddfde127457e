package fr.productionfrance.annuaire.fiche.letters.web;

import fr.productionfrance.annuaire.fiche.letters.StopLinks;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;

/** Ends letters. A mail program that asks for it (RFC 8058) must not be led elsewhere; a reader is shown that it is done. */
@RestController
class StopController {

    private static final String ONE_CLICK = "List-Unsubscribe";

    private final StopLinks links;

    StopController(StopLinks links) {
        this.links = links;
    }

    @PostMapping(StopPages.PATH + "{token}")
    ResponseEntity<Void> stop(
            @PathVariable String token,
            @RequestParam(name = ONE_CLICK, defaultValue = "") String oneClick,
            HttpServletRequest request) {
        boolean known = links.stop(token).isPresent();
        if (!oneClick.isEmpty()) {
            return ResponseEntity.status(known ? HttpStatus.OK : HttpStatus.NOT_FOUND)
                    .build();
        }
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(UriComponentsBuilder.fromPath(request.getContextPath() + StopPages.PATH)
                        .pathSegment(token)
                        .encode()
                        .build()
                        .toUri())
                .build();
    }
}
