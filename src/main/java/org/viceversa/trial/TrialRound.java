package org.viceversa.trial;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.viceversa.trial.TrialCompany.Employee;

/** Everybody who is ready is paired once, and the pairs are offered; of those who are asked, most say yes. */
final class TrialRound {

    private static final Duration LOOK_AGAIN = Duration.ofMillis(500);
    private static final int LOOKS = 240;

    private final TrialVisit manager;
    private final String cycle;

    TrialRound(TrialVisit manager, String cycle) {
        this.manager = manager;
        this.cycle = cycle;
    }

    /** @param ready in the order in which they answer */
    void run(Map<Employee, TrialVisit> ready) {
        String round = "/pairing-rounds/"
                + manager.post(cycle + "/pairing-rounds", Map.of()).get("id").asText();
        manager.post(
                round + "/publication",
                Map.of("version", proposed(round).get("version").asInt(), "without", List.of()));
        // The senior side is asked first; the others hear of it only then.
        ready.forEach((employee, visit) -> answer(employee, visit, !employee.mentor()));
        ready.forEach((employee, visit) -> answer(employee, visit, employee.mentor()));
    }

    private JsonNode proposed(String round) {
        for (int look = 0; look < LOOKS; look++) {
            JsonNode now = manager.get(round).get("round");
            String state = now.get("state").asText();
            if (state.equals("PROPOSED")) {
                return now;
            }
            if (!state.equals("QUEUED") && !state.equals("RUNNING")) {
                throw new TrialFailed("The round came to nothing: " + state);
            }
            if (Thread.currentThread().isInterrupted()) {
                throw new TrialFailed("The tool was stopped.");
            }
            LockSupport.parkNanos(LOOK_AGAIN.toNanos());
        }
        throw new TrialFailed("The round took too long.");
    }

    /** Of eight who are asked, one still thinks about it, and one says no. */
    private static void answer(Employee employee, TrialVisit visit, boolean theirTurn) {
        int mood = employee.chance("answer", 8);
        if (!theirTurn || mood == 0) {
            return;
        }
        for (JsonNode one : visit.get("/me/pairings").get("pairings")) {
            if (one.get("line").asText().equals("ASKED")) {
                visit.post(
                        "/pairings/" + one.get("id").asText() + "/answer",
                        mood == 1 ? Map.of("accept", false, "reason", "NO_TIME") : Map.of("accept", true));
            }
        }
    }
}
