package org.viceversa.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;

/** Launches between the login initiation and the authentication request, each known by its message hint. */
final class PendingLaunches {

    private static final Duration LIFE = Duration.ofMinutes(10);

    private static final Duration DIALOGUE = Duration.ofHours(1);

    private record Pending(LaunchPlan plan, Instant until) {}

    private final Map<String, Pending> pending = new ConcurrentHashMap<>();
    /** Deep linking dialogues that may still be answered, by the key in their return address. */
    private final Map<String, Pending> dialogues = new ConcurrentHashMap<>();

    private final Platform platform;

    PendingLaunches(Platform platform) {
        this.platform = platform;
    }

    /** Keeps the launch and gives its {@code lti_message_hint}; Moodle's is JSON text. */
    String begin(LaunchPlan plan) {
        Instant now = platform.settings().clock().instant();
        pending.values().removeIf(old -> old.until().isBefore(now));
        remember(plan);
        String id = platform.mode().isMoodle() ? moodleId(plan) : Base64Url.random(18);
        pending.put(id, new Pending(plan, now.plus(LIFE)));
        return platform.mode().isMoodle() ? moodleHint(plan, id) : id;
    }

    /** Moodle forgets a launch when it is asked for; elsewhere the same hint may be sent again. */
    Optional<LaunchPlan> find(String hint) {
        String id = platform.mode().isMoodle() ? launchId(hint) : hint;
        Optional<Pending> found =
                Optional.ofNullable(platform.mode().isMoodle() ? pending.remove(id) : pending.get(id));
        return found.filter(it -> it.until().isAfter(platform.settings().clock().instant()))
                .map(Pending::plan);
    }

    /** Lets a deep linking dialogue be answered within the next hour. */
    void remember(LaunchPlan plan) {
        Instant now = platform.settings().clock().instant();
        dialogues.values().removeIf(old -> old.until().isBefore(now));
        if (plan.isDeepLinking()) {
            dialogues.put(plan.returnKey(), new Pending(plan, now.plus(DIALOGUE)));
        }
    }

    Optional<LaunchPlan> findDialogue(String returnKey) {
        return Optional.ofNullable(dialogues.get(returnKey)).map(Pending::plan);
    }

    void endDialogue(LaunchPlan plan) {
        dialogues.remove(plan.returnKey());
    }

    private static String moodleId(LaunchPlan plan) {
        String what = plan.activity().map(Activity::id).orElse("_" + plan.messageType());
        return "ltilaunch" + what + "_" + ThreadLocalRandom.current().nextInt(Integer.MAX_VALUE);
    }

    private static String moodleHint(LaunchPlan plan, String id) {
        ObjectNode hint = Json.object();
        plan.activity().ifPresent(activity -> hint.put("cmid", Integer.parseInt(activity.moduleId())));
        return Json.write(hint.put("launchid", id));
    }

    private static String launchId(String hint) {
        try {
            JsonNode json = Json.parse(hint);
            return json.path("launchid").asText();
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
