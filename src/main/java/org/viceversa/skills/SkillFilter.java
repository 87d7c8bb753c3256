package org.viceversa.skills;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.viceversa.people.Texts;

/**
 * Which skills are asked for.
 *
 * @param framework of one framework, or of all that are not retired
 * @param words folded words that all must occur in name, group or code; empty finds everything
 * @param retired whether those that are not offered any more are asked for too
 * @param after begins behind this skill
 */
public record SkillFilter(
        Optional<UUID> framework, List<String> words, boolean retired, Optional<UUID> after, int limit) {

    /** The longest page. */
    public static final int MOST_AT_ONCE = 500;

    private static final int LONGEST_SEARCH = 100;

    public SkillFilter {
        words = List.copyOf(words);
        limit = Math.max(1, Math.min(limit, MOST_AT_ONCE));
    }

    /** What is offered, as somebody searches it. */
    public static SkillFilter offered(String search, int limit) {
        return new SkillFilter(Optional.empty(), words(search), false, Optional.empty(), limit);
    }

    /** @param search as somebody typed it */
    public static List<String> words(String search) {
        return Arrays.stream(Texts.fold(Texts.clean(search, LONGEST_SEARCH)).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    public boolean matches(Skill skill) {
        String text = skill.searchText();
        return framework.map(skill.framework()::equals).orElse(true)
                && (retired || !skill.retired())
                && words.stream().allMatch(text::contains);
    }
}
