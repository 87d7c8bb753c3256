package org.viceversa.reflection.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.viceversa.enrolment.Side;
import org.viceversa.people.Particulars;
import org.viceversa.people.Person;
import org.viceversa.people.persistence.JdbcPeople;
import org.viceversa.persistence.Transactions;
import org.viceversa.reflection.Reflection;
import org.viceversa.reflection.Reflection.SaveMark;
import org.viceversa.reflection.Reflection.State;
import org.viceversa.reflection.ReflectionVersion;
import org.viceversa.reflection.ReflectionVersions;
import org.viceversa.reflection.Reflections;
import org.viceversa.reflection.Submission;
import org.viceversa.reflection.Submission.Answer;
import org.viceversa.reflection.Submission.MeetingEvidence;
import org.viceversa.reflection.Submission.WritingSpell;
import org.viceversa.reflection.SubmissionText;
import org.viceversa.reflection.Submissions;
import org.viceversa.refusal.Refused;
import org.viceversa.testkit.InMemoryReflections;
import org.viceversa.testkit.TestDatabases;

@ParameterizedClass
@EnumSource(ReflectionContractTest.Store.class)
class ReflectionContractTest {

    private static final Instant NOW = Instant.parse("2027-01-04T10:00:00.123456Z");
    private static final String ANY_SCRIPT =
            "שלום <script>alert('x')</script>\n\"quoted\" \\ % ' ; \uD83D\uDE00 \u202b 学习 ".repeat(9_000);
    private static final Map<Store, Ports> OPENED = new EnumMap<>(Store.class);

    enum Store {
        MEMORY,
        H2,
        POSTGRESQL
    }

    private record Ports(
            Reflections reflections,
            ReflectionVersions versions,
            Submissions submissions,
            Optional<Transactions> transactions) {
        static Ports of(Store store) {
            return switch (store) {
                case MEMORY -> {
                    InMemoryReflections kept = new InMemoryReflections();
                    yield new Ports(kept.reflections, kept.versions, kept.submissions, Optional.empty());
                }
                case H2 -> on(new Transactions(TestDatabases.h2()));
                case POSTGRESQL -> on(new Transactions(TestDatabases.postgres()));
            };
        }

        private static Ports on(Transactions transactions) {
            return new Ports(
                    new JdbcReflections(transactions),
                    new JdbcReflectionVersions(transactions),
                    new JdbcSubmissions(transactions),
                    Optional.of(transactions));
        }
    }

    @Parameter
    Store store;

    private final UUID tenant = UUID.randomUUID();
    private final UUID activity = UUID.randomUUID();
    private Ports ports;
    private UUID ana = UUID.randomUUID();

    @BeforeEach
    void open() {
        ports = OPENED.computeIfAbsent(store, Ports::of);
        ports.transactions()
                .ifPresent(transactions -> ana = new JdbcPeople(transactions)
                        .add(new Person(
                                UUID.randomUUID(), tenant, "ana", new Particulars("", "", "", "", ""), true, false, ""))
                        .id());
    }

    private Reflection reflection(UUID activityId, String text, Instant at) {
        return new Reflection(
                UUID.randomUUID(),
                tenant,
                activityId,
                ana,
                State.DRAFT,
                Optional.of(Side.MENTOR),
                Optional.of(UUID.randomUUID()),
                Map.of("p1", text, "p2", "Plan"),
                "None",
                true,
                List.of(UUID.randomUUID(), UUID.randomUUID()),
                List.of(new WritingSpell(at.minusSeconds(60), at, 3)),
                Optional.of(new SaveMark(UUID.randomUUID(), 7)),
                1,
                1,
                at.minusSeconds(60),
                at,
                Optional.empty());
    }

