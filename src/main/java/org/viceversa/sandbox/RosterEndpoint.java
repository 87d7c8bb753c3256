package org.viceversa.sandbox;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A course's members, in pages (Names and Role Provisioning Services 2.0).
 *
 * <p>The standard mode ends its last page with a link to the differences since its first. Moodle gives everybody at
 * once unless asked otherwise, forgets the role in its links, and never speaks of leavers.
 */
final class RosterEndpoint {

    private static final int STANDARD_PAGE = 100;
    private static final int CANVAS_PAGE = 50;
    private static final String FROM = "from";
    private static final String SINCE = "since";
    private static final String AS_OF = "asof";

    private record Page(List<Member> members, Optional<String> next, Optional<String> differences) {}

    private final Platform platform;
    private final ServiceGate gate;
    private final ServiceClaims serviceClaims;

    RosterEndpoint(Platform platform, ServiceGate gate) {
        this.platform = platform;
        this.gate = gate;
        this.serviceClaims = new ServiceClaims(platform);
    }

    Response list(Request request) {
        return gate.reading(request, Lti.MEMBERS, Set.of(Lti.SCOPE_ROSTER), tool -> list(request, tool));
    }

    private Response list(Request request, Tool tool) {
        String courseId = request.at("course");
        Course course = platform.campus()
                .findCourse(courseId)
                .orElseThrow(() -> HttpProblem.notFound("Not Found: Course " + courseId + " doesn't exist"));
        requireUse(course, tool);
        Optional<Activity> link = link(request, course, tool);
        Page page = page(request, course, tool);
        Response answer = gate.answer(200, Lti.MEMBERS, container(course, tool, page, link));
        List<String> links = new ArrayList<>();
        page.next().ifPresent(url -> links.add("<" + url + ">; rel=\"next\""));
        page.differences().ifPresent(url -> links.add("<" + url + ">; rel=\"differences\""));
        return links.isEmpty() ? answer : answer.with("Link", String.join(", ", links));
    }

    /** Any tool of a Moodle site may read every course. */
    private void requireUse(Course course, Tool tool) {
        if (!platform.mode().isMoodle() && !platform.campus().usesTool(course.id(), tool.clientId())) {
            throw new HttpProblem(403, "The tool has no activity in this course.");
        }
    }

    private Optional<Activity> link(Request request, Course course, Tool tool) {
        Optional<String> id = request.query("rlid");
        Optional<Activity> activity = id.flatMap(platform.campus()::findActivity)
                .filter(it -> it.courseId().equals(course.id()) && it.clientId().equals(tool.clientId()));
        if (id.isPresent() && activity.isEmpty()) {
            throw HttpProblem.notFound("Not Found: LTI link " + id.get() + " doesn't exist");
        }
        return activity;
    }

    private Page page(Request request, Course course, Tool tool) {
        Roster roster = platform.campus().roster(course.id());
        long now = roster.changes();
        Optional<String> since = request.query(SINCE).filter(text -> text.matches("\\d{1,18}"));
        if (since.isPresent() && platform.mode() == Mode.STANDARD) {
            List<Member> changed = roster.changedSince(Long.parseLong(since.get()));
            return new Page(
                    filtered(request, changed),
                    Optional.empty(),
                    Optional.of(url(course, tool, Map.of(SINCE, now + ""))));
        }
        int from = request.number(FROM, 0);
        int limit = limit(request);
        List<Member> found = members(request, roster, from, limit);
        boolean more = found.size() > limit;
        String asOf = request.query(AS_OF).orElse(Long.toString(now));
        return new Page(
                more ? found.subList(0, limit) : found,
                more
                        ? Optional.of(url(course, tool, nextParameters(request, from + limit, limit, asOf)))
                        : Optional.empty(),
                more || platform.mode() != Mode.STANDARD
                        ? Optional.empty()
                        : Optional.of(url(course, tool, Map.of(SINCE, asOf))));
    }

