package org.viceversa.learningpath;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.viceversa.learningpath.PlanEntry.Kind;
import org.viceversa.people.Caller;
import org.viceversa.people.Particulars;
import org.viceversa.people.Person;
import org.viceversa.refusal.Refused;
import org.viceversa.testkit.InMemoryPlanEntries;
import org.viceversa.testkit.SettableClock;

class PlanTest {

    private final UUID tenant = UUID.randomUUID();
    private final Map<UUID, String> skills = new HashMap<>();
    private final SettableClock clock = new SettableClock("2026-11-22T10:00:00Z");
    private final InMemoryPlanEntries entries = new InMemoryPlanEntries();
    private final AddToPlan addToPlan = new AddToPlan(entries, this::titles, clock);
    private final RemoveFromPlan removeFromPlan = new RemoveFromPlan(entries);
    private final ListPlan listPlan = new ListPlan(entries, this::titles);
    private final Caller ana = caller(tenant);

    private static Caller caller(UUID tenant) {
        Particulars particulars = new Particulars("Ana Álvarez", "", "", "", "");
        Person person = new Person(UUID.randomUUID(), tenant, "6", particulars, true, false, "en");
        return new Caller(tenant, person, Optional.empty(), Set.of());
    }

    private Map<UUID, String> titles(Caller caller, Kind kind, Collection<UUID> subjects) {
        return subjects.stream()
                .filter(id -> kind == Kind.SKILL && caller.tenant().equals(tenant) && skills.containsKey(id))
                .collect(Collectors.toMap(id -> id, skills::get));
    }

    private UUID skill(String name) {
        UUID id = UUID.randomUUID();
        skills.put(id, name);
        return id;
    }

    private static void assertUnknown(Runnable work) {
        assertThatThrownBy(work::run)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo("plan-subject-unknown"));
    }

    @Test
    void what_was_put_aside_is_shown_with_the_latest_first() {
        addToPlan.run(ana, Kind.SKILL, skill("Short video"));
        clock.goOn(java.time.Duration.ofMinutes(1));
        addToPlan.run(ana, Kind.SKILL, skill("Remote meetings"));

        assertThat(listPlan.run(ana))
                .extracting(ListPlan.Line::title)
                .containsExactly("Remote meetings", "Short video");
        assertThat(listPlan.count(ana)).isEqualTo(2);
    }

    @Test
    void adding_twice_leaves_one() {
        UUID video = skill("Short video");

        assertThat(addToPlan.run(ana, Kind.SKILL, video)).isEqualTo(addToPlan.run(ana, Kind.SKILL, video));
        assertThat(listPlan.count(ana)).isEqualTo(1);
    }

    @Test
    void what_is_not_there_or_not_open_to_somebody_is_not_added() {
        UUID video = skill("Short video");

        assertUnknown(() -> addToPlan.run(ana, Kind.SKILL, UUID.randomUUID()));
        assertUnknown(() -> addToPlan.run(ana, Kind.OFFER, video));
        assertUnknown(() -> addToPlan.run(caller(UUID.randomUUID()), Kind.SKILL, video));
    }

    @Test
    void an_entry_follows_its_subjects_name_and_outlives_it() {
        UUID video = skill("Short video");
        addToPlan.run(ana, Kind.SKILL, video);

        skills.put(video, "Short films");
        assertThat(listPlan.run(ana))
                .extracting(ListPlan.Line::title, ListPlan.Line::available)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("Short films", true));

        skills.remove(video);
        assertThat(listPlan.run(ana))
                .extracting(ListPlan.Line::title, ListPlan.Line::available)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("Short video", false));
    }

    @Test
    void what_is_taken_out_is_gone_and_may_be_taken_out_again() {
        UUID video = skill("Short video");
        addToPlan.run(ana, Kind.SKILL, video);

        removeFromPlan.run(ana, Kind.SKILL, video);
        removeFromPlan.run(ana, Kind.SKILL, video);

        assertThat(listPlan.run(ana)).isEmpty();
    }

    @Test
    void nobody_sees_or_changes_another_persons_plan() {
        UUID video = skill("Short video");
        addToPlan.run(ana, Kind.SKILL, video);
        Caller bo = caller(tenant);

        removeFromPlan.run(bo, Kind.SKILL, video);

        assertThat(listPlan.run(bo)).isEmpty();
        assertThat(listPlan.count(ana)).isEqualTo(1);
    }

    @Test
    void a_plan_has_an_end() {
        for (int i = 0; i < AddToPlan.MOST; i++) {
            addToPlan.run(ana, Kind.SKILL, skill("Skill " + i));
        }

        assertThatThrownBy(() -> addToPlan.run(ana, Kind.SKILL, skill("One more")))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo("plan-full"));
    }
}
