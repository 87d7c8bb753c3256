package org.viceversa.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.viceversa.sandbox.CourseRole;
import org.viceversa.sandbox.Mode;
import org.viceversa.testkit.Http;
import org.viceversa.testkit.Stage;
import org.viceversa.testkit.Visitor;

/** The pages' own files are kept by browsers under the version that they belong to, and under no other. */
class StaticFilesTest {

    private static final Pattern NAMED = Pattern.compile("(?:href|src)=\"(/[^\"]+)\"");

    @RegisterExtension
    static final Stage STAGE = Stage.in(Mode.STANDARD);

    private static HttpResponse<String> get(String path) {
        return Http.send(Http.request(STAGE.tool().at(path)).GET());
    }

    private static List<String> filesOfTheShell() {
        Visitor visit = new Visitor(STAGE.tool())
                .enter(STAGE.sandbox()
                        .launch(STAGE.registered())
                        .as(STAGE.sandbox().person(CourseRole.LEARNER, STAGE.course())));
        String page = visit.send(Http.request(STAGE.tool().at("/app?s=" + visit.session()))
                        .GET())
                .body();
        return NAMED.matcher(page)
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
    }

    @Test
    void every_file_of_the_first_page_may_be_kept_for_good() {
        List<String> files = filesOfTheShell();

        assertThat(files).hasSizeGreaterThan(40).allMatch(file -> file.matches("/v/[0-9a-f]{12}/.+"));
        assertThat(files).allSatisfy(file -> {
            HttpResponse<String> answer = get(file);
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Cache-Control")).contains("public, max-age=31536000, immutable");
        });
    }

    @Test
    void a_file_of_another_version_is_there_and_kept_by_nobody() {
        HttpResponse<String> other = get("/v/0123456789ab/js/app.js");

        assertThat(other.statusCode()).isEqualTo(200);
        assertThat(other.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(other.body()).isEqualTo(get("/js/app.js").body());
    }

    @Test
    void nothing_else_is_reached_that_way_and_what_is_missing_is_not_kept() {
        String version = filesOfTheShell().get(0).split("/")[2];
        for (String path : List.of("WEB-INF/web.xml", "js/", "js/none.js", "js/parts", "openapi.json", "api/me", "")) {
            HttpResponse<String> answer = get("/v/" + version + "/" + path);

            assertThat(answer.statusCode()).as(path).isEqualTo(404);
            assertThat(answer.headers().firstValue("Cache-Control")).as(path).contains("no-store");
        }
    }
}
