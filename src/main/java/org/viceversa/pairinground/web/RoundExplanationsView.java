package org.viceversa.pairinground.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.viceversa.enrolment.Side;
import org.viceversa.pairinground.ExplainRound.Answer;
import org.viceversa.pairinground.web.PairsView.ScoreView;
import org.viceversa.skills.Skill;
import org.viceversa.suitability.Relief;
import org.viceversa.suitability.Rule;
import org.viceversa.suitability.Seeker;
import org.viceversa.suitability.WhyNobody;
import org.viceversa.suitability.WhyNot;
import org.viceversa.suitability.WhyPair;

/** Answers of which the page makes sentences; points are of 100. */
final class RoundExplanationsView {

    private RoundExplanationsView() {}

    /** @param drivers what counts most, the most first */
    record WhyPairView(ScoreView score, List<DriverView> drivers) {

        /**
         * Something that speaks for a pair.
         *
         * @param part TEACH or GIVE, with a skill; or another part of the score, without one
         * @param teachers how many could teach this learner the skill
         * @param of how many there are on that side
         */
        record DriverView(
                String part,
                double points,
                String skill,
                Optional<Double> teacherLevel,
                Optional<Double> learnerLevel,
                Optional<Integer> teachers,
                Optional<Integer> of) {
            static DriverView of(WhyPair.Driver driver, Map<UUID, Skill> skills) {
                if (driver instanceof WhyPair.Taught taught) {
                    return new DriverView(
                            taught.teacher() == Side.MENTOR ? "TEACH" : "GIVE",
                            RoundAsked.points(taught.points()),
                            Optional.ofNullable(skills.get(taught.skill()))
                                    .map(Skill::name)
                                    .orElse(""),
                            Optional.of(taught.teacherLevel()),
                            Optional.of(taught.learnerLevel()),
                            Optional.of(taught.teachers()),
                            Optional.of(taught.of()));
                }
                WhyPair.Other other = (WhyPair.Other) driver;
                return new DriverView(
                        other.part().name(),
                        RoundAsked.points(other.points()),
                        "",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty());
            }
        }

        static WhyPairView of(Answer<WhyPair> answer) {
            return new WhyPairView(
                    ScoreView.of(answer.why().score()),
                    answer.why().drivers().stream()
                            .map(driver -> DriverView.of(driver, answer.skills()))
                            .toList());
        }
    }

    /**
     * @param rules that keep the two apart; empty where none does
     * @param paired whether the round put them together
     * @param price what it would cost to pair them all the same; absent where a rule keeps them apart
     */
    record WhyNotView(List<Rule> rules, ScoreView score, boolean paired, Optional<PriceView> price) {

        /**
         * @param without names of those who would lose their partner and get no other
         * @param gained names of those who would get one
         * @param worstBefore points of the worst pair
         * @param total how the sum of all points changes
         */
        record PriceView(
                List<String> without, List<String> gained, double worstBefore, double worstAfter, double total) {}

        static WhyNotView of(Answer<WhyNot> answer) {
            WhyNot why = answer.why();
            return new WhyNotView(
                    why.rules().stream().sorted().toList(),
                    ScoreView.of(why.score()),
                    why.arePaired(),
                    why.price()
                            .map(price -> new PriceView(
                                    names(answer, price.without()),
                                    names(answer, price.gained()),
                                    RoundAsked.points(price.before().worst()),
                                    RoundAsked.points(price.after().worst()),
                                    RoundAsked.points(price.total()))));
        }

        private static List<String> names(Answer<WhyNot> answer, List<Seeker> people) {
            return people.stream()
                    .flatMap(one -> Optional.ofNullable(answer.faces().get(one.person())).stream())
                    .map(face -> face.name())
                    .sorted()
                    .toList();
        }
    }

    /**
     * @param candidates whom no rule keeps away
     * @param excluded how many people each rule keeps away
     * @param reliefs single changes that would bring more, the one that brings most first
     */
    record WhyNobodyView(String name, int candidates, Map<Rule, Integer> excluded, List<ReliefView> reliefs) {

        /** @param skill its name, where the change is about one */
        record ReliefView(Relief.Kind kind, String key, String skill, int gain) {}

        static WhyNobodyView of(Answer<WhyNobody> answer) {
            return new WhyNobodyView(
                    answer.faces().values().stream()
                            .map(face -> face.name())
                            .findFirst()
                            .orElse(""),
                    answer.why().candidates(),
                    answer.why().excluded(),
                    answer.why().reliefs().stream()
                            .map(relief -> new ReliefView(
                                    relief.kind(), relief.key(), skillOf(relief, answer.skills()), relief.gain()))
                            .toList());
        }

        private static String skillOf(Relief relief, Map<UUID, Skill> skills) {
            return skills.values().stream()
                    .filter(skill -> skill.id().toString().equals(relief.key()))
                    .map(Skill::name)
                    .findFirst()
                    .orElse("");
        }
    }
}
