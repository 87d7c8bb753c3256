package org.viceversa.trial;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

/** What can be taken: a table of offerings and the LMS's own courses, what roles need, and three paths to begin with. */
final class TrialCatalogue {

    /** A day in a table, as days from today. */
    private static final Pattern DAY = Pattern.compile("\\{(-?\\d+)}");

    private final TrialVisit learning;
    private final LocalDate today;
    private final Map<String, String> offerings = new HashMap<>();

    TrialCatalogue(TrialVisit learning, LocalDate today) {
        this.learning = learning;
        this.today = today;
    }

    /** @return the offerings' ids by their titles */
    Map<String, String> begin() {
        String csv = table("offerings.csv");
        JsonNode preview = learning.postCsv("/offerings/import/preview", csv);
        learning.postCsv(
                "/offerings/import?fingerprint=" + preview.get("fingerprint").asText(), csv);
        takeOverCourses();
        learning.postCsv("/skill-profiles/import?dry=false", table("profiles.csv"));
        learning.get("/offerings?limit=100")
                .get("offerings")
                .forEach(one ->
                        offerings.put(one.get("title").asText(), one.get("id").asText()));
        addTemplates();
        return Map.copyOf(offerings);
    }

    private String table(String name) {
        try (InputStream stream = TrialCatalogue.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new TrialFailed("The table " + name + " is not there.");
            }
            String csv = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            return DAY.matcher(csv)
                    .replaceAll(found ->
                            today.plusDays(Long.parseLong(found.group(1))).toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void takeOverCourses() {
        ArrayNode courses = TrialVisit.JSON.createArrayNode();
        learning.get("/offering-courses")
                .get("courses")
                .forEach(course -> courses.add(course.get("id").asText()));
        learning.post("/offering-courses", Map.of("courses", courses));
    }

    private void addTemplates() {
        ObjectNode leading = template("The first year as a manager", "ROLE");
        String distance = step(leading, "OFFERING", "Leading at a distance", "", List.of());
        step(leading, "OFFERING", "Coaching in both directions", "Coaching", List.of());
        step(leading, "MENTORING", "A colleague who is good at asking", "Coaching", List.of());
        step(leading, "OFFERING", "Deciding under uncertainty", "", List.of(distance));
        learning.post("/paths", leading);

        ObjectNode assistants = template("AI in everyday work", "SKILLS");
        String safe = step(assistants, "OFFERING", "Staying safe online", "", List.of());
        String first = step(assistants, "OFFERING", "AI assistants at work", "", List.of(safe));
        step(assistants, "OFFERING", "AI assistants for teams that write", "", List.of(first));
        learning.post("/paths", assistants);

        ObjectNode alive = template("Keep the PMP alive", "CERTIFICATION");
        String weekend = step(alive, "OFFERING", "Renewal weekend for project managers", "", List.of());
        step(alive, "MENTORING", "Half an hour a week with somebody newer: giving back", "", List.of());
        step(alive, "CERTIFICATION", "Renew the PMP", "", List.of(weekend));
        learning.post("/paths", alive);
    }

    private static ObjectNode template(String title, String target) {
        ObjectNode path = TrialVisit.JSON.createObjectNode();
        path.put("template", true).put("title", title).put("target", target).putArray("steps");
        return path;
    }

    /** @return its id */
    private String step(ObjectNode path, String kind, String title, String choice, List<String> after) {
        String id = UUID.randomUUID().toString();
        ObjectNode step = path.withArray("steps").addObject();
        step.put("id", id).put("kind", kind).put("title", title).put("choice", choice);
        step.put("subject", kind.equals("OFFERING") ? idOf(title) : "");
        ArrayNode earlier = step.putArray("after");
        after.forEach(earlier::add);
        return id;
    }

    private String idOf(String title) {
        String id = offerings.get(title);
        if (id == null) {
            throw new TrialFailed("The catalogue has no " + title);
        }
        return id;
    }
}
