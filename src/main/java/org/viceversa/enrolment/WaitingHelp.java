package org.viceversa.enrolment;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.viceversa.employees.LanguageLevel;
import org.viceversa.employees.SpokenLanguage;
import org.viceversa.enrolment.Answers.Need;
import org.viceversa.enrolment.Answers.Offer;
import org.viceversa.programme.FormRules;

/**
 * How many people suit somebody's answers, and which one change would bring more.
 *
 * @param candidates on the other side, who share a language, enough time and a skill
 * @param suggestions what would bring most first
 */
public record WaitingHelp(int candidates, List<Suggestion> suggestions) {

    private static final int MOST = 4;
    private static final int LEVEL_OF_A_TEACHER = 3;
    private static final Availability WORKING_HOURS = Availability.between(0, 4, 9, 17);

    /** What could be changed. */
    public enum Kind {
        LANGUAGE,
        TIME,
        SKILL
    }

    /**
     * @param key a language's tag or a skill's id; empty for time
     * @param gain how many more people would suit
     */
    public record Suggestion(Kind kind, String key, int gain) {}

    /** What one of the others shares with somebody. */
    private record Shared(Answers answers, boolean language, boolean time, boolean skill, boolean workingHours) {
        boolean suits() {
            return language && time && skill;
        }
    }

    /**
     * @param others of the same cycle; those of the same side and whom somebody avoids do not count
     * @param skills in the programme's scope
     */
    public static WaitingHelp of(
            Enrolment mine, List<Enrolment> others, FormRules form, List<UUID> skills, Instant at) {
        Answers own = mine.answers();
        List<Shared> pool = others.stream()
                .filter(other -> isOnTheOtherSide(mine, other))
                .filter(other -> other.state().takesPart() && other.state() != Enrolment.State.MATCHED)
                .filter(other -> other.answers().capacity() > 0 && !own.avoid().contains(other.person()))
                .map(other -> shared(mine, other.answers(), form, at))
                .toList();
        List<Suggestion> suggestions = new ArrayList<>(languages(own, pool));
        suggestions.add(new Suggestion(
                Kind.TIME, "", count(pool, one -> !one.time() && one.language() && one.skill() && one.workingHours())));
        suggestions.addAll(skills(mine, pool, skills));
        return new WaitingHelp(
                count(pool, Shared::suits),
                suggestions.stream()
                        .filter(one -> one.gain() > 0)
                        .sorted(Comparator.comparing(Suggestion::gain)
                                .reversed()
                                .thenComparing(Suggestion::kind)
                                .thenComparing(Suggestion::key))
                        .limit(MOST)
                        .toList());
    }

    private static boolean isOnTheOtherSide(Enrolment mine, Enrolment other) {
        return !other.person().equals(mine.person())
                && mine.sides().stream().anyMatch(side -> other.sides().contains(side.other()));
    }

    private static Shared shared(Enrolment mine, Answers theirs, FormRules form, Instant at) {
        Answers own = mine.answers();
        Set<String> both = spoken(own);
        both.retainAll(spoken(theirs));
        int minutes = own.availability().overlapMinutes(own.zone(), theirs.availability(), theirs.zone(), at);
        int working = WORKING_HOURS.overlapMinutes(own.zone(), theirs.availability(), theirs.zone(), at);
        return new Shared(
                theirs,
                !form.asksLanguages() || !both.isEmpty(),
                !form.asksAvailability() || minutes >= form.minOverlapMinutes(),
                shareASkill(mine.sides(), own, theirs),
                working >= form.minOverlapMinutes());
    }

    private static boolean shareASkill(Set<Side> sides, Answers own, Answers theirs) {
        return (sides.contains(Side.MENTEE) && teaches(theirs.offers(), own.needs()))
                || (sides.contains(Side.MENTOR) && teaches(own.offers(), theirs.needs()));
    }

    private static boolean teaches(List<Offer> offers, List<Need> needs) {
        return needs.stream()
                .anyMatch(need -> offers.stream()
                        .anyMatch(offer -> offer.skill().equals(need.skill()) && offer.level() > need.current()));
    }

    private static List<Suggestion> languages(Answers own, List<Shared> pool) {
        Set<String> mine = spoken(own);
        return pool.stream()
                .flatMap(one -> spoken(one.answers()).stream())
                .filter(tag -> !mine.contains(tag))
                .distinct()
                .map(tag -> new Suggestion(
                        Kind.LANGUAGE,
                        tag,
                        count(
                                pool,
                                one -> !one.language()
                                        && one.time()
                                        && one.skill()
                                        && spoken(one.answers()).contains(tag))))
                .toList();
    }

    private static List<Suggestion> skills(Enrolment mine, List<Shared> pool, List<UUID> skills) {
        return skills.stream()
                .map(skill -> new Suggestion(
                        Kind.SKILL,
                        skill.toString(),
                        count(
                                pool,
                                one -> !one.skill()
                                        && one.language()
                                        && one.time()
                                        && shareASkill(mine.sides(), with(mine.answers(), skill), one.answers()))))
                .toList();
    }

    /** With this skill both wanted from the beginning and well known. */
    private static Answers with(Answers own, UUID skill) {
        return new Answers(
                List.of(new Need(skill, 0, 1, 1)),
                List.of(new Offer(skill, LEVEL_OF_A_TEACHER, "", false)),
                own.languages(),
                own.availability(),
                own.zone(),
                own.topicsOff(),
                own.avoid(),
                own.capacity(),
                own.tenure());
    }

    /** Well enough to work in, whatever the region. */
    private static Set<String> spoken(Answers answers) {
        return answers.languages().stream()
                .filter(one -> one.level() != LanguageLevel.BASIC)
                .map(SpokenLanguage::tag)
                .map(tag -> tag.split("-", 2)[0])
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static int count(List<Shared> pool, Predicate<Shared> wanted) {
        return (int) pool.stream().filter(wanted).count();
    }
}
