package org.viceversa.benchmark;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.viceversa.sandbox.SandboxLms;
import org.viceversa.sandbox.SandboxSettings;
import org.viceversa.testkit.Chromium;
import org.viceversa.testkit.Operator;
import org.viceversa.testkit.RunningTool;
import org.viceversa.testkit.Visitor;

/** 500 seniors and 500 people who have just joined: how soon each page of such a programme is there. */
final class Ge500Benchmark implements Benchmark {

    private static final int TIMES = 15;
    private static final int WARM_UP = 5;
    private static final int PAGE_TIMES = 3;
    private static final double MOST_MILLIS = 1000;
    private static final double MOST_MILLIS_OF_A_ROUND = 5000;
    private static final double PATIENCE = 60_000;
    private static final String NEW_TAB = "() => { window.open('about:blank', '_blank', 'noopener'); }";

    private final List<Figure> figures = new ArrayList<>();

    /**
     * @param press a choice of the page that shows what is meant; empty for what it shows at once
     * @param done what is there once the page is finished
     */
    private record PageOf(String name, String path, String press, String done) {}

    @Override
    public List<Figure> measure() throws Exception {
        try (Postgres postgres = Postgres.start();
                RunningTool tool = RunningTool.start(postgres.newDatabase("ge500"), Map.of());
                SandboxLms sandbox =
                        SandboxLms.start(SandboxSettings.defaults().withMembers(Ge500Programme.PEOPLE + 1))) {
            Ge500Programme ge500 =
                    new Ge500Programme(tool, sandbox, Operator.of(tool).register(sandbox));
            once("employees-import", ge500::importEmployees);
            ge500.open();
            once("invitations-preview", ge500::lookAtInvitations);
            once("invitations-invite", ge500::invite);
            once("enrol-everybody", ge500::enrolEverybody);
            calls(ge500);
            pages(ge500, tool);
            round(ge500, tool);
        }
        return figures;
    }

    /** Told at once as well: should a later page fail, what was measured before is not lost. */
    private void add(Figure figure) {
        figures.add(figure);
        System.err.println(figure.toLine());
    }

    /** Something that may take longer than a page. */
    private interface Work {
        void run() throws Exception;
    }

    private void once(String name, Work work) throws Exception {
        long begun = System.nanoTime();
        work.run();
        add(Figure.reported("ge500-once-ms", name, (System.nanoTime() - begun) / 1e6));
    }

    private void calls(Ge500Programme ge500) {
        String cycle = "/cycles/" + ge500.cycle;
        for (String path : List.of(
                "/me",
                "/programmes",
                "/programmes/" + ge500.programme,
                "/programmes/" + ge500.programme + "/history",
                "/programmes/" + ge500.programme + "/dry-run?seed=1",
                cycle + "/participants",
                cycle + "/participants?search=novak&stage=ENROLLED",
                cycle + "/participants?after=900",
                cycle + "/participants/csv",
                cycle + "/skills/demand",
                cycle + "/skills/groups",
                cycle + "/skills/people?limit=100",
                "/employees",
                "/roster",
                "/offers",
                "/skills")) {
            call(ge500.manager, "manager:", path, ge500);
        }
        Visitor member = ge500.member();
        for (String path : List.of(
                "/me", cycle + "/enrolment", cycle + "/waiting-help", "/offers", "/offers?search=novak", "/plan")) {
            call(member, "member:", path, ge500);
        }
    }

    private void call(Visitor visit, String who, String path, Ge500Programme ge500) {
        double[] millis = new double[TIMES];
        for (int i = -WARM_UP; i < TIMES; i++) {
            long begun = System.nanoTime();
            int status = visit.get(path).statusCode();
            if (status != 200) {
                throw new IllegalStateException(path + " answered " + status);
            }
            if (i >= 0) {
                millis[i] = (System.nanoTime() - begun) / 1e6;
            }
        }
        Arrays.sort(millis);
        String name = who + path.replace(ge500.cycle, "C").replace(ge500.programme, "P");
        add(Figure.atMost("ge500-api-ms", name, millis[TIMES / 2], MOST_MILLIS));
    }

