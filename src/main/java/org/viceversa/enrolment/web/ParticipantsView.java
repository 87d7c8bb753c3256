package org.viceversa.enrolment.web;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.viceversa.enrolment.ListParticipants.Funnel;
import org.viceversa.enrolment.ListParticipants.Overview;
import org.viceversa.enrolment.Participant;
import org.viceversa.enrolment.Participant.Stage;
import org.viceversa.enrolment.Side;
import org.viceversa.enrolment.web.FormView.CycleView;
import org.viceversa.enrolment.web.FormView.LabelsView;
import org.viceversa.skills.Skill;

/**
 * A part of the people of a cycle.
 *
 * @param funnels by side, of everybody, whatever the filter
 * @param total of the filter
 * @param next where the next part begins; absent on the last one
 */
record ParticipantsView(
        CycleView cycle,
        UUID programme,
        String programmeName,
        LabelsView labels,
        Map<Side, FunnelView> funnels,
        List<ParticipantView> people,
        int total,
        Optional<Integer> next) {

    private static final int SHOWN = 100;

    record FunnelView(int invited, int opened, int applied, int ready) {
        static FunnelView of(Funnel funnel) {
            return new FunnelView(funnel.invited(), funnel.opened(), funnel.applied(), funnel.ready());
        }
    }

    /**
     * @param invitation that can be withdrawn
     * @param enrolment that can be decided on while the stage is APPLIED or WAITING
     * @param learns names of skills, while somebody has to decide
     */
    record ParticipantView(
            Optional<UUID> invitation,
            Optional<UUID> enrolment,
            Optional<UUID> person,
            String name,
            String contact,
            List<Side> sides,
            Stage stage,
            Instant since,
            List<Integer> reminders,
            List<String> learns,
            List<String> teaches) {
        static ParticipantView of(Participant one, Map<UUID, Skill> skills) {
            return new ParticipantView(
                    one.invitation(),
                    one.enrolment(),
                    one.person(),
                    one.name(),
                    one.contact(),
                    one.sides().stream().sorted().toList(),
                    one.stage(),
                    one.since(),
                    one.reminders(),
                    names(one.learns(), skills),
                    names(one.teaches(), skills));
        }

        private static List<String> names(List<UUID> ids, Map<UUID, Skill> skills) {
            return ids.stream()
                    .flatMap(id -> Optional.ofNullable(skills.get(id)).stream())
                    .map(Skill::name)
                    .toList();
        }
    }

    static ParticipantsView of(Overview overview, int from, Function<Collection<UUID>, Map<UUID, Skill>> skillsOf) {
        List<Participant> found = overview.found();
        int begin = Math.min(from, found.size());
        int end = Math.min(begin + SHOWN, found.size());
        List<Participant> part = found.subList(begin, end);
        Map<UUID, Skill> skills = skillsOf.apply(part.stream()
                .flatMap(one -> Stream.concat(one.learns().stream(), one.teaches().stream()))
                .distinct()
                .toList());
        return new ParticipantsView(
                CycleView.of(overview.place().cycle()),
                overview.place().programme().id(),
                overview.place().programme().name(),
                LabelsView.of(overview.place().programme()),
                Map.of(
                        Side.MENTOR, FunnelView.of(overview.funnels().getOrDefault(Side.MENTOR, Funnel.NOBODY)),
                        Side.MENTEE, FunnelView.of(overview.funnels().getOrDefault(Side.MENTEE, Funnel.NOBODY))),
                part.stream().map(one -> ParticipantView.of(one, skills)).toList(),
                found.size(),
                end < found.size() ? Optional.of(end) : Optional.empty());
    }
}
