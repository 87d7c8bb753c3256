package org.viceversa.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.viceversa.refusal.Refused;

class WebAddressTest {

    @ParameterizedTest
    @CsvSource({
        "https://lms.example.org, https://lms.example.org",
        "HTTPS://LMS.Example.org/a/b?c=d#e, https://lms.example.org",
        "https://lms.example.org:443/x, https://lms.example.org",
        "http://lms.example.org:80, http://lms.example.org",
        "http://lms.example.org:443, http://lms.example.org:443",
        "https://user@lms.example.org:8443/, https://lms.example.org:8443",
        "http://[::1]:8080/x, http://[::1]:8080",
        "http://127.0.0.1:8080, http://127.0.0.1:8080",
    })
    void an_origin_is_written_as_browsers_write_it(String address, String origin) {
        assertThat(WebAddress.origin(address)).contains(origin);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "lms.example.org",
                "//lms.example.org",
                "ftp://lms.example.org",
                "javascript:alert(1)",
                "https://",
                "https:///path",
                "https://lms example.org",
                "https://lms.example.org:0",
                "https://lms.example.org:70000",
                "https://lms.example.org:-1",
                "mailto:a@example.org",
                "https:lms.example.org"
            })
    void what_no_browser_would_open_has_no_origin(String address) {
        assertThat(WebAddress.origin(address)).isEmpty();
        assertThatThrownBy(() -> WebAddress.check("issuer", address))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("issuer");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://*.instructure.com", "https://lms.example.org:8443", "http://localhost"})
    void a_frame_origin_may_have_a_star_first(String origin) {
        WebAddress.checkOrigin(origin);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*",
                "https://*",
                "https://a.example/path",
                "https://a.example; script-src *",
                "'self'",
                "https://a b"
            })
    void a_frame_origin_cannot_widen_the_policy(String origin) {
        assertThatThrownBy(() -> WebAddress.checkOrigin(origin)).isInstanceOf(Refused.class);
    }

    @Test
    void a_very_long_address_is_refused() {
        assertThatThrownBy(() -> WebAddress.check("issuer", "https://a.example/" + "x".repeat(2000)))
                .isInstanceOf(Refused.class);
    }
}
