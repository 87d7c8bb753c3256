package org.viceversa.skills.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.viceversa.testkit.SkillRecords.NOW;
import static org.viceversa.testkit.SkillRecords.framework;
import static org.viceversa.testkit.SkillRecords.skill;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.viceversa.refusal.Refused;
import org.viceversa.skills.Assessment.Source;
import org.viceversa.skills.AssessmentRequest;
import org.viceversa.skills.AssessmentRequest.State;
import org.viceversa.skills.Evidence;
import org.viceversa.skills.Evidence.Visibility;
import org.viceversa.skills.Framework;
import org.viceversa.skills.FreshnessRule;
import org.viceversa.skills.Skill;
import org.viceversa.skills.SkillProfile;
import org.viceversa.skills.SkillProfile.Target;

/** Evidence, requests, role profiles and half-lives. */
@ParameterizedClass
@EnumSource(SkillsStore.class)
class SkillRecordsContractTest {

    @Parameter
    SkillsStore store;

    private final UUID tenant = UUID.randomUUID();
    private final UUID stranger = UUID.randomUUID();
    private final UUID ada = UUID.randomUUID();
    private final UUID bo = UUID.randomUUID();
    private SkillsStore.Ports ports;
    private UUID video;
    private UUID feeds;

    @BeforeEach
    void open() {
        ports = store.ports();
        Framework framework = framework(tenant, "site", "Ours");
        ports.frameworks().add(framework);
        Skill one = skill(framework, "T-1", "TECHNOLOGY", "Short video");
        Skill other = skill(framework, "T-2", "TECHNOLOGY", "Feeds");
        ports.skills().add(List.of(one, other));
        video = one.id();
        feeds = other.id();
    }

