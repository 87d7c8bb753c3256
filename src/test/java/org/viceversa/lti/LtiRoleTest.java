package org.viceversa.lti;

import static org.assertj.core.api.Assertions.assertThat;
import static org.viceversa.lti.LtiRole.CONTEXT_ADMINISTRATOR;
import static org.viceversa.lti.LtiRole.INSTRUCTOR;
import static org.viceversa.lti.LtiRole.LEARNER;
import static org.viceversa.lti.LtiRole.SYSTEM_ADMINISTRATOR;
import static org.viceversa.lti.LtiRole.TEACHING_ASSISTANT;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LtiRoleTest {

    private static final String LIS = "http://purl.imsglobal.org/vocab/lis/v2/";

    @Test
    void full_uris_bare_words_and_sub_roles_are_known() {
        assertThat(of(LIS + "membership#Learner")).containsExactly(LEARNER);
        assertThat(of("Instructor")).containsExactly(INSTRUCTOR);
        assertThat(of(LIS + "membership/Instructor#GuestInstructor")).containsExactly(INSTRUCTOR);
        assertThat(of(LIS + "membership#Administrator")).containsExactly(CONTEXT_ADMINISTRATOR);
    }

    @Test
    void a_teaching_assistant_is_no_instructor() {
        assertThat(of(LIS + "membership/Instructor#TeachingAssistant")).containsExactly(TEACHING_ASSISTANT);
    }

    @Test
    void an_administrator_of_the_site_is_known_by_each_of_the_three_forms() {
        assertThat(of(LIS + "system/person#Administrator")).containsExactly(SYSTEM_ADMINISTRATOR);
        assertThat(of(LIS + "institution/person#Administrator")).containsExactly(SYSTEM_ADMINISTRATOR);
        assertThat(of(LIS + "person#Administrator")).containsExactly(SYSTEM_ADMINISTRATOR);
    }

    @Test
    void what_is_unknown_gives_no_right() {
        assertThat(of(LIS + "unknown/unknown#Helper", "", "  ", "http://evil.example/membership#Instructor"))
                .isEmpty();
        assertThat(of(LIS + "institution/person#Instructor")).isEmpty();
    }

    @Test
    void joined_roles_come_apart_again() {
        Set<LtiRole> roles = Set.of(INSTRUCTOR, LEARNER);
        assertThat(LtiRole.split(LtiRole.join(roles))).isEqualTo(roles);
        assertThat(LtiRole.split("")).isEmpty();
    }

    private static Set<LtiRole> of(String... words) {
        return LtiRole.of(List.of(words));
    }
}
