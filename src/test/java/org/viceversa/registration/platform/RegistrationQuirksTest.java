package org.viceversa.registration.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class RegistrationQuirksTest {

    @Test
    void blackboard_is_called_as_it_calls_itself_in_launches() {
        assertThat(RegistrationQuirks.issuer("https://developer.blackboard.com"))
                .isEqualTo("https://blackboard.com");
        assertThat(RegistrationQuirks.issuer("https://developer.blackboard.com.evil.example"))
                .isEqualTo("https://developer.blackboard.com.evil.example");
        assertThat(RegistrationQuirks.furtherOrigins("https://blackboard.com"))
                .containsExactly("https://developer.blackboard.com");
    }

    @Test
    void canvas_in_the_cloud_may_be_configured_from_its_sign_in_host_and_nobody_else() {
        assertThat(RegistrationQuirks.furtherOrigins("https://canvas.instructure.com"))
                .isEqualTo(Set.of("https://sso.canvaslms.com"));
        assertThat(RegistrationQuirks.furtherOrigins("https://canvas.instructure.com/"))
                .isEmpty();
        assertThat(RegistrationQuirks.furtherOrigins("https://lms.example.org")).isEmpty();
    }
}
