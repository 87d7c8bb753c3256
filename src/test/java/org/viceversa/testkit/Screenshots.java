package org.viceversa.testkit;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import java.nio.file.Path;

/** Pictures of pages for people to look at, in {@code target/screenshots}. */
public final class Screenshots {

    private static final Path FOLDER = Path.of("target", "screenshots");

    private final Page page;

    private Screenshots(Page page) {
        this.page = page;
    }

    public static Screenshots of(Page page) {
        return new Screenshots(page);
    }

    public void save(String name) {
        String file = name.replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
        page.screenshot(
                new ScreenshotOptions().setFullPage(true).setPath(FOLDER.resolve(file + ".png")));
    }
}
