package org.viceversa.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.viceversa.sandbox.Course;
import org.viceversa.sandbox.Mailroom;
import org.viceversa.sandbox.Mode;
import org.viceversa.sandbox.SandboxLms;
import org.viceversa.sandbox.SandboxSettings;
import org.viceversa.sandbox.Tool;

/**
 * A sandbox of its own for a test class, the shared tool registered in it, and browser windows that close after each
 * test.
 *
 * <p>The sandbox is on {@code localhost} and the tool on {@code 127.0.0.1}: for a browser these are two sites. A script
 * that throws, or that the tool's own policy stops, fails the test in whose windows it happened.
 */
public final class Stage implements BeforeAllCallback, AfterEachCallback, AfterAllCallback {

    private static final double PATIENCE = Patience.ofABrowser();

    private final SandboxSettings settings;
    private final ToolDatabase database;
    private final List<BrowserContext> windows = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();
    private RunningTool tool;
    private SandboxLms sandbox;
    private Tool registered;

    private Optional<Mailroom> mailroom = Optional.empty();

    private Stage(SandboxSettings settings, ToolDatabase database) {
        this.settings = settings;
        this.database = database;
    }

    /** To be kept in a static field with {@code @RegisterExtension}. */
    public static Stage in(Mode mode) {
        return new Stage(SandboxSettings.defaults().withMode(mode), ToolDatabase.H2);
    }

    /** On a database that a test may look into. */
    public Stage onPostgres() {
        return new Stage(settings, ToolDatabase.POSTGRESQL);
    }

    /** With a tool of its own, whose mails end up in the sandbox. */
    public Stage withMail() {
        Stage mailing = new Stage(settings, database);
        mailing.mailroom = Optional.of(Mailroom.open(settings.clock()));
        return mailing;
    }

    private RunningTool sending(Mailroom room) {
        return RunningTool.start(
                database.newEmpty(),
                Map.of(
                        "VICEVERSA_MAIL_HOST",
                        room.host(),
                        "VICEVERSA_MAIL_PORT",
                        Integer.toString(room.port()),
                        "VICEVERSA_MAIL_SECURITY",
                        "none",
                        "VICEVERSA_MAIL_FROM",
                        "mentoring@example.org"));
    }

    public Mailroom mailroom() {
        return mailroom.orElseThrow();
    }

    @Override
    public void beforeAll(ExtensionContext test) {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        tool = mailroom.map(this::sending).orElseGet(() -> SharedTools.on(database));
        sandbox = SandboxLms.start(mailroom.map(settings::withMailroom).orElse(settings));
        Operator operator = Operator.of(tool);
        registered = sandbox.mode() == Mode.CANVAS ? operator.registerByHand(sandbox) : operator.register(sandbox);
    }

    @Override
    public void afterEach(ExtensionContext test) {
        if (test.getExecutionException().isPresent()) {
            windows.stream()
                    .flatMap(window -> window.pages().stream())
                    .forEach(page -> Screenshots.of(page).save("failed-" + test.getDisplayName()));
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
        sandbox.close();
        mailroom.ifPresent(room -> {
            tool.close();
            room.close();
        });
    }

    public RunningTool tool() {
        return tool;
    }

    public SandboxLms sandbox() {
        return sandbox;
    }

    /** The tool as the sandbox knows it. */
    public Tool registered() {
        return registered;
    }

    /** The sandbox's first course, which has the most kinds of people. */
    public Course course() {
        return sandbox.courses().get(0);
    }

    /** A window of a browser that has never been here. */
    public Page newWindow() {
        return newWindow(new NewContextOptions().setViewportSize(1280, 800));
    }

    public Page newWindow(NewContextOptions options) {
        BrowserContext context = Chromium.shared().newContext(options.setLocale("en-GB"));
        context.setDefaultTimeout(PATIENCE);
        context.onWebError(error -> faults.add(error.error()));
        context.onConsoleMessage(this::note);
        windows.add(context);
        return context.newPage();
    }

    private void note(ConsoleMessage message) {
        if (message.type().equals("error") && message.text().contains("Content Security Policy")) {
            faults.add(message.text());
        }
    }
}
