package org.viceversa.mentorship;

import java.time.Clock;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.viceversa.enrolment.Answers;
import org.viceversa.enrolment.Answers.Offer;
import org.viceversa.enrolment.Enrolment;
import org.viceversa.enrolment.Enrolments;
import org.viceversa.enrolment.SaveAnswers;
import org.viceversa.enrolment.Side;
import org.viceversa.people.Caller;
import org.viceversa.programme.Cycle;
import org.viceversa.programme.Cycles;
import org.viceversa.programme.FormRules;
import org.viceversa.programme.Programme;
import org.viceversa.refusal.Refused;
import org.viceversa.skills.Skill;

/**
 * Whoever has learned something passes it on: prepares an enrolment on the other side, in an open cycle of the same
 * programme, with what was learned as an offer. Sending it is left to them.
 */
public final class FlipRole {

    private final OpenMentorship openMentorship;
    private final ShowGoals showGoals;
    private final Cycles cycles;
    private final Enrolments enrolments;
    private final SaveAnswers saveAnswers;
    private final Clock clock;

    public FlipRole(
            OpenMentorship openMentorship,
            ShowGoals showGoals,
            Cycles cycles,
            Enrolments enrolments,
            SaveAnswers saveAnswers,
            Clock clock) {
        this.openMentorship = openMentorship;
        this.showGoals = showGoals;
        this.cycles = cycles;
        this.enrolments = enrolments;
        this.saveAnswers = saveAnswers;
        this.clock = clock;
    }

    /** What came of it. */
    public enum Outcome {
        /** The form is filled in as far as it can be. */
        PREPARED,
        /** They take part in every open cycle already. */
        ALREADY_ENROLLED,
        NO_OPEN_CYCLE
    }

    /** @param cycle where the form waits, or where they take part already */
    public record Flipped(Outcome outcome, Optional<UUID> cycle) {}

    /** @throws Refused {@code pairing-unknown}; whatever refuses a form, such as {@code programme-not-here} */
    public Flipped run(Caller caller, UUID pairing) {
        Mentorship one = openMentorship.open(caller, pairing);
        List<Cycle> open = cycles.listOf(one.tenant(), one.place().programme().id()).stream()
                .filter(cycle ->
                        cycle.isOpenOn(clock.instant().atZone(cycle.zone()).toLocalDate()))
                .toList();
        for (Cycle cycle : open) {
            Optional<Enrolment> there = enrolments.findOf(one.tenant(), cycle.id(), one.me());
            if (there.filter(FlipRole::isSent).isEmpty()) {
                prepare(caller, one, cycle, there);
                return new Flipped(Outcome.PREPARED, Optional.of(cycle.id()));
            }
        }
        return open.isEmpty()
                ? new Flipped(Outcome.NO_OPEN_CYCLE, Optional.empty())
                : new Flipped(Outcome.ALREADY_ENROLLED, Optional.of(open.get(0).id()));
    }

    private static boolean isSent(Enrolment there) {
        return there.state() != Enrolment.State.DRAFT && there.state() != Enrolment.State.INVITED;
    }

    private void prepare(Caller caller, Mentorship one, Cycle cycle, Optional<Enrolment> there) {
        Answers before = there.filter(draft -> draft.state() == Enrolment.State.DRAFT)
                .or(() -> enrolments.find(
                        one.tenant(), one.pairing().partner(one.side()).enrolment()))
                .map(Enrolment::answers)
                .orElse(Answers.NONE);
        Programme programme = one.place().programme();
        Set<Side> sides = programme.kind() == Programme.Kind.PEER
                ? EnumSet.allOf(Side.class)
                : EnumSet.of(one.side().other());
        saveAnswers.run(
                caller,
                cycle.id(),
                there.map(Enrolment::version).orElse(0),
                sides,
                answers(before, learned(one), programme));
    }

    /** What the caller learned here, by how well by now, the best first. */
    private List<Offer> learned(Mentorship one) {
        return showGoals.lines(one).stream()
                .filter(line ->
                        line.goal().learner() == one.side() && line.goal().state() != Goal.State.DROPPED)
                .flatMap(line -> line.skill().map(skill -> offer(skill, level(line))).stream())
                .filter(offer -> offer.level() > 0)
                .sorted(Comparator.comparing(Offer::level).reversed())
                .toList();
    }

    private static Offer offer(Skill skill, int level) {
        return new Offer(skill.id(), level, "", true);
    }

    private static int level(ShowGoals.Line line) {
        boolean met = line.goal().state() == Goal.State.MET;
        return line.reached()
                .map(now -> (int) Math.round(now.level()))
                .orElse(met ? line.goal().to() : line.goal().from());
    }

    private static Answers answers(Answers before, List<Offer> learned, Programme programme) {
        FormRules form = programme.form();
        Map<UUID, Offer> offers = new LinkedHashMap<>();
        learned.forEach(offer -> offers.putIfAbsent(offer.skill(), offer));
        before.offers().forEach(offer -> offers.putIfAbsent(offer.skill(), offer));
        return new Answers(
                before.needs().stream()
                        .filter(need -> programme.skills().contains(need.skill()))
                        .limit(form.needsMost())
                        .toList(),
                offers.values().stream()
                        .filter(offer -> programme.skills().contains(offer.skill()))
                        .limit(form.offersMost())
                        .toList(),
                before.languages(),
                before.availability(),
                before.zone(),
                before.topicsOff(),
                before.avoid(),
                Math.max(1, Math.min(before.capacity(), form.capacityMost())),
                before.tenure());
    }
}
