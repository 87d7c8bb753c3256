package org.viceversa.testkit;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.TimeoutError;
import java.nio.file.Path;

/** Pictures of pages for people to look at, in {@code target/screenshots}. */
public final class Screenshots {

    private static final Path FOLDER = Path.of("target", "screenshots");

    private static final int MOST = 2000;

    private final Page page;

    private Screenshots(Page page) {
        this.page = page;
    }

    public static Screenshots of(Page page) {
        return new Screenshots(page);
    }

    /** All of the page, but of a long list the beginning only. */
    public void save(String name) {
        String file = name.replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
        double width = page.viewportSize().width;
        int height = (Integer) page.evaluate("() => Math.max(innerHeight, document.documentElement.scrollHeight)");
        ScreenshotOptions wanted = new ScreenshotOptions()
                .setFullPage(true)
                .setClip(0, 0, width, Math.min(height, MOST))
                .setPath(FOLDER.resolve(file + ".png"));
        try {
            page.screenshot(wanted);
        } catch (TimeoutError drawingStalled) {
            // Now and then a busy Chromium draws no frame to take the picture of; asked again, it does.
            page.screenshot(wanted);
        }
    }
}
