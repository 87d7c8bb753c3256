package org.viceversa.learningpath;

import java.util.ArrayDeque;
import java.util.Currency;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.viceversa.catalogue.Money;
import org.viceversa.catalogue.Offering;
import org.viceversa.pathplanning.PlanningProblem;
import org.viceversa.pathplanning.PlanningProblem.Candidate;
import org.viceversa.pathplanning.PlanningProblem.Gap;
import org.viceversa.pathplanning.PlanningProblem.Lift;
import org.viceversa.pathplanning.PlanningProblem.Term;
import org.viceversa.pathplanning.PlanningProblem.Year;
import org.viceversa.skills.SkillGap;
import org.viceversa.tuition.TuitionBalance;

/**
 * Somebody's gaps, what could close them, and the numbers that a plan is made from. Time is cut into {@link HalfYears}.
 * Nothing is converted: what costs in another currency than the money that there is cannot be planned.
 *
 * @param candidates by their index in the numbers
 * @param left how many offerings cost in another currency
 */
record PathProblem(
        List<SkillGap> gaps,
        HalfYears time,
        List<Integer> years,
        List<Choice> candidates,
        Optional<Currency> currency,
        int left,
        PlanningProblem numbers) {

    private static final int HUNDREDTHS = 100;

    /** What six meetings with preparation take; a colleague's help costs nothing else. */
    static final int HOURS_OF_COLLEAGUE = 12;

    /** Either is there. */
    record Choice(Optional<Offering> offering, Optional<Colleague> colleague) {}

    static List<UUID> earlier(List<Offering> teaching, Map<UUID, List<UUID>> before) {
        Deque<UUID> open = new ArrayDeque<>(
                teaching.stream().flatMap(one -> one.prerequisites().stream()).toList());
        Set<UUID> passed = new LinkedHashSet<>();
        while (!open.isEmpty()) {
            UUID next = open.pop();
            if (passed.add(next)) {
                open.addAll(before.getOrDefault(next, List.of()));
            }
        }
        return List.copyOf(passed);
    }

    static PathProblem of(
            List<SkillGap> gaps,
            List<Offering> teaching,
            Map<UUID, Offering> earlier,
            List<Colleague> colleagues,
            List<TuitionBalance> balances,
            PlanLearningPath.Wish wish,
            HalfYears time) {
        List<Integer> years = time.years();
        Optional<Currency> currency = currency(balances, wish);
        Map<UUID, Offering> all = new LinkedHashMap<>();
        teaching.forEach(one -> all.put(one.id(), one));
        earlier.values().forEach(one -> all.putIfAbsent(one.id(), one));
        Map<UUID, Offering> payable = payable(all, currency);
        List<Choice> candidates = Stream.concat(
                        payable.values().stream().map(one -> new Choice(Optional.of(one), Optional.<Colleague>empty())),
                        colleagues.stream().map(one -> new Choice(Optional.<Offering>empty(), Optional.of(one))))
                .toList();
        PlanningProblem numbers = new Numbers(gaps, time, years, candidates)
                .of(
                        years.stream()
                                .map(year -> year(year, balances, wish, currency))
                                .toList(),
                        wish.hours());
        return new PathProblem(gaps, time, years, candidates, currency, all.size() - payable.size(), numbers);
    }

    /** Without what costs in another currency, and without what cannot be taken because of that. */
    private static Map<UUID, Offering> payable(Map<UUID, Offering> all, Optional<Currency> currency) {
        Map<UUID, Offering> payable = new LinkedHashMap<>(all);
        payable.values()
                .removeIf(one -> one.retired()
                        || one.cost()
                                .filter(cost ->
                                        currency.filter(cost.currency()::equals).isEmpty())
                                .isPresent());
        boolean changed = true;
        while (changed) {
            Set<UUID> there = Set.copyOf(payable.keySet());
            changed = payable.values().removeIf(one -> !there.containsAll(one.prerequisites()));
        }
        return payable;
    }

    private static Optional<Currency> currency(List<TuitionBalance> balances, PlanLearningPath.Wish wish) {
        return balances.stream()
                .map(balance -> balance.paid().currency())
                .findFirst()
                .or(() -> wish.own().map(Money::currency));
    }

    /** What the employer still pays in a year, and what somebody adds of their own in the same currency. */
    private static Year year(
            int year, List<TuitionBalance> balances, PlanLearningPath.Wish wish, Optional<Currency> currency) {
        Optional<TuitionBalance> balance =
                balances.stream().filter(one -> one.year() == year).findFirst();
        long paid = balance.map(one ->
                        one.remaining().map(money -> Math.max(0, money.minor())).orElse(PlanningProblem.HIGHEST_COST))
                .orElse(0L);
        long own = wish.own()
                .filter(money -> currency.filter(money.currency()::equals).isPresent())
                .map(Money::minor)
                .orElse(0L);
        return new Year(paid + own, Optional.empty(), Optional.empty());
    }

    /** Puts it into numbers. */
    private record Numbers(List<SkillGap> gaps, HalfYears time, List<Integer> years, List<Choice> candidates) {

        PlanningProblem of(List<Year> money, int hours) {
            Map<UUID, Integer> index = new HashMap<>();
            for (int i = 0; i < candidates.size(); i++) {
                int at = i;
                candidates.get(i).offering().ifPresent(one -> index.put(one.id(), at));
            }
            List<UUID> helpers = candidates.stream()
                    .flatMap(one -> one.colleague().stream())
                    .map(Colleague::person)
                    .distinct()
                    .toList();
            List<Integer> places = helpers.stream().map(this::places).toList();
            return new PlanningProblem(
                    gaps.stream()
                            .map(gap -> new Gap(missing(gap.target(), gap.effective()), gap.importance()))
                            .toList(),
                    money,
                    time.halves().stream()
                            .map(half -> new Term(years.indexOf(half.year())))
                            .toList(),
                    candidates.stream()
                            .map(one -> candidate(one, index, helpers))
                            .toList(),
                    hours,
                    places);
        }

        /** One person takes one place however many skills they are taught at a time. */
        private int places(UUID helper) {
            return candidates.stream()
                    .flatMap(one -> one.colleague().stream())
                    .filter(one -> one.person().equals(helper))
                    .mapToInt(Colleague::places)
                    .max()
                    .orElse(0);
        }

        private Candidate candidate(Choice choice, Map<UUID, Integer> index, List<UUID> helpers) {
            return choice.offering()
                    .map(one -> new Candidate(
                            one.cost().map(Money::minor).orElse(0L),
                            one.hours(),
                            lifts(one),
                            time.indexesOf(one),
                            one.prerequisites().stream()
                                    .flatMap(id -> Optional.ofNullable(index.get(id)).stream())
                                    .toList(),
                            Optional.empty(),
                            false,
                            Optional.empty()))
                    .orElseGet(() -> help(choice.colleague().orElseThrow(), helpers));
        }

        private Candidate help(Colleague one, List<UUID> helpers) {
            return new Candidate(
                    0,
                    HOURS_OF_COLLEAGUE,
                    lift(one.skill(), one.level()).stream().toList(),
                    time.all(),
                    List.of(),
                    Optional.empty(),
                    false,
                    Optional.of(helpers.indexOf(one.person())));
        }

        private List<Lift> lifts(Offering one) {
            return one.skills().stream()
                    .flatMap(teaches -> lift(teaches.skill(), teaches.toLevel()).stream())
                    .toList();
        }

        private Optional<Lift> lift(UUID skill, int level) {
            return IntStream.range(0, gaps.size())
                    .filter(at -> gaps.get(at).skill().equals(skill))
                    .mapToObj(at -> new Lift(at, missing(level, gaps.get(at).effective())))
                    .filter(lift -> lift.hundredths() > 0)
                    .findFirst();
        }

        private static int missing(int level, double effective) {
            return (int) Math.max(0, Math.round(HUNDREDTHS * (level - effective)));
        }
    }
}
