package org.viceversa.trial;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Asks for money, decides, and proves, as the pages do: whoever acts has looked at the request just before. */
final class TrialRequests {

    private final Map<String, String> offerings;
    private final LocalDate today;

    /** @param offerings their ids by their titles */
    TrialRequests(Map<String, String> offerings, LocalDate today) {
        this.offerings = offerings;
        this.today = today;
    }

    /**
     * @param starts in days from today
     * @param dollars in all
     * @return the request's id
     */
    String draft(TrialVisit who, String title, int starts, int ends, int dollars) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("title", title);
        content.put("provider", providerOf(who, title));
        content.put("category", title.contains("graduate") ? "GRADUATE" : "COURSE");
        content.put("offering", offerings.getOrDefault(title, ""));
        content.put("currency", "USD");
        content.put("expenses", List.of(Map.of("kind", "TUITION", "amount", dollars + ".00")));
        content.put("starts", today.plusDays(starts).toString());
        content.put("ends", today.plusDays(ends).toString());
        content.put("why", "I would use it in our team from the first week on.");
        return who.post("/me/tuition/requests", content).at("/request/id").asText();
    }

    private String providerOf(TrialVisit who, String title) {
        return who.get("/offerings/" + offerings.get(title))
                .at("/offering/provider")
                .asText();
    }

    String send(TrialVisit who, String title, int starts, int ends, int dollars) {
        String request = draft(who, title, starts, ends, dollars);
        who.post(
                "/me/tuition/requests/" + request + "/step",
                Map.of("version", versionOf(who.get("/tuition/requests/" + request)), "step", "SEND"));
        return request;
    }

    void decide(TrialVisit who, String request, String decision, String words) {
        String path = "/tuition/requests/" + request;
        JsonNode seen = who.get(path);
        who.post(
                path + "/decision",
                Map.of(
                        "version",
                        versionOf(seen),
                        "decision",
                        decision,
                        "reason",
                        "OTHER",
                        "words",
                        words,
                        "amountMinor",
                        seen.at("/outcome/payableMinor").asLong(),
                        "grade",
                        seen.at("/request/grade").asText(),
                        "day",
                        today.toString()));
    }

    void prove(TrialVisit who, String request, String name, String content) {
        int version = versionOf(who.get("/tuition/requests/" + request));
        who.postFile(
                "/me/tuition/requests/" + request + "/proof?grade=pass&version=" + version + "&name="
                        + URLEncoder.encode(name, StandardCharsets.UTF_8),
                content);
    }

    private static int versionOf(JsonNode detail) {
        return detail.at("/request/version").asInt();
    }
}
