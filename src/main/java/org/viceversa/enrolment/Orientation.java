package org.viceversa.enrolment;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;

/**
 * What somebody reads and is asked before a pairing begins: three short units and five questions a side.
 *
 * <p>Two units are the same for both sides, so that both know the same rules; the third is the side's own. The words
 * stand with the pages, by these names; which answer is right is told by the server alone.
 */
public record Orientation(Side side, List<String> units, List<Question> questions) {

    /**
     * @param choices how many answers there are to choose from
     * @param right which of them is right, from 0
     */
    public record Question(String id, int choices, int right) {}

    private static final List<Question> SHARED =
            List.of(new Question("voluntary", 3, 1), new Question("twoway", 3, 2), new Question("private", 3, 0));

    private static final Map<Side, Orientation> ALL = Map.of(
            Side.MENTOR,
            of(Side.MENTOR, "structuring", List.of(new Question("beginner", 3, 2), new Question("session", 3, 1))),
            Side.MENTEE,
            of(Side.MENTEE, "taught", List.of(new Question("stuck", 3, 0), new Question("giveback", 3, 2))));

    private static Orientation of(Side side, String ownUnit, List<Question> ownQuestions) {
        return new Orientation(
                side,
                List.of("what", "trust", ownUnit),
                Stream.concat(SHARED.stream(), ownQuestions.stream()).toList());
    }

    public static Orientation of(Side side) {
        return ALL.getOrDefault(side, of(side, "", List.of()));
    }

    Set<String> questionIds() {
        return questions.stream().map(Question::id).collect(Collectors.toSet());
    }

    /**
     * Which of these answers are right.
     *
     * @param chosen by question, from 0; a question may be left out
     * @throws Refused {@code question-unknown}
     */
    public Set<String> listRight(Map<String, Integer> chosen) {
        requireKnown(chosen.keySet(), questionIds());
        return questions.stream()
                .filter(question -> chosen.getOrDefault(question.id(), -1) == question.right())
                .map(Question::id)
                .collect(Collectors.toSet());
    }

    /** @throws Refused {@code question-unknown} when one of these is no unit of this side's */
    void requireUnits(Set<String> named) {
        requireKnown(named, Set.copyOf(units));
    }

    private static void requireKnown(Set<String> named, Set<String> known) {
        if (!known.containsAll(named)) {
            throw new Refused(
                    Kind.INVALID,
                    "question-unknown",
                    "This orientation has no such part or question. Load the page again; your progress is kept.");
        }
    }
}
