package org.viceversa.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.Media;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.viceversa.sandbox.Mode;
import org.viceversa.sandbox.Person;
import org.viceversa.testkit.Accessibility;
import org.viceversa.testkit.SandboxPages;
import org.viceversa.testkit.Screenshots;
import org.viceversa.testkit.Stage;

/** From right to left, much larger, and on paper. */
class OtherWaysOfReadingTest {

    private static final String MIRROR = """
            () => new Promise((done) => {
              document.documentElement.dir = 'rtl';
              const sheet = document.querySelector('link[data-bootstrap]');
              sheet.onload = done;
              sheet.href = sheet.href.replace('bootstrap.min', 'bootstrap.rtl.min');
            })
            """;

    @RegisterExtension
    static final Stage STAGE = Stage.in(Mode.STANDARD);

    @Test
    void from_right_to_left_nothing_sticks_out_and_lines_begin_at_the_right() {
        Page page = window(new NewContextOptions().setViewportSize(1280, 800));
        page.evaluate(MIRROR);
        List<String> complaints = throughThePages(page, where -> {
            for (int width : new int[] {1280, 740, 360}) {
                page.setViewportSize(width, 800);
                Screenshots.of(page).save(where + " mirrored " + width);
                assertThat((Boolean) page.evaluate(
                                "() => document.querySelector('h1').getBoundingClientRect().right > innerWidth * 0.7"))
                        .as(where)
                        .isTrue();
            }
        });
        assertThat(complaints).isEmpty();
    }

    @Test
    void at_two_and_four_times_the_size_nothing_sticks_out() {
        Page page = window(new NewContextOptions().setViewportSize(640, 400).setDeviceScaleFactor(2));
        List<String> complaints = new ArrayList<>(throughThePages(page, where -> {}));
        page.setViewportSize(320, 256);
        complaints.addAll(throughThePages(page, where -> Screenshots.of(page).save(where + " 320")));
        assertThat(complaints).isEmpty();
    }

    @Test
    void on_paper_there_is_the_whole_list_and_no_navigation() {
        Page page = window(new NewContextOptions().setViewportSize(718, 1000));
        goTo(page, "/people");
        assertThat(page.locator("tbody tr").first()).isVisible();
        int people = page.locator("tbody tr").count();

        page.emulateMedia(new EmulateMediaOptions().setMedia(Media.PRINT));

        assertThat(page.locator("thead")).isVisible();
        assertThat(page.locator("tbody tr:visible")).hasCount(people);
        assertThat(page.locator("h1, .where")).hasText(new String[] {"Reverse Mentoring 2026 RM26", "People"});
        assertThat(page.locator("nav:visible, button:visible, input:visible, a:visible, .skip-link:visible"))
                .hasCount(0);
        Screenshots.of(page).save("people printed");
    }

    private static Page window(NewContextOptions options) {
        Page page = STAGE.newWindow(options);
        Person administrator = STAGE.sandbox().administrator();
        SandboxPages.of(STAGE, page, administrator);
        page.navigate(STAGE.sandbox()
                .launchAddress(STAGE.sandbox()
                        .activities(STAGE.registered(), STAGE.course())
                        .get(0))
                .toString());
        assertThat(page.getByText("people are in this course")).isVisible();
        return page;
    }

    private static List<String> throughThePages(Page page, Consumer<String> each) {
        List<String> complaints = new ArrayList<>();
        for (String way : new String[] {"/", "/people", "/access", "/connection"}) {
            goTo(page, way);
            assertThat(page.locator(".skeleton")).hasCount(0);
            each.accept("administrator" + way);
            Accessibility.sidewaysScrolling(page).forEach(what -> complaints.add(way + " " + what));
        }
        return complaints;
    }

    private static void goTo(Page page, String way) {
        page.evaluate("way => { location.hash = way; }", way);
        page.locator("nav a[aria-current][href='#" + way + "']").waitFor();
    }
}
