package org.viceversa.learningpath.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The best plan and what else is worth knowing of it.
 *
 * @param profile the role that the gaps are to; empty while nobody named one
 * @param currency of all amounts here; empty where nothing can be paid
 * @param best empty where nothing closes a gap
 * @param left offerings that were left out because they cost in another currency
 */
record BestPlanView(
        Optional<String> profile,
        Optional<String> currency,
        int digits,
        List<GapView> gaps,
        List<YearView> years,
        Optional<PlannedView> best,
        Optional<PlannedView> next,
        Optional<MoreView> more,
        List<ColleagueView> colleagues,
        int left) {

    /** @param closed by the best plan, in levels */
    record GapView(UUID skill, String name, int importance, double missing, double closed) {}

    /** @param remaining what there is; empty for no end */
    record YearView(int year, Optional<Long> remaining, long spent) {}

    /**
     * @param share of the gaps that is closed, weighted by importance, from 0 to 1
     * @param proven whether no other plan is better
     * @param away how much more a better one could close at most, from 0 to 1
     */
    record PlannedView(List<PlanStepView> steps, long cost, int hours, double share, boolean proven, double away) {}

    /** @param colleague who teaches it; otherwise it is an offering */
    record PlanStepView(
            String title,
            Optional<UUID> offering,
            Optional<ColleagueView> colleague,
            LocalDate starts,
            LocalDate ends,
            int year,
            long cost,
            int hours) {}

    /** @param year in which so much more helps most */
    record MoreView(int year, long amount, PlannedView plan) {}

    record ColleagueView(
            UUID person, String name, UUID skill, String skillName, int level, UUID cycle, boolean partner) {}
}
