package org.viceversa.enrolment.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.viceversa.enrolment.CycleOfProgramme;
import org.viceversa.enrolment.FormShape;
import org.viceversa.enrolment.OpenForm.Form;
import org.viceversa.enrolment.Side;
import org.viceversa.enrolment.web.EnrolmentView.AnswersView;
import org.viceversa.people.Person;
import org.viceversa.programme.Cycle;
import org.viceversa.programme.FormRules;
import org.viceversa.programme.Programme;
import org.viceversa.skills.Skill;

/**
 * All that the form needs, in one answer.
 *
 * @param enrolment what was saved; absent before the first save
 * @param sides chosen so far
 * @param answers saved, or filled in with what is known
 * @param asksTenure whether to ask how long the person has been here
 * @param zoneKnown whether the zone is the person's; else the browser's is a better guess
 * @param full sides without a place left
 * @param open whether it can be sent today
 */
record FormView(
        CycleView cycle,
        ProgrammeView programme,
        List<SkillView> skills,
        Optional<EnrolmentView> enrolment,
        List<Side> sides,
        AnswersView answers,
        boolean asksTenure,
        boolean zoneKnown,
        List<Side> full,
        boolean open) {

    record CycleView(
            UUID id,
            String name,
            LocalDate opens,
            LocalDate closes,
            LocalDate starts,
            Optional<LocalDate> nextRun,
            String zone,
            Cycle.State state) {
        static CycleView of(Cycle cycle) {
            return new CycleView(
                    cycle.id(),
                    cycle.name(),
                    cycle.opens(),
                    cycle.closes(),
                    cycle.starts(),
                    cycle.nextRun(),
                    cycle.zone().getId(),
                    cycle.state());
        }
    }

    record LabelsView(String mentor, String mentors, String mentee, String mentees, String pair, String pairs) {
        static LabelsView of(Programme programme) {
            var labels = programme.labels();
            return new LabelsView(
                    labels.mentor(),
                    labels.mentors(),
                    labels.mentee(),
                    labels.mentees(),
                    labels.pair(),
                    labels.pairs());
        }
    }

    record ContactView(String name, String how) {}

    record NoticeView(int version, String text) {}

    record RulesView(
            int needsMost,
            int offersMost,
            boolean asksLanguages,
            boolean asksAvailability,
            boolean asksTopicsOff,
            boolean asksAvoid,
            int capacityMost,
            int minOverlapMinutes) {
        static RulesView of(FormRules form) {
            return new RulesView(
                    form.needsMost(),
                    form.offersMost(),
                    form.asksLanguages(),
                    form.asksAvailability(),
                    form.asksTopicsOff(),
                    form.asksAvoid(),
                    form.capacityMost(),
                    form.minOverlapMinutes());
        }
    }

    /** @param choices of sides; each is one or both at once */
    record ProgrammeView(
            UUID id,
            String name,
            Programme.Kind kind,
            String goal,
            String sponsor,
            String message,
            LabelsView labels,
            boolean approval,
            RulesView form,
            NoticeView notice,
            List<ContactView> contacts,
            List<List<Side>> choices) {
        static ProgrammeView of(Programme programme) {
            return new ProgrammeView(
                    programme.id(),
                    programme.name(),
                    programme.kind(),
                    programme.goal(),
                    programme.sponsor().name(),
                    programme.sponsor().message(),
                    LabelsView.of(programme),
                    programme.approval(),
                    RulesView.of(programme.form()),
                    new NoticeView(
                            programme.notice().version(), programme.notice().text()),
                    programme.contacts().stream()
                            .map(contact -> new ContactView(contact.name(), contact.how()))
                            .toList(),
                    new FormShape(programme)
                            .choices().stream().map(FormView::sorted).toList());
        }
    }

    /** @param levels six sentences, from 0 to 5; any may be empty */
    record SkillView(UUID id, String name, String group, List<String> levels) {
        static SkillView of(Skill skill) {
            return new SkillView(skill.id(), skill.name(), skill.group(), skill.levelWords());
        }
    }

    static FormView of(Form form, Optional<EnrolmentView> enrolment, Map<UUID, Person> people) {
        CycleOfProgramme place = form.place();
        return new FormView(
                CycleView.of(place.cycle()),
                ProgrammeView.of(place.programme()),
                form.skills().stream().map(SkillView::of).toList(),
                enrolment,
                sorted(form.sides()),
                AnswersView.of(form.answers(), people),
                form.asksTenure(),
                form.zoneKnown(),
                sorted(form.full()),
                form.open());
    }

    private static List<Side> sorted(Set<Side> sides) {
        return sides.stream().sorted().toList();
    }
}
