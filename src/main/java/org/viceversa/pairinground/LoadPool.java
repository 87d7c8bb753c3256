package org.viceversa.pairinground;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.viceversa.employees.EmployeeRecord;
import org.viceversa.employees.ReportingLines;
import org.viceversa.employees.SelfDeclarations;
import org.viceversa.enrolment.Answers;
import org.viceversa.enrolment.CycleOfProgramme;
import org.viceversa.enrolment.EmployeeFiles;
import org.viceversa.enrolment.Enrolment;
import org.viceversa.enrolment.Enrolment.State;
import org.viceversa.enrolment.Enrolments;
import org.viceversa.enrolment.Side;
import org.viceversa.pairing.Likings;
import org.viceversa.pairing.Pairing;
import org.viceversa.pairing.Pairings;
import org.viceversa.pairing.PastPairs;
import org.viceversa.pairing.Places;
import org.viceversa.people.People;
import org.viceversa.people.TaughtCourses;
import org.viceversa.skills.EstimateSkills;
import org.viceversa.suitability.Criteria;
import org.viceversa.suitability.PairKey;
import org.viceversa.suitability.Pool;
import org.viceversa.suitability.Seeker;

/**
 * Gathers everybody of a cycle who is to be paired, with all that is known of them, in a fixed number of reads however
 * many they are.
 *
 * <p>Who is ready or waits takes part; who has partners already does with the places that are left. Whoever pauses is
 * there as somebody who takes nobody, so that the round can say so.
 */
public final class LoadPool {

    static final String TOGETHER = "These two have each other already.";

    private final Sources sources;

    /** Who works for whom in a tenant. */
    @FunctionalInterface
    public interface Lines {
        ReportingLines list(UUID tenant);
    }

    /** Where it is read from. */
    public record Sources(
            Enrolments enrolments,
            People people,
            EmployeeFiles files,
            Lines lines,
            SelfDeclarations declarations,
            EstimateSkills estimates,
            TaughtCourses taught,
            Pairings pairings,
            Likings likings,
            Proposals proposals) {}

    public LoadPool(Sources sources) {
        this.sources = sources;
    }

    /**
     * As {@link #run}, without those whose places are all taken by partners or by offers: a round has nothing to look
     * for in their name, and they are not left over either.
     */
    public Pool forRound(CycleOfProgramme place, Criteria criteria, Set<PairKey> kept, Instant now) {
        Pool all = run(place, criteria, kept, now);
        UUID tenant = place.cycle().tenant();
        Set<UUID> taken = sources.pairings().listOf(tenant, place.cycle().id()).stream()
                .filter(one -> !one.state().isOver())
                .flatMap(one -> Stream.of(one.mentor(), one.mentee()))
                .map(Pairing.Partner::person)
                .collect(Collectors.toSet());
        return new Pool(
                seeking(all.mentors(), taken), seeking(all.mentees(), taken), all.lately(), all.blocked(), all.kept());
    }

    private static List<Seeker> seeking(List<Seeker> all, Set<UUID> taken) {
        return all.stream()
                .filter(one -> one.capacity() > 0 || !taken.contains(one.person()))
                .toList();
    }

    /**
     * @param kept pairs of the proposal before
     * @param now fixes how far zones are apart, who pauses, and what is long ago
     */
    public Pool run(CycleOfProgramme place, Criteria criteria, Set<PairKey> kept, Instant now) {
        UUID tenant = place.cycle().tenant();
        List<Pairing> all = sources.pairings().listOf(tenant, place.cycle().id());
        List<Pairing> open = all.stream().filter(one -> !one.state().isOver()).toList();
        List<Enrolment> enrolments = seeking(place, now, open);
        KnownPeople known = known(place, enrolments, now);
        Map<PairKey, String> blocked = new HashMap<>(
                sources.proposals().listBlocks(tenant, place.cycle().id()));
        open.forEach(one -> blocked.put(one.key(), TOGETHER));
        return new Pool(
                seekers(place, enrolments, Side.MENTOR, known, open),
                seekers(place, enrolments, Side.MENTEE, known, open),
                new PastPairs(sources.pairings())
                        .list(tenant, place.cycle().id(), now.minusSeconds(criteria.coolOffDays() * 86_400L)),
                blocked,
                kept);
    }

    private List<Enrolment> seeking(CycleOfProgramme place, Instant now, List<Pairing> open) {
        LocalDate today = now.atZone(place.cycle().zone()).toLocalDate();
        Map<UUID, Integer> taken = taken(open);
        return sources.enrolments().listOf(place.cycle().tenant(), place.cycle().id()).stream()
                .filter(one -> switch (one.stateOn(
                        today, place.programme().notice().version())) {
                    case READY, WAITING -> true;
                    case MATCHED -> one.answers().capacity() > taken.getOrDefault(one.person(), 0);
                    case PAUSED -> SEEKING.contains(one.state());
                    default -> false;
                })
                .sorted(Comparator.comparing(one -> one.person().toString()))
                .toList();
    }

    private static final Set<State> SEEKING = EnumSet.of(State.READY, State.WAITING);

    private static Map<UUID, Integer> taken(List<Pairing> open) {
        Map<UUID, Integer> taken = new HashMap<>();
        open.forEach(one ->
                List.of(one.mentor(), one.mentee()).forEach(partner -> taken.merge(partner.person(), 1, Integer::sum)));
        return taken;
    }

    private KnownPeople known(CycleOfProgramme place, List<Enrolment> enrolments, Instant now) {
        UUID tenant = place.cycle().tenant();
        Set<UUID> people = enrolments.stream().map(Enrolment::person).collect(Collectors.toSet());
        Map<UUID, EmployeeRecord> records = sources.files()
                .listFor(tenant, sources.people().listByIds(tenant, people).values());
        Map<UUID, Set<UUID>> courses = new HashMap<>();
        Map<UUID, Set<UUID>> grades = new HashMap<>();
        sources.taught().list(tenant, people).forEach(one -> {
            courses.computeIfAbsent(one.person(), any -> new HashSet<>()).add(one.course());
            if (one.teaches()) {
                grades.computeIfAbsent(one.person(), any -> new HashSet<>()).add(one.course());
            }
        });
        return new KnownPeople(
                now,
                now.atZone(place.cycle().zone()).toLocalDate(),
                records,
                records.isEmpty()
                        ? ReportingLines.of(List.of())
                        : sources.lines().list(tenant),
                sources.declarations().list(tenant, people),
                sources.estimates().run(tenant, people, skills(enrolments)),
                courses,
                grades,
                sources.likings().list(tenant, place.cycle().id()));
    }

    private static Collection<UUID> skills(List<Enrolment> enrolments) {
        return enrolments.stream()
                .map(Enrolment::answers)
                .flatMap(answers -> Stream.concat(
                        answers.needs().stream().map(Answers.Need::skill),
                        answers.offers().stream().map(Answers.Offer::skill)))
                .collect(Collectors.toSet());
    }

    private static List<Seeker> seekers(
            CycleOfProgramme place, List<Enrolment> enrolments, Side side, KnownPeople known, List<Pairing> open) {
        Map<UUID, Integer> taken = taken(open);
        List<Seeker> seekers = new ArrayList<>();
        for (Enrolment one : enrolments) {
            if (one.sides().contains(side)) {
                int capacity = Places.capacity(place, one) - taken.getOrDefault(one.person(), 0);
                seekers.add(known.seeker(place, one, Math.max(0, capacity)));
            }
        }
        return seekers;
    }
}
