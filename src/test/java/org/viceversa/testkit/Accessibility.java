package org.viceversa.testkit;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;

/** What keeps somebody from using a page: by axe's rules for WCAG 2.2 AA, and by having to scroll sideways. */
public final class Accessibility {

    private static final String FIND = """
            async (runOnly) => {
              const found = await axe.run(document, { runOnly, resultTypes: ['violations'] });
              return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html, any, all, none }) =>
                `${id}: ${html} ${[...any, ...all, ...none].map(({ message }) => message).join(' ')}`));
            }
            """;

    private static final String SCROLLS_SIDEWAYS = """
            () => {
              const page = document.documentElement;
              const wide = [...document.body.querySelectorAll('*')]
                .filter((e) => e.getBoundingClientRect().right > page.clientWidth + 1 || e.getBoundingClientRect().left < -1)
                .map((e) => `${e.tagName} ${e.className}`);
              return page.scrollWidth > page.clientWidth ? [`scrolls sideways: ${wide.join(', ')}`] : [];
            }
            """;

    private Accessibility() {}

    /** One line for each thing that is wrong. */
    public static List<String> violations(Page page) {
        return run(page, List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"));
    }

    public static List<String> poorContrasts(Page page) {
        return run(page, List.of("color-contrast", "link-in-text-block"));
    }

    @SuppressWarnings("unchecked")
    private static List<String> run(Page page, List<String> tagsOrRules) {
        if (!(Boolean) page.evaluate("() => 'axe' in window")) {
            page.evaluate(AxeScript.TEXT);
        }
        return (List<String>) page.evaluate(FIND, tagsOrRules);
    }

    @SuppressWarnings("unchecked")
    public static List<String> sidewaysScrolling(Page page) {
        return (List<String>) page.evaluate(SCROLLS_SIDEWAYS);
    }

    /** Read once. */
    private static final class AxeScript {

        private static final String TEXT = read();

        private static String read() {
            try {
                return AxeBuilder.getAxeScript();
            } catch (Exception e) {
                throw new IllegalStateException("axe's script cannot be read", e);
            }
        }
    }
}
