package fr.productionfrance.annuaire.access;

import static org.assertj.core.api.Assertions.assertThat;

import fr.productionfrance.annuaire.fiche.Proof;
import fr.productionfrance.annuaire.fiche.proofs.Files;
import fr.productionfrance.annuaire.fiche.proofs.ProofOutcome;
import fr.productionfrance.annuaire.fiche.proofs.Proofs;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** How a file is handed out over HTTP, and that there is none for whoever may not have it. */
class ProofDownloadIT extends AccountBed {

    @Autowired
    private Proofs proofs;

    @Test
    void a_file_is_an_attachment_that_no_browser_runs_and_no_cache_keeps() throws Exception {
        Proof proof = handedIn("Certificat « ISO 9001 » 2026.pdf");

        HttpResponse<String> answer = visitor("animatrice").get(address(proof.id()));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(Files.bytes(answer.body())).isEqualTo(Files.pdf("x"));
        assertThat(answer.headers().map().get("content-type")).containsExactly("application/pdf");
        assertThat(answer.headers().map().get("content-disposition"))
                .singleElement()
                .asString()
                .startsWith("attachment; ")
                .contains("filename*=UTF-8''Certificat%20%C2%AB%20ISO%209001%20%C2%BB%202026.pdf");
        assertThat(answer.headers().map().get("x-content-type-options")).containsExactly("nosniff");
        assertThat(answer.headers().map().get("content-security-policy"))
                .containsExactly("sandbox; default-src 'none'; frame-ancestors 'none'");
        assertThat(answer.headers().map().get("cache-control")).containsExactly("private, no-store");
    }

    @Test
    void a_name_stays_within_its_header() throws Exception {
        Visitor animator = visitor("animatrice");
        for (String name : List.of(
                "a\r\nSet-Cookie: stolen=1",
                "a\"; filename=\"b.exe",
                "../../etc/passwd",
                "\u202Egnp.exe",
                "\uD83D\uDD29".repeat(500))) {
            HttpResponse<String> answer = animator.get(address(handedIn(name).id()));

            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("set-cookie").orElse("")).doesNotContain("stolen");
            assertThat(answer.headers().firstValue("content-disposition").orElseThrow())
                    .startsWith("attachment; filename=\"")
                    .endsWith(".pdf")
                    .doesNotContain("exe", "..", "/etc", "%E2%80%AE");
        }
    }

    @Test
    void what_is_anothers_looks_like_what_there_is_not() throws Exception {
        String there = address(handedIn("a.pdf").id());
        make("bruno", Role.MEMBER);
        Visitor bruno = visitor("bruno");

        for (Visitor visitor : List.of(bruno, visitor())) {
            HttpResponse<String> missing = visitor.get(address(UUID.randomUUID()));
            assertThat(missing.statusCode()).isEqualTo(404);
            for (String path : List.of(
                    there, address(UUID.randomUUID()) + "x", "/mon-espace/preuves/..%2f1", "/mon-espace/preuves/'--")) {
                HttpResponse<String> answer = visitor.get(path);
                assertThat(answer.statusCode()).as(path).isIn(400, 404);
            }
            HttpResponse<String> hidden = visitor.get(there);
            assertThat(hidden.body()).isEqualTo(missing.body());
            assertThat(hidden.headers().firstValue("content-disposition")).isEmpty();
        }
    }

    @Test
    void who_is_not_signed_in_is_led_there_and_back_to_the_file_where_it_is_theirs() throws Exception {
        String file = address(handedIn("a.pdf").id());
        Visitor animator = visitor();
        assertThat(location(animator.open(file))).endsWith("/connexion");

        String back = location(animator.signIn(email("animatrice").value(), PASSWORD));

        assertThat(URI.create(back).getPath()).isEqualTo(file);
        String arrival = location(animator.open(
                URI.create(back).getRawPath() + "?" + URI.create(back).getRawQuery()));
        assertThat(URI.create(arrival).getPath())
                .as("an attachment would leave them on the sign-in page")
                .isEqualTo(file.replace("preuves", "preuve"));
        assertThat(animator.open(URI.create(arrival).getPath()).statusCode()).isEqualTo(200);
        assertThat(Files.bytes(animator.open(file).body())).isEqualTo(Files.pdf("x"));
        make("bruno", Role.MEMBER);
        Visitor bruno = visitor();
        bruno.open(file);
        assertThat(URI.create(location(bruno.signIn(email("bruno").value(), PASSWORD)))
                        .getPath())
                .isEqualTo(file);
        assertThat(bruno.open(file).statusCode()).as("theirs it is not").isEqualTo(404);
        assertThat(bruno.open(file + "?continue").statusCode()).isEqualTo(404);
        assertThat(bruno.open(file.replace("preuves", "preuve")).statusCode()).isEqualTo(404);
    }

    @Test
    void programs_and_whatever_is_no_reading_are_led_nowhere() throws Exception {
        String file = address(handedIn("a.pdf").id());

        assertThat(visitor().get(file).statusCode()).isEqualTo(404);
        assertThat(visitor().ask("HEAD", file, "").statusCode()).isEqualTo(404);
        assertThat(visitor().ask("POST", file, "").statusCode()).isEqualTo(403);
    }

    private Proof handedIn(String name) {
        signInAs("animatrice");
        return ((ProofOutcome.Kept) proofs.add(fiche.id(), name, Files.pdf("x"))).proof();
    }

    private Visitor visitor(String name) throws Exception {
        var visitor = visitor();
        visitor.signIn(email(name).value(), PASSWORD);
        return visitor;
    }

    private static String address(UUID id) {
        return "/mon-espace/preuves/" + id;
    }
}
