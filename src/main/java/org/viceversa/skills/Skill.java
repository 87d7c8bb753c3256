package org.viceversa.skills;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.viceversa.people.Texts;

/**
 * Something that people can do, in six levels from 0 to {@value #HIGHEST}.
 *
 * @param code unique within the framework
 * @param group the heading that it stands under
 * @param parent the skill of the same framework that it is a part of
 * @param levelWords what each level looks like, six sentences; an empty one stands for the usual words
 * @param alignments the same or a wider skill in published frameworks
 * @param retired not offered any more; what was said of it stays
 */
public record Skill(
        UUID id,
        UUID tenant,
        UUID framework,
        String code,
        String name,
        String group,
        Kind kind,
        String description,
        Optional<UUID> parent,
        Decay decay,
        List<String> levelWords,
        List<Alignment> alignments,
        boolean retired,
        int version) {

    /** From none, through with help, alone, well, others ask me, to: I shape it here. */
    public static final int HIGHEST = 5;

    public static final int LEVELS = HIGHEST + 1;

    /** Of codes, names and groups: what Moodle keeps of an id number and a name. */
    public static final int LONGEST_NAME = 100;

    public static final int LONGEST_DESCRIPTION = 4_000;
    public static final int LONGEST_LEVEL_WORDS = 500;
    public static final int MOST_ALIGNMENTS = 20;

    private static final int LONGEST_SEARCH_TEXT = 400;

    /** Whether it is learnt by doing something with one's hands and screens, or shown among people. */
    public enum Kind {
        HARD,
        SOFT
    }

    /** What fades when a skill is not used. */
    public enum Decay {
        ACCURACY,
        SPEED,
        MIXED,
        /** Nothing fades. */
        STABLE
    }

    /** @param framework of the target, such as ESCO */
    public record Alignment(String framework, String name, URI target) {

        private static final int LONGEST = 255;
        public static final int LONGEST_TARGET = 500;

        public Alignment {
            framework = Texts.clean(framework, LONGEST);
            name = Texts.clean(name, LONGEST);
        }
    }

    public Skill {
        code = Texts.clean(code, LONGEST_NAME);
        name = Texts.clean(name, LONGEST_NAME);
        group = Texts.clean(group, LONGEST_NAME);
        description = Texts.cleanLines(description, LONGEST_DESCRIPTION);
        levelWords = sixOf(levelWords);
        alignments = List.copyOf(alignments);
    }

    static Skill of(Framework framework, UUID id, SkillDraft draft, Optional<UUID> parent) {
        return new Skill(
                id,
                framework.tenant(),
                framework.id(),
                draft.code(),
                draft.name(),
                draft.group(),
                draft.kind().orElse(Kind.HARD),
                draft.description(),
                parent,
                draft.decay().orElse(Decay.MIXED),
                draft.levelWords(),
                draft.alignments().orElse(List.of()),
                false,
                1);
    }

    private static List<String> sixOf(List<String> words) {
        return IntStream.range(0, LEVELS)
                .mapToObj(level -> level < words.size() ? Texts.clean(words.get(level), LONGEST_LEVEL_WORDS) : "")
                .toList();
    }

    /** With other words, one version on. */
    Skill changed(SkillDraft draft, Optional<UUID> changedParent) {
        return new Skill(
                id,
                tenant,
                framework,
                draft.code(),
                draft.name(),
                draft.group(),
                draft.kind().orElse(kind),
                draft.description(),
                changedParent,
                draft.decay().orElse(decay),
                draft.levelWords().isEmpty() ? levelWords : draft.levelWords(),
                draft.alignments().orElse(alignments),
                retired,
                version + 1);
    }

    Skill withRetired(boolean isRetired) {
        return new Skill(
                id,
                tenant,
                framework,
                code,
                name,
                group,
                kind,
                description,
                parent,
                decay,
                levelWords,
                alignments,
                isRetired,
                version + 1);
    }

    /** What a search looks through: name, group and code, folded. */
    public String searchText() {
        return Texts.clean(Texts.fold(name + " " + group + " " + code), LONGEST_SEARCH_TEXT);
    }

    /** The place in a list, to be compared byte by byte, the same on every database: by group, then by name. */
    public byte[] sortKey() {
        byte[] words = Texts.fold(group + "\u0001" + name).getBytes(StandardCharsets.UTF_8);
        return Arrays.copyOf(words, Math.min(words.length, 2 * LONGEST_NAME + 1));
    }
}
