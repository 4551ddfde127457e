package fr.productionfrance.annuaire.journey;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The machine's own Chromium, without a window. */
final class Chromium implements AutoCloseable {

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");
    private static final Path PICTURES = Path.of("target", "journeys");

    /** Longer than any answer takes, also on a machine that does other things. */
    private static final double PATIENCE_MS = 30_000;

    private final Playwright playwright;
    private final Browser browser;

    Chromium() {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MS);
        // A container's root has no sandbox to offer; the pages are our own.
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable())
                        .setArgs(List.of("--no-sandbox")));
    }

    /** A visitor who reads French, with a screen of that size. */
    Page visit(String site, int width, int height, ColorScheme scheme) {
        return visit(size(site, width, height).setColorScheme(scheme));
    }

    /** The same with scripts switched off. */
    Page visitWithoutScripts(String site, int width, int height) {
        return visit(size(site, width, height).setJavaScriptEnabled(false));
    }

    private static Browser.NewContextOptions size(String site, int width, int height) {
        return new Browser.NewContextOptions()
                .setBaseURL(site)
                .setLocale("fr-FR")
                .setViewportSize(width, height);
    }

    private Page visit(Browser.NewContextOptions options) {
        BrowserContext context = browser.newContext(options);
        context.setDefaultTimeout(PATIENCE_MS);
        return context.newPage();
    }

    /**
     * Waits until the page and the server have said all they had to. At its start the client's router moves the whole
     * page to its place, which takes the focus from a field that is being filled.
     */
    static void settle(Page page) {
        page.waitForLoadState(LoadState.NETWORKIDLE);
    }

    /** Keeps what the page looks like, for people to see. */
    static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")));
    }

    /** The same with what one would have to scroll to. */
    static void wholePicture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(PICTURES.resolve(name + ".png"))
                .setFullPage(true));
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }

    /** {@code CHROMIUM} where it is set, as {@code ./dev test} does; else the first known name on PATH. */
    private static Path executable() {
        String named = System.getenv().getOrDefault("CHROMIUM", "");
        Stream<String> candidates = named.isBlank() ? NAMES.stream() : Stream.of(named);
        return candidates
                .flatMap(name -> Stream.concat(Stream.of(Path.of(name)), onPath(name)))
                .filter(path -> path.isAbsolute() && Files.isExecutable(path))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalStateException(
                                "The journeys need a Chromium: install it (Debian: apt-get install chromium), or set CHROMIUM"));
    }

    private static Stream<Path> onPath(String name) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .map(folder -> Path.of(folder, name));
    }
}
