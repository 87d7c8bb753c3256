package org.viceversa.pairinground.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.viceversa.pairinground.PairingSettings;
import org.viceversa.pairinground.ReadPairingSettings.Shown;
import org.viceversa.suitability.Criteria;
import org.viceversa.suitability.Reach;
import org.viceversa.suitability.Rule;
import org.viceversa.suitability.Weights;

/**
 * By what a programme is paired.
 *
 * @param floor least points of a pair, of 100
 * @param floorReason why that one was chosen; may be empty
 * @param rules all hard rules, with what is the programme's own
 * @param usual the weights that a new programme begins with
 * @param version 0 while nothing was saved
 */
record PairingSettingsView(
        UUID programme,
        String programmeName,
        Weights weights,
        Weights usual,
        Reach reach,
        int enoughMinutes,
        int coolOffDays,
        int menteesMost,
        int mentorsMost,
        double floor,
        String floorReason,
        List<RuleView> rules,
        OwnRulesView own,
        int version) {

    /**
     * @param code as H1
     * @param mayBeDropped whether staff may do without it
     */
    record RuleView(Rule rule, String code, boolean mayBeDropped, boolean dropped) {}

    /** What the programme says itself, to be changed there. */
    record OwnRulesView(
            boolean required,
            int minTenureGapMonths,
            int minGradeGap,
            int reportingLevels,
            boolean differentDepartment,
            Optional<Integer> mentorTenureMostMonths,
            boolean asksLanguages,
            int minOverlapMinutes) {
        static OwnRulesView of(Criteria criteria) {
            return new OwnRulesView(
                    criteria.direction().required(),
                    criteria.direction().minTenureGapMonths(),
                    criteria.direction().minGradeGap(),
                    criteria.reportingLevels(),
                    criteria.differentDepartment(),
                    criteria.mentorTenureMostMonths(),
                    criteria.asksLanguages(),
                    criteria.minOverlapMinutes());
        }
    }

    static PairingSettingsView of(Shown shown) {
        PairingSettings settings = shown.settings();
        return new PairingSettingsView(
                shown.programme().id(),
                shown.programme().name(),
                settings.weights(),
                Weights.USUAL,
                settings.reach(),
                settings.enoughMinutes(),
                settings.coolOffDays(),
                settings.menteesMost(),
                settings.mentorsMost(),
                RoundAsked.points(settings.floor()),
                settings.floorReason(),
                rules(settings),
                OwnRulesView.of(shown.criteria()),
                settings.version());
    }

    private static List<RuleView> rules(PairingSettings settings) {
        return Arrays.stream(Rule.values())
                .map(rule -> new RuleView(
                        rule,
                        rule.code(),
                        rule.mayBeDropped(),
                        settings.dropped().contains(rule)))
                .toList();
    }
}
