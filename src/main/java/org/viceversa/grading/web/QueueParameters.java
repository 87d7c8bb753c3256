package org.viceversa.grading.web;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.Set;
import org.viceversa.grading.QueueFilter;
import org.viceversa.grading.QueueFilter.Sort;
import org.viceversa.grading.QueueWish;
import org.viceversa.marking.MarkingState;
import org.viceversa.web.Asked;

/**
 * @param state one of the states, UNGRADED, TO_RELEASE, or empty for all
 * @param late true, or empty
 * @param mine true, or empty
 * @param problem true, or empty
 * @param sort SUBMITTED or NAME
 */
record QueueParameters(String state, String late, String mine, String problem, String search, String sort) {

    /** What several states come to, by one word. */
    private enum Group {
        UNGRADED,
        TO_RELEASE
    }

    QueueParameters(
            @QueryParam("state") @DefaultValue("") String state,
            @QueryParam("late") @DefaultValue("") String late,
            @QueryParam("mine") @DefaultValue("") String mine,
            @QueryParam("problem") @DefaultValue("") String problem,
            @QueryParam("search") @DefaultValue("") String search,
            @QueryParam("sort") @DefaultValue("") String sort) {
        this.state = state;
        this.late = late;
        this.mine = mine;
        this.problem = problem;
        this.search = search;
        this.sort = sort;
    }

    QueueWish wish() {
        return new QueueWish(
                states(),
                GradingAsked.flag(late),
                GradingAsked.flag(mine),
                GradingAsked.flag(problem),
                search,
                sort.equals("NAME") ? Sort.NAME : requireUsual());
    }

    private Sort requireUsual() {
        if (!sort.isEmpty() && !sort.equals(Sort.SUBMITTED.name())) {
            throw Asked.invalid("One of these words is expected: SUBMITTED, NAME.");
        }
        return Sort.SUBMITTED;
    }

    private Set<MarkingState> states() {
        if (state.equals(Group.UNGRADED.name())) {
            return QueueFilter.UNGRADED;
        }
        if (state.equals(Group.TO_RELEASE.name())) {
            return QueueFilter.TO_RELEASE;
        }
        return Asked.word(MarkingState.class, state).map(Set::of).orElse(Set.of());
    }
}
