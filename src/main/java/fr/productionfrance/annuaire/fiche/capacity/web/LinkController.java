package fr.productionfrance.annuaire.fiche.capacity.web;

import fr.productionfrance.annuaire.fiche.capacity.links.CapacityLinks;
import jakarta.servlet.http.HttpServletRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Takes the forms of the links' pages, and leads back to the page, which tells what became of it. */
@RestController
class LinkController {

    private static final Logger LOG = LoggerFactory.getLogger(LinkController.class);

    private final CapacityLinks links;

    LinkController(CapacityLinks links) {
        this.links = links;
    }

    @PostMapping(LinkPages.PATH + "{token}")
    ResponseEntity<Void> use(
            @PathVariable String token,
            @RequestParam(name = LinkMarkup.ACTION, defaultValue = "") String action,
            HttpServletRequest request) {
        boolean done = true;
        try {
            var _ = action.equals(LinkMarkup.TAKE_BACK) ? links.takeBack(token) : links.use(token);
        } catch (DataAccessException | TransactionException e) {
            LOG.warn("A link of a letter could not be used now: {}", e.toString());
            done = false;
        }
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(LinkPages.address(request.getContextPath(), token, done))
                .build();
    }
}
