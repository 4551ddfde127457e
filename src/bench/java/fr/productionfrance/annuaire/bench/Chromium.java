package fr.productionfrance.annuaire.bench;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** This machine's Chromium, without a window: {@code CHROMIUM}, or what Debian calls it. */
final class Chromium implements AutoCloseable {

    private final Playwright playwright;
    private final Browser browser;

    Chromium() {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        String named = System.getenv().getOrDefault("CHROMIUM", "");
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of(named.isBlank() ? "/usr/bin/chromium" : named))
                        .setArgs(List.of("--no-sandbox")));
    }

    /** A visitor who reads French and was never here. */
    Page visit() {
        return browser.newContext(
                        new Browser.NewContextOptions().setLocale("fr-FR").setViewportSize(1440, 1000))
                .newPage();
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
