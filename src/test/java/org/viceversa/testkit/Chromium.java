package org.viceversa.testkit;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A real browser, one for all tests of the JVM: the one that is named, or that is installed, or that can be got.
 *
 * <p>{@code -Dchromium=…} or {@code $CHROMIUM} names it. Where none is found, Debian's is installed if we are root
 * there, else Playwright downloads its own, else one sentence says what to install.
 */
public final class Chromium {

    private static final List<String> USUAL = List.of(
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome",
            "/usr/bin/google-chrome-stable",
            "/snap/bin/chromium",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe");

    /** Without the last ones it looks for hosts of its maker at every start. */
    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--test-third-party-cookie-phaseout");

    private static Browser shared;

    private Chromium() {}

    /** Blocks third-party cookies, as Safari and Firefox do. */
    public static synchronized Browser shared() {
        if (shared == null) {
            shared = launch(ARGUMENTS);
        }
        return shared;
    }

    private static Browser launch(List<String> arguments) {
        Optional<Path> installed = find().or(Chromium::installFromDebian);
        Playwright playwright = Playwright.create(new Playwright.CreateOptions()
                .setEnv(installed.isPresent() ? Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1") : Map.of()));
        LaunchOptions options = new LaunchOptions().setHeadless(true).setArgs(new ArrayList<>(arguments));
        installed.ifPresent(options::setExecutablePath);
        try {
            return playwright.chromium().launch(options);
        } catch (PlaywrightException e) {
            throw new AssertionError(
                    "The browser tests need Chromium or Chrome: install one, or name it with -Dchromium=/path/to/it.",
                    e);
        }
    }

    private static Optional<Path> find() {
        return Stream.concat(
                        Stream.of(
                                System.getProperty("chromium", ""),
                                System.getenv().getOrDefault("CHROMIUM", "")),
                        USUAL.stream())
                .filter(path -> !path.isEmpty())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Optional<Path> installFromDebian() {
        boolean rootOnDebian =
                Files.isExecutable(Path.of("/usr/bin/apt-get")) && "root".equals(System.getProperty("user.name"));
        if (!rootOnDebian) {
            return Optional.empty();
        }
        try {
            new ProcessBuilder(
                            "sh", "-c", "apt-get update -qq && apt-get install -y -qq --no-install-recommends chromium")
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
        return find();
    }
}
