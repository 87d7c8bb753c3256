package org.viceversa.lti.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.viceversa.lti.PlatformCallFailed;
import org.viceversa.platform.Headers;

class PageTrailTest {

    private final PageTrail trail = new PageTrail(URI.create("https://lms.example.org/a/members?limit=2"));

    @Test
    void it_goes_on_as_long_as_there_is_a_next_page() {
        assertThat(trail.advance(next("?from=2"))).isTrue();
        assertThat(trail.current()).hasToString("https://lms.example.org/a/members?from=2");
        assertThat(trail.advance(next("members/3"))).isTrue();
        assertThat(trail.current()).hasToString("https://lms.example.org/a/members/3");
        assertThat(trail.advance(Headers.none())).isFalse();
    }

    @Test
    void it_ends_after_2000_pages() {
        PlatformCallFailed failed = catchThrowableOfType(PlatformCallFailed.class, () -> {
            for (int page = 2; page < 3000; page++) {
                assertThat(trail.advance(next("?page=" + page))).isTrue();
            }
        });

        assertThat(failed.detail()).isEqualTo("more than 2000 pages");
        assertThat(trail.current()).hasQuery("page=2000");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://lms.example.org/a/members?limit=2",
                "http://lms.example.org/a/members?from=2",
                "https://lms.example.org:8443/a/members?from=2",
                "https://evil.example.org/a/members?from=2",
                "//evil.example.org/",
                "https://lms.example.org/a b"
            })
    void it_does_not_go_in_a_circle_nor_elsewhere(String link) {
        assertThatThrownBy(() -> trail.advance(next(link))).isInstanceOf(PlatformCallFailed.class);
    }

    @Test
    void the_schemes_own_port_is_the_same_origin() {
        assertThat(trail.advance(next("https://LMS.example.org:443/a/members?from=2")))
                .isTrue();
    }

    private static Headers next(String link) {
        return new Headers(Map.of("Link", List.of("<" + link + ">; rel=\"next\"")));
    }
}
