package org.viceversa.skills;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is wrong with one of the skills that are to be kept.
 *
 * @param index of the skill in its framework's draft
 * @param field the word that is wrong
 */
public record DraftProblem(int index, String field, String code, String sentence) {

    /** How many skills a framework may have. */
    public static final int MOST_SKILLS = 20_000;

    /** All that is wrong, in the order of the skills; empty when the draft can be kept. */
    public static List<DraftProblem> listIn(FrameworkDraft framework) {
        List<SkillDraft> skills = framework.skills();
        List<DraftProblem> problems = new ArrayList<>();
        if (skills.size() > MOST_SKILLS) {
            problems.add(new DraftProblem(
                    MOST_SKILLS,
                    "",
                    "framework-too-large",
                    "A framework may have %,d skills at most; this one has %,d."
                            .formatted(MOST_SKILLS, skills.size())));
            return problems;
        }
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < skills.size(); i++) {
            addWording(problems, i, skills.get(i));
            Integer first = places.putIfAbsent(skills.get(i).code(), i);
            if (first != null) {
                problems.add(new DraftProblem(
                        i,
                        "code",
                        "skill-code-twice",
                        "The code \"" + skills.get(i).code() + "\" is there twice. Each skill needs one of its own."));
            }
        }
        addParents(problems, skills, places);
        return problems;
    }

    /** What is wrong with the words of one skill. */
    static List<DraftProblem> listIn(SkillDraft skill) {
        List<DraftProblem> problems = new ArrayList<>();
        addWording(problems, 0, skill);
        return problems;
    }

    private static void addWording(List<DraftProblem> problems, int index, SkillDraft skill) {
        addMissing(problems, index, "code", skill.code());
        addMissing(problems, index, "name", skill.name());
        addTooLong(problems, index, "code", skill.code(), Skill.LONGEST_NAME);
        addTooLong(problems, index, "name", skill.name(), Skill.LONGEST_NAME);
        addTooLong(problems, index, "group", skill.group(), Skill.LONGEST_NAME);
        addTooLong(problems, index, "description", skill.description(), Skill.LONGEST_DESCRIPTION);
        skill.levelWords().forEach(words -> addTooLong(problems, index, "level", words, Skill.LONGEST_LEVEL_WORDS));
        if (skill.alignments().map(List::size).orElse(0) > Skill.MOST_ALIGNMENTS) {
            problems.add(new DraftProblem(
                    index,
                    "alignments",
                    "alignments-too-many",
                    "A skill may be aligned to " + Skill.MOST_ALIGNMENTS + " others at most."));
        }
    }

    private static void addMissing(List<DraftProblem> problems, int index, String field, String text) {
        if (text.isBlank()) {
            problems.add(new DraftProblem(index, field, "text-missing", "The " + field + " is missing."));
        }
    }

    private static void addTooLong(List<DraftProblem> problems, int index, String field, String text, int longest) {
        if (text.strip().length() > longest) {
            problems.add(new DraftProblem(
                    index,
                    field,
                    "text-too-long",
                    "The %s may have %,d characters at most; this one has %,d."
                            .formatted(field, longest, text.strip().length())));
        }
    }

    private static void addParents(List<DraftProblem> problems, List<SkillDraft> skills, Map<String, Integer> places) {
        for (int i = 0; i < skills.size(); i++) {
            Optional<String> parent = skills.get(i).parentCode();
            if (parent.isPresent() && !places.containsKey(parent.get())) {
                problems.add(new DraftProblem(
                        i,
                        "parent",
                        "skill-parent-unknown",
                        "No skill of this framework has the code \"" + parent.get() + "\"."));
            } else if (isInLoop(i, skills, places)) {
                problems.add(new DraftProblem(
                        i,
                        "parent",
                        "skill-parent-loop",
                        "The skill would be a part of itself: follow its parents, and take one away."));
            }
        }
    }

    private static boolean isInLoop(int start, List<SkillDraft> skills, Map<String, Integer> places) {
        Set<Integer> passed = new HashSet<>();
        Optional<Integer> place = Optional.of(start);
        while (place.isPresent() && passed.add(place.get())) {
            place = skills.get(place.get()).parentCode().flatMap(code -> Optional.ofNullable(places.get(code)));
        }
        return place.isPresent() && place.get() == start;
    }
}
