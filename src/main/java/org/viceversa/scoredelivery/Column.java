package org.viceversa.scoredelivery;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.viceversa.lti.Gradebook;
import org.viceversa.lti.PlatformCallFailed;
import org.viceversa.lti.PlatformCallFailed.Cause;
import org.viceversa.lti.Result;
import org.viceversa.registration.Registration;

/** What one column of a gradebook shows of some people, as it was looked at last. */
final class Column {

    /** So few are asked for one by one; more with one look at the whole column. */
    private static final int FEW = 3;

    private static final int TRIES = 2;

    private final Gradebook gradebook;
    private final Registration registration;
    private final String address;
    private final Map<String, Result> results = new HashMap<>();
    private boolean readable = true;
    private boolean oneByOne;

    Column(Gradebook gradebook, Registration registration, String address) {
        this.gradebook = gradebook;
        this.registration = registration;
        this.address = address;
    }

    String address() {
        return address;
    }

    /** Whether the platform lets the tool look at all. */
    boolean isReadable() {
        return readable;
    }

    Optional<Result> find(String subject) {
        return Optional.ofNullable(results.get(subject));
    }

    /**
     * Looks again.
     *
     * @throws PlatformCallFailed unless it could be read, or the platform does not let the tool read at all
     */
    void read(List<String> subjects) {
        for (int made = 1; readable && !subjects.isEmpty(); made++) {
            try {
                List<Result> found = list(subjects);
                subjects.forEach(results::remove);
                found.forEach(result -> results.put(result.userId(), result));
                return;
            } catch (PlatformCallFailed failed) {
                if (failed.fault() == Cause.NOT_ALLOWED) {
                    readable = false;
                } else if (failed.fault() == Cause.UNREADABLE && !oneByOne && subjects.size() > FEW) {
                    // More than an answer may hold: comments can be long.
                    oneByOne = true;
                } else if (failed.fault() != Cause.BROKEN || made == TRIES) {
                    throw failed;
                }
            }
        }
    }

    private List<Result> list(List<String> subjects) {
        return oneByOne || subjects.size() <= FEW
                ? subjects.stream()
                        .flatMap(subject -> gradebook.listResults(registration, address, Optional.of(subject)).stream())
                        .toList()
                : gradebook.listResults(registration, address, Optional.empty());
    }
}