    private static void assertRefused(String code, Runnable work) {
        assertThatThrownBy(work::run)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo(code));
    }

    @Test
    void a_reflection_of_any_script_comes_back_as_it_was() {
        Reflection one = reflection(activity, ANY_SCRIPT, NOW);
        assertThat(ports.reflections().add(one)).isEqualTo(one);
        assertThat(ports.reflections().find(tenant, activity, ana)).contains(one);
        assertThat(ports.reflections().find(UUID.randomUUID(), activity, ana)).isEmpty();
        assertThat(ports.reflections().find(tenant, UUID.randomUUID(), ana)).isEmpty();
        assertThat(ports.reflections().find(tenant, activity, UUID.randomUUID()))
                .isEmpty();
    }

    @Test
    void a_person_has_one_in_an_activity_and_the_first_stays() {
        Reflection one = ports.reflections().add(reflection(activity, "First", NOW));
        assertThat(ports.reflections().add(reflection(activity, "Second", NOW))).isEqualTo(one);
    }

    @Test
    void whoever_is_quicker_saves() {
        Reflection one = ports.reflections().add(reflection(activity, "First", NOW));
        Reflection handedIn = new Reflection(
                one.id(),
                tenant,
                activity,
                ana,
                State.SUBMITTED,
                Optional.empty(),
                Optional.empty(),
                Map.of("p1", "Second"),
                "",
                false,
                List.of(),
                List.of(),
                Optional.empty(),
                2,
                1,
                one.begunAt(),
                NOW.plusSeconds(9),
                Optional.of(NOW.plusSeconds(9)));
        Reflection kept = ports.reflections().save(handedIn);
        assertThat(kept.version()).isEqualTo(2);
        assertThat(ports.reflections().find(tenant, activity, ana)).contains(kept);
        assertRefused("reflection-changed", () -> ports.reflections().save(handedIn));
    }

    @Test
    void heads_tell_of_all_activities_the_last_changed_first() {
        UUID other = UUID.randomUUID();
        ports.reflections().add(reflection(activity, "One two", NOW));
        ports.reflections().add(reflection(other, "One", NOW.plusSeconds(5)));
        assertThat(ports.reflections().listHeads(tenant, ana))
                .containsExactly(
                        new Reflections.Head(other, State.DRAFT, 1, 2, NOW.plusSeconds(5), Optional.empty()),
                        new Reflections.Head(activity, State.DRAFT, 1, 3, NOW, Optional.empty()));
        assertThat(ports.reflections().listHeads(UUID.randomUUID(), ana)).isEmpty();
    }

    @Test
    void the_latest_twenty_versions_stay() {
        Reflection one = ports.reflections().add(reflection(activity, "First", NOW));
        IntStream.rangeClosed(1, 23)
                .forEach(number -> ports.versions()
                        .add(new ReflectionVersion(
                                one.id(),
                                tenant,
                                number,
                                NOW.plusSeconds(number),
                                number,
                                Map.of("p1", "Text " + number))));
        List<ReflectionVersion.Head> all = ports.versions().listOf(tenant, one.id());
        assertThat(all).hasSize(ReflectionVersion.MOST);
        assertThat(all.get(0)).isEqualTo(new ReflectionVersion.Head(23, NOW.plusSeconds(23), 23));
        assertThat(all.get(19).number()).isEqualTo(4);
        assertThat(ports.versions().find(tenant, one.id(), 3)).isEmpty();
        assertThat(ports.versions().find(tenant, one.id(), 4).orElseThrow().answers())
                .containsEntry("p1", "Text 4");
        assertThat(ports.versions().find(UUID.randomUUID(), one.id(), 4)).isEmpty();
        assertThat(ports.versions().listOf(UUID.randomUUID(), one.id())).isEmpty();
    }

    private Submission submission(int attempt, Instant at) {
        return new Submission(
                UUID.randomUUID(),
                tenant,
                activity,
                ana,
                attempt,
                "ABCDE-FGHJK",
                Optional.of(Side.MENTEE),
                List.of(new Answer("p1", "Describe", "What?", ANY_SCRIPT, 4), new Answer("p2", "Plan", "Next?", "", 0)),
                "None",
                List.of(new MeetingEvidence(NOW.minusSeconds(90), 45, "Dashboards", true)),
                List.of(new WritingSpell(NOW.minusSeconds(60), NOW, 3)),
                4,
                at,
                Optional.empty());
    }

    @Test
    void what_was_handed_in_comes_back_as_it_was_and_its_digest_holds() {
        Submission one = submission(1, NOW);
        ports.submissions().add(one);
        assertThat(ports.submissions().find(tenant, one.id())).contains(one);
        assertThat(ports.submissions().find(UUID.randomUUID(), one.id())).isEmpty();
        assertThat(SubmissionText.digest(
                        ports.submissions().find(tenant, one.id()).orElseThrow()))
                .isEqualTo(SubmissionText.digest(one));
    }

    @Test
    void what_was_taken_back_is_not_the_latest() {
        Submission first = submission(1, NOW);
        Submission second = submission(2, NOW.plusSeconds(60));
        ports.submissions().add(first);
        ports.submissions().add(second);
        assertThat(ports.submissions().listOf(tenant, activity, ana)).containsExactly(second, first);
        assertThat(ports.submissions().findLatest(tenant, activity, ana)).contains(second);

        ports.submissions().takeBack(second, NOW.plusSeconds(90));
        ports.submissions().takeBack(second, NOW.plusSeconds(99));
        assertThat(ports.submissions().findLatest(tenant, activity, ana)).contains(first);
        assertThat(ports.submissions().find(tenant, second.id()).orElseThrow().takenBackAt())
                .contains(NOW.plusSeconds(90));
        assertThat(ports.submissions().findLatest(UUID.randomUUID(), activity, ana))
                .isEmpty();
    }
}