    private void pages(Ge500Programme ge500, RunningTool tool) {
        String place = "/programmes/" + ge500.programme + "/cycles/" + ge500.cycle;
        List<PageOf> pages = List.of(
                new PageOf("home", "/", "", ".cards"),
                new PageOf("programmes", "/programmes", "", ".programme-line"),
                new PageOf("programme", "/programmes/" + ge500.programme, "", ".history li"),
                new PageOf("participants", place + "/people", "", "tbody tr"),
                new PageOf("supply-and-demand", place + "/skills", "", "tbody tr"),
                new PageOf("skill-map", place + "/skills", "Person by person", ".heat-table tbody tr"),
                new PageOf("employees", "/employees", "", "tbody tr"),
                new PageOf("people", "/people", "", "tbody tr"));
        pages(tool, ge500.manager, "manager:", pages);
        pages(
                tool,
                ge500.member(),
                "member:",
                List.of(new PageOf("home", "/", "", ".cards"), new PageOf("offers", "/offers", "", ".offers li")));
    }

    private void pages(RunningTool tool, Visitor visit, String who, List<PageOf> pages) {
        try (BrowserContext window = windowOf(visit, tool)) {
            String address = addressOf(visit, tool);
            Page opener = window.newPage();
            for (PageOf one : pages) {
                add(Figure.atMost("ge500-page-ms", who + one.name(), median(opener, address, one), MOST_MILLIS));
            }
        }
    }

    /** From the button to the proposal, and from there to the picture of it, as whoever runs the programme sees both. */
    private void round(Ge500Programme ge500, RunningTool tool) {
        try (BrowserContext window = windowOf(ge500.manager, tool);
                Page page = window.newPage()) {
            page.setDefaultTimeout(PATIENCE);
            page.navigate(addressOf(ge500.manager, tool) + "#/programmes/" + ge500.programme);
            press(page, "Close applications now");
            press(page, "Pair people");
            page.locator(".finding").waitFor();
            long begun = System.nanoTime();
            press(page, "Start a round");
            page.getByText("Round 1 has a proposal").waitFor();
            long proposed = System.nanoTime();
            press(page, "Look at round 1");
            page.locator(".quality dd").first().waitFor();
            page.locator("svg.board-svg").waitFor();
            long seen = System.nanoTime();
            add(Figure.atMost(
                    "ge500-round-ms", "button-to-proposal", (proposed - begun) / 1e6, MOST_MILLIS_OF_A_ROUND));
            add(Figure.reported("ge500-round-ms", "proposal-to-picture", (seen - proposed) / 1e6));
            add(Figure.reported(
                    "ge500-round",
                    "matched:" + page.locator(".quality dd").first().innerText(),
                    1));
        }
    }

    private static void press(Page page, String words) {
        page.locator("a, button")
                .filter(new Locator.FilterOptions().setHasText(words))
                .first()
                .click();
    }

    private static BrowserContext windowOf(Visitor visit, RunningTool tool) {
        BrowserContext window = Chromium.shared().newContext(new NewContextOptions().setLocale("en-GB"));
        String[] cookie = visit.cookieHeader().split("=", 2);
        window.addCookies(List.of(
                new Cookie(cookie[0], cookie[1]).setUrl(tool.base().toString()).setSecure(true)));
        return window;
    }

    private static String addressOf(Visitor visit, RunningTool tool) {
        return tool.base() + "/app?s=" + visit.session();
    }

    /**
     * In a new tab each time, from the address to what was waited for. The tabs are one window's: with each window
     * Chromium loads some 300 files of its own address bar, which takes a second of CPU time beside the page's.
     */
    private static double median(Page opener, String address, PageOf one) {
        List<Double> millis = new ArrayList<>();
        for (int i = 0; i <= PAGE_TIMES; i++) {
            try (Page page = opener.context().waitForPage(() -> opener.evaluate(NEW_TAB))) {
                long begun = System.nanoTime();
                page.navigate(address + "#" + one.path());
                if (!one.press().isEmpty()) {
                    page.getByLabel(one.press()).check();
                }
                page.locator(one.done()).first().waitFor();
                if (i > 0) {
                    millis.add((System.nanoTime() - begun) / 1e6);
                }
            }
        }
        return Samples.median(millis);
    }
}
