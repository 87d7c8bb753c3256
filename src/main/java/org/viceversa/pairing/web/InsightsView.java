package org.viceversa.pairing.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.viceversa.enrolment.Side;
import org.viceversa.pairing.FairnessReport;
import org.viceversa.pairing.FairnessReport.Grouping;
import org.viceversa.pairing.FairnessReport.Measure;
import org.viceversa.pairing.Rule;
import org.viceversa.pairing.Seeker;
import org.viceversa.pairing.SkillSupply;
import org.viceversa.pairing.TradeOff;
import org.viceversa.pairing.WhyNot;
import org.viceversa.pairing.WhyPair;
import org.viceversa.pairing.WhyPair.Driver;
import org.viceversa.pairing.WhyPair.Other;
import org.viceversa.pairing.WhyPair.Part;
import org.viceversa.pairing.WhyPair.Taught;
import org.viceversa.pairing.web.PairsView.ScoreView;
import org.viceversa.pairing.web.RoundView.QualityView;
import org.viceversa.people.Person;
import org.viceversa.skills.Skill;

/** What is told of a round beside its pairs. */
final class InsightsView {

    private InsightsView() {}

    /**
     * Something that speaks for a pair.
     *
     * @param part set where it does not hang on one skill
     * @param skill that one can teach the other
     * @param teacher the side that teaches it
     * @param ahead how many levels the teacher is ahead
     * @param teachers how many of all on that side could teach it
     * @param points of 100 that it brings
     */
    record DriverView(
            Optional<Part> part,
            Optional<String> skill,
            Optional<Side> teacher,
            double ahead,
            int teachers,
            int of,
            double points) {
        static DriverView of(Driver driver, Map<UUID, Skill> skills) {
            if (driver instanceof Taught taught) {
                return new DriverView(
                        Optional.empty(),
                        Optional.of(name(skills, taught.skill())),
                        Optional.of(taught.teacher()),
                        taught.teacherLevel() - taught.learnerLevel(),
                        taught.teachers(),
                        taught.of(),
                        RoundAsked.points(taught.points()));
            }
            Other other = (Other) driver;
            return new DriverView(
                    Optional.of(other.part()),
                    Optional.empty(),
                    Optional.empty(),
                    0,
                    0,
                    0,
                    RoundAsked.points(other.points()));
        }
    }

    /** @param drivers what counts most */
    record WhyPairView(ScoreView score, List<DriverView> drivers) {
        static WhyPairView of(WhyPair why, Map<UUID, Skill> skills) {
            return new WhyPairView(
                    ScoreView.of(why.score()),
                    why.drivers().stream()
                            .map(driver -> DriverView.of(driver, skills))
                            .toList());
        }
    }

    record PersonView(UUID person, String name) {}

    /** @param mayBeDropped whether staff may put it aside with a reason */
    record BrokenView(Rule rule, boolean mayBeDropped) {}

    /** @param without who would have nobody; points are of 100 */
    record PriceView(
            List<PersonView> without, List<PersonView> gained, double worstBefore, double worstAfter, double total) {
        static PriceView of(WhyNot.Price price, Map<UUID, Person> people) {
            return new PriceView(
                    views(price.without(), people),
                    views(price.gained(), people),
                    RoundAsked.points(price.before().worst()),
                    RoundAsked.points(price.after().worst()),
                    RoundAsked.points(price.total()));
        }

        private static List<PersonView> views(List<Seeker> seekers, Map<UUID, Person> people) {
            return seekers.stream()
                    .map(one -> new PersonView(one.person(), RoundAsked.name(people, one.person())))
                    .toList();
        }
    }

    /** @param price absent where a rule keeps the two apart, or where they are paired */
    record WhyNotView(List<BrokenView> rules, ScoreView score, boolean arePaired, Optional<PriceView> price) {
        static WhyNotView of(WhyNot why, Map<UUID, Person> people) {
            return new WhyNotView(
                    why.rules().stream()
                            .sorted()
                            .map(rule -> new BrokenView(rule, rule.mayBeDropped()))
                            .toList(),
                    ScoreView.of(why.score()),
                    why.arePaired(),
                    why.price().map(price -> PriceView.of(price, people)));
        }
    }

    /** @param floor least points of a pair, of 100; 0 for none */
    record PointView(double floor, QualityView quality) {}

    record TradeOffView(List<PointView> points) {
        static TradeOffView of(TradeOff curve) {
            return new TradeOffView(curve.points().stream()
                    .map(point -> new PointView(RoundAsked.points(point.floor()), QualityView.of(point.quality())))
                    .toList());
        }
    }

    /** @param group empty where it is not known */
    record LineView(Side side, Grouping grouping, String group, int people, int paired, double meanScore) {}

    record FlagView(
            Side side, Grouping grouping, Measure measure, String lowest, String highest, double share) {}

    /** Groups of fewer than five people are left out. */
    record FairnessView(List<LineView> lines, List<FlagView> flags) {
        static FairnessView of(FairnessReport report) {
            return new FairnessView(
                    report.lines().stream()
                            .map(line -> new LineView(
                                    line.side(),
                                    line.grouping(),
                                    line.group(),
                                    line.people(),
                                    line.paired(),
                                    RoundAsked.points(line.meanScore())))
                            .toList(),
                    report.flags().stream()
                            .map(flag -> new FlagView(
                                    flag.side(),
                                    flag.grouping(),
                                    flag.measure(),
                                    flag.lowest(),
                                    flag.highest(),
                                    flag.share()))
                            .toList());
        }
    }

    /** @param places of those who can teach it, for partners */
    record SupplyLineView(
            UUID skill, String name, Side learners, int wanted, int teachable, int places, int lacking) {}

    record SupplyView(List<SupplyLineView> lines) {
        static SupplyView of(List<SkillSupply> lines, Map<UUID, Skill> skills) {
            return new SupplyView(lines.stream()
                    .map(line -> new SupplyLineView(
                            line.skill(),
                            name(skills, line.skill()),
                            line.learners(),
                            line.wanted(),
                            line.teachable(),
                            line.places(),
                            line.lacking()))
                    .toList());
        }
    }

    private static String name(Map<UUID, Skill> skills, UUID id) {
        return Optional.ofNullable(skills.get(id)).map(Skill::name).orElse("");
    }
}
