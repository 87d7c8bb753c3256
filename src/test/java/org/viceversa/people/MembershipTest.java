package org.viceversa.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.viceversa.lti.LtiRole;

class MembershipTest {

    @ParameterizedTest(name = "launch {0}, roster {1}: {2}")
    @CsvSource(
            nullValues = "-",
            value = {
                "LEARNER, -, LEARNER",
                "INSTRUCTOR, -, INSTRUCTOR",
                "-, LEARNER, LEARNER",
                "-, INSTRUCTOR, INSTRUCTOR",
                "LEARNER, LEARNER, LEARNER",
                // Moodle's non-editing teacher.
                "INSTRUCTOR, LEARNER, INSTRUCTOR",
                "TEACHING_ASSISTANT, LEARNER, INSTRUCTOR",
                // Moodle's teacher who switched to the role of a student.
                "LEARNER, INSTRUCTOR, LEARNER INSTRUCTOR",
                "LEARNER INSTRUCTOR, LEARNER, LEARNER INSTRUCTOR",
                "CONTEXT_ADMINISTRATOR, -, INSTRUCTOR",
                "SYSTEM_ADMINISTRATOR, -, -",
                "-, SYSTEM_ADMINISTRATOR, -",
                "CONTENT_DEVELOPER, -, -",
                "MENTOR, -, -",
                "-, -, -"
            })
    void roles_come_from_launch_and_roster_together(String launch, String roster, String expected) {
        Membership membership = new Membership(
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                ltiRoles(launch),
                ltiRoles(roster),
                roster != null,
                Instant.EPOCH,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());

        assertThat(membership.roles())
                .isEqualTo(words(expected).stream().map(ToolRole::valueOf).collect(Collectors.toSet()));
    }

    private static Set<LtiRole> ltiRoles(String names) {
        return words(names).stream().map(LtiRole::valueOf).collect(Collectors.toSet());
    }

    private static Set<String> words(String names) {
        return names == null ? Set.of() : Arrays.stream(names.split(" ")).collect(Collectors.toSet());
    }
}
