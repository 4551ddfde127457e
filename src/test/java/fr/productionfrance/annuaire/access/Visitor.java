package fr.productionfrance.annuaire.access;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A browser as far as the server sees one: it keeps its cookies and follows nothing by itself. */
final class Visitor {

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" content=\"([^\"]+)\"");

    private static final String ANSWERS_TO_READ = "text/html,*/*;q=0.8";

    private final URI root;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();

    Visitor(int port) {
        this.root = URI.create("http://localhost:" + port);
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(root.resolve(path)).header("Accept-Language", "fr"));
    }

    /** Follows a link, as a person does. */
    HttpResponse<String> open(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(root.resolve(path)).header("Accept", ANSWERS_TO_READ));
    }

    HttpResponse<String> send(String method, String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(root.resolve(path)).method(method, BodyPublishers.noBody()));
    }

    /** Asks with the session and, where one is given, with name and password besides. */
    HttpResponse<String> ask(String method, String path, String nameAndPassword)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(root.resolve(path))
                .method(method, BodyPublishers.noBody())
                .header("Accept", ANSWERS_TO_READ)
                .header("Accept-Language", "fr");
        if (!nameAndPassword.isEmpty()) {
            byte[] credentials = nameAndPassword.getBytes(StandardCharsets.UTF_8);
            request.header("Authorization", "Basic " + Base64.getEncoder().encodeToString(credentials));
        }
        return send(request);
    }

    /** Opens the sign-in page and sends its form, with the token that the page holds. */
    HttpResponse<String> signIn(String email, String password) throws IOException, InterruptedException {
        return send("/connexion", "/connexion", Map.of("username", email, "password", password));
    }

    /** Asks for a mailed link, as the sign-in page does. */
    HttpResponse<String> askForLink(String email) throws IOException, InterruptedException {
        return send("/connexion", "/connexion/demande", Map.of("username", email));
    }

    /** Presses the button of the page that a mailed link leads to. */
    HttpResponse<String> useLink(String token) throws IOException, InterruptedException {
        return send("/connexion/lien/" + token, "/connexion/ouverture", Map.of("token", token));
    }

    /** Opens a page and sends its form to another address, with the token that the page holds. */
    private HttpResponse<String> send(String page, String action, Map<String, String> form)
            throws IOException, InterruptedException {
        var whole = new HashMap<>(form);
        whole.put("_csrf", tokenOf(page));
        return post(action, whole);
    }

    private String tokenOf(String page) throws IOException, InterruptedException {
        var token = CSRF.matcher(get(page).body());
        if (!token.find()) {
            throw new AssertionError("The page holds no token against forged requests");
        }
        return token.group(1);
    }

    /** Does what the sign-in page's script does with an authenticator. */
    HttpResponse<String> signIn(SoftKey key) throws Exception {
        return answer(key.sign(passkeyQuestion()));
    }

    /** What authenticators are asked; a session remembers it. */
    String passkeyQuestion() throws IOException, InterruptedException {
        return postJson("/webauthn/authenticate/options", "").body();
    }

    HttpResponse<String> answer(String signed) throws IOException, InterruptedException {
        return postJson("/login/webauthn", signed);
    }

    private HttpResponse<String> postJson(String path, String body) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(root.resolve(path))
                .header("Content-Type", "application/json")
                .header("X-CSRF-TOKEN", tokenOf("/connexion"))
                .POST(BodyPublishers.ofString(body)));
    }

    HttpResponse<String> post(String path, Map<String, String> form) throws IOException, InterruptedException {
        String body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(root.resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    String sessionId() {
        return cookies.getCookieStore().get(root).stream()
                .filter(cookie -> cookie.getName().equals("annuaire"))
                .map(cookie -> cookie.getValue())
                .collect(Collectors.joining());
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        request.header("User-Agent", "Mozilla/5.0 (X11; Linux x86_64; rv:150.0) Gecko/20100101 Firefox/150.0");
        return client.send(request.build(), BodyHandlers.ofString());
    }
}
