package org.viceversa.notice;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What people are told about. Each programme has one rule of each, which its managers may change; these are the rules as
 * they begin.
 *
 * <p>{@code days} count from what the text says; an empty list is told at once and takes no days.
 */
public enum NoticeKind {
    INVITATION(
            Topic.ENROLMENT,
            List.of(7),
            "Your invitation to {programme}",
            "You were invited to take part in {programme}, and the invitation waits for you. A look takes two minutes;"
                    + " you may also say no."),
    FORM(
            Topic.ENROLMENT,
            List.of(7, 14),
            "Your form for {programme} is not sent yet",
            "You began your form for {cycle}, and what you filled in is kept. Only when you send it can somebody be"
                    + " found for you."),
    OFFERED(
            Topic.PAIRING,
            List.of(),
            "{partner} is proposed to you",
            "For {programme} we propose that you and {partner} meet. Please say yes or no by {date}; after that the"
                    + " place goes to somebody else."),
    OFFER_WAITING(
            Topic.PAIRING,
            List.of(),
            "{partner} waits for your answer",
            "You have until {date} to say yes or no to {partner}. Either answer helps; no answer holds up two people."),
    ACCEPTED(
            Topic.PAIRING,
            List.of(),
            "You and {partner} both said yes",
            "You and {partner} are a {pair} now. The first step is to find a time to say hello."),
    OFFER_DECLINED(
            Topic.PAIRING,
            List.of(),
            "A proposal in {programme} did not come about",
            "It did not work out with {partner} this time, which says nothing about you. You go first when the next"
                    + " people are brought together."),
    ROUND_PUBLISHED(
            Topic.PAIRING,
            List.of(),
            "{programme}: nobody for you yet",
            "New {pairs} were proposed, and this time there was nobody for you. Your place is kept, and you go first"
                    + " next time. In the tool you see what would help."),
    ORIENTATION(
            Topic.PAIRING,
            List.of(),
            "Your orientation is all that is missing",
            "You and {partner} both said yes. Please do the short orientation by {date}, so that you can begin."),
    FIRST_SESSION(
            Topic.MEETINGS,
            List.of(10),
            "Say hello to {partner}",
            "You and {partner} have been a {pair} for {days} days and have no meeting yet. Half an hour is enough for a"
                    + " first one; the tool shows when you both have time."),
    NOTHING_BOOKED(
            Topic.MEETINGS,
            List.of(14),
            "Nothing booked with {partner}",
            "You last met {days} days ago, and no next meeting is booked. The tool shows when you both have time."),
    SESSION_PROPOSED(
            Topic.MEETINGS,
            List.of(),
            "{partner} proposes a meeting",
            "{partner} proposes: {date}. Choose one of the times, or propose another."),
    SESSION_CONFIRMED(Topic.MEETINGS, List.of(), "Your meeting with {partner} is set", "You meet {partner} on {date}."),
    QUESTIONS(
            Topic.MEETINGS,
            List.of(2),
            "How was it with {partner}?",
            "After your last meeting a short question waits for you: three taps. What you answer stays yours."),
    TWO_CANCELLATIONS(
            Topic.HEALTH,
            List.of(),
            "Two meetings in a row were cancelled",
            "{mentor} and {mentee} in {programme} cancelled their last two meetings. A kind word may help: is there"
                    + " something in the way that you can move?"),
    STAGE_STUCK(
            Topic.HEALTH,
            List.of(21),
            "A {pair} has not moved for {days} days",
            "{mentor} and {mentee} in {programme} have been at the same step for {days} days."),
    GOAL_DUE(
            Topic.GOALS,
            List.of(14, 3),
            "Your goal is due on {date}",
            "\"{title}\" is due on {date}. Is it within reach, or does it need another date?"),
    SILENCE(
            Topic.ENDING,
            List.of(60, 67),
            "Are you and {partner} still meeting?",
            "Nothing has happened between you and {partner} here for {days} days. If you go on, note a meeting or plan"
                    + " one. Without a sign by {date} this {pair} ends, without anybody's fault, and you are both free"
                    + " for somebody else."),
    CLOSING(
            Topic.ENDING,
            List.of(14),
            "{cycle} ends on {date}",
            "You and {partner} have until {date}. It is a good moment to look back together: what was learned, what"
                    + " remains, and whether you stay in touch."),
    PROOF_DUE(
            Topic.TUITION,
            List.of(14, 3),
            "Your proof for {title} is due on {date}",
            "Your employer pays for {title} once you show that you did it, in {days} days at the latest. A file with the"
                    + " grade is enough; in the tool you see what else is taken."),
    TUITION_QUESTION(
            Topic.TUITION,
            List.of(),
            "A question about {title}",
            "Whoever decides about {title} asks you something first. Please answer by {date}: until then nothing goes"
                    + " on."),
    TUITION_DECIDED(
            Topic.TUITION,
            List.of(),
            "{title}: {outcome}",
            "There is news of your request for {title}: {outcome}. In the tool you see why, and what comes next."),
    DECISION_WAITS(
            Topic.TUITION,
            List.of(3, 7),
            "Waiting for you: {title}",
            "Since {days} days ago: {title}. Somebody plans their time by your yes or no; a question is an answer, too."),
    CERTIFICATE_ENDS(
            Topic.CERTIFICATES,
            List.of(180, 90, 30, 7),
            "{title} ends on {date}",
            "Your certificate {title} ends in {days} days. In the tool you see what is still missing, and what of your"
                    + " mentoring counts."),
    CERTIFICATE_BEHIND(
            Topic.CERTIFICATES,
            List.of(),
            "{title} is behind its pace",
            "You have less for {title} than the time so far would ask for; it ends on {date}. There is time to catch up"
                    + " when you begin now.");

