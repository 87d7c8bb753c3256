package org.viceversa.suitability;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.viceversa.assignment.Quality;
import org.viceversa.assignment.Watcher;

/**
 * What it costs in people to ask for better pairs: the same round with ever higher least scores.
 *
 * @param points from the most people to the best pairs; the first one has no least score
 */
public record TradeOff(List<Point> points) {

    private static final int STEPS = 8;
    private static final int STEPS_OF_MANY = 4;
    private static final long MANY_PAIRS = 4_000_000;
    private static final int WHOLE_POINT = 100;

    /** @param floor least score of a pair, in hundredths of a point; 0 for none */
    public record Point(int floor, RoundQuality quality) {}

    public TradeOff {
        points = List.copyOf(points);
    }

    /**
     * Solves the round again for each point; locked pairs stay, whatever they score.
     *
     * @param criteria whose own least score does not count
     */
    public static TradeOff of(Pool pool, Criteria criteria, Set<PairKey> locked, long seed, Watcher watcher) {
        FindPairing find = new FindPairing();
        PairingOutcome most = find.find(pool, criteria.withFloor(0), locked, seed, watcher);
        List<Point> points = new ArrayList<>();
        points.add(new Point(0, quality(most.quality())));
        for (int floor :
                floors(most, (long) pool.mentors().size() * pool.mentees().size() > MANY_PAIRS)) {
            PairingOutcome fewer = find.find(pool, criteria.withFloor(floor), locked, seed, watcher);
            if (!fewer.pairs().isEmpty()) {
                points.add(new Point(floor, quality(fewer.quality())));
            }
        }
        return new TradeOff(points);
    }

    /** Whole points between the worst pair and the best one, evenly. */
    private static List<Integer> floors(PairingOutcome most, boolean many) {
        int worst = most.quality().worst() / WHOLE_POINT;
        int best = most.pairs().stream()
                        .mapToInt(pair -> pair.score().total())
                        .max()
                        .orElse(0)
                / WHOLE_POINT;
        int steps = many ? STEPS_OF_MANY : STEPS;
        return IntStream.rangeClosed(1, steps)
                .map(step -> worst + ((best - worst) * step + steps - 1) / steps)
                .filter(floor -> floor > worst && floor <= best)
                .distinct()
                .mapToObj(floor -> floor * WHOLE_POINT)
                .toList();
    }

    private static RoundQuality quality(Quality one) {
        return RoundQuality.of(one.leftMatched(), one.rightMatched(), one.pairs(), one.worst(), one.total());
    }
}
