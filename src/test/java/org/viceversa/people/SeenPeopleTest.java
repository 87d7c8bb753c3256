package org.viceversa.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SeenPeopleTest {

    @Test
    void everybody_who_was_seen_is_remembered_and_nobody_else() {
        Instant now = Instant.parse("2026-11-22T10:00:00Z");
        List<UUID> listed = IntStream.range(0, 20_000)
                .mapToObj(i ->
                        Person.of(new UUID(0, 0), Members.nameless("" + i), now).id())
                .toList();
        SeenPeople seen = new SeenPeople();
        seen.addAll(listed.subList(0, 10_000));
        assertThat(seen.has(listed.get(9_999))).isTrue();
        seen.addAll(listed.subList(10_000, 15_000));

        assertThat(listed.stream().filter(seen::has)).hasSize(15_000);
    }
}
