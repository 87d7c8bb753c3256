package org.viceversa.pathplanning;

import java.util.Optional;

/**
 * The best plan and what else is worth knowing.
 *
 * @param next the best plan that does without at least one thing of the best; empty where everything in it is mandatory,
 *     or the best is to do nothing
 * @param more what more money would buy; empty where it buys nothing
 */
public record Planned(Plan best, Optional<Plan> next, Optional<More> more) implements PlanningOutcome {

    /**
     * @param year in which the money helps most, the earlier one if two are equal
     * @param amount so much more, in minor units
     * @param plan what could be had then
     */
    public record More(int year, long amount, Plan plan) {}
}
