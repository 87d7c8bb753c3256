package org.viceversa.testkit;

import com.microsoft.playwright.BrowserContext.ClearCookiesOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.regex.Pattern;

/**
 * A browser that keeps no cookie of the tool inside other sites' pages, not even a parted one: whatever was set is gone
 * before this window's next request. A further window is not concerned, since there the tool comes first.
 */
public final class CookieBan {

    private static final Pattern OURS = Pattern.compile("vv.*");
    private static final String WHAT_READS_COOKIES = "/(lti|api|app).*";

    private CookieBan() {}

    public static void on(Page page, RunningTool tool) {
        page.route(url -> isOfTheTool(tool, url), CookieBan::pass);
    }

    private static boolean isOfTheTool(RunningTool tool, String url) {
        String base = tool.base().toString();
        return url.startsWith(base) && url.substring(base.length()).matches(WHAT_READS_COOKIES);
    }

    private static void pass(Route route) {
        route.request().frame().page().context().clearCookies(new ClearCookiesOptions().setName(OURS));
        route.resume();
    }
}
