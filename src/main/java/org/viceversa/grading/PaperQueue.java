package org.viceversa.grading;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.viceversa.marking.MarkingState;
import org.viceversa.marking.Paper;
import org.viceversa.marking.Paper.Lease;

/** Lists and counts the papers of an activity in which something lies; neither sheets nor grades are read for it. */
public interface PaperQueue {

    /**
     * A paper as a list shows one.
     *
     * @param score what it comes to now
     * @param released what stands
     */
    record Line(
            UUID id,
            UUID person,
            int number,
            MarkingState state,
            int attempt,
            Instant submittedAt,
            int words,
            Optional<Instant> extendedDue,
            boolean waived,
            Optional<BigDecimal> score,
            Optional<BigDecimal> released,
            Optional<UUID> marker,
            Optional<Lease> lease,
            boolean regrade) {}

    List<Line> list(UUID tenant, UUID activity, QueueFilter filter, int from, int limit);

    int count(UUID tenant, UUID activity, QueueFilter filter);

    /** Ids of all that the filter finds, in its order. */
    List<UUID> listIds(UUID tenant, UUID activity, QueueFilter filter);

    /**
     * The nearest of the filter behind a paper or before it, which need not be in the filter itself; found by one look
     * into an index for each state, however many papers there are.
     */
    Optional<Line> findNeighbour(UUID tenant, UUID activity, QueueFilter filter, Paper from, boolean ahead);

    /**
     * @param late handed in late and not graded yet
     * @param mine given to the asker and not graded yet
     */
    record Counts(Map<MarkingState, Integer> byState, int late, int mine) {
        public int of(Collection<MarkingState> states) {
            return states.stream()
                    .mapToInt(state -> byState.getOrDefault(state, 0))
                    .sum();
        }

        public int all() {
            return byState.values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    Counts count(UUID tenant, UUID activity, Optional<Instant> due, UUID asker);

    /** For each marker, how many papers they were given, and how many of these are not graded yet. */
    Map<UUID, Load> loads(UUID tenant, UUID activity);

    record Load(int papers, int ungraded) {}

    /**
     * Learners who are in the course and have handed in nothing, by name; their drafts are nobody's business.
     *
     * @param words folded; all must occur in name or address
     */
    List<UUID> listMissing(UUID tenant, UUID activity, UUID course, List<String> words, int from, int limit);

    int countMissing(UUID tenant, UUID activity, UUID course, List<String> words);
}
