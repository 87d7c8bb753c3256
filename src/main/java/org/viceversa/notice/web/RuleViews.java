package org.viceversa.notice.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.viceversa.notice.Audience;
import org.viceversa.notice.Mail.MailText;
import org.viceversa.notice.NoticeKind;
import org.viceversa.notice.NoticeKind.Topic;
import org.viceversa.notice.NoticeRule;
import org.viceversa.notice.ProgrammeNotices;
import org.viceversa.notice.ShowRules.Line;
import org.viceversa.notice.ShowRules.Shown;
import org.viceversa.people.Person;

/** What managers see of rules. */
final class RuleViews {

    private RuleViews() {}

    /**
     * @param held how many people it would tell, where that waits for somebody's word; 0 for none
     * @param usual whether it is as it begins
     */
    record RuleView(
            NoticeKind kind,
            Topic topic,
            boolean on,
            List<Integer> days,
            String subject,
            String text,
            Audience audience,
            boolean audienceFree,
            List<String> places,
            int held,
            boolean usual,
            int version) {
        static RuleView of(NoticeRule rule) {
            NoticeKind kind = rule.kind();
            return new RuleView(
                    kind,
                    kind.topic(),
                    rule.on(),
                    rule.days(),
                    rule.subject(),
                    rule.text(),
                    rule.audience(),
                    kind.mayChangeAudience(),
                    kind.places().stream().sorted().toList(),
                    rule.held(),
                    rule.design()
                            .equals(NoticeRule.usual(rule.tenant(), rule.programme(), kind)
                                    .design()),
                    rule.version());
        }
    }

    /** @param off how many people want no mail of this kind; absent for one to four */
    record RuleLineView(RuleView rule, int told, int mailed, int opened, Optional<Integer> off) {
        static RuleLineView of(Line line) {
            return new RuleLineView(
                    RuleView.of(line.rule()),
                    line.sums().told(),
                    line.sums().mailed(),
                    line.sums().opened(),
                    line.off());
        }
    }

    record SponsorView(UUID id, String name) {}

    record ProgrammeNoticesView(Optional<SponsorView> sponsor, int mostPeople, int mostNotices, int version) {
        static ProgrammeNoticesView of(ProgrammeNotices settings, Optional<Person> sponsor) {
            return new ProgrammeNoticesView(
                    sponsor.map(person -> new SponsorView(person.id(), person.name())),
                    settings.mostPeople(),
                    settings.mostNotices(),
                    settings.version());
        }
    }

    record RulesView(
            String programmeName, boolean mailServer, ProgrammeNoticesView settings, List<RuleLineView> rules) {
        static RulesView of(Shown shown, boolean mailServer) {
            return new RulesView(
                    shown.programme().name(),
                    mailServer,
                    ProgrammeNoticesView.of(shown.settings(), shown.sponsor()),
                    shown.lines().stream().map(RuleLineView::of).toList());
        }
    }

    /** A mail with made-up names. */
    record PreviewView(String subject, String plain, String html) {
        static PreviewView of(MailText text) {
            return new PreviewView(text.subject(), text.plain(), text.html());
        }
    }
}
