package org.viceversa.learningpath.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.viceversa.learningpath.LearningPath;
import org.viceversa.learningpath.LearningPath.Asked;
import org.viceversa.learningpath.LearningPath.State;
import org.viceversa.learningpath.LearningPath.Step;
import org.viceversa.learningpath.LearningPath.StepState;
import org.viceversa.learningpath.LearningPath.Target;
import org.viceversa.learningpath.LearningPaths;
import org.viceversa.learningpath.Recommendation;
import org.viceversa.learningpath.Recommendations;
import org.viceversa.people.Particulars;
import org.viceversa.people.People;
import org.viceversa.people.Person;
import org.viceversa.people.persistence.JdbcPeople;
import org.viceversa.persistence.Transactions;
import org.viceversa.refusal.Refused;
import org.viceversa.testkit.InMemoryLearningPaths;
import org.viceversa.testkit.InMemoryPeople;
import org.viceversa.testkit.TestDatabases;
import org.viceversa.tuition.RequestReason;
import org.viceversa.tuition.RequestState;

@ParameterizedClass
@EnumSource(PathsContractTest.Store.class)
class PathsContractTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00.123456Z");
    private static final Map<Store, Ports> OPENED = new EnumMap<>(Store.class);

    enum Store {
        MEMORY,
        H2,
        POSTGRESQL
    }

    private record Ports(LearningPaths paths, Recommendations advice, People people) {
        static Ports of(Store store) {
            return switch (store) {
                case MEMORY ->
                    new Ports(
                            new InMemoryLearningPaths(),
                            new InMemoryLearningPaths.Advice(),
                            new InMemoryPeople().people());
                case H2 -> on(new Transactions(TestDatabases.h2()));
                case POSTGRESQL -> on(new Transactions(TestDatabases.postgres()));
            };
        }

        private static Ports on(Transactions transactions) {
            return new Ports(
                    new JdbcLearningPaths(transactions),
                    new JdbcRecommendations(transactions),
                    new JdbcPeople(transactions));
        }
    }

    @Parameter
    Store store;

    private final UUID tenant = UUID.randomUUID();
    private Ports ports;
    private UUID ana;
    private UUID bo;

    @BeforeEach
    void open() {
        ports = OPENED.computeIfAbsent(store, Ports::of);
        ana = person("6");
        bo = person("7");
    }

    private UUID person(String subject) {
        Particulars particulars = new Particulars("Ana Álvarez", "", "", "", "");
        return ports.people()
                .add(new Person(UUID.randomUUID(), tenant, subject, particulars, true, false, "en"))
                .id();
    }

    private LearningPath path(Optional<UUID> owner, Instant at) {
        Step first = new Step(
                UUID.randomUUID(),
                Step.Kind.OFFERING,
                Optional.of(UUID.randomUUID()),
                "First \"step\"",
                List.of(),
                "basics",
                Optional.of(LocalDate.parse("2027-01-15")),
                StepState.STARTED);
        Step second = new Step(
                UUID.randomUUID(),
                Step.Kind.OTHER,
                Optional.empty(),
                "Second",
                List.of(first.id()),
                "",
                Optional.empty(),
                StepState.REQUESTED,
                Optional.of(new Asked(
                        UUID.randomUUID(), RequestState.INFO_NEEDED, Optional.of(RequestReason.OTHER), "Why \"now\"?")));
        return new LearningPath(
                UUID.randomUUID(), tenant, owner, "Mine", Target.ROLE, State.DRAFT, List.of(first, second), 1, at);
    }

    @Test
    void a_path_is_kept_to_the_letter_and_templates_apart() {
        LearningPath mine = path(Optional.of(ana), NOW);
        LearningPath later = path(Optional.of(ana), NOW.plusSeconds(1));
        LearningPath template = path(Optional.empty(), NOW);
        List.of(mine, later, template).forEach(ports.paths()::add);

        assertThat(ports.paths().find(tenant, mine.id())).contains(mine);
        assertThat(ports.paths().hold(tenant, mine.id())).contains(mine);
        assertThat(ports.paths().hold(UUID.randomUUID(), mine.id())).isEmpty();
        assertThat(ports.paths().listOf(tenant, ana)).containsExactly(later, mine);
        assertThat(ports.paths().listTemplates(tenant)).containsExactly(template);
        assertThat(ports.paths().find(UUID.randomUUID(), mine.id())).isEmpty();
        assertThat(ports.paths().listTemplates(UUID.randomUUID())).isEmpty();
    }

    @Test
    void a_change_is_of_the_version_that_is_kept() {
        LearningPath mine = path(Optional.of(ana), NOW);
        ports.paths().add(mine);

        LearningPath saved = ports.paths().save(mine);
        assertThat(ports.paths().find(tenant, mine.id())).contains(saved);
        assertThat(saved.version()).isEqualTo(2);
        assertThatThrownBy(() -> ports.paths().save(mine))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo("path-changed"));
    }

    @Test
    void advice_is_kept_to_the_letter_for_both() {
        Recommendation given = new Recommendation(
                UUID.randomUUID(),
                tenant,
                UUID.randomUUID(),
                ana,
                bo,
                Optional.empty(),
                "Book",
                Optional.of(UUID.randomUUID()),
                "PMP",
                "Because\nof this",
                Recommendation.State.SUGGESTED,
                "",
                1,
                NOW,
                Optional.empty());
        ports.advice().add(given);

        assertThat(ports.advice().find(tenant, given.id())).contains(given);
        assertThat(ports.advice().listFor(tenant, ana)).containsExactly(given);
        assertThat(ports.advice().listFor(tenant, bo)).containsExactly(given);
        assertThat(ports.advice().listFor(UUID.randomUUID(), bo)).isEmpty();
        Recommendation saved = ports.advice().save(given);
        assertThat(saved.version()).isEqualTo(2);
        assertThatThrownBy(() -> ports.advice().save(given))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo("recommendation-changed"));
    }
}
