package org.viceversa.testkit;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.viceversa.learningpath.LearningPath;
import org.viceversa.learningpath.LearningPaths;
import org.viceversa.learningpath.PathRules;
import org.viceversa.learningpath.Recommend;
import org.viceversa.learningpath.Recommendation;
import org.viceversa.learningpath.Recommendations;

/** Paths and templates, as long as a test lasts. */
public final class InMemoryLearningPaths implements LearningPaths {

    private final Map<UUID, LearningPath> kept = new HashMap<>();

    /** What people advise each other, as long as a test lasts. */
    public static final class Advice implements Recommendations {

        private final Map<UUID, Recommendation> kept = new HashMap<>();

        @Override
        public Optional<Recommendation> find(UUID tenant, UUID id) {
            return Optional.ofNullable(kept.get(id)).filter(one -> one.tenant().equals(tenant));
        }

        @Override
        public List<Recommendation> listFor(UUID tenant, UUID person) {
            return kept.values().stream()
                    .filter(one -> one.tenant().equals(tenant)
                            && (one.to().equals(person) || one.from().equals(person)))
                    .sorted(Comparator.comparing(Recommendation::at).reversed())
                    .toList();
        }

        @Override
        public void add(Recommendation recommendation) {
            kept.put(recommendation.id(), recommendation);
        }

        @Override
        public Recommendation save(Recommendation one) {
            if (find(one.tenant(), one.id())
                    .filter(before -> before.version() == one.version())
                    .isEmpty()) {
                throw Recommend.changed();
            }
            Recommendation saved = one.withVersion(one.version() + 1);
            kept.put(one.id(), saved);
            return saved;
        }
    }

    @Override
    public Optional<LearningPath> find(UUID tenant, UUID id) {
        return of(tenant).filter(path -> path.id().equals(id)).findFirst();
    }

    @Override
    public Optional<LearningPath> hold(UUID tenant, UUID id) {
        return find(tenant, id);
    }

    @Override
    public List<LearningPath> listOf(UUID tenant, UUID owner) {
        return of(tenant)
                .filter(path -> path.owner().equals(Optional.of(owner)))
                .sorted(Comparator.comparing(LearningPath::changedAt).reversed())
                .toList();
    }

    @Override
    public List<LearningPath> listTemplates(UUID tenant) {
        return of(tenant)
                .filter(path -> path.owner().isEmpty())
                .sorted(Comparator.comparing(LearningPath::changedAt).reversed())
                .toList();
    }

    private Stream<LearningPath> of(UUID tenant) {
        return kept.values().stream().filter(path -> path.tenant().equals(tenant));
    }

    @Override
    public void add(LearningPath path) {
        kept.put(path.id(), path);
    }

    @Override
    public LearningPath save(LearningPath path) {
        if (find(path.tenant(), path.id())
                .filter(before -> before.version() == path.version())
                .isEmpty()) {
            throw PathRules.changed();
        }
        LearningPath saved = path.withVersion(path.version() + 1);
        kept.put(path.id(), saved);
        return saved;
    }
}
