package org.viceversa.testkit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.viceversa.reflection.Reflection;
import org.viceversa.reflection.ReflectionDesk;
import org.viceversa.reflection.ReflectionVersion;
import org.viceversa.reflection.ReflectionVersions;
import org.viceversa.reflection.Reflections;
import org.viceversa.reflection.Submission;
import org.viceversa.reflection.Submissions;

/** Reflections, their earlier versions and what was handed in, without a database. */
public final class InMemoryReflections {

    public final Reflections reflections = new ReflectionsInMemory();
    public final ReflectionVersions versions = new VersionsInMemory();
    public final Submissions submissions = new SubmissionsInMemory();

    private static final class ReflectionsInMemory implements Reflections {
        private final Map<UUID, Reflection> kept = new LinkedHashMap<>();

        @Override
        public Optional<Reflection> find(UUID tenant, UUID activity, UUID person) {
            return kept.values().stream()
                    .filter(one -> one.tenant().equals(tenant)
                            && one.activity().equals(activity)
                            && one.person().equals(person))
                    .findFirst();
        }

        @Override
        public List<Head> listHeads(UUID tenant, UUID person) {
            return kept.values().stream()
                    .filter(one -> one.tenant().equals(tenant) && one.person().equals(person))
                    .sorted(Comparator.comparing(Reflection::changedAt).reversed())
                    .map(one -> new Head(
                            one.activity(),
                            one.state(),
                            one.attempt(),
                            one.words(),
                            one.changedAt(),
                            one.submittedAt()))
                    .toList();
        }

        @Override
        public Reflection add(Reflection one) {
            return find(one.tenant(), one.activity(), one.person()).orElseGet(() -> {
                kept.put(one.id(), one);
                return one;
            });
        }

        @Override
        public Reflection save(Reflection one) {
            if (Optional.ofNullable(kept.get(one.id()))
                    .filter(before -> before.tenant().equals(one.tenant()) && before.version() == one.version())
                    .isEmpty()) {
                throw ReflectionDesk.changedMeanwhile();
            }
            kept.put(one.id(), one.kept());
            return one.kept();
        }
    }

    private static final class VersionsInMemory implements ReflectionVersions {
        private final Map<UUID, TreeMap<Integer, ReflectionVersion>> kept = new LinkedHashMap<>();

        private List<ReflectionVersion> of(UUID tenant, UUID reflection) {
            return kept.getOrDefault(reflection, new TreeMap<>()).descendingMap().values().stream()
                    .filter(one -> one.tenant().equals(tenant))
                    .toList();
        }

        @Override
        public List<ReflectionVersion.Head> listOf(UUID tenant, UUID reflection) {
            return of(tenant, reflection).stream()
                    .map(one -> new ReflectionVersion.Head(one.number(), one.writtenAt(), one.words()))
                    .toList();
        }

        @Override
        public Optional<ReflectionVersion> find(UUID tenant, UUID reflection, int number) {
            return of(tenant, reflection).stream()
                    .filter(one -> one.number() == number)
                    .findFirst();
        }

        @Override
        public void add(ReflectionVersion one) {
            TreeMap<Integer, ReflectionVersion> all = kept.computeIfAbsent(one.reflection(), any -> new TreeMap<>());
            all.putIfAbsent(one.number(), one);
            while (all.size() > ReflectionVersion.MOST) {
                all.pollFirstEntry();
            }
        }
    }

    private static final class SubmissionsInMemory implements Submissions {
        private final List<Submission> kept = new ArrayList<>();

        @Override
        public Optional<Submission> find(UUID tenant, UUID id) {
            return kept.stream()
                    .filter(one -> one.tenant().equals(tenant) && one.id().equals(id))
                    .findFirst();
        }

        @Override
        public Optional<Submission> findLatest(UUID tenant, UUID activity, UUID person) {
            return listOf(tenant, activity, person).stream()
                    .filter(one -> one.takenBackAt().isEmpty())
                    .findFirst();
        }

        @Override
        public List<Submission> listOf(UUID tenant, UUID activity, UUID person) {
            return kept.stream()
                    .filter(one -> one.tenant().equals(tenant)
                            && one.activity().equals(activity)
                            && one.person().equals(person))
                    .sorted(Comparator.comparing(Submission::submittedAt)
                            .thenComparing(Submission::attempt)
                            .reversed())
                    .toList();
        }

        @Override
        public void add(Submission submission) {
            kept.add(submission);
        }

        @Override
        public void takeBack(Submission one, Instant at) {
            kept.replaceAll(there -> there.id().equals(one.id()) ? there.takenBack(at) : there);
        }
    }
}
