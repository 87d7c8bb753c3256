package org.viceversa.mentoringsession;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.viceversa.mentoringsession.Agenda.Moment;
import org.viceversa.mentorship.Goal;

/**
 * Which agenda suits two people next: of those that their programme names, in its order, the one that serves their goals;
 * then the rest of the library by goals.
 *
 * @param offered those that are not hidden, in the library's order
 * @param programme the keys that the programme names, in its order
 * @param used those of meetings before, the latest last
 * @param goals what the two still want to reach
 * @param groups of the skills of these goals
 * @param ending whether their time comes to its end
 */
public record NextAgenda(
        List<Agenda> offered,
        List<String> programme,
        List<String> used,
        List<Goal.Type> goals,
        Set<String> groups,
        boolean ending) {

    private static final double NAMED_BY_PROGRAMME = 40;
    private static final double EACH_PLACE_LATER = 2;
    private static final double EACH_GOAL = 12;
    private static final double SAME_GROUP = 6;

    /** Why one is proposed. */
    public enum Why {
        FIRST,
        PROGRAMME,
        GOAL,
        ENDING,
        /** All were used; this one was the longest ago. */
        AGAIN,
        LIBRARY
    }

    /** What is proposed, and why. */
    public record Choice(Agenda agenda, Why why) {}

    public NextAgenda {
        offered = List.copyOf(offered);
        programme = List.copyOf(programme);
        used = List.copyOf(used);
        goals = List.copyOf(goals);
        groups = Set.copyOf(groups);
    }

    /** Empty when nothing is offered. */
    public Optional<Choice> choose() {
        List<Agenda> fresh =
                offered.stream().filter(one -> !used.contains(one.key())).toList();
        Optional<Agenda> best = fresh.stream()
                .filter(this::isItsTime)
                .max(Comparator.comparingDouble(this::points)
                        .thenComparing(Comparator.comparingInt(offered::indexOf).reversed()));
        if (best.isPresent()) {
            return best.map(one -> new Choice(one, why(one)));
        }
        return offered.stream()
                .filter(one -> one.moment() == Moment.ANY || one.moment() == Moment.MIDDLE)
                .min(Comparator.comparingInt(one -> used.lastIndexOf(one.key())))
                .or(() -> offered.stream().findFirst())
                .map(one -> new Choice(one, Why.AGAIN));
    }

    private boolean isItsTime(Agenda one) {
        return switch (one.moment()) {
            case START -> used.isEmpty() || used.size() == 1 && programme.contains(one.key());
            case MIDDLE -> used.size() >= 2 && !ending;
            case END -> ending;
            case ANY -> true;
        };
    }

    private double points(Agenda one) {
        int place = programme.indexOf(one.key());
        double named = place < 0 ? 0 : NAMED_BY_PROGRAMME - EACH_PLACE_LATER * place;
        double served = goals.stream().distinct().filter(one.goals()::contains).count() * EACH_GOAL;
        double group = one.groups().stream().anyMatch(groups::contains) ? SAME_GROUP : 0;
        boolean asItShould = used.isEmpty() && one.moment() == Moment.START || ending && one.moment() == Moment.END;
        // Something that serves every goal serves none in particular.
        double broad = one.goals().size() == Goal.Type.values().length ? served : 0;
        return named + served - broad + group + (asItShould ? 2 * NAMED_BY_PROGRAMME : 0);
    }

    private Why why(Agenda one) {
        if (used.isEmpty() && one.moment() == Moment.START) {
            return Why.FIRST;
        }
        if (ending && one.moment() == Moment.END) {
            return Why.ENDING;
        }
        if (programme.contains(one.key())) {
            return Why.PROGRAMME;
        }
        return goals.stream().anyMatch(one.goals()::contains) ? Why.GOAL : Why.LIBRARY;
    }
}
