package org.viceversa.programme.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.viceversa.testkit.Programmed.NOW;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.viceversa.people.Course;
import org.viceversa.people.RosterState;
import org.viceversa.programme.Programme;
import org.viceversa.programme.Programme.Notice;
import org.viceversa.programme.Programme.Visibility;
import org.viceversa.programme.Programmes;
import org.viceversa.testkit.Programmed;

@ParameterizedClass
@EnumSource(ProgrammeStore.class)
class ProgrammesContractTest {

    @Parameter
    ProgrammeStore store;

    private final UUID tenant = UUID.randomUUID();
    private Programmes programmes;

    @BeforeEach
    void open() {
        programmes = store.ports().programmes();
    }

    private Programme added(String name) {
        Programme programme = Programmed.programme(
                tenant,
                name,
                Visibility.COURSES,
                List.of(course("12").id(), course("7").id()));
        programmes.add(programme);
        return programme;
    }

    private Course course(String contextId) {
        return store.ports()
                .courses()
                .add(new Course(
                        UUID.randomUUID(),
                        tenant,
                        contextId,
                        "Reverse Mentoring",
                        "RM",
                        "",
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        NOW,
                        RosterState.UNREAD));
    }

    private static Programme changed(
            Programme before, String name, List<UUID> skills, boolean archived, int version, Instant at) {
        return new Programme(
                before.id(),
                before.tenant(),
                name,
                before.kind(),
                before.template(),
                before.labels(),
                before.goal(),
                before.sponsor(),
                before.champion(),
                skills,
                before.direction(),
                before.visibility(),
                before.approval(),
                before.form(),
                before.pairing(),
                before.conduct(),
                new Notice(2, "Anew."),
                before.contacts(),
                before.courses(),
                archived,
                version,
                at);
    }

    @Test
    void a_programme_is_kept_to_the_letter_in_every_alphabet() {
        Programme programme = added("ロトネム · Обратное · برنامج 👩‍🏫");

        assertThat(programmes.find(tenant, programme.id())).contains(programme);
        assertThat(programmes.list(tenant, false)).containsExactly(programme);
    }

    @Test
    void the_longest_name_of_the_widest_letters_fits() {
        Programme programme = added("👩".repeat(Programme.LONGEST_NAME));

        assertThat(programmes.find(tenant, programme.id())).contains(programme);
    }

    @Test
    void skills_and_courses_keep_their_order() {
        Programme before = added("Order");
        List<UUID> skills = List.of(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
        Programme after = changed(before, "Order", skills, false, 2, NOW);

        assertThat(programmes.save(after)).isTrue();
        assertThat(programmes.find(tenant, before.id())).contains(after);
    }

    @Test
    void of_two_changes_of_one_version_the_second_changes_nothing() {
        Programme before = added("Rotnem");
        Programme first = changed(before, "First", before.skills(), false, 2, NOW);
        Programme second = changed(before, "Second", List.of(), false, 2, NOW);

        assertThat(programmes.save(first)).isTrue();
        assertThat(programmes.save(second)).isFalse();
        assertThat(programmes.find(tenant, before.id())).contains(first);
    }

    @Test
    void the_archive_is_a_list_of_its_own_and_the_newest_change_comes_first() {
        Programme first = added("First");
        Programme second = added("Second");
        Programme third = added("Third");
        programmes.save(changed(second, "Second", second.skills(), true, 2, NOW.plusSeconds(1)));
        programmes.save(changed(first, "First", first.skills(), false, 2, NOW.plusSeconds(2)));

        assertThat(programmes.list(tenant, false)).extracting(Programme::id).containsExactly(first.id(), third.id());
        assertThat(programmes.list(tenant, true)).extracting(Programme::id).containsExactly(second.id());
    }

    @Test
    void a_skill_is_used_while_a_programme_is_about_it_even_in_the_archive() {
        Programme programme = added("Rotnem");
        UUID skill = UUID.randomUUID();
        programmes.save(changed(programme, "Rotnem", List.of(skill), false, 2, NOW));

        assertThat(programmes.usesSkill(tenant, skill)).isTrue();
        assertThat(programmes.usesSkill(UUID.randomUUID(), skill)).isFalse();
        assertThat(programmes.usesSkill(tenant, UUID.randomUUID())).isFalse();
        programmes.save(changed(programme, "Rotnem", List.of(skill), true, 3, NOW));
        assertThat(programmes.usesSkill(tenant, skill)).isTrue();
        programmes.save(changed(programme, "Rotnem", List.of(), true, 4, NOW));
        assertThat(programmes.usesSkill(tenant, skill)).isFalse();
    }

    @Test
    void no_other_tenant_sees_or_changes_a_programme() {
        Programme programme = added("Ours");
        Programme theirs = Programmed.programme(UUID.randomUUID(), "Theirs");
        Programme foreign = new Programme(
                programme.id(),
                theirs.tenant(),
                "Taken over",
                theirs.kind(),
                "",
                theirs.labels(),
                "",
                theirs.sponsor(),
                "",
                List.of(),
                theirs.direction(),
                theirs.visibility(),
                false,
                theirs.form(),
                theirs.pairing(),
                theirs.conduct(),
                theirs.notice(),
                List.of(),
                List.of(),
                false,
                2,
                NOW);

        assertThat(programmes.find(theirs.tenant(), programme.id())).isEmpty();
        assertThat(programmes.list(theirs.tenant(), false)).isEmpty();
        assertThat(programmes.save(foreign)).isFalse();
        assertThat(programmes.find(tenant, programme.id())).contains(programme);
    }
}
