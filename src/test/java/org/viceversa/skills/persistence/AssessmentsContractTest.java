package org.viceversa.skills.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.viceversa.testkit.SkillRecords.NOW;
import static org.viceversa.testkit.SkillRecords.framework;
import static org.viceversa.testkit.SkillRecords.said;
import static org.viceversa.testkit.SkillRecords.skill;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.viceversa.skills.Assessment;
import org.viceversa.skills.Assessment.Source;
import org.viceversa.skills.Assessments;
import org.viceversa.skills.Framework;
import org.viceversa.skills.Practice;
import org.viceversa.skills.Practices;
import org.viceversa.skills.Practices.Latest;
import org.viceversa.skills.Skill;

@ParameterizedClass
@EnumSource(SkillsStore.class)
class AssessmentsContractTest {

    @Parameter
    SkillsStore store;

    private final UUID tenant = UUID.randomUUID();
    private final UUID ada = UUID.randomUUID();
    private final UUID bo = UUID.randomUUID();
    private Assessments assessments;
    private Practices practices;
    private UUID video;
    private UUID feeds;

    @BeforeEach
    void open() {
        assessments = store.ports().assessments();
        practices = store.ports().practices();
        Framework framework = framework(tenant, "site", "Ours");
        store.ports().frameworks().add(framework);
        Skill one = skill(framework, "T-1", "TECHNOLOGY", "Short video");
        Skill other = skill(framework, "T-2", "TECHNOLOGY", "Feeds");
        store.ports().skills().add(List.of(one, other));
        video = one.id();
        feeds = other.id();
    }

    private Assessment add(UUID person, UUID skill, Source source, int level, Instant at) {
        Assessment said = said(tenant, person, skill, source, level, at);
        assessments.add(List.of(said));
        return said;
    }

    private Practice practise(UUID person, Optional<UUID> takesBack, Instant at) {
        Practice practice = new Practice(UUID.randomUUID(), tenant, person, video, takesBack, at);
        practices.add(practice);
        return practice;
    }

    @Test
    void a_word_is_kept_to_the_letter() {
        Assessment said = new Assessment(
                UUID.randomUUID(),
                tenant,
                ada,
                video,
                4,
                Source.PARTNER,
                bo,
                Optional.of(UUID.randomUUID()),
                Optional.of(UUID.randomUUID()),
                "Cut a film\nin one day",
                NOW);
        assessments.add(List.of(said));

        assertThat(assessments.list(tenant, ada)).containsExactly(said);
    }

    @Test
    void words_of_a_person_begin_with_the_newest() {
        Assessment first = add(ada, video, Source.SELF, 1, NOW);
        Assessment third = add(ada, feeds, Source.SELF, 3, NOW.plusSeconds(2));
        Assessment second = add(ada, video, Source.SELF, 2, NOW.plusSeconds(1));
        add(bo, video, Source.SELF, 5, NOW);

        assertThat(assessments.list(tenant, ada)).containsExactly(third, second, first);
        assertThat(assessments.listOf(tenant, ada, video)).containsExactly(second, first);
    }

    @Test
    void the_last_word_of_each_source_counts() {
        add(ada, video, Source.SELF, 1, NOW);
        Assessment self = add(ada, video, Source.SELF, 2, NOW.plusSeconds(1));
        Assessment partner = add(ada, video, Source.PARTNER, 3, NOW);
        Assessment other = add(ada, feeds, Source.SELF, 4, NOW);
        Assessment his = add(bo, video, Source.SELF, 5, NOW);
        add(UUID.randomUUID(), video, Source.SELF, 0, NOW);

        assertThat(assessments.listLatest(tenant, List.of(ada, bo), List.of(video, feeds)))
                .containsExactlyInAnyOrder(self, partner, other, his);
        assertThat(assessments.listLatest(tenant, List.of(ada), List.of(feeds))).containsExactly(other);
        assertThat(assessments.listLatest(tenant, List.of(ada), List.of())).isEmpty();
    }

    @Test
    void the_last_practice_counts_unless_it_was_taken_back() {
        practise(ada, Optional.empty(), NOW);
        Practice mistaken = practise(ada, Optional.empty(), NOW.plusSeconds(5));
        practise(ada, Optional.of(mistaken.id()), NOW.plusSeconds(6));
        practise(bo, Optional.empty(), NOW.plusSeconds(1));

        assertThat(practices.listLatest(tenant, List.of(ada, bo), List.of(video, feeds)))
                .containsExactlyInAnyOrder(new Latest(ada, video, NOW), new Latest(bo, video, NOW.plusSeconds(1)));
        assertThat(practices.find(tenant, mistaken.id())).contains(mistaken);
    }

    @Test
    void a_practice_is_taken_back_once() {
        Practice mistaken = practise(ada, Optional.empty(), NOW);
        Practice again = new Practice(UUID.randomUUID(), tenant, ada, video, Optional.of(mistaken.id()), NOW);

        assertThat(practices.add(again)).isTrue();
        assertThat(practices.add(new Practice(UUID.randomUUID(), tenant, ada, video, Optional.of(mistaken.id()), NOW)))
                .isFalse();
    }

    @Test
    void no_other_tenant_reads_a_word() {
        UUID stranger = UUID.randomUUID();
        add(ada, video, Source.SELF, 1, NOW);
        Practice practice = practise(ada, Optional.empty(), NOW);

        assertThat(assessments.list(stranger, ada)).isEmpty();
        assertThat(assessments.listOf(stranger, ada, video)).isEmpty();
        assertThat(assessments.listLatest(stranger, List.of(ada), List.of(video)))
                .isEmpty();
        assertThat(practices.listLatest(stranger, List.of(ada), List.of(video))).isEmpty();
        assertThat(practices.find(stranger, practice.id())).isEmpty();
    }
}
