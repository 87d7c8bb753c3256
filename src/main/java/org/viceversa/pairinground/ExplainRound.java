package org.viceversa.pairinground;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.viceversa.enrolment.Side;
import org.viceversa.pairinground.ShowPairingRound.Face;
import org.viceversa.people.Caller;
import org.viceversa.skills.Skill;
import org.viceversa.skills.Skills;
import org.viceversa.suitability.Explanations;
import org.viceversa.suitability.PairKey;
import org.viceversa.suitability.Relief;
import org.viceversa.suitability.Seeker;
import org.viceversa.suitability.WhyNobody;
import org.viceversa.suitability.WhyNot;
import org.viceversa.suitability.WhyPair;

/**
 * Answers those who run a programme why a round put two together, why not two others, and why it has nobody for somebody.
 *
 * <p>The answers are about the round as it was calculated, not about what was changed by hand since.
 */
public final class ExplainRound {

    private final FindRound findRound;
    private final JudgeRounds judges;
    private final ShowPairingRound show;
    private final Skills skills;

    public ExplainRound(FindRound findRound, JudgeRounds judges, ShowPairingRound show, Skills skills) {
        this.findRound = findRound;
        this.judges = judges;
        this.show = show;
        this.skills = skills;
    }

    /** An answer with the faces and skills that it speaks of. */
    public record Answer<T>(T why, Map<UUID, Face> faces, Map<UUID, Skill> skills) {}

    /**
     * @throws org.viceversa.refusal.Refused {@code not-allowed}; {@code round-unknown}; {@code round-not-proposed} without
     *     a result; {@code pairing-person-unknown}
     */
    public Answer<WhyPair> pair(Caller caller, UUID round, PairKey pair) {
        WhyPair why = explanations(caller, round).whyPair(pair);
        Set<UUID> named = why.drivers().stream()
                .flatMap(driver -> driver instanceof WhyPair.Taught taught ? Stream.of(taught.skill()) : Stream.of())
                .collect(Collectors.toSet());
        return answer(caller, why, Set.of(pair.mentor(), pair.mentee()), named);
    }

    /**
     * @throws org.viceversa.refusal.Refused {@code not-allowed}; {@code round-unknown}; {@code round-not-proposed} without
     *     a result; {@code pairing-person-unknown}
     */
    public Answer<WhyNot> not(Caller caller, UUID round, PairKey pair) {
        WhyNot why = explanations(caller, round).whyNot(pair);
        Set<UUID> people = new HashSet<>(List.of(pair.mentor(), pair.mentee()));
        why.price()
                .ifPresent(price -> Stream.concat(price.without().stream(), price.gained().stream())
                        .map(Seeker::person)
                        .forEach(people::add));
        return answer(caller, why, people, Set.of());
    }

    /**
     * @throws org.viceversa.refusal.Refused {@code not-allowed}; {@code round-unknown}; {@code round-not-proposed} without
     *     a result; {@code pairing-person-unknown}
     */
    public Answer<WhyNobody> nobody(Caller caller, UUID round, UUID person, Side side) {
        WhyNobody why = explanations(caller, round).whyNobody(person, side);
        Set<UUID> named = why.reliefs().stream()
                .filter(relief -> relief.kind() == Relief.Kind.ADD_OFFER || relief.kind() == Relief.Kind.ADD_WISH)
                .map(relief -> UUID.fromString(relief.key()))
                .collect(Collectors.toSet());
        return answer(caller, why, Set.of(person), named);
    }

    private Explanations explanations(Caller caller, UUID round) {
        return judges.held(findRound.run(caller, round).round()).explanations();
    }

    private <T> Answer<T> answer(Caller caller, T why, Set<UUID> people, Set<UUID> named) {
        return new Answer<>(why, show.faces(caller.tenant(), people), skills.listByIds(caller.tenant(), named));
    }
}
