package org.viceversa.reflection.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.viceversa.activity.Activity;
import org.viceversa.activity.Deadline;
import org.viceversa.enrolment.Side;
import org.viceversa.reflection.PairsOfWriter.HeldMeeting;
import org.viceversa.reflection.PairsOfWriter.OwnPair;
import org.viceversa.reflection.Reflection;
import org.viceversa.reflection.ShowReflection.Shown;
import org.viceversa.reflection.Submission;
import org.viceversa.reflection.Submission.WritingSpell;
import org.viceversa.scoredelivery.Gradability;

/**
 * The caller's own work in an activity, with all that the page needs.
 *
 * @param now by the tool's clock
 * @param version 0 before the first save
 * @param state empty before the first save
 * @param side which the page begins with, or that was chosen
 * @param hasBegun whether it has opened; before, no prompts are told
 * @param notGradable why the platform can keep no grade of the caller
 * @param attempts how often it may be handed in; 0 for as often as one likes
 */
record ReflectionView(
        UUID activity,
        String title,
        String instructions,
        Activity.Occasion occasion,
        Set<Side> sides,
        List<PromptView> prompts,
        LimitsView words,
        DatesView dates,
        int attempts,
        Activity.Grading grading,
        BigDecimal scoreMaximum,
        Activity.AiStatement aiStatementAsked,
        boolean anonymous,
        boolean hasBegun,
        Instant now,
        Optional<Gradability.Reason> notGradable,
        List<PairView> pairs,
        int version,
        Optional<Reflection.State> state,
        int attempt,
        Optional<Side> side,
        Optional<UUID> pairing,
        Map<String, String> answers,
        String aiStatement,
        boolean showsTimeline,
        List<UUID> meetings,
        List<WritingSpell> spells,
        Optional<Instant> changedAt,
        List<HandedInView> handedIn,
        boolean mayTakeBack,
        Optional<Instant> takeBackUntil,
        boolean mayBeginAgain) {

    record PromptView(String id, String title, String mentor, String mentee, LimitsView words) {}

    /** Each 0 for no limit. */
    record LimitsView(int least, int most) {
        static LimitsView of(Activity.WordLimits limits) {
            return new LimitsView(limits.least(), limits.most());
        }
    }

    /**
     * @param extended whether the caller has more time than others
     * @param open whether something can be handed in now
     * @param penaltyPercent of the points, that handing in now would cost
     */
    record DatesView(
            Optional<Instant> opens,
            Optional<Instant> due,
            Optional<Instant> cutoff,
            boolean extended,
            boolean open,
            int percentPerDay,
            int mostPercent,
            int graceMinutes,
            int penaltyPercent) {
        static DatesView of(Deadline deadline, boolean extended, Instant now) {
            return new DatesView(
                    deadline.opens(),
                    deadline.due(),
                    deadline.cutoff(),
                    extended,
                    deadline.isOpen(now),
                    deadline.rule().percentPerDay(),
                    deadline.rule().mostPercent(),
                    deadline.rule().graceMinutes(),
                    deadline.penaltyPercent(now));
        }
    }

    record PairView(
            UUID pairing,
            Side side,
            String partnerName,
            String programmeName,
            boolean open,
            List<MeetingView> meetings) {
        static PairView of(OwnPair pair) {
            return new PairView(
                    pair.mentorship().id(),
                    pair.mentorship().side(),
                    pair.partnerName(),
                    pair.mentorship().place().programme().name(),
                    pair.mentorship().isOpen(),
                    pair.meetings().stream().map(MeetingView::of).toList());
        }
    }

    record MeetingView(UUID id, Instant startedAt, int minutes, String agenda, boolean confirmed) {
        static MeetingView of(HeldMeeting met) {
            return new MeetingView(met.id(), met.startedAt(), met.minutes(), met.agenda(), met.confirmed());
        }
    }

    /** One attempt, without its text. */
    record HandedInView(
            UUID id,
            int attempt,
            String receipt,
            int words,
            Instant submittedAt,
            int penaltyPercent,
            Optional<Instant> takenBackAt) {
        static HandedInView of(Submission one, Deadline deadline) {
            return new HandedInView(
                    one.id(),
                    one.attempt(),
                    one.receipt(),
                    one.words(),
                    one.submittedAt(),
                    deadline.penaltyPercent(one.submittedAt()),
                    one.takenBackAt());
        }
    }

    static ReflectionView of(Shown shown) {
        Activity activity = shown.activity();
        Optional<Reflection> written = shown.reflection();
        return new ReflectionView(
                activity.id(),
                activity.title(),
                activity.instructions(),
                activity.occasion(),
                activity.sides(),
                shown.hasBegun()
                        ? activity.prompts().stream()
                                .map(one -> new PromptView(
                                        one.id(), one.title(), one.mentor(), one.mentee(), LimitsView.of(one.words())))
                                .toList()
                        : List.of(),
                LimitsView.of(activity.words()),
                DatesView.of(shown.deadline(), shown.extended(), shown.now()),
                activity.attempts(),
                activity.grading(),
                activity.scoreMaximum(),
                activity.aiStatement(),
                activity.anonymous(),
                shown.hasBegun(),
                shown.now(),
                shown.notGradable(),
                shown.pairs().stream().map(PairView::of).toList(),
                written.map(Reflection::version).orElse(0),
                written.map(Reflection::state),
                written.map(Reflection::attempt).orElse(1),
                shown.side(),
                shown.pairing(),
                written.map(Reflection::answers).orElse(Map.of()),
                written.map(Reflection::aiStatement).orElse(""),
                written.map(Reflection::showsTimeline).orElse(false),
                written.map(Reflection::meetings).orElse(List.of()),
                written.map(Reflection::spells).orElse(List.of()),
                written.map(Reflection::changedAt),
                shown.handedIn().stream()
                        .map(one -> HandedInView.of(one, shown.deadline()))
                        .toList(),
                shown.mayTakeBack(),
                shown.takeBackUntil(),
                shown.mayBeginAgain());
    }
}
