package org.viceversa.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.viceversa.lti.LtiRole.INSTRUCTOR;
import static org.viceversa.lti.LtiRole.SYSTEM_ADMINISTRATOR;
import static org.viceversa.people.Members.learner;
import static org.viceversa.people.Members.nameless;

import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PersonTest {

    private static final UUID TENANT = UUID.randomUUID();
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    private static LaunchOf launch() {
        return LaunchOf.person(TENANT, "6");
    }

    @Test
    void a_launch_without_a_name_makes_a_person_without_one() {
        Person person = Person.of(launch().launch(), NOW);

        assertThat(person.name()).isEmpty();
        assertThat(person.named()).isFalse();
    }

    @Test
    void the_name_is_made_of_its_parts_where_the_full_one_is_missing() {
        assertThat(new Particulars("", "Chloé", "Dupont", "", "").displayName()).isEqualTo("Chloé Dupont");
        assertThat(new Particulars("", "Chloé", "", "", "").displayName()).isEqualTo("Chloé");
    }

    @Test
    void a_launch_wins_over_a_roster() {
        Person person = Person.of(TENANT, learner("6", "Anna", "Alvarez"), NOW)
                .toldBy(launch().named("Ana", "Álvarez").launch());

        assertThat(person.toldBy(learner("6", "Anna", "Alvarez")).name()).isEqualTo("Ana Álvarez");
    }

    @Test
    void a_roster_fills_the_gaps_of_a_launch() {
        Person person = Person.of(launch().named("Ana", "Álvarez").launch(), NOW);

        assertThat(person.toldBy(learner("6", "Anna", "Alvarez")).particulars().email())
                .isEqualTo("person6@example.org");
    }

    @Test
    void a_roster_renames_who_never_told_a_name_by_launch() {
        Person person = Person.of(TENANT, learner("6", "Ana", "Álvarez"), NOW);

        assertThat(person.toldBy(learner("6", "Ana", "Álvarez Ruiz")).name()).isEqualTo("Ana Álvarez Ruiz");
    }

    @Test
    void a_private_roster_erases_no_name() {
        Person person = Person.of(TENANT, learner("6", "Ana", "Álvarez"), NOW);

        assertThat(person.toldBy(nameless("6"))).isEqualTo(person);
    }

    @Test
    void a_private_launch_erases_no_name() {
        Person person = Person.of(launch().named("Ana", "Álvarez").launch(), NOW);

        assertThat(person.toldBy(launch().launch()).name()).isEqualTo("Ana Álvarez");
    }

    @Test
    void a_new_name_in_a_launch_replaces_the_old_one() {
        Person person = Person.of(launch().named("Ana", "Álvarez").launch(), NOW);

        assertThat(person.toldBy(launch().named("Ana", "Ruiz").launch()).name()).isEqualTo("Ana Ruiz");
    }

    @Test
    void the_latest_launch_says_who_is_an_administrator() {
        Person person = Person.of(launch().as(INSTRUCTOR, SYSTEM_ADMINISTRATOR).launch(), NOW);

        assertThat(person.administrator()).isTrue();
        assertThat(person.toldBy(launch().as(INSTRUCTOR).launch()).administrator())
                .isFalse();
    }

    @Test
    void an_address_that_is_too_long_is_dropped_and_not_cut() {
        String address = "a".repeat(250) + "@example.org";

        assertThat(new Particulars("", "", "", address, "").email()).isEmpty();
    }

    @Test
    void people_without_a_name_stand_last_in_every_list() {
        Person named = Person.of(TENANT, learner("9", "李", "雷"), NOW);
        Person unnamed = Person.of(TENANT, nameless("1"), NOW);

        assertThat(Arrays.compareUnsigned(named.sortKey(), unnamed.sortKey())).isNegative();
    }

    @Test
    void a_very_long_name_keeps_its_keys_within_bounds() {
        Person person = Person.of(TENANT, learner("9", "ﷺ".repeat(200), "ﷺ".repeat(200)), NOW);

        assertThat(person.searchText()).hasSizeLessThanOrEqualTo(600);
        assertThat(person.sortKey()).hasSizeLessThanOrEqualTo(120);
    }

    @Test
    void ids_of_later_people_are_greater() {
        Person earlier = Person.of(TENANT, nameless("1"), NOW);
        Person later = Person.of(TENANT, nameless("2"), NOW.plusMillis(1));

        assertThat(earlier.id().toString()).isLessThan(later.id().toString());
        assertThat(earlier.id().version()).isEqualTo(7);
        assertThat(earlier.id().variant()).isEqualTo(2);
    }
}
