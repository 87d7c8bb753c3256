package org.viceversa.testkit;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A page looked at in every width and both colour schemes, with a picture of each kept.
 *
 * <p>Dark pages differ in their colours only, so that only these are looked at again.
 */
public final class Looks {

    private static final List<Integer> WIDTHS = List.of(1280, 740, 360);
    private static final int HEIGHT = 800;

    private final List<String> complaints = new ArrayList<>();

    /** @param name of the pictures */
    public Looks at(Page page, String name) {
        page.waitForCondition(() -> isAtRest(page));
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            page.emulateMedia(new EmulateMediaOptions().setColorScheme(scheme).setReducedMotion(ReducedMotion.REDUCE));
            for (int width : WIDTHS) {
                page.setViewportSize(width, HEIGHT);
                String where = name + " " + width + " " + scheme.name().toLowerCase(Locale.ROOT);
                note(where, scheme == ColorScheme.LIGHT ? everything(page) : Accessibility.poorContrasts(page));
                Screenshots.of(page).save(where);
            }
        }
        page.setViewportSize(WIDTHS.get(0), HEIGHT);
        return this;
    }

    /** One line for each thing that is wrong, with the page, the width and the colours. */
    public List<String> complaints() {
        return List.copyOf(complaints);
    }

    private static List<String> everything(Page page) {
        List<String> found = new ArrayList<>(Accessibility.violations(page));
        found.addAll(Accessibility.sidewaysScrolling(page));
        return found;
    }

    private void note(String where, List<String> found) {
        found.forEach(what -> complaints.add(where + ": " + what));
    }

    private static boolean isAtRest(Page page) {
        return page.locator("h1").count() == 1
                && page.locator(".skeleton, .progress-line, [aria-busy=true], [data-waiting]:visible")
                                .count()
                        == 0;
    }
}
