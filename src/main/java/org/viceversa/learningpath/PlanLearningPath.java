package org.viceversa.learningpath;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.viceversa.catalogue.Money;
import org.viceversa.catalogue.Offering;
import org.viceversa.catalogue.Offerings;
import org.viceversa.pathplanning.Planner;
import org.viceversa.pathplanning.PlanningOutcome;
import org.viceversa.people.Caller;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;
import org.viceversa.skills.ShowMySkills;
import org.viceversa.skills.Skill;
import org.viceversa.skills.SkillGap;
import org.viceversa.tuition.TuitionBalances;
import org.viceversa.tuition.TuitionOutlook;

/** Plans how somebody's own gaps can be closed: with what the employer pays, their own money, and colleagues. */
public final class PlanLearningPath {

    private static final long MORE = 500;
    private static final int MOST_HOURS = 2_000;

    private final ShowMySkills showMySkills;
    private final Offerings offerings;
    private final TuitionBalances balances;
    private final FindColleagues colleagues;
    private final Clock clock;

    public PlanLearningPath(
            ShowMySkills showMySkills,
            Offerings offerings,
            TuitionBalances balances,
            FindColleagues colleagues,
            Clock clock) {
        this.showMySkills = showMySkills;
        this.offerings = offerings;
        this.balances = balances;
        this.colleagues = colleagues;
        this.clock = clock;
    }

    /**
     * What somebody allows.
     *
     * @param hours in all
     * @param own money of their own in each year; also says the currency where no policy pays
     */
    public record Wish(int hours, Optional<Money> own) {}

    /** What a plan is made of, loaded in one transaction; to be solved outside of any. */
    public record Question(PathProblem problem, Map<UUID, Skill> skills, Optional<String> profile) {}

    /** @param outcome empty where there is no gap, or nothing that closes one */
    public record Answer(Question question, Optional<PlanningOutcome> outcome) {}

    /** @throws Refused {@code hours-invalid}; {@code amount-too-large} */
    public Question ask(Caller caller, Wish wish) {
        if (wish.hours() < 1 || wish.hours() > MOST_HOURS) {
            throw new Refused(Kind.INVALID, "hours-invalid", "Hours are a whole number from 1 to 2,000.");
        }
        ShowMySkills.Overview overview = showMySkills.run(caller);
        List<SkillGap> gaps = overview.skills().stream()
                .flatMap(mastery -> mastery.gap().stream())
                .filter(gap -> gap.target() > gap.effective())
                .toList();
        Map<UUID, Skill> skills = overview.skills().stream()
                .map(ShowMySkills.Mastery::skill)
                .collect(Collectors.toMap(Skill::id, skill -> skill));
        List<UUID> wanted = gaps.stream().map(SkillGap::skill).toList();
        List<Offering> teaching = wanted.isEmpty() ? List.of() : offerings.listTeaching(caller.tenant(), wanted);
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        TuitionOutlook money =
                balances.outlookOf(caller.tenant(), caller.person().id());
        PathProblem problem = PathProblem.of(
                gaps,
                teaching,
                offerings.listByIds(caller.tenant(), earlier(caller, teaching)),
                wanted.isEmpty() ? List.of() : colleagues.run(caller, wanted),
                money.balances(),
                wish,
                HalfYears.from(today, money.counting()));
        return new Question(
                problem, skills, overview.profile().map(mine -> mine.profile().name()));
    }

    /** All that comes before what teaches something, and before that. */
    private List<UUID> earlier(Caller caller, List<Offering> teaching) {
        Map<UUID, List<UUID>> before = offerings.listPrerequisites(caller.tenant());
        return PathProblem.earlier(teaching, before);
    }

    /** Takes up to some seconds; asks nobody for anything. */
    public static Answer solve(Question question, BooleanSupplier cancelled) {
        PathProblem problem = question.problem();
        if (problem.candidates().isEmpty()) {
            return new Answer(question, Optional.empty());
        }
        long more = problem.currency()
                .map(currency -> MORE * pow10(Math.max(0, currency.getDefaultFractionDigits())))
                .orElse(0L);
        return new Answer(question, Optional.of(new Planner().solve(problem.numbers(), more, cancelled)));
    }

    private static long pow10(int digits) {
        long power = 1;
        for (int i = 0; i < digits; i++) {
            power *= 10;
        }
        return power;
    }
}