    /** One more than the page holds, to know whether there is a next one. */
    private List<Member> members(Request request, Roster roster, int from, int limit) {
        int enough = limit == Integer.MAX_VALUE ? limit : limit + 1;
        if (request.query("role").isEmpty() && !platform.mode().isMoodle()) {
            return roster.page(from, enough);
        }
        return filtered(request, roster.present()).stream()
                .skip(from)
                .limit(enough)
                .toList();
    }

    private int limit(Request request) {
        int usual = switch (platform.mode()) {
            case STANDARD -> STANDARD_PAGE;
            case CANVAS -> CANVAS_PAGE;
            case MOODLE -> Integer.MAX_VALUE;
        };
        int asked = Math.max(1, request.number("limit", usual));
        int longest = platform.mischief().now().pageSize();
        return longest > 0 ? Math.min(asked, longest) : asked;
    }

    private Map<String, String> nextParameters(Request request, int from, int limit, String asOf) {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("limit", Integer.toString(limit));
        parameters.put(FROM, Integer.toString(from));
        request.query("rlid").ifPresent(rlid -> parameters.put("rlid", rlid));
        if (!platform.mode().isMoodle()) {
            request.query("role").ifPresent(role -> parameters.put("role", role));
            parameters.put(AS_OF, asOf);
        }
        return parameters;
    }

    private String url(Course course, Tool tool, Map<String, String> parameters) {
        return LoginInitiation.withQuery(platform.endpoints().membersUrl(course, tool.deploymentId()), parameters);
    }

    private List<Member> filtered(Request request, List<Member> members) {
        String role = request.query("role")
                .map(it -> it.substring(it.lastIndexOf('#') + 1))
                .orElse("");
        return members.stream().filter(member -> isListed(member, role)).toList();
    }

    /** Moodle lists active people only, and everybody for a role that it does not know. */
    private boolean isListed(Member member, String role) {
        if (!platform.mode().isMoodle()) {
            return role.isEmpty() || member.role().uris().stream().anyMatch(uri -> uri.endsWith("#" + role));
        }
        boolean edits = member.role().editsTheCourse();
        return member.isActive() && (role.equals("Instructor") ? edits : !role.equals("Learner") || !edits);
    }

    private ObjectNode container(Course course, Tool tool, Page page, Optional<Activity> link) {
        ObjectNode container = Json.object().put("id", platform.endpoints().membersUrl(course, tool.deploymentId()));
        container
                .putObject("context")
                .put("id", course.id())
                .put("label", course.label())
                .put("title", course.title());
        ArrayNode members = container.putArray("members");
        page.members().forEach(member -> members.add(toJson(member, tool, link)));
        return container;
    }

    private ObjectNode toJson(Member member, Tool tool, Optional<Activity> link) {
        boolean moodle = platform.mode().isMoodle();
        Person person = platform.campus().person(member.personId());
        ObjectNode json = Json.object().put("status", member.status().word());
        json.set("roles", Json.array(new RoleWords(platform.mode()).inRoster(person, member.role())));
        link.ifPresent(activity -> json.putArray("message").add(message(activity, tool, person)));
        json.put("user_id", person.id()).put("lis_person_sourcedid", person.idNumber());
        if (tool.sharesNames()) {
            json.put("name", person.name()).put("given_name", person.givenName());
            if (moodle || !person.familyName().isEmpty()) {
                json.put("family_name", person.familyName());
            }
        }
        if (tool.sharesEmail()) {
            person.email().ifPresent(email -> json.put("email", email));
        }
        return moodle && tool.sharesNames() ? json.put("ext_user_username", person.username()) : json;
    }

    /** What a launch of the link by that person would say (NRPS §2.4.2). */
    private ObjectNode message(Activity activity, Tool tool, Person person) {
        ObjectNode message = Json.object().put(Lti.CLAIM + "message_type", Lti.RESOURCE_LINK);
        if (platform.mode().isMoodle()) {
            message.set(Lti.OUTCOME_CLAIM, serviceClaims.basicOutcome(activity.id(), person.id(), tool.deploymentId()));
        } else {
            Course course = platform.campus().course(activity.courseId());
            message.set(
                    Lti.CLAIM + "custom",
                    new Variables(platform, LaunchPlan.opening(activity, tool, course, person)).custom());
        }
        return message;
    }
}
