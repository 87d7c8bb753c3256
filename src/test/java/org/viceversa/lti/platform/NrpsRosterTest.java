package org.viceversa.lti.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.viceversa.lti.LtiRole;
import org.viceversa.lti.PlatformCallFailed;
import org.viceversa.lti.PlatformCallFailed.Cause;
import org.viceversa.lti.Roster.Reading;
import org.viceversa.lti.RosterMember;
import org.viceversa.lti.RosterMember.Status;
import org.viceversa.platform.FakePlatform;
import org.viceversa.platform.FakePlatform.Reply;
import org.viceversa.platform.FakePlatform.Seen;
import org.viceversa.registration.Registration;

class NrpsRosterTest {

    private static final String PATH = "/mod/lti/services.php/CourseSection/2/bindings/1/memberships";
    private static final String MEDIA_TYPE = "application/vnd.ims.lti-nrps.v2.membershipcontainer+json";

    private final ServiceFixture fixture = new ServiceFixture();
    private final FakePlatform platform = fixture.platform;
    private final NrpsRoster roster = new NrpsRoster(fixture.http, fixture.tokens);
    private final List<List<RosterMember>> pages = new ArrayList<>();

    @AfterEach
    void stop() {
        fixture.close();
    }

    @Test
    void what_a_real_moodle_sent_is_read() {
        platform.on(PATH, page("""
                {"id":"http:\\/\\/localhost:8085\\/mod\\/lti\\/services.php\\/CourseSection\\/2\\/bindings\\/1\\/memberships",
                 "context":{"id":"2","label":"RM101","title":"Reverse Mentoring 2026"},
                 "members":[
                  {"status":"Active","roles":["Learner"],"message":[{"https:\\/\\/purl.imsglobal.org\\/spec\\/lti\\/claim\\/message_type":"LtiResourceLinkRequest"}],
                   "user_id":"7","lis_person_sourcedid":"STU-0002","name":"Bilal Ba\\u015faran","given_name":"Bilal",
                   "family_name":"Ba\\u015faran","email":"student2@example.org","ext_user_username":"student2"},
                  {"status":"Active","roles":["Instructor","http:\\/\\/purl.imsglobal.org\\/vocab\\/lis\\/v2\\/person#Administrator"],
                   "user_id":"2","lis_person_sourcedid":""}]}"""));

        read(fixture.moodle());

        assertThat(members())
                .containsExactly(
                        new RosterMember(
                                "7",
                                Status.ACTIVE,
                                Set.of(LtiRole.LEARNER),
                                "Bilal Başaran",
                                "Bilal",
                                "Başaran",
                                "student2@example.org",
                                "STU-0002"),
                        new RosterMember(
                                "2",
                                Status.ACTIVE,
                                Set.of(LtiRole.INSTRUCTOR, LtiRole.SYSTEM_ADMINISTRATOR),
                                "",
                                "",
                                "",
                                "",
                                ""));
        Seen request = platform.seen(PATH).get(0);
        assertThat(request.headers().get("Accept")).containsExactly(MEDIA_TYPE);
        assertThat(request.header("Authorization")).isEqualTo("Bearer first");
    }

    @Test
    void moodle_is_asked_for_everybody_at_once_and_others_for_large_pages() {
        platform.on(PATH, page("{\"members\":[]}"));

        read(fixture.moodle());
        read(fixture.plain());
        roster.read(fixture.plain(), fixture.url(PATH + "?limit=5"), pages::add);

        assertThat(platform.seen(PATH)).extracting(Seen::query).containsExactly("", "limit=1000", "limit=5");
        assertThat(pages).isEmpty();
    }

    @Test
    void all_pages_are_read_in_order() {
        platform.on(PATH, page(members(1, 2)).with("Link", link("?limit=2&from=2")), page(members(3, 4)));

        read(fixture.moodle());

        assertThat(members()).extracting(RosterMember::userId).containsExactly("1", "2", "3", "4");
        assertThat(pages).hasSize(2);
        assertThat(platform.seen(PATH)).extracting(Seen::query).containsExactly("", "limit=2&from=2");
    }

    @Test
    void a_large_page_is_handed_on_in_parts() {
        platform.on(PATH, page(members(1, 2500)));

        read(fixture.moodle());

        assertThat(pages).extracting(List::size).containsExactly(1000, 1000, 500);
        assertThat(members()).extracting(RosterMember::userId).doesNotHaveDuplicates();
    }

    @Test
    void a_members_status_may_be_missing_or_unknown() {
        platform.on(PATH, page("""
                {"members":[{"user_id":"1"},{"user_id":"2","status":"inactive"},{"user_id":"3","status":"Deleted"},
                {"user_id":"4","status":"Napping"},{"user_id":"5","status":null}]}"""));

        read(fixture.moodle());

        assertThat(members())
                .extracting(RosterMember::status)
                .containsExactly(Status.ACTIVE, Status.INACTIVE, Status.DELETED, Status.ACTIVE, Status.ACTIVE);
    }

    @Test
    void members_without_a_usable_id_are_left_out() {
        platform.on(PATH, page("""
                {"members":[{"name":"Nobody"},{"user_id":""},{"user_id":null},{"user_id":{"a":1}},"text",null,
                {"user_id":"%s"},{"user_id":17,"roles":"Learner","name":["x"]}]}""".formatted("9".repeat(256))));

        read(fixture.moodle());

        assertThat(members()).hasSize(1);
        assertThat(members().get(0).userId()).isEqualTo("17");
        assertThat(members().get(0).roles()).containsExactly(LtiRole.LEARNER);
    }

