package org.viceversa.trial;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.viceversa.sandbox.Activity;
import org.viceversa.sandbox.Course;
import org.viceversa.sandbox.CourseRole;
import org.viceversa.sandbox.LaunchToken;
import org.viceversa.sandbox.Member;
import org.viceversa.sandbox.Person;
import org.viceversa.sandbox.SandboxLms;
import org.viceversa.sandbox.Tool;

/**
 * Two reflections in the first course, placed by its instructor through deep linking: to the first one some people have
 * written, some have handed in, and three have their grades; the other one is still to come.
 */
final class TrialReflections {

    private static final int WRITERS = 9;
    private static final int HANDED_IN = 7;
    private static final int GRADED = 3;
    private static final List<String> THOUGHTS = List.of(
            "We met for forty-five minutes. Instead of slides we opened the tool itself, and I was the one who pressed the"
                    + " buttons. Twice I did not know where to look, and said so.",
            "I was uneasy at first: I am used to being asked, and not to asking. After ten minutes I had forgotten that,"
                    + " because my partner asked me as much as I asked them.",
            "What went well was the pace. What did not: I nodded at two words that I had never heard before,"
                    + " and looked them up in the evening, instead of asking at once.",
            "It went well because we had agreed on one small thing to be able to do at the end, and left the rest for"
                    + " another day.",
            "I learned that the draft need not be good before somebody else sees it. My partner learned how a decision about"
                    + " a budget is really made here.",
            "By next Friday I will write the summary of our team meeting with it, and show what came out before I send it.");

    private final SandboxLms sandbox;
    private final Tool registered;
    private final Function<LaunchToken, TrialVisit> enter;
    private final LocalDate today;

    TrialReflections(SandboxLms sandbox, Tool registered, Function<LaunchToken, TrialVisit> enter, LocalDate today) {
        this.sandbox = sandbox;
        this.registered = registered;
        this.enter = enter;
        this.today = today;
    }

    void begin() {
        Course course = sandbox.courses().get(0);
        Person teacher = sandbox.person(CourseRole.INSTRUCTOR, course);
        int before = sandbox.activities(registered, course).size();
        place(teacher);
        Activity first = sandbox.activities(registered, course).get(before);
        List<Person> learners = sandbox.members(course).stream()
                .filter(member -> member.role() == CourseRole.LEARNER)
                .map(this::person)
                .limit(WRITERS)
                .toList();
        IntStream.range(0, learners.size()).forEach(number -> write(first, learners.get(number), number));
        grade(first, teacher);
    }

    private Person person(Member member) {
        return sandbox.people().stream()
                .filter(one -> one.id().equals(member.personId()))
                .findFirst()
                .orElseThrow();
    }

    private void place(Person teacher) {
        TrialVisit visit = enter.apply(sandbox.launch(registered).as(teacher).asDeepLinking());
        JsonNode defaults = visit.get("/activity-models").get("defaults");
        JsonNode answer = visit.post(
                "/deep-linking/activities",
                Map.of(
                        "activities",
                        List.of(
                                settings(defaults, "Our first meeting (10 points)", today.plusDays(7)),
                                settings(defaults, "Half-time (10 points)", today.plusDays(60)))));
        visit.submitForm(
                URI.create(answer.get("returnUrl").asText()),
                Map.of("JWT", answer.get("jwt").asText()));
    }

    private static ObjectNode settings(JsonNode defaults, String title, LocalDate due) {
        ObjectNode settings = defaults.deepCopy();
        settings.put("title", title).put("scoreMaximum", 10);
        settings.withObject("/dates")
                .put("due", due.atTime(17, 0).toInstant(ZoneOffset.UTC).toString());
        return settings;
    }

    private void write(Activity activity, Person author, int number) {
        TrialVisit visit =
                enter.apply(sandbox.launch(registered).opening(activity).as(author));
        String path = "/reflections/" + visit.get("/me").at("/activity/id").asText();
        JsonNode page = visit.get(path);
        Map<String, String> answers = new LinkedHashMap<>();
        int at = 0;
        for (JsonNode prompt : page.get("prompts")) {
            // Nobody writes the same, and a draft ends somewhere.
            if (number < HANDED_IN || at < 2) {
                answers.put(prompt.get("id").asText(), thoughts(2 * at + number));
            }
            at++;
        }
        JsonNode saved = visit.put(
                path,
                Map.of(
                        "version",
                        0,
                        "window",
                        UUID.randomUUID().toString(),
                        "save",
                        1,
                        "side",
                        page.get("side").isNull() ? "MENTEE" : page.get("side").asText(),
                        "answers",
                        answers,
                        "aiStatement",
                        "I used none."));
        if (number < HANDED_IN) {
            visit.post(
                    path + "/submission", Map.of("version", saved.get("version").asInt()));
        }
    }

    /** Enough of them that no reflection is too short to be handed in. */
    private static String thoughts(int first) {
        return IntStream.range(first, first + 3)
                .mapToObj(number -> THOUGHTS.get(number % THOUGHTS.size()))
                .collect(Collectors.joining("\n\n"));
    }

    private void grade(Activity activity, Person teacher) {
        TrialVisit visit =
                enter.apply(sandbox.launch(registered).opening(activity).as(teacher));
        String path = "/activities/" + visit.get("/me").at("/activity/id").asText() + "/grading";
        JsonNode queue = visit.get(path);
        List<JsonNode> rows = StreamSupport.stream(queue.get("rows").spliterator(), false)
                .limit(GRADED)
                .toList();
        for (int number = 0; number < rows.size(); number++) {
            String paper = path + "/" + rows.get(number).get("who").asText();
            ObjectNode sheet = visit.get(paper).get("sheet").deepCopy();
            ObjectNode levels = sheet.putObject("levels");
            int at = number;
            for (JsonNode criterion : queue.at("/activity/rubric/criteria")) {
                int highest = criterion.get("levels").size() - 1;
                levels.put(criterion.get("id").asText(), Math.max(1, highest - at++ % 3));
            }
            sheet.put(
                    "comment", "You say what you will do, and by when. Next time, say more about what surprised you.");
            JsonNode marked = visit.put(paper + "/sheet", sheet);
            visit.post(
                    paper + "/release",
                    Map.of("version", marked.at("/sheet/version").asInt()));
        }
    }
}
