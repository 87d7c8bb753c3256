package org.viceversa.enrolment;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.viceversa.enrolment.Enrolment.State;

/** Keeps enrolments and their histories. */
public interface Enrolments {

    Optional<Enrolment> find(UUID tenant, UUID id);

    Optional<Enrolment> findOf(UUID tenant, UUID cycle, UUID person);

    /** All of a cycle, whatever became of them. */
    List<Enrolment> listOf(UUID tenant, UUID cycle);

    /** Those of one person, the one that changed last first. */
    List<Enrolment> listFor(UUID tenant, UUID person);

    /** How many are in this state, in all cycles. */
    int countIn(UUID tenant, State state);

    /** Whose offers are shown to others: of people who take part in one of these cycles. */
    List<Enrolment> listOffering(UUID tenant, Collection<UUID> cycles);

    /**
     * Adds an enrolment with its line of the history, or leaves the one that the person already has in the cycle.
     *
     * @return what is kept now
     */
    Enrolment add(Enrolment enrolment, EnrolmentEvent event);

    /**
     * Replaces an enrolment whose version is still the one that is kept, and adds to its history.
     *
     * @return with its new version
     * @throws org.viceversa.refusal.Refused {@code enrolment-changed} when somebody was quicker
     */
    Enrolment save(Enrolment enrolment, List<EnrolmentEvent> events);

    /**
     * Replaces the states of many at once, and adds to their histories; whatever else changed of them is not looked at.
     *
     * @throws org.viceversa.refusal.Refused {@code enrolment-changed} when somebody was quicker with one of them; nothing
     *     may be kept then
     */
    void saveStates(List<Enrolment> moved, List<EnrolmentEvent> events);

    /** Oldest first. */
    List<EnrolmentEvent> listHistory(UUID tenant, UUID enrolment);

    /** How many of each state there are, by cycle; a cycle without any is left out. */
    Map<UUID, Map<State, Integer>> countByState(UUID tenant, Collection<UUID> cycles);

    /** How many places of each side are taken: by those who were let in. */
    Map<Side, Integer> countPlaces(UUID tenant, UUID cycle);

    /**
     * The same for somebody who is about to take a place: until the transaction ends, nobody else is told, so that two
     * never take the last one.
     */
    Map<Side, Integer> holdPlaces(UUID tenant, UUID cycle);

    /**
     * Those of these ids, for a change that depends on others of theirs: until the transaction ends, nobody else changes
     * them or is told of them in this way.
     */
    List<Enrolment> hold(UUID tenant, Collection<UUID> ids);

    /** Whether anybody needs or offers the skill. */
    boolean usesSkill(UUID tenant, UUID skill);
}
