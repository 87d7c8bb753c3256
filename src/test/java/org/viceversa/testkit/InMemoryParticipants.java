package org.viceversa.testkit;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.viceversa.enrolment.Enrolment;
import org.viceversa.enrolment.Enrolments;
import org.viceversa.enrolment.Participants;

/** What sums need, of the enrolments that are kept anyway. */
public record InMemoryParticipants(Enrolments enrolments) implements Participants {

    private Stream<Enrolment> takingPart(UUID tenant, UUID cycle) {
        return enrolments.listOf(tenant, cycle).stream()
                .filter(one -> one.state().takesPart());
    }

    @Override
    public List<UUID> listPeople(UUID tenant, UUID cycle) {
        return takingPart(tenant, cycle).map(Enrolment::person).toList();
    }

    @Override
    public List<Wanting> listWanting(UUID tenant, UUID cycle) {
        return takingPart(tenant, cycle)
                .flatMap(one -> one.answers().needs().stream()
                        .map(need -> new Wanting(one.person(), need.skill(), need.current())))
                .toList();
    }

    @Override
    public List<Teaching> listTeaching(UUID tenant, UUID cycle) {
        return takingPart(tenant, cycle)
                .flatMap(one -> one.answers().offers().stream()
                        .map(offer -> new Teaching(one.person(), offer.skill(), offer.level())))
                .toList();
    }
}
