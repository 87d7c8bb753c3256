package org.viceversa.enrolment;

import java.util.Collection;
import java.util.Optional;
import java.util.OptionalInt;
import org.viceversa.employees.Seniority;
import org.viceversa.programme.DirectionRule;
import org.viceversa.programme.PairingRules;
import org.viceversa.programme.Programme;

/** Who teaches whom, by how long people have been there and how high they stand, and by nothing else. */
public final class Direction {

    private final DirectionRule rule;
    private final PairingRules pairing;

    public Direction(Programme programme) {
        this.rule = programme.direction();
        this.pairing = programme.pairing();
    }

    /** Whether one has been there longer, or stands higher, by what the rule asks; empty when nobody can tell. */
    public Optional<Boolean> outranks(Seniority senior, Seniority junior) {
        Optional<Boolean> tenure = gap(senior.tenureMonths(), junior.tenureMonths(), rule.minTenureGapMonths());
        Optional<Boolean> grade = gap(senior.grade(), junior.grade(), rule.minGradeGap());
        if (tenure.isEmpty() || grade.isEmpty()) {
            return tenure.or(() -> grade);
        }
        return Optional.of(
                rule.mode() == DirectionRule.Mode.ALL ? tenure.get() && grade.get() : tenure.get() || grade.get());
    }

    private static Optional<Boolean> gap(OptionalInt more, OptionalInt less, int wanted) {
        return wanted == 0 || more.isEmpty() || less.isEmpty()
                ? Optional.empty()
                : Optional.of(more.getAsInt() - less.getAsInt() >= wanted);
    }

    /** The side on which more of the others could be somebody's partner; empty when it is undecided. */
    public Optional<Side> sideOf(Seniority one, Collection<Seniority> others) {
        if (!mayTeach(one)) {
            return Optional.of(Side.MENTEE);
        }
        long above = others.stream()
                .filter(other -> outranks(other, one).orElse(false))
                .count();
        long below = others.stream()
                .filter(other -> outranks(one, other).orElse(false))
                .count();
        return above == below ? Optional.empty() : Optional.of(above > below ? Side.MENTOR : Side.MENTEE);
    }

    /** Whether nobody among the others could be somebody's partner on this side, though it could on the other. */
    public boolean isWrong(Side side, Seniority one, Collection<Seniority> others) {
        if (!rule.required()) {
            return false;
        }
        if (side == Side.MENTOR && !mayTeach(one)) {
            return true;
        }
        boolean any = others.stream()
                .anyMatch(other -> (side == Side.MENTOR ? outranks(other, one) : outranks(one, other)).orElse(true));
        return !any && sideOf(one, others).filter(other -> other != side).isPresent();
    }

    private boolean mayTeach(Seniority one) {
        return pairing.mentorTenureMostMonths()
                .map(most -> one.tenureMonths().isEmpty() || one.tenureMonths().getAsInt() <= most)
                .orElse(true);
    }
}
