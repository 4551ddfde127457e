package fr.productionfrance.annuaire.search.web;

import io.swagger.v3.oas.annotations.Hidden;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Everything else under the API's path, which would otherwise be answered with the pages' own "not found". */
@Hidden
@RestController
class UnknownAddressController {

    @GetMapping(
            path = {"/api/v1", "/api/v1/**"},
            produces = MediaType.APPLICATION_JSON_VALUE)
    void nothingHere() {
        throw new NoSuchAddressException();
    }
}
