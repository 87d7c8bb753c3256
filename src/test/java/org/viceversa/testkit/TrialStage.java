package org.viceversa.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Clock;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A trial as an operator starts it, in a process of its own, whose time a test moves: the tool, the sandbox beside it,
 * the people of its programme, and windows of a browser that live on the same day.
 *
 * <p>To be kept in a static field with {@code @RegisterExtension}. Visits end when the time is moved beyond them, as
 * they would: {@link #enter} again.
 */
public final class TrialStage implements BeforeAllCallback, AfterEachCallback, AfterAllCallback {

    private static final double PATIENCE = Patience.ofABrowser();
    private static final Duration PEOPLE_ENROL = Duration.ofMinutes(4);
    private static final String TOOL = "Viceversa";

    private final List<BrowserContext> windows = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();
    private Duration ahead = Duration.ZERO;
    private RunningTool tool;
    private URI sandbox;

    @Override
    public void beforeAll(ExtensionContext test) {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        int port = RunningTool.freePort();
        sandbox = URI.create("http://localhost:" + port + "/");
        tool = RunningTool.startTrial(ToolDatabase.POSTGRESQL.newEmpty(), newFolder(), port);
        Patience.until(
                "the people of the trial take part; its log: " + tool.log(),
                PEOPLE_ENROL,
                () -> tool.log().contains("have begun a programme"));
    }

    private static Path newFolder() {
        try {
            return Files.createTempDirectory("viceversa-trial");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void afterEach(ExtensionContext test) {
        if (test.getExecutionException().isPresent()) {
            int number = 0;
            for (BrowserContext window : windows) {
                for (Page page : window.pages()) {
                    Screenshots.of(page).save("failed-" + test.getDisplayName() + "-" + number++);
                }
            }
        }
        windows.forEach(BrowserContext::close);
        windows.clear();
        List<String> seen = List.copyOf(faults);
        faults.clear();
        if (test.getExecutionException().isEmpty()) {
            assertThat(seen).as("faults of the pages' scripts").isEmpty();
        }
    }

    @Override
    public void afterAll(ExtensionContext test) {
        tool.close();
    }

    public RunningTool tool() {
        return tool;
    }

    /** What time it is in the trial. */
    public Instant now() {
        return Instant.now().plus(ahead);
    }

    /** Moves the time, as somebody does on the sandbox's page "What day is it?". */
    public TrialStage goOn(Duration further) {
        Instant wanted = now().plus(further);
        HttpResponse<String> answer =
                Http.send(Http.form(sandbox.resolve("/admin/day"), Map.of("to", wanted.toString())));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        ahead = ahead.plus(further);
        return this;
    }

    /** Somebody of the sandbox launches the tool from the first course into a window of its own: that window. */
    public Page enter(String name) {
        return enter(name, 1280);
    }

    /** @param width of the window, in pixels */
    public Page enter(String name, int width) {
        BrowserContext context = Chromium.shared()
                .newContext(new NewContextOptions().setViewportSize(width, 800).setLocale("en-GB"));
        context.setDefaultTimeout(PATIENCE);
        context.onWebError(error -> faults.add(error.error()));
        context.onConsoleMessage(this::note);
        context.clock().install(new Clock.InstallOptions().setTime(Date.from(now())));
        windows.add(context);
        Page page = context.newPage();
        page.navigate(sandbox + "?q=" + URLEncoder.encode(name, StandardCharsets.UTF_8));
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true))
                .click();
        page.getByText("You are " + name).waitFor();
        press(page, "Reverse Mentoring 2026");
        press(page, TOOL + " (new window)");
        Page opened = page.waitForPopup(() -> press(page, "Open " + TOOL + " (new window)"));
        opened.locator(".shell-head").waitFor();
        return opened;
    }

    private static void press(Page page, String link) {
        page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName(link).setExact(true))
                .click();
    }

    private void note(ConsoleMessage message) {
        if (message.type().equals("error") && message.text().contains("Content Security Policy")) {
            faults.add(message.text());
        }
    }
}
