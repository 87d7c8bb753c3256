package org.viceversa.notebook;

import java.time.Clock;
import java.util.UUID;
import org.viceversa.mentorship.Mentorship;
import org.viceversa.mentorship.OpenMentorship;
import org.viceversa.people.Caller;
import org.viceversa.people.ToolRole;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;

/** Answers an idea, with words: the senior of the pair, or whoever runs programmes if it goes that far. */
public final class AnswerIdea {

    private final OpenMentorship openMentorship;
    private final Ideas ideas;
    private final Clock clock;

    public AnswerIdea(OpenMentorship openMentorship, Ideas ideas, Clock clock) {
        this.openMentorship = openMentorship;
        this.ideas = ideas;
        this.clock = clock;
    }

    /**
     * @param version of what was looked at
     * @param state ANSWERED, TRIAL, ADOPTED or DECLINED
     */
    public record Reply(int version, Idea.State state, String words) {}

    /** Notes that the senior has read what was raised. */
    public void see(Caller caller, UUID pairing) {
        Mentorship mentorship = openMentorship.open(caller, pairing);
        ideas.see(mentorship.tenant(), mentorship.id(), mentorship.me());
    }

    /** @throws Refused {@code idea-unknown}; {@code idea-own}; {@code idea-changed}; {@code idea-state} */
    public Idea asPartner(Caller caller, UUID pairing, UUID id, Reply reply) {
        Mentorship mentorship = openMentorship.open(caller, pairing).requireOpen();
        Idea idea = ideas.find(mentorship.tenant(), id)
                .filter(one -> one.pairing().equals(mentorship.id()))
                .orElseThrow(RaiseIdea::unknown);
        return answer(idea, caller, reply);
    }

    /** @throws Refused {@code not-allowed}; {@code idea-unknown} also for one that does not go that far */
    public Idea asManager(Caller caller, UUID programme, UUID id, Reply reply) {
        caller.require(ToolRole.PROGRAMME_MANAGER);
        Idea idea = ideas.find(caller.tenant(), id)
                .filter(one -> one.programme().equals(programme) && one.audience() != Idea.Audience.PAIR)
                .orElseThrow(RaiseIdea::unknown);
        return answer(idea, caller, reply);
    }

    private Idea answer(Idea idea, Caller caller, Reply reply) {
        UUID who = caller.person().id();
        if (idea.by().equals(who)) {
            throw new Refused(Kind.FORBIDDEN, "idea-own", "It is your own idea: somebody else answers it.");
        }
        Idea answered = idea.answered(reply.state(), reply.words(), who, clock.instant());
        if (idea.version() != reply.version()) {
            throw RaiseIdea.changedMeanwhile();
        }
        return ideas.save(answered);
    }
}
