package org.viceversa.programme;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What is known of somebody who might take part.
 *
 * @param months how long they have been here; empty when no record tells
 * @param grade higher is more senior
 * @param department may be empty
 * @param key by which others name them as their manager; may be empty
 * @param managers keys of those above them, the nearest first
 * @param languages tags of those that they can work in; none when nobody told
 */
public record DryRunPerson(
        UUID id,
        String name,
        Optional<Integer> months,
        Optional<Integer> grade,
        String department,
        String key,
        List<String> managers,
        Set<String> languages) {

    public DryRunPerson {
        managers = List.copyOf(managers);
        languages = Set.copyOf(languages);
    }
}