    private static void assertRefused(ThrowingCallable work, String code) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo(code));
    }

    private Evidence evidence(Instant at, Optional<URI> link, Optional<LocalDate> expires) {
        Evidence evidence = new Evidence(
                UUID.randomUUID(),
                tenant,
                ada,
                video,
                Optional.empty(),
                Evidence.Kind.WORK,
                "A film",
                link,
                "Seen by\nthousands",
                Visibility.PARTNER,
                expires,
                at);
        ports.evidence().add(evidence);
        return evidence;
    }

    @Test
    void evidence_is_kept_to_the_letter_until_it_is_taken_away() {
        Evidence older = evidence(NOW, Optional.empty(), Optional.empty());
        Evidence newer = evidence(
                NOW.plusSeconds(1), Optional.of(URI.create("https://example.org/f")), Optional.of(LocalDate.EPOCH));

        assertThat(ports.evidence().list(tenant, ada)).containsExactly(newer, older);
        assertThat(ports.evidence().find(tenant, newer.id())).contains(newer);
        assertThat(ports.evidence().find(stranger, newer.id())).isEmpty();
        assertThat(ports.evidence().list(stranger, ada)).isEmpty();
        assertThat(ports.skills().isMentioned(tenant, video)).isTrue();

        ports.evidence().remove(newer);
        assertThat(ports.evidence().list(tenant, ada)).containsExactly(older);
    }

    private AssessmentRequest request(State state, String reason, Optional<Instant> answered, int version, UUID id) {
        return new AssessmentRequest(
                id,
                tenant,
                ada,
                bo,
                video,
                Optional.of(UUID.randomUUID()),
                Source.MANAGER,
                "Please",
                state,
                reason,
                NOW,
                answered,
                Optional.empty(),
                version);
    }

    @Test
    void a_request_is_kept_to_the_letter_and_answered_once() {
        AssessmentRequest asked = request(State.ASKED, "", Optional.empty(), 1, UUID.randomUUID());
        ports.requests().add(asked);
        assertThat(ports.requests().listTo(tenant, bo, 10)).containsExactly(asked);

        AssessmentRequest declined = new AssessmentRequest(
                asked.id(),
                tenant,
                ada,
                bo,
                video,
                asked.course(),
                Source.MANAGER,
                "Please",
                State.DECLINED,
                "Too little seen",
                NOW,
                Optional.of(NOW.plusSeconds(1)),
                Optional.empty(),
                2);
        ports.requests().save(declined);

        assertThat(ports.requests().find(tenant, asked.id())).contains(declined);
        assertThat(ports.requests().listFrom(tenant, ada, 10)).containsExactly(declined);
        assertThat(ports.requests().holdFrom(tenant, ada, 10)).containsExactly(declined);
        assertThat(ports.requests().holdFrom(stranger, ada, 10)).isEmpty();
        assertThat(ports.requests().listFrom(tenant, bo, 10)).isEmpty();
        assertThat(ports.requests().listTo(tenant, ada, 10)).isEmpty();
        assertRefused(() -> ports.requests().save(declined), "request-answered");
        assertThat(ports.requests().find(stranger, asked.id())).isEmpty();
        assertThat(ports.requests().listTo(stranger, bo, 10)).isEmpty();
        assertThat(ports.requests().listFrom(stranger, ada, 10)).isEmpty();
    }

    private SkillProfile profile(String name, Target... targets) {
        SkillProfile profile = new SkillProfile(UUID.randomUUID(), tenant, name, List.of(targets), 1, NOW);
        ports.profiles().save(profile);
        return profile;
    }

    @Test
    void a_profile_keeps_its_targets_in_their_order() {
        SkillProfile sales = profile("Sales", new Target(feeds, 4, 3), new Target(video, 2, 1));
        SkillProfile empty = profile("ärger");

        assertThat(ports.profiles().list(tenant)).containsExactly(empty, sales);
        assertThat(ports.profiles().find(tenant, sales.id())).contains(sales);
        assertThat(ports.profiles().findByName(tenant, " SALES ")).contains(sales);

        SkillProfile changed = new SkillProfile(
                sales.id(), tenant, "Sales EU", List.of(new Target(video, 5, 2)), 2, NOW.plusSeconds(1));
        ports.profiles().save(changed);
        assertThat(ports.profiles().find(tenant, sales.id())).contains(changed);
        assertThat(ports.profiles().findByName(tenant, "sales")).isEmpty();
        assertThat(ports.skills().isMentioned(tenant, feeds)).isFalse();
        assertThat(ports.skills().isMentioned(tenant, video)).isTrue();
    }

    @Test
    void a_choice_ends_with_its_profile() {
        SkillProfile sales = profile("Sales");
        SkillProfile design = profile("Design");
        ports.profiles().choose(tenant, ada, Optional.of(sales.id()));
        ports.profiles().choose(tenant, ada, Optional.of(design.id()));
        ports.profiles().choose(tenant, bo, Optional.of(sales.id()));

        assertThat(ports.profiles().findChoice(tenant, ada)).contains(design.id());
        ports.profiles().remove(stranger, design.id());
        assertThat(ports.profiles().findChoice(tenant, ada)).contains(design.id());
        ports.profiles().remove(tenant, design.id());
        assertThat(ports.profiles().findChoice(tenant, ada)).isEmpty();
        ports.profiles().choose(tenant, bo, Optional.empty());
        assertThat(ports.profiles().findChoice(tenant, bo)).isEmpty();
    }

    @Test
    void no_other_tenant_sees_a_profile() {
        SkillProfile sales = profile("Sales");
        ports.profiles().choose(tenant, ada, Optional.of(sales.id()));

        assertThat(ports.profiles().list(stranger)).isEmpty();
        assertThat(ports.profiles().find(stranger, sales.id())).isEmpty();
        assertThat(ports.profiles().findByName(stranger, "Sales")).isEmpty();
        assertThat(ports.profiles().findChoice(stranger, ada)).isEmpty();
    }

    @Test
    void half_lives_are_a_sites_own_and_the_second_of_two_changes_is_refused() {
        FreshnessRule first = new FreshnessRule(3.25, 14, 12, 1);
        FreshnessRule second = new FreshnessRule(4, 14, 12, 2);
        ports.rules().save(tenant, first);
        assertThat(ports.rules().find(tenant)).contains(first);
        ports.rules().save(tenant, second);

        assertThat(ports.rules().find(tenant)).contains(second);
        assertThat(ports.rules().find(stranger)).isEmpty();
        assertRefused(() -> ports.rules().save(tenant, first), "half-lives-changed");
        assertRefused(() -> ports.rules().save(tenant, second), "half-lives-changed");
    }
}
