package org.viceversa.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.viceversa.registration.Registration.Endpoints;
import org.viceversa.registration.ToolDescription.Message;

class ToolDescriptionTest {

    private static final ToolAddress TOOL = new ToolAddress("https://viceversa.example.org/tool");

    @Test
    void a_platform_that_announces_nothing_is_asked_for_every_message() {
        assertThat(describe(Map.of(), Set.of()).messages())
                .extracting(Message::type)
                .containsExactly("LtiResourceLinkRequest", "LtiDeepLinkingRequest", "LtiSubmissionReviewRequest");
    }

    @Test
    void a_message_that_a_platform_does_not_announce_is_left_out() {
        Map<String, List<String>> announced =
                Map.of("LtiResourceLinkRequest", List.of(), "LtiDeepLinkingRequest", List.of());
        assertThat(describe(announced, Set.of()).messages())
                .extracting(Message::type)
                .containsExactly("LtiResourceLinkRequest", "LtiDeepLinkingRequest");
    }

    @Test
    void only_wanted_placements_are_asked_in_the_platforms_own_spelling() {
        Map<String, List<String>> announced = Map.of(
                "LtiResourceLinkRequest",
                List.of("account_navigation", "https://canvas.instructure.com/lti/course_navigation"),
                "LtiDeepLinkingRequest",
                List.of("ContentArea", "editor_button", "assignment_selection"));
        assertThat(describe(announced, Set.of()).messages())
                .containsExactly(
                        new Message(
                                "LtiResourceLinkRequest",
                                List.of("https://canvas.instructure.com/lti/course_navigation")),
                        new Message("LtiDeepLinkingRequest", List.of("ContentArea", "assignment_selection")));
    }

    @Test
    void a_variable_of_one_platform_is_asked_where_it_is_announced() {
        assertThat(describe(Map.of(), Set.of("Moodle.Person.userGroupIds")).customParameters())
                .containsOnly(
                        Map.entry("context_id_history", "$Context.id.history"),
                        Map.entry("user_timezone", "$Person.address.timezone"),
                        Map.entry("group_ids", "$Moodle.Person.userGroupIds"));
        assertThat(describe(Map.of(), Set.of()).customParameters())
                .containsOnlyKeys("context_id_history", "user_timezone");
    }

    @Test
    void names_of_custom_parameters_are_such_as_moodle_sends_once() {
        assertThat(describe(Map.of(), Set.of("Moodle.Person.userGroupIds"))
                        .customParameters()
                        .keySet())
                .allMatch(name -> name.matches("[a-z0-9_]+"));
    }

    @Test
    void the_domain_is_host_and_port_as_they_stand_in_the_tools_addresses() {
        assertThat(new ToolAddress("http://127.0.0.1:8080").domain()).isEqualTo("127.0.0.1:8080");
        assertThat(TOOL.domain()).isEqualTo("viceversa.example.org");
        assertThat(new ToolAddress("https://viceversa.example.org:443").domain())
                .isEqualTo("viceversa.example.org:443");
    }

    private static ToolDescription describe(Map<String, List<String>> messages, Set<String> variables) {
        String lms = "https://lms.example.org";
        return ToolDescription.of(
                TOOL,
                new PlatformConfiguration(
                        lms,
                        Set.of(),
                        new Endpoints(lms + "/a", lms + "/t", lms + "/k"),
                        lms + "/r",
                        Optional.empty(),
                        "example",
                        Optional.empty(),
                        messages,
                        variables,
                        List.of(),
                        Set.of()));
    }
}
