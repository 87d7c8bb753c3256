package org.viceversa.programme.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.viceversa.people.Course;
import org.viceversa.programme.Conduct;
import org.viceversa.programme.CycleCounts.Count;
import org.viceversa.programme.DirectionRule;
import org.viceversa.programme.FormRules;
import org.viceversa.programme.Labels;
import org.viceversa.programme.PairingRules;
import org.viceversa.programme.Programme;
import org.viceversa.programme.Programme.Kind;
import org.viceversa.programme.Programme.SafetyContact;
import org.viceversa.programme.Programme.Sponsor;
import org.viceversa.programme.Programme.Visibility;
import org.viceversa.programme.ReadProgramme.Whole;
import org.viceversa.skills.Skill;

/**
 * All of one programme, for those who run it.
 *
 * @param noticeVersion how often the notice was put anew after people had read it
 * @param out courses that stay out
 */
record ProgrammeView(
        UUID id,
        int version,
        boolean archived,
        Instant changedAt,
        String name,
        Kind kind,
        String template,
        Labels labels,
        String goal,
        Sponsor sponsor,
        String champion,
        List<SkillView> skills,
        DirectionRule direction,
        Visibility visibility,
        boolean approval,
        FormRules form,
        PairingRules pairing,
        Conduct conduct,
        String notice,
        int noticeVersion,
        List<SafetyContact> contacts,
        List<ChosenCourseView> courses,
        List<ChosenCourseView> out,
        List<CycleView> cycles) {

    record SkillView(UUID id, String code, String name, String group) {
        static SkillView of(Skill skill) {
            return new SkillView(skill.id(), skill.code(), skill.name(), skill.group());
        }
    }

    record ChosenCourseView(UUID id, String title, String label) {
        static ChosenCourseView of(Course course) {
            return new ChosenCourseView(course.id(), course.title(), course.label());
        }
    }

    static ProgrammeView of(Whole whole) {
        Programme programme = whole.programme();
        return new ProgrammeView(
                programme.id(),
                programme.version(),
                programme.archived(),
                programme.changedAt(),
                programme.name(),
                programme.kind(),
                programme.template(),
                programme.labels(),
                programme.goal(),
                programme.sponsor(),
                programme.champion(),
                whole.skills().stream().map(SkillView::of).toList(),
                programme.direction(),
                programme.visibility(),
                programme.approval(),
                programme.form(),
                programme.pairing(),
                programme.conduct(),
                programme.notice().text(),
                programme.notice().version(),
                programme.contacts(),
                whole.courses().stream().map(ChosenCourseView::of).toList(),
                whole.out().stream().map(ChosenCourseView::of).toList(),
                cycles(whole));
    }

    private static List<CycleView> cycles(Whole whole) {
        return whole.cycles().stream()
                .map(cycle -> CycleView.of(
                        cycle,
                        whole.missing().getOrDefault(cycle.id(), List.of()),
                        whole.counts().getOrDefault(cycle.id(), Count.NONE)))
                .toList();
    }
}
