package org.viceversa.pairing;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.viceversa.people.Caller;
import org.viceversa.people.People;
import org.viceversa.people.Person;
import org.viceversa.skills.Skill;
import org.viceversa.skills.Skills;

/** Answers those who run a programme why a round came out as it did, and what else it could have been. */
public final class ExplainRound {

    private final FindRound findRound;
    private final Proposals proposals;
    private final JudgeRounds judges;
    private final People people;
    private final Skills skills;
    private final SolvedRounds solved = new SolvedRounds();

    public ExplainRound(
            FindRound findRound, Proposals proposals, JudgeRounds judges, People people, Skills skills) {
        this.findRound = findRound;
        this.proposals = proposals;
        this.judges = judges;
        this.people = people;
        this.skills = skills;
    }

    /**
     * Reads the round as it stands, with whom staff keeps apart now.
     *
     * @throws org.viceversa.refusal.Refused {@code not-allowed}; {@code round-unknown}; {@code round-not-proposed}
     */
    public RoundAnswers run(Caller caller, UUID roundId) {
        PairingRound round = findRound.run(caller, roundId).round();
        JudgeRounds.Held held = judges.held(round);
        Pool seen = held.inputs().pool();
        Map<PairKey, String> blocked = new HashMap<>(seen.blocked());
        blocked.putAll(proposals.listBlocks(round.tenant(), round.cycle()));
        Pool pool = new Pool(seen.mentors(), seen.mentees(), seen.lately(), blocked, seen.kept());
        return new RoundAnswers(
                round,
                pool,
                held.judge(),
                proposals.listPairs(round.tenant(), roundId),
                proposals.listUnplaced(round.tenant(), roundId),
                solved);
    }

    /** For words: the skills that an answer speaks of. */
    public Map<UUID, Skill> skills(Caller caller, Collection<UUID> ids) {
        return skills.listByIds(caller.tenant(), ids);
    }

    /** For words: the people whom an answer speaks of. */
    public Map<UUID, Person> people(Caller caller, Collection<UUID> ids) {
        return people.listByIds(caller.tenant(), ids);
    }
}
