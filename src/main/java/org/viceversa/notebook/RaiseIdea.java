package org.viceversa.notebook;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.viceversa.enrolment.Side;
import org.viceversa.mentorship.Mentorship;
import org.viceversa.mentorship.OpenMentorship;
import org.viceversa.people.Caller;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;

/** Lets the junior of a pair raise ideas, choose who reads them, and take back what nobody answered. */
public final class RaiseIdea {

    static final int MOST = 100;

    private final OpenMentorship openMentorship;
    private final Ideas ideas;
    private final Clock clock;

    public RaiseIdea(OpenMentorship openMentorship, Ideas ideas, Clock clock) {
        this.openMentorship = openMentorship;
        this.ideas = ideas;
        this.clock = clock;
    }

    /** @param version of what was looked at; without meaning for a new one */
    public record Draft(int version, String text, String area, Idea.Audience audience) {}

    /** @throws Refused {@code ideas-of-juniors}; {@code ideas-full}; {@code text-missing}; {@code text-too-long} */
    public Idea raise(Caller caller, UUID pairing, Draft draft) {
        Mentorship mentorship = openMentorship.open(caller, pairing).requireOpen();
        if (mentorship.side() != Side.MENTOR) {
            throw new Refused(
                    Kind.FORBIDDEN,
                    "ideas-of-juniors",
                    "Ideas are raised by whoever teaches in this pair; you are the one who answers them.");
        }
        if (ideas.listOf(mentorship.tenant(), mentorship.id()).size() >= MOST) {
            throw new Refused(
                    Kind.CONFLICT, "ideas-full", "You have raised " + MOST + " ideas here, which is the most.");
        }
        Instant now = clock.instant();
        Idea idea = new Idea(
                UUID.randomUUID(),
                mentorship.tenant(),
                mentorship.place().programme().id(),
                mentorship.id(),
                mentorship.me(),
                mentorship.partner(),
                draft.text(),
                draft.area(),
                draft.audience(),
                Idea.State.RAISED,
                now.plus(Idea.TIME_TO_ANSWER),
                "",
                Optional.empty(),
                Optional.empty(),
                1,
                now,
                now);
        ideas.add(idea);
        return idea;
    }

    /** @throws Refused {@code idea-unknown}; {@code idea-changed}; {@code idea-answered} */
    public Idea change(Caller caller, UUID pairing, UUID id, Draft draft) {
        Idea idea = own(openMentorship.open(caller, pairing), id);
        Idea changed = idea.changed(draft.text(), draft.area(), draft.audience(), clock.instant());
        if (idea.version() != draft.version()) {
            throw changedMeanwhile();
        }
        return ideas.save(changed);
    }

    /** @throws Refused {@code idea-unknown}; {@code idea-answered} */
    public void withdraw(Caller caller, UUID pairing, UUID id) {
        Idea idea = own(openMentorship.open(caller, pairing), id);
        if (!idea.state().waits()) {
            throw new Refused(
                    Kind.CONFLICT,
                    "idea-answered",
                    "This idea has been answered, so it stays. You can choose that only the two of you read it.");
        }
        ideas.remove(idea.tenant(), id);
    }

    private Idea own(Mentorship mentorship, UUID id) {
        return ideas.find(mentorship.tenant(), id)
                .filter(one -> one.pairing().equals(mentorship.id()) && one.by().equals(mentorship.me()))
                .orElseThrow(RaiseIdea::unknown);
    }

    /** Of a pair, for one of the two. */
    public List<Idea> list(Caller caller, UUID pairing) {
        Mentorship mentorship = openMentorship.open(caller, pairing);
        return ideas.listOf(mentorship.tenant(), mentorship.id());
    }

    /** What is said of an idea that is not there, or not for the caller. */
    static Refused unknown() {
        return new Refused(Kind.NOT_FOUND, "idea-unknown", "There is no such idea here.");
    }

    /** What is said when somebody was quicker. */
    public static Refused changedMeanwhile() {
        return new Refused(
                Kind.CONFLICT,
                "idea-changed",
                "This idea was changed meanwhile. Load it again and look before you send your words; they stay here.");
    }
}
