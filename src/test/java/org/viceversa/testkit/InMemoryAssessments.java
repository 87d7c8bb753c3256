package org.viceversa.testkit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.viceversa.skills.Assessment;
import org.viceversa.skills.Assessments;

/** Assessments without a database. */
public final class InMemoryAssessments implements Assessments {

    private final List<Assessment> kept = new ArrayList<>();

    private record Voice(UUID person, UUID skill, Assessment.Source source) {}

    @Override
    public void add(List<Assessment> assessments) {
        kept.addAll(assessments);
    }

    @Override
    public List<Assessment> list(UUID tenant, UUID person) {
        return of(tenant).filter(said -> said.person().equals(person)).toList();
    }

    @Override
    public List<Assessment> listOf(UUID tenant, UUID person, UUID skill) {
        return list(tenant, person).stream()
                .filter(said -> said.skill().equals(skill))
                .toList();
    }

    @Override
    public List<Assessment> listLatest(UUID tenant, Collection<UUID> people, Collection<UUID> skills) {
        Map<Voice, Assessment> latest = of(tenant)
                .filter(said -> people.contains(said.person()) && skills.contains(said.skill()))
                .collect(Collectors.toMap(
                        said -> new Voice(said.person(), said.skill(), said.source()),
                        said -> said,
                        (newer, older) -> newer));
        return List.copyOf(latest.values());
    }

    private Stream<Assessment> of(UUID tenant) {
        return kept.stream()
                .filter(said -> said.tenant().equals(tenant))
                .sorted(Comparator.comparing(Assessment::at).reversed());
    }

    boolean mention(UUID tenant, UUID skill) {
        return of(tenant).anyMatch(said -> said.skill().equals(skill));
    }
}
