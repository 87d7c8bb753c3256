package org.viceversa.testkit;

import com.microsoft.playwright.Frame;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** The tool inside a page of the sandbox. */
public final class ToolFrame {

    private static final String NAME = "contentframe";

    private final Page page;

    ToolFrame(Page page) {
        this.page = page;
    }

    public FrameLocator inside() {
        return page.frameLocator("iframe[name=" + NAME + "]");
    }

    /** The document that stands in the frame now. */
    public Frame document() {
        return page.frame(NAME);
    }

    public Locator find(String selector) {
        return inside().locator(selector);
    }

    /** What the selector finds and has these words in it. */
    public Locator find(String selector, String words) {
        return inside().locator(selector, new FrameLocator.LocatorOptions().setHasText(words));
    }

    public Locator heading() {
        return find("h1");
    }

    /** The line that says in which course one is. */
    public Locator where() {
        return find(".where");
    }

    /** The line that says who one is, and as what. */
    public Locator who() {
        return find(".who");
    }

    public Locator button(String name) {
        return named(AriaRole.BUTTON, name);
    }

    public Locator link(String name) {
        return named(AriaRole.LINK, name);
    }

    public Locator field(String label) {
        return inside().getByLabel(label, new FrameLocator.GetByLabelOptions().setExact(true));
    }

    public Locator text(String words) {
        return inside().getByText(words);
    }

    private Locator named(AriaRole role, String name) {
        return inside().getByRole(
                        role, new FrameLocator.GetByRoleOptions().setName(name).setExact(true));
    }
}
