package org.viceversa.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Takes scores from tools and shows them the results (Assignment and Grade Services 2.0 §3.3 and §3.4). */
final class ScoreEndpoint {

    private static final DateTimeFormatter PHP_TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssxxx");

    private final Platform platform;
    private final ServiceGate gate;
    private final ScoreRules rules;

    ScoreEndpoint(Platform platform, ServiceGate gate) {
        this.platform = platform;
        this.gate = gate;
        this.rules = platform.mode().isMoodle() ? new MoodleScoreRules() : new StandardScoreRules();
    }

    Response score(Request request) {
        return gate.writing(request, Lti.SCORE, Set.of(Lti.SCOPE_SCORE), tool -> {
            LineItem item = LineItemEndpoint.find(platform, request, tool);
            return platform.mode().isMoodle() ? scoreInMoodle(request, item) : scoreByTheBook(request, item, tool);
        });
    }

    private Response scoreByTheBook(Request request, LineItem item, Tool tool) {
        ObjectNode score = (ObjectNode) ServiceGate.json(request);
        record(item, score);
        if (!platform.mode().isCanvas()) {
            return Response.empty(204);
        }
        String results = platform.endpoints().lineItemUrl(item, tool.deploymentId()) + "/results/";
        return Response.json(
                200,
                Json.object().put("resultUrl", results + score.path("userId").asText()));
    }

    /** A refusal has the body {@code []}; with a line break in a bad score it even has status 200. */
    private Response scoreInMoodle(Request request, LineItem item) {
        String media = Lti.SCORE + "; charset=utf-8";
        try {
            record(item, (ObjectNode) ServiceGate.json(request));
            return Response.empty(200).with("Content-Type", media);
        } catch (HttpProblem problem) {
            return Response.text(request.body().contains("\n") ? 200 : problem.status(), media, "[]");
        }
    }

    private void record(LineItem item, ObjectNode score) {
        String personId = score.path("userId").asText();
        rules.check(score, platform.campus().findMember(item.courseId(), personId));
        if (!item.losesScores()) {
            platform.gradebook().grade(item, personId, old -> rules.grade(item, score, old));
        }
    }

    Response results(Request request) {
        // Moodle's own code fails on this pair of parameters.
        if (platform.mode().isMoodle()
                && request.query("limit").isPresent()
                && request.query("type_id").isPresent()) {
            return Response.html(404, "<!DOCTYPE html><html lang=\"en\"><head><title>Error</title></head></html>");
        }
        return gate.reading(request, Lti.RESULTS, Set.of(Lti.SCOPE_RESULT), tool -> {
            LineItem item = LineItemEndpoint.find(platform, request, tool);
            Optional<String> person = request.query("user_id");
            List<Grade> grades = platform.gradebook().list(item).stream()
                    .filter(grade -> person.isEmpty() || person.get().equals(grade.personId()))
                    .filter(grade -> platform.mode().isMoodle() || grade.score().isPresent())
                    .toList();
            GradePages<Grade> pages = new GradePages<>(platform.mode(), request, grades);
            ArrayNode list = Json.array();
            pages.items().forEach(grade -> list.add(result(item, grade, tool)));
            return pages.linked(gate.answer(200, Lti.RESULTS, list), resultsUrl(item, tool));
        });
    }

    private String resultsUrl(LineItem item, Tool tool) {
        return platform.endpoints().lineItemUrl(item, tool.deploymentId()).replaceFirst("(\\?|$)", "/results$1");
    }

    private ObjectNode result(LineItem item, Grade grade, Tool tool) {
        String list = resultsUrl(item, tool);
        boolean moodle = platform.mode().isMoodle();
        ObjectNode json = Json.object()
                .put("id", moodle ? list + "&user_id=" + grade.personId() : list + "/" + grade.personId())
                .put("userId", grade.personId());
        if (grade.score().isEmpty()) {
            return json;
        }
        json.set("resultScore", Json.number(grade.score().get()));
        json.set("resultMaximum", Json.number(item.scoreMaximum()));
        grade.comment().ifPresent(comment -> json.put("comment", comment));
        json.put("scoreOf", platform.endpoints().lineItemUrl(item, tool.deploymentId()));
        JsonNode scorer = grade.lastScore().path("scoringUserId");
        if (!moodle && scorer.isTextual()) {
            json.set("scoringUserId", scorer);
        }
        return moodle ? json.put("timestamp", phpTime(grade.timestamp())) : json;
    }

    private static String phpTime(Instant time) {
        return PHP_TIME.format(time.truncatedTo(ChronoUnit.SECONDS).atOffset(ZoneOffset.UTC));
    }
}
