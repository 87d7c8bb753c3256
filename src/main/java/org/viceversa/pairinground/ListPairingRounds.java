package org.viceversa.pairinground;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.viceversa.enrolment.CycleOfProgramme;
import org.viceversa.people.Caller;
import org.viceversa.people.People;
import org.viceversa.people.Person;
import org.viceversa.suitability.RoundQuality;

/** Lists the rounds of a cycle for those who run its programme. */
public final class ListPairingRounds {

    private final FindRound findRound;
    private final PairingRounds rounds;
    private final Proposals proposals;
    private final People people;

    public ListPairingRounds(FindRound findRound, PairingRounds rounds, Proposals proposals, People people) {
        this.findRound = findRound;
        this.rounds = rounds;
        this.proposals = proposals;
        this.people = people;
    }

    /**
     * @param startable whether a round may be started now
     * @param qualities of those that have a result, by the round's id
     */
    public record Listed(
            CycleOfProgramme place,
            boolean startable,
            List<PairingRound> rounds,
            Map<UUID, RoundQuality> qualities,
            Map<UUID, Person> people) {}

    /** @throws org.viceversa.refusal.Refused {@code not-allowed}; {@code cycle-unknown} */
    public Listed run(Caller caller, UUID cycle) {
        CycleOfProgramme place = findRound.cycle(caller, cycle);
        List<PairingRound> all = rounds.listOf(caller.tenant(), cycle);
        Map<UUID, RoundQuality> qualities = new HashMap<>();
        all.stream()
                .filter(round -> !round.inputs().isEmpty())
                .forEach(round -> qualities.put(round.id(), proposals.qualityOf(caller.tenant(), round.id())));
        Set<UUID> ids = all.stream()
                .flatMap(round -> Stream.concat(Stream.of(round.startedBy()), round.decidedBy().stream()))
                .collect(Collectors.toSet());
        return new Listed(
                place,
                StartPairingRound.isToBePaired(place.cycle()),
                all,
                qualities,
                people.listByIds(caller.tenant(), ids));
    }
}
