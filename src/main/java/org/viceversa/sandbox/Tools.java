package org.viceversa.sandbox;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.UnaryOperator;

/** The tools that are registered, in the order of their registration, and the ids given to them. Safe for threads. */
final class Tools {

    private static final long FIRST_CANVAS_CLIENT = 10_000_000_000_001L;

    private final Mode mode;
    private final AtomicLong nextClient;
    private final AtomicLong nextDeployment = new AtomicLong(1);
    private final Map<String, Tool> byFirstDeployment =
            new ConcurrentSkipListMap<>(Comparator.comparingInt(String::length).thenComparing(id -> id));

    Tools(Mode mode) {
        this.mode = mode;
        this.nextClient = new AtomicLong(mode.isCanvas() ? FIRST_CANVAS_CLIENT : 1);
    }

    /**
     * Canvas counts its developer keys and Moodle draws letters. The plain sandbox counts from one, so that after a
     * restart the same tool gets the same id, and a trial goes on where it was.
     */
    String newClientId() {
        return switch (mode) {
            case CANVAS -> Long.toString(nextClient.getAndIncrement());
            case MOODLE -> Base64Url.randomLetters(15);
            case STANDARD -> "sandbox-tool-" + nextClient.getAndIncrement();
        };
    }

    String newDeploymentId() {
        long number = nextDeployment.getAndIncrement();
        return mode.isCanvas() ? number + ":" + Base64Url.randomLetters(40) : Long.toString(number);
    }

    Tool add(Tool tool) {
        byFirstDeployment.put(tool.deploymentId(), tool);
        return tool;
    }

    List<Tool> all() {
        return List.copyOf(byFirstDeployment.values());
    }

    Optional<Tool> find(String clientId) {
        return byFirstDeployment.values().stream()
                .filter(tool -> tool.clientId().equals(clientId))
                .findFirst();
    }

    Tool tool(String clientId) {
        return find(clientId).orElseThrow(() -> HttpProblem.notFound("There is no tool with this client id."));
    }

    Tool change(String clientId, UnaryOperator<Tool> change) {
        Tool changed =
                byFirstDeployment.computeIfPresent(tool(clientId).deploymentId(), (id, tool) -> change.apply(tool));
        return Optional.ofNullable(changed).orElseThrow();
    }
}
