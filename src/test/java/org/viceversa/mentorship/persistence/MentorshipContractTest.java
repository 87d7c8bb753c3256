package org.viceversa.mentorship.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.viceversa.enrolment.Side;
import org.viceversa.mentorship.AgreementTerms;
import org.viceversa.mentorship.AgreementTerms.Exchange;
import org.viceversa.mentorship.Closing;
import org.viceversa.mentorship.Commitment;
import org.viceversa.mentorship.Goal;
import org.viceversa.mentorship.Goal.Step;
import org.viceversa.mentorship.MentoringAgreement;
import org.viceversa.refusal.Refused;

@ParameterizedClass
@EnumSource(MentorshipStore.class)
class MentorshipContractTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00.123456Z");
    private static final LocalDate DAY = LocalDate.of(2026, 12, 31);

    @Parameter
    MentorshipStore store;

    private final UUID tenant = UUID.randomUUID();
    private MentorshipStore.Ports ports;
    private UUID pair;

    @BeforeEach
    void open() {
        ports = store.ports();
        pair = ports.pair(tenant);
    }

    private MentoringAgreement version(int number, int revision, String channel, Map<Side, Instant> signed) {
        AgreementTerms terms = new AgreementTerms(
                new Exchange("Python, “well”", "Budgets"),
                new Exchange("Budgets", "Python"),
                "Stays\nhere",
                "No appraisal",
                14,
                channel,
                "Say so",
                "Any time");
        return new MentoringAgreement(tenant, pair, number, revision, terms, Side.MENTEE, NOW, signed);
    }

    @Test
    void a_version_is_kept_to_the_letter_and_once() {
        MentoringAgreement first = version(1, 1, "Chat", Map.of());
        assertThat(ports.agreements().add(first)).isTrue();
        assertThat(ports.agreements().add(version(1, 1, "Mail", Map.of()))).isFalse();

        assertThat(ports.agreements().listOf(tenant, pair)).containsExactly(first);
        assertThat(ports.agreements().listOf(UUID.randomUUID(), pair)).isEmpty();
    }

    @Test
    void words_are_replaced_while_nobody_has_signed_and_was_quicker() {
        ports.agreements().add(version(1, 1, "Chat", Map.of()));
        assertThat(ports.agreements().rewrite(version(1, 2, "Mail", Map.of()))).isTrue();
        assertThat(ports.agreements().rewrite(version(1, 2, "Calls", Map.of()))).isFalse();
        assertThat(ports.agreements().listOf(tenant, pair)).containsExactly(version(1, 2, "Mail", Map.of()));

        assertThat(ports.agreements().sign(version(1, 2, "Mail", Map.of(Side.MENTOR, NOW)), Side.MENTOR))
                .isTrue();
        assertThat(ports.agreements().rewrite(version(1, 3, "Calls", Map.of()))).isFalse();
    }

    @Test
    void the_rhythm_is_that_of_the_version_in_force() {
        ports.agreements().add(version(1, 1, "Chat", Map.of()));
        assertThat(ports.agreements().listCadences(tenant, List.of(pair))).isEmpty();
        Map<Side, Instant> both = Map.of(Side.MENTOR, NOW, Side.MENTEE, NOW);
        ports.agreements().sign(version(1, 1, "Chat", both), Side.MENTOR);
        assertThat(ports.agreements().listCadences(tenant, List.of(pair))).isEmpty();
        ports.agreements().sign(version(1, 1, "Chat", both), Side.MENTEE);
        ports.agreements().add(version(2, 1, "Mail", Map.of()));
        assertThat(ports.agreements().listCadences(tenant, List.of(pair))).containsOnlyKeys(pair);
        assertThat(ports.agreements().listCadences(UUID.randomUUID(), List.of(pair)))
                .isEmpty();
        assertThat(ports.agreements().listCadences(tenant, List.of())).isEmpty();
    }

    @Test
    void a_signature_is_to_a_revision_and_is_given_once() {
        ports.agreements().add(version(1, 1, "Chat", Map.of()));
        ports.agreements().rewrite(version(1, 2, "Mail", Map.of()));
        Map<Side, Instant> signed = Map.of(Side.MENTOR, NOW);

        assertThat(ports.agreements().sign(version(1, 1, "Chat", signed), Side.MENTOR))
                .isFalse();
        ports.agreements().sign(version(1, 2, "Mail", signed), Side.MENTOR);
        ports.agreements().sign(version(1, 2, "Mail", Map.of(Side.MENTOR, NOW.plusSeconds(9))), Side.MENTOR);
        ports.agreements().sign(version(1, 2, "Mail", Map.of(Side.MENTEE, NOW.plusSeconds(1))), Side.MENTEE);

        assertThat(ports.agreements().listOf(tenant, pair).get(0).signed())
                .isEqualTo(Map.of(Side.MENTOR, NOW, Side.MENTEE, NOW.plusSeconds(1)));
    }

    @Test
    void only_a_version_that_nobody_signed_goes() {
        ports.agreements().add(version(1, 1, "Chat", Map.of()));
        ports.agreements().sign(version(1, 1, "Chat", Map.of(Side.MENTOR, NOW)), Side.MENTOR);
        ports.agreements().add(version(2, 1, "Mail", Map.of()));

        assertThat(ports.agreements().remove(version(1, 1, "Chat", Map.of()))).isFalse();
        assertThat(ports.agreements().remove(version(2, 2, "Mail", Map.of()))).isFalse();
        assertThat(ports.agreements().remove(version(2, 1, "Mail", Map.of()))).isTrue();
        assertThat(ports.agreements().listOf(tenant, pair)).hasSize(1);
    }

    private Goal goal(String title, Optional<UUID> twin, List<Step> steps, int version, Instant madeAt) {
        return new Goal(
                UUID.nameUUIDFromBytes((tenant + title).getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                tenant,
                pair,
                Side.MENTOR,
                Goal.Type.HOW_TO,
                twin,
                title,
                Optional.empty(),
                0,
                0,
                "A post",
                Optional.of(DAY),
                steps,
                "Gladly",
                Goal.State.PARTLY,
                version,
                madeAt,
                NOW);
    }

    @Test
    void a_goal_is_kept_to_the_letter_with_its_steps_and_twin() {
        Goal twin = goal("When", Optional.empty(), List.of(), 1, NOW.plusSeconds(1));
        Goal howTo =
                goal("How", Optional.of(twin.id()), List.of(new Step("Look", true), new Step("Try", false)), 1, NOW);
        ports.goals().add(twin);
        ports.goals().add(howTo);

        assertThat(ports.goals().find(tenant, howTo.id())).contains(howTo);
        assertThat(ports.goals().listOf(tenant, pair)).containsExactly(howTo, twin);
        assertThat(ports.goals().listOf(tenant, List.of(pair, UUID.randomUUID())))
                .containsExactlyInAnyOrder(howTo, twin);
        assertThat(ports.goals().listOf(tenant, List.of())).isEmpty();
        assertThat(ports.goals().find(UUID.randomUUID(), howTo.id())).isEmpty();
        assertThat(ports.goals().usesSkill(tenant, UUID.randomUUID())).isFalse();
    }

    @Test
    void a_goal_is_replaced_by_whoever_knows_its_version() {
        ports.goals().add(goal("How", Optional.empty(), List.of(new Step("Look", false)), 1, NOW));
        Goal changed = ports.goals().save(goal("How", Optional.empty(), List.of(new Step("Try", true)), 1, NOW));

        assertThat(changed.version()).isEqualTo(2);
        assertThat(ports.goals().listOf(tenant, pair)).containsExactly(changed);
        Goal late = goal("How", Optional.empty(), List.of(), 1, NOW);
        assertThatThrownBy(() -> ports.goals().save(late))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo("goal-changed"));
    }

    private Commitment promise(String words, LocalDate due) {
        return new Commitment(
                UUID.randomUUID(),
                tenant,
                pair,
                Side.MENTEE,
                words,
                due,
                Commitment.State.OPEN,
                Optional.empty(),
                1,
                NOW,
                NOW);
    }

    @Test
    void promises_stand_by_their_day_and_are_replaced_by_whoever_knows_their_version() {
        Commitment later = promise("Later", DAY.plusDays(1));
        Commitment sooner = promise("Sooner", DAY);
        ports.commitments().add(later);
        ports.commitments().add(sooner);
        assertThat(ports.commitments().listOf(tenant, pair)).containsExactly(sooner, later);
        assertThat(ports.commitments().find(UUID.randomUUID(), later.id())).isEmpty();

        Commitment kept = ports.commitments()
                .save(new Commitment(
                        sooner.id(),
                        tenant,
                        pair,
                        Side.MENTOR,
                        "Sooner",
                        DAY,
                        Commitment.State.KEPT,
                        Optional.of(DAY),
                        1,
                        NOW,
                        NOW));
        assertThat(ports.commitments().find(tenant, sooner.id())).contains(kept);
        assertThat(kept.version()).isEqualTo(2);
        assertThatThrownBy(() -> ports.commitments().save(sooner))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo("commitment-changed"));
    }

    private Closing closing(Side side, Optional<Boolean> stays, Optional<Instant> done, int version) {
        Closing.Words words = new Closing.Words("A lot", "Ask", "Time", stays, "me@example.org");
        return new Closing(tenant, pair, side, words, done, version, NOW);
    }

    @Test
    void each_side_says_its_own_at_the_end_and_overwrites_no_other_window() {
        Closing undecided = ports.closings().save(closing(Side.MENTEE, Optional.empty(), Optional.empty(), 0));
        ports.closings().save(closing(Side.MENTOR, Optional.of(false), Optional.of(NOW), 0));

        assertThat(undecided.version()).isEqualTo(1);
        assertThat(ports.closings().listOf(tenant, pair))
                .containsExactlyInAnyOrder(undecided, closing(Side.MENTOR, Optional.of(false), Optional.of(NOW), 1));
        Closing done = ports.closings().save(closing(Side.MENTEE, Optional.of(true), Optional.of(NOW), 1));
        assertThat(ports.closings().listOf(tenant, pair)).contains(done);
        for (int late : List.of(0, 1)) {
            assertThatThrownBy(() ->
                            ports.closings().save(closing(Side.MENTEE, Optional.of(true), Optional.empty(), late)))
                    .isInstanceOfSatisfying(
                            Refused.class, refused -> assertThat(refused.code()).isEqualTo("closing-changed"));
        }
        assertThat(ports.closings().listOf(UUID.randomUUID(), pair)).isEmpty();
    }
}
