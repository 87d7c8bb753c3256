package org.viceversa.scoredelivery;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.viceversa.lti.Gradebook;
import org.viceversa.lti.PlatformCallFailed;
import org.viceversa.lti.PlatformCallFailed.Cause;
import org.viceversa.lti.Result;
import org.viceversa.lti.Score;
import org.viceversa.registration.Registration;

/** One column of a gradebook, with what it shows of some people as it was looked at last. */
final class Column {

    /** So few are asked for one by one; more with one look at the whole column. */
    private static final int FEW = 3;

    private static final int TRIES = 2;

    private final Gradebook gradebook;
    private final Registration registration;
    private final String address;
    private final Map<UUID, String> subjects;
    private final Map<String, Result> results = new HashMap<>();
    private boolean readable = true;
    private boolean oneByOne;

    /** @param subjects the platform's ids of all whom it is asked about */
    Column(Gradebook gradebook, Registration registration, String address, Map<UUID, String> subjects) {
        this.gradebook = gradebook;
        this.registration = registration;
        this.address = address;
        this.subjects = subjects;
    }

    String address() {
        return address;
    }

    /** Whether the platform lets the tool look at all. */
    boolean isReadable() {
        return readable;
    }

    Optional<Result> find(UUID person) {
        return Optional.ofNullable(results.get(subject(person)));
    }

    String subject(UUID person) {
        String subject = subjects.get(person);
        if (subject == null) {
            throw new IllegalStateException("There is nobody " + person);
        }
        return subject;
    }

    /** How far the platform's clock is ahead of ours. */
    Duration clockAhead() {
        return gradebook.clockAhead(registration);
    }

    /** @throws PlatformCallFailed unless the platform took it */
    void post(Score score) {
        gradebook.postScore(registration, address, score);
    }

    /**
     * Looks again.
     *
     * @throws PlatformCallFailed unless it could be read, or the platform does not let the tool read at all
     */
    void read(List<UUID> people) {
        List<String> asked = people.stream().map(this::subject).toList();
        for (int made = 1; readable && !asked.isEmpty(); made++) {
            try {
                List<Result> found = list(asked);
                asked.forEach(results::remove);
                found.forEach(result -> results.put(result.userId(), result));
                return;
            } catch (PlatformCallFailed failed) {
                if (failed.fault() == Cause.NOT_ALLOWED) {
                    readable = false;
                } else if (failed.fault() == Cause.UNREADABLE && !oneByOne && asked.size() > FEW) {
                    // More than an answer may hold: comments can be long.
                    oneByOne = true;
                } else if (failed.fault() != Cause.BROKEN || made == TRIES) {
                    throw failed;
                }
            }
        }
    }

    private List<Result> list(List<String> asked) {
        return oneByOne || asked.size() <= FEW
                ? asked.stream()
                        .flatMap(subject -> gradebook.listResults(registration, address, Optional.of(subject)).stream())
                        .toList()
                : gradebook.listResults(registration, address, Optional.empty());
    }
}
