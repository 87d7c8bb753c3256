package org.viceversa.journey;

import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.viceversa.journey.RightsTable.Who;
import org.viceversa.testkit.Visitor;

/** Rules that the manager keeps, and a certificate of the learner with a credit. */
final class RightsCertificates {

    private static final String CREDIT = UUID.randomUUID().toString();
    private static final String RULES = """
            {"version":1,"issuer":"%s","name":"Licence","unit":"CPE","cycleMonths":12,"required":100,
             "categories":[{"code":"A","name":"All","least":0}],"meetings":{"category":"A","perHour":100}}""";

    private final RightsWorld world;
    private final String certification;
    private final String holding;

    RightsCertificates(RightsWorld world) {
        this.world = world;
        certification = idOf(Who.MANAGER, "/certifications", rules(Who.MANAGER));
        holding = idOf(Who.LEARNER, "/my-certificates", begin());
    }

    private String idOf(Who who, String path, String body) {
        return Visitor.json(world.as(who).call("POST", path, body)).get("id").asText();
    }

    private static String rules(Who who) {
        return RULES.formatted(who == Who.ELSEWHERE ? "Theirs" : RightsThings.MARK);
    }

    private String begin() {
        return "{\"version\":1,\"certification\":\"%s\",\"starts\":\"2020-01-01\",\"expires\":\"2099-12-31\"}"
                .formatted(certification);
    }

    String withIds(String path) {
        return path.replace("{certification}", certification)
                .replace("{holding}", holding)
                .replace("{credit}", CREDIT);
    }

    static boolean isTheirs(String path) {
        return path.startsWith("/certifications") || path.startsWith("/my-certificates");
    }

    Map<String, Function<Who, String>> bodies() {
        String one = "/my-certificates/{holding}";
        String credit =
                "{\"date\":\"2020-02-01\",\"title\":\"%s\",\"allocations\":[{\"holding\":\"%s\",\"category\":\"A\",\"units\":50}]}"
                        .formatted(RightsThings.MARK, holding);
        return Map.of(
                "POST /certifications",
                RightsCertificates::rules,
                "PUT /certifications/{certification}",
                RightsCertificates::rules,
                "POST /my-certificates",
                any -> begin(),
                "PUT " + one,
                any -> begin(),
                "POST " + one + "/renewal",
                any -> "{}",
                "POST " + one + "/credits/meetings",
                any -> "{}",
                "PUT " + one + "/credits/{credit}",
                any -> credit);
    }
}