    @Test
    void where_changes_can_be_asked_for_later_their_address_is_used_as_it_is() {
        String changes = "?since=17&token=a%2Fb";
        platform.on(
                PATH,
                page(members(1, 1))
                        .with("Link", link("?p=2") + ", <" + fixture.url(PATH + changes) + ">; rel=\"differences\""),
                page(members(2, 2)),
                page("{\"members\":[{\"user_id\":\"1\",\"status\":\"Deleted\"}]}"));
        Registration plain = fixture.plain();

        Reading reading = read(plain);
        roster.read(plain, reading.differencesUrl().orElseThrow(), pages::add);

        assertThat(platform.seen(PATH))
                .extracting(Seen::query)
                .containsExactly("limit=1000", "p=2", "since=17&token=a%2Fb");
        assertThat(members()).extracting(RosterMember::status).endsWith(Status.DELETED);
    }

    @Test
    void without_an_offer_there_are_no_differences() {
        platform.on(PATH, page(members(1, 1)));

        assertThat(read(fixture.moodle()).differencesUrl()).isEmpty();
    }

    @Test
    void a_token_that_is_no_longer_taken_is_renewed_once() {
        Registration moodle = fixture.moodle();
        platform.on(PATH, page(members(1, 1)), FakePlatform.status(401), page(members(2, 2)));

        read(moodle);
        read(moodle);

        assertThat(platform.seen(PATH))
                .extracting(seen -> seen.header("Authorization"))
                .containsExactly("Bearer first", "Bearer first", "Bearer second");
        assertThat(members()).hasSize(2);
    }

    @Test
    void a_new_token_that_is_not_taken_either_ends_it() {
        platform.on(PATH, FakePlatform.text(401, "application/json", "{\"status\":401,\"reason\":\"Unauthorized\"}"));

        assertThat(failure().fault()).isEqualTo(Cause.NOT_ALLOWED);
        assertThat(platform.seen(PATH)).hasSize(2);
        assertThat(platform.seen(ServiceFixture.TOKEN)).hasSize(2);
    }

    @Test
    void pages_that_go_in_a_circle_end() {
        platform.on(PATH, page(members(1, 1)).with("Link", link("?from=1")));

        PlatformCallFailed failed = failure();

        assertThat(failed.fault()).isEqualTo(Cause.UNREADABLE);
        assertThat(failed.detail()).contains("circle");
        assertThat(platform.seen(PATH)).hasSize(2);
    }

    @Test
    void the_token_is_not_carried_to_another_origin() {
        try (FakePlatform other = FakePlatform.start()) {
            platform.on(PATH, page(members(1, 1)).with("Link", "<" + other.uri("/m") + ">; rel=\"next\""));

            assertThat(failure().fault()).isEqualTo(Cause.UNREADABLE);
            assertThat(other.seen()).isEmpty();
        }
    }

    @Test
    void the_next_page_may_be_told_from_where_this_one_is() {
        platform.on(PATH, page(members(1, 1)).with("Link", "<?from=1>; rel=next"), page(members(2, 2)));

        read(fixture.moodle());

        assertThat(platform.seen(PATH)).extracting(Seen::query).containsExactly("", "from=1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE html><html><title>Error</title></html>",
                "",
                "{}",
                "{\"members\":null}",
                "{\"members\":{\"user_id\":\"1\"}}",
                "\"members\"",
                "{\"members\":[{\"user_id\":\"1\"}"
            })
    void what_is_no_roster_is_unreadable(String body) {
        platform.on(PATH, FakePlatform.text(200, "text/html", body));

        assertThat(failure().fault()).isEqualTo(Cause.UNREADABLE);
    }

    @Test
    void a_body_without_end_is_left_after_32_mb() {
        platform.on(PATH, exchange -> {
            exchange.sendResponseHeaders(200, 0);
            byte[] member = ("{\"user_id\":\"1\",\"name\":\"" + "n".repeat(50_000) + "\"},").getBytes();
            exchange.getResponseBody().write("{\"members\":[".getBytes());
            for (int i = 0; i < 1000; i++) {
                exchange.getResponseBody().write(member);
            }
        });

        assertThat(failure().detail()).contains("32000000");
    }

    @Test
    void a_bare_array_is_a_roster_too() {
        platform.on(PATH, page("[{\"user_id\":\"1\"}]"));

        read(fixture.moodle());

        assertThat(members()).hasSize(1);
    }

    @Test
    void a_fault_of_the_taker_is_its_own() {
        platform.on(PATH, page(members(1, 1)));

        IllegalStateException fault = catchThrowableOfType(
                IllegalStateException.class,
                () -> roster.read(fixture.moodle(), fixture.url(PATH), page -> {
                    throw new IllegalStateException("the database is away");
                }));

        assertThat(fault).hasMessage("the database is away");
    }

    private Reading read(Registration registration) {
        return roster.read(registration, fixture.url(PATH), pages::add);
    }

    private PlatformCallFailed failure() {
        return catchThrowableOfType(PlatformCallFailed.class, () -> read(fixture.moodle()));
    }

    private List<RosterMember> members() {
        return pages.stream().flatMap(List::stream).toList();
    }

    private static Reply page(String json) {
        return FakePlatform.text(200, MEDIA_TYPE + "; charset=utf-8", json);
    }

    private String link(String query) {
        return "<" + fixture.url(PATH + query) + ">; rel=\"next\"";
    }

    private static String members(int from, int to) {
        return IntStream.rangeClosed(from, to)
                .mapToObj(id -> "{\"user_id\":\"" + id + "\",\"roles\":[\"Learner\"]}")
                .collect(Collectors.joining(",", "{\"id\":\"x\",\"members\":[", "],\"more\":{\"a\":[1]}}"));
    }
}