    /** What a kind is about, for lists. */
    public enum Topic {
        ENROLMENT,
        PAIRING,
        MEETINGS,
        GOALS,
        HEALTH,
        ENDING,
        TUITION,
        CERTIFICATES
    }

    private static final Set<String> ALL = Set.of(
            "name", "partner", "mentor", "mentee", "programme", "cycle", "date", "days", "title", "pair", "pairs");

    private static final Set<String> OF_LEARNING = Set.of("name", "title", "date", "days");

    private final Topic topic;
    private final List<Integer> days;
    private final String subject;
    private final String text;

    NoticeKind(Topic topic, List<Integer> days, String subject, String text) {
        this.topic = topic;
        this.days = days;
        this.subject = subject;
        this.text = text;
    }

    public Topic topic() {
        return topic;
    }

    /** As they begin. */
    public List<Integer> days() {
        return days;
    }

    /** As it begins. */
    public String subject() {
        return subject;
    }

    /** As it begins. */
    public String text() {
        return text;
    }

    /** To whom it goes unless a rule says otherwise. */
    public Audience audience() {
        return switch (this) {
            case TWO_CANCELLATIONS -> Audience.SPONSOR;
            case STAGE_STUCK -> Audience.MANAGERS;
            default -> Audience.CONCERNED;
        };
    }

    /** Whether it is told beside all programmes, by rules of its own. */
    public boolean isOfOrganisation() {
        return topic == Topic.TUITION || topic == Topic.CERTIFICATES;
    }

    /** How many different days a rule of this kind may have. */
    int mostDays() {
        return Math.max(3, days.size());
    }

    /** Whether somebody else than those whom it concerns may be told. */
    public boolean mayChangeAudience() {
        return topic == Topic.HEALTH;
    }

    /** Whether it tells of something that happened, which stays true; else it asks for something and ends with its cause. */
    public boolean isNews() {
        return switch (this) {
            case ACCEPTED, OFFER_DECLINED, ROUND_PUBLISHED, SESSION_CONFIRMED, TWO_CANCELLATIONS, TUITION_DECIDED -> true;
            default -> false;
        };
    }

    /** What may stand in braces in its wording. */
    public Set<String> places() {
        return switch (this) {
            case INVITATION, FORM, ROUND_PUBLISHED -> Set.of("name", "programme", "cycle", "days", "pair", "pairs");
            case GOAL_DUE -> ALL;
            case TUITION_DECIDED -> Set.of("name", "title", "outcome");
            case TUITION_QUESTION -> Set.of("name", "title", "date");
            case DECISION_WAITS -> Set.of("name", "title", "days");
            case PROOF_DUE, CERTIFICATE_ENDS, CERTIFICATE_BEHIND -> OF_LEARNING;
            default -> ALL.stream().filter(place -> !place.equals("title")).collect(Collectors.toUnmodifiableSet());
        };
    }
}
