package org.viceversa.lti.platform;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.viceversa.lti.PlatformCallFailed;
import org.viceversa.lti.PlatformCallFailed.Cause;
import org.viceversa.lti.Score;

/**
 * Keeps two scores for one person and column out of the same second, where the platform would lose the second one: it is
 * put off for a second, and is to come with a new time. It knows only what this node sent lately; of what another node
 * sent, the platform's conflict tells.
 */
final class ScoreSpacing {

    private static final int MOST = 5_000;

    private record Place(String lineItem, String userId) {}

    private final Map<Place, Instant> last = new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Place, Instant> eldest) {
            return size() > MOST;
        }
    };

    /** @throws PlatformCallFailed {@code BUSY}, to be tried again after a second */
    synchronized void check(String lineItem, Score score) {
        Instant before = last.get(new Place(lineItem, score.userId()));
        if (before != null && before.getEpochSecond() == score.timestamp().getEpochSecond()) {
            throw new PlatformCallFailed(
                    Cause.BUSY,
                    "a score for the same person and column was sent in this second",
                    Optional.of(Duration.ofSeconds(1)));
        }
    }

    synchronized void sent(String lineItem, Score score) {
        last.put(new Place(lineItem, score.userId()), score.timestamp());
    }
}
