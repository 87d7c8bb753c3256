package org.viceversa.pulse;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.viceversa.enrolment.Side;
import org.viceversa.mentoringsession.MentoringSession;
import org.viceversa.mentorship.Goal;

/** What is kept of a pair with a report: its meetings and its goals as they were then, in plain words. */
final class Evidence {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm 'UTC'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final String mentor;
    private final String mentee;

    /** @param mentor the names of the two */
    Evidence(String mentor, String mentee) {
        this.mentor = mentor;
        this.mentee = mentee;
    }

    String of(List<MentoringSession> sessions, List<Goal> goals, Instant now) {
        String meetings = sessions.stream()
                .sorted(Comparator.comparing(MentoringSession::madeAt))
                .map(this::line)
                .collect(Collectors.joining("\n"));
        String wanted = goals.stream()
                .map(one -> nameOf(one.learner()) + ": " + one.title() + " (" + one.state() + ")")
                .collect(Collectors.joining("\n"));
        return "Kept on " + TIME.format(now) + " of " + mentor + " and " + mentee + "\n\nMeetings\n"
                + (meetings.isEmpty() ? "none" : meetings) + "\n\nGoals\n" + (wanted.isEmpty() ? "none" : wanted);
    }

    private String line(MentoringSession one) {
        String when = one.startsAt().map(TIME::format).orElseGet(() -> "proposed on " + TIME.format(one.madeAt()));
        String end = one.endedBy().map(side -> " by " + nameOf(side)).orElse("");
        String why = one.reason().isEmpty() ? "" : ": " + one.reason();
        return when + ", " + one.minutes() + " minutes, from " + nameOf(one.madeBy()) + ", " + one.state() + end + why;
    }

    private String nameOf(Side side) {
        return side == Side.MENTOR ? mentor : mentee;
    }
}
