package org.viceversa.people.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.viceversa.people.persistence.StoredPeople.NOW;
import static org.viceversa.people.persistence.StoredPeople.course;
import static org.viceversa.people.persistence.StoredPeople.launched;
import static org.viceversa.people.persistence.StoredPeople.listed;
import static org.viceversa.people.persistence.StoredPeople.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.viceversa.lti.LtiRole;
import org.viceversa.people.Course;
import org.viceversa.people.MemberFilter;
import org.viceversa.people.MemberFilter.Place;
import org.viceversa.people.MemberLists;
import org.viceversa.people.MemberLists.Counts;
import org.viceversa.people.MemberLists.Member;
import org.viceversa.people.Membership;
import org.viceversa.people.Person;
import org.viceversa.people.ToolRole;

@ParameterizedClass
@EnumSource(PeopleStore.class)
class MemberListsContractTest {

    @Parameter
    PeopleStore store;

    private final UUID tenant = UUID.randomUUID();
    private MemberLists lists;
    private Course course;

    @BeforeEach
    void a_course() {
        lists = store.ports().lists();
        course = store.ports().courses().add(course(tenant, "2"));
    }

    private Person learner(String subject, String name) {
        Person person = store.ports().people().add(person(tenant, subject, name));
        store.ports().memberships().add(listed(course, person, LtiRole.LEARNER), person);
        return person;
    }

