package org.viceversa.notice;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.viceversa.enrolment.ReminderPlan;
import org.viceversa.people.Texts;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;

/**
 * When people of one programme are told something, in which words, and who.
 *
 * @param days ascending, but for a goal, a proof and a certificate, whose days count down
 * @param held how many people it would tell, where that waits for somebody's word; 0 for none
 * @param allowed how many people it may tell within a day of {@code allowedAt}, by somebody's word
 * @param version counts the changes, from 0 for a rule that nobody changed
 */
public record NoticeRule(
        UUID tenant,
        UUID programme,
        NoticeKind kind,
        boolean on,
        List<Integer> days,
        String subject,
        String text,
        Audience audience,
        int held,
        int allowed,
        Optional<Instant> allowedAt,
        int version) {

    public static final int LONGEST_SUBJECT = 120;
    public static final int LONGEST_TEXT = 1000;
    private static final int MOST_DAYS = 365;

    public NoticeRule {
        days = List.copyOf(days);
    }

    /** What a manager may change. */
    public record Design(boolean on, List<Integer> days, String subject, String text, Audience audience) {
        public Design {
            days = List.copyOf(days);
            subject = fitting("subject", Texts.clean(subject, Integer.MAX_VALUE), LONGEST_SUBJECT);
            text = fitting("text", Texts.cleanLines(text, Integer.MAX_VALUE), LONGEST_TEXT);
        }

        private static String fitting(String field, String text, int longest) {
            if (text.isEmpty()) {
                throw new Refused(Kind.INVALID, "notice-text-missing", "A notice needs a subject and a text.");
            }
            if (text.length() > longest) {
                throw new Refused(
                        Kind.INVALID,
                        "text-too-long",
                        "The " + field + " may have at most " + longest + " characters; please shorten it.");
            }
            return text;
        }
    }

    public static NoticeRule usual(UUID tenant, UUID programme, NoticeKind kind) {
        return new NoticeRule(
                tenant,
                programme,
                kind,
                true,
                kind.days(),
                kind.subject(),
                kind.text(),
                kind.audience(),
                0,
                0,
                Optional.empty(),
                0);
    }

    public Design design() {
        return new Design(on, days, subject, text, audience);
    }

    /** @throws Refused {@code notice-days-invalid}; {@code notice-place-unknown}; {@code notice-audience-invalid} */
    NoticeRule with(Design design) {
        requireDays(design.days());
        Wording.requirePlaces(kind, design.subject());
        Wording.requirePlaces(kind, design.text());
        if (design.audience() != kind.audience() && !kind.mayChangeAudience()) {
            throw new Refused(
                    Kind.INVALID,
                    "notice-audience-invalid",
                    "This notice goes to those whom it concerns, and to nobody else.");
        }
        return copy(design, held, allowed, allowedAt);
    }

    /** Waits for somebody's word. */
    NoticeRule holding(int people) {
        return copy(design(), people, allowed, allowedAt);
    }

    /** May tell so many. */
    NoticeRule allowing(int people, Instant now) {
        return copy(design(), 0, people, Optional.of(now));
    }

    private NoticeRule copy(Design design, int nowHeld, int nowAllowed, Optional<Instant> nowAllowedAt) {
        return new NoticeRule(
                tenant,
                programme,
                kind,
                design.on(),
                design.days(),
                design.subject(),
                design.text(),
                design.audience(),
                nowHeld,
                nowAllowed,
                nowAllowedAt,
                version);
    }

    private void requireDays(List<Integer> given) {
        List<Integer> sorted = given.stream().sorted().distinct().toList();
        boolean right = switch (kind) {
            case SILENCE -> given.size() == 2 && given.get(0) < given.get(1);
            case INVITATION -> !given.isEmpty() && ReminderPlan.DAYS.containsAll(given);
            default -> given.isEmpty() == kind.days().isEmpty() && given.size() <= kind.mostDays();
        };
        boolean inRange = given.stream().allMatch(day -> day >= 1 && day <= MOST_DAYS);
        if (!right || !inRange || sorted.size() != given.size()) {
            throw new Refused(
                    Kind.INVALID,
                    "notice-days-invalid",
                    switch (kind) {
                        case SILENCE ->
                            "Two numbers of days are needed here: after how many to warn, and after how many to end.";
                        case INVITATION -> "Invitations are noted after 3, 7 and 14 days: choose among these.";
                        default ->
                            kind.days().isEmpty()
                                    ? "This notice is sent at once and takes no days."
                                    : "Give one to " + (kind.mostDays() == 3 ? "three" : "four")
                                            + " different numbers of days, each from 1 to " + MOST_DAYS + ".";
                    });
        }
    }
}
