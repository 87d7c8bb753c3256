package org.viceversa.programme;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.viceversa.programme.Programme.Kind;
import org.viceversa.programme.Programme.Visibility;

/**
 * A programme to be taken along to another site: what it says and how a cycle of it runs, without people, courses or
 * dates.
 *
 * @param format which version of this shape it is
 */
public record ProgrammeFile(
        String format,
        String name,
        Kind kind,
        String template,
        Labels labels,
        String goal,
        List<SkillReference> skills,
        DirectionRule direction,
        Visibility visibility,
        boolean approval,
        FormRules form,
        PairingRules pairing,
        Conduct conduct,
        String notice,
        CycleShape cycle) {

    public static final String FORMAT = "viceversa-programme/1";

    public ProgrammeFile {
        for (Object needed : List.of(
                name, kind, template, labels, goal, direction, visibility, form, pairing, conduct, notice, cycle)) {
            Objects.requireNonNull(needed);
        }
        skills = List.copyOf(skills);
    }

    /**
     * A skill by whatever another site may know it by.
     *
     * @param uris of the same skill in published frameworks
     */
    public record SkillReference(String code, String name, List<String> uris) {
        public SkillReference {
            Objects.requireNonNull(code);
            Objects.requireNonNull(name);
            uris = List.copyOf(uris);
        }
    }

    /** A cycle in days from its opening. */
    public record CycleShape(
            String name,
            int closesAfterDays,
            int startsAfterDays,
            Optional<Integer> endsAfterDays,
            int cadenceDays,
            int minSessions,
            Optional<Integer> capacity) {

        private static final int MOST_DAYS = 3_650;

        public CycleShape {
            name = Words.line("cycle's name", name, Cycle.LONGEST_NAME);
            Words.number("days until applications close", closesAfterDays, 0, MOST_DAYS);
            Words.number("days until the meetings start", startsAfterDays, 0, MOST_DAYS);
            Words.number("days until the end", endsAfterDays, 0, MOST_DAYS);
            Objects.requireNonNull(capacity);
        }
    }
}