    private void member(String subject, String name, Set<LtiRole> launch, Set<LtiRole> roster) {
        Person person = store.ports().people().add(person(tenant, subject, name));
        Membership membership = new Membership(
                tenant,
                course.id(),
                person.id(),
                launch,
                roster,
                true,
                NOW,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        store.ports().memberships().add(membership, person);
    }

    private List<String> names(String search, Optional<ToolRole> role, boolean here) {
        MemberFilter filter = MemberFilter.of(search, role, here);
        List<Member> found = lists.list(tenant, course.id(), filter, Optional.empty(), 100);
        assertThat(lists.count(tenant, course.id(), filter)).isEqualTo(found.size());
        return found.stream().map(member -> member.person().name()).toList();
    }

    private List<String> search(String words) {
        return names(words, Optional.empty(), true);
    }

    @Test
    void people_stand_in_the_order_of_their_names_whatever_the_alphabet_and_the_nameless_last() {
        for (String name : List.of("李 雷", "", "Zoë Ångström", "Đorđe Đukić", "ana Álvarez", "Émeka Eze", "Ελένη Π")) {
            learner("s" + name.length() + name.hashCode(), name);
        }

        assertThat(search(""))
                .containsExactly("ana Álvarez", "Đorđe Đukić", "Émeka Eze", "Zoë Ångström", "Ελένη Π", "李 雷", "");
    }

    @Test
    void a_search_finds_names_and_addresses_without_accents_and_in_any_order() {
        learner("6", "Ana Álvarez");
        learner("7", "Bilal Başaran");
        learner("17", "李 雷");

        assertThat(search("alvarez")).containsExactly("Ana Álvarez");
        assertThat(search("BASARAN bil")).containsExactly("Bilal Başaran");
        assertThat(search("雷")).containsExactly("李 雷");
        assertThat(search("7@example.org")).containsExactly("Bilal Başaran", "李 雷");
        assertThat(search("ana basaran")).isEmpty();
    }

    @Test
    void the_signs_of_patterns_are_searched_for_as_they_are() {
        learner("6", "100% Ana_B!");
        learner("7", "100 AnaxB");

        assertThat(search("100%")).containsExactly("100% Ana_B!");
        assertThat(search("a_b")).containsExactly("100% Ana_B!");
        assertThat(search("!")).containsExactly("100% Ana_B!");
        assertThat(search("'; drop table person; --")).isEmpty();
        assertThat(search("\\")).isEmpty();
    }

    /** The rule of roles stands twice: here it must come to the same on each. */
    @Test
    void roles_narrow_the_list_as_the_membership_says() {
        List<Set<LtiRole>> sources = List.of(
                Set.of(),
                Set.of(LtiRole.LEARNER),
                Set.of(LtiRole.INSTRUCTOR),
                Set.of(LtiRole.TEACHING_ASSISTANT),
                Set.of(LtiRole.INSTRUCTOR, LtiRole.LEARNER),
                Set.of(LtiRole.CONTEXT_ADMINISTRATOR),
                Set.of(LtiRole.SYSTEM_ADMINISTRATOR),
                Set.of(LtiRole.CONTENT_DEVELOPER, LtiRole.MENTOR));
        for (Set<LtiRole> launch : sources) {
            for (Set<LtiRole> roster : sources) {
                String roles = launch + " and " + roster;
                member(UUID.randomUUID().toString(), roles, launch, roster);
            }
        }
        List<Member> all =
                lists.list(tenant, course.id(), MemberFilter.of("", Optional.empty(), true), Optional.empty(), 100);
        assertThat(all).hasSize(64);

        for (ToolRole role : List.of(ToolRole.LEARNER, ToolRole.INSTRUCTOR)) {
            assertThat(names("", Optional.of(role), true))
                    .containsExactlyElementsOf(all.stream()
                            .filter(member -> member.membership().roles().contains(role))
                            .map(member -> member.person().name())
                            .toList());
        }
        Counts counts = lists.count(tenant, course.id());
        assertThat(counts.learners())
                .isEqualTo(names("", Optional.of(ToolRole.LEARNER), true).size());
        assertThat(counts.instructors())
                .isEqualTo(names("", Optional.of(ToolRole.INSTRUCTOR), true).size());
    }

    @Test
    void who_left_stands_in_a_list_of_their_own() {
        Person ana = learner("6", "Ana Álvarez");
        learner("7", "Bilal Başaran");
        store.ports().memberships().saveLeavers(tenant, course.id(), List.of(ana.id()), NOW, NOW);

        assertThat(names("", Optional.empty(), false)).containsExactly("Ana Álvarez");
        assertThat(names("", Optional.of(ToolRole.LEARNER), false)).containsExactly("Ana Álvarez");
        assertThat(search("")).containsExactly("Bilal Başaran");
        assertThat(lists.count(tenant, course.id())).isEqualTo(new Counts(1, 1, 0, 1));
    }

    @Test
    void pages_follow_each_other_without_gap_or_repetition_even_among_people_of_one_name() {
        for (int i = 0; i < 23; i++) {
            learner("s" + i, i % 2 == 0 ? "Ana Álvarez" : "Bilal Başaran " + i);
        }
        MemberFilter everybody = MemberFilter.of("", Optional.empty(), true);
        List<Member> paged = new ArrayList<>();
        Optional<Place> after = Optional.empty();
        List<Member> page;
        do {
            page = lists.list(tenant, course.id(), everybody, after, 5);
            paged.addAll(page);
            after = page.stream().reduce((first, second) -> second).map(Member::place);
        } while (page.size() == 5);

        assertThat(paged).isEqualTo(lists.list(tenant, course.id(), everybody, Optional.empty(), 100));
        assertThat(paged).extracting(member -> member.person().id()).doesNotHaveDuplicates();
        assertThat(paged).hasSize(23);
    }

    @Test
    void no_other_tenant_and_no_other_course_is_listed() {
        learner("6", "Ana Álvarez");
        Course other = store.ports().courses().add(course(tenant, "3"));
        Person bilal = store.ports().people().add(person(tenant, "7", "Bilal Başaran"));
        store.ports().memberships().add(launched(other, bilal, LtiRole.LEARNER), bilal);
        UUID stranger = UUID.randomUUID();
        MemberFilter everybody = MemberFilter.of("", Optional.empty(), true);

        assertThat(search("")).containsExactly("Ana Álvarez");
        assertThat(lists.list(stranger, course.id(), everybody, Optional.empty(), 100))
                .isEmpty();
        assertThat(lists.count(stranger, course.id(), everybody)).isZero();
        assertThat(lists.count(stranger, course.id())).isEqualTo(new Counts(0, 0, 0, 0));
    }
}
