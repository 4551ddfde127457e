package fr.productionfrance.annuaire.fiche.proofs.web;

import fr.productionfrance.annuaire.fiche.proofs.ProofFile;
import fr.productionfrance.annuaire.fiche.proofs.Proofs;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Hands a file to those who may have it; for everybody else there is none. */
@RestController
class ProofController {

    /** Should a browser show it all the same, then as a thing by itself, which runs and fetches nothing. */
    private static final String POLICY = "sandbox; default-src 'none'; frame-ancestors 'none'";

    /** The page of {@code fiche.editing.ui}, which this package knows by its address alone. */
    private static final String ARRIVAL = "/mon-espace/preuve/";

    private final Proofs proofs;

    ProofController(Proofs proofs) {
        this.proofs = proofs;
    }

    /**
     * The file. Who comes from the sign-in page would stay there, since an attachment opens no page: such a request is led to one that
     * says so and fetches the file.
     *
     * @param signedIn given where the sign-in page leads on to what was asked for before (Spring Security's name for it)
     */
    @GetMapping("/mon-espace/preuves/{id}")
    void open(
            @PathVariable String id,
            @RequestParam(name = "continue", required = false) @Nullable String signedIn,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Optional<UUID> wanted = Proofs.id(id);
        if (signedIn != null && wanted.filter(proofs::isKept).isPresent()) {
            response.sendRedirect(request.getContextPath() + ARRIVAL + wanted.get());
            return;
        }
        Optional<ProofFile> file = wanted.flatMap(proofs::open);
        if (file.isEmpty()) {
            response.sendError(HttpStatus.NOT_FOUND.value());
            return;
        }
        send(file.get(), response);
    }

    /** Set, not added: the security's own headers are there already. */
    private static void send(ProofFile file, HttpServletResponse response) throws IOException {
        response.setContentType(file.type().mediaType());
        response.setContentLength(file.content().length);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(file.name(), StandardCharsets.UTF_8)
                        .build()
                        .toString());
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", POLICY);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-store");
        response.getOutputStream().write(file.content());
    }
}
