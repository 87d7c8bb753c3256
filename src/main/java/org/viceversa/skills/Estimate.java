package org.viceversa.skills;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.viceversa.skills.Assessment.Source;

/**
 * What the last word of each source comes to, with the words themselves.
 *
 * @param level from 0 to {@value Skill#HIGHEST}, weighted by source and by how long ago; never lowered by time
 * @param confidence from 0 to 1: how much was said, and how lately
 * @param freshness from 1, used just now, towards 0
 * @param voices the last of each source, heaviest first
 */
public record Estimate(double level, double confidence, double freshness, List<Voice> voices) {

    private static final double VOICE_HALF_LIFE = 18;

    /** @param weight its source's, halved with every 18 months */
    public record Voice(Source source, int level, Instant at, UUID rater, double weight) {}

    public Estimate {
        voices = List.copyOf(voices);
    }

    /**
     * Of what was said of one person's one skill; empty when nothing was.
     *
     * @param said the last assessment of each source
     * @param practised when the person last said that they use it
     */
    public static Optional<Estimate> of(
            Skill.Decay decay,
            Collection<Assessment> said,
            Optional<Instant> practised,
            FreshnessRule rule,
            Instant now) {
        if (said.isEmpty()) {
            return Optional.empty();
        }
        List<Voice> voices = said.stream()
                .map(assessment -> voice(assessment, now))
                .sorted(Comparator.comparing(Voice::weight).reversed().thenComparing(Voice::source))
                .toList();
        double weight = voices.stream().mapToDouble(Voice::weight).sum();
        double level = voices.stream()
                        .mapToDouble(voice -> voice.weight() * voice.level())
                        .sum()
                / weight;
        Duration sinceUse = Duration.between(lastUse(said, practised), now);
        return Optional.of(new Estimate(level, 1 - Math.exp(-weight), rule.freshness(decay, sinceUse), voices));
    }

    private static Voice voice(Assessment assessment, Instant now) {
        double lateness = FreshnessRule.halved(Duration.between(assessment.at(), now), VOICE_HALF_LIFE);
        // So old that nothing is left would be nothing divided by nothing.
        double weight = Math.max(Double.MIN_NORMAL, assessment.source().weight() * lateness);
        return new Voice(assessment.source(), assessment.level(), assessment.at(), assessment.rater(), weight);
    }

    /** Whoever assesses a skill has seen it, so that it was in use then. */
    private static Instant lastUse(Collection<Assessment> said, Optional<Instant> practised) {
        return Stream.concat(said.stream().map(Assessment::at), practised.stream())
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** What gaps and pairings count with: the level, by half of it less when nothing is fresh. */
    public double effective() {
        return level * (0.5 + 0.5 * freshness);
    }
}
