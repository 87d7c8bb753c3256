package org.viceversa.skills;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.viceversa.people.Caller;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;

/**
 * Brings a framework in, or up to date: skills are known by their codes, and the same file twice changes nothing.
 *
 * <p>What the file lacks stays as it is; a skill is taken away or retired on purpose only.
 */
public final class ImportFramework {

    private final Frameworks frameworks;
    private final Skills skills;
    private final Clock clock;

    public ImportFramework(Frameworks frameworks, Skills skills, Clock clock) {
        this.frameworks = frameworks;
        this.skills = skills;
        this.clock = clock;
    }

    /** What becomes of a skill. */
    public enum Change {
        ADDED,
        CHANGED,
        UNCHANGED
    }

    /**
     * What an import does, or would do.
     *
     * @param framework as it is afterwards
     * @param changes of each skill of the draft, in its order
     * @param untouched skills that the framework has here and the draft has not
     */
    public record Outcome(Framework framework, boolean isNew, List<Change> changes, int untouched) {
        public long count(Change change) {
            return changes.stream().filter(change::equals).count();
        }
    }

    /**
     * @param dry to say what would happen, and keep nothing
     * @throws Refused {@code not-allowed}; {@code text-missing}; the first of its {@link DraftProblem}s
     */
    public Outcome run(Caller caller, FrameworkDraft draft, boolean dry) {
        Library.requireManager(caller);
        requireTitle(draft);
        DraftProblem.listIn(draft).stream().findFirst().ifPresent(problem -> {
            throw new Refused(Kind.INVALID, problem.code(), problem.sentence());
        });
        Optional<Framework> before = frameworks.findByIdentifier(caller.tenant(), draft.identifier());
        Framework framework = before.map(
                        known -> known.withWords(draft.orWordsOf(known), known.retired(), clock.instant()))
                .orElseGet(() -> draft.toFramework(caller.tenant(), UUID.randomUUID(), clock.instant()));
        Plan plan = plan(framework, draft);
        if (!dry) {
            keep(framework, before, plan);
        }
        int untouched = plan.known() - plan.changed().size() - plan.unchanged();
        return new Outcome(framework, before.isEmpty(), plan.changes(), untouched);
    }

    static void requireTitle(FrameworkDraft draft) {
        if (draft.title().isBlank() || draft.title().strip().length() > Framework.LONGEST_NAME) {
            throw new Refused(
                    Kind.INVALID,
                    "framework-title-invalid",
                    "A framework needs a title of " + Framework.LONGEST_NAME + " characters at most.");
        }
    }

    private record Plan(List<Skill> added, List<Skill> changed, List<Change> changes, int known) {
        int unchanged() {
            return (int) changes.stream().filter(Change.UNCHANGED::equals).count();
        }
    }

    private Plan plan(Framework framework, FrameworkDraft draft) {
        Map<String, Skill> known = skills.listOf(framework.tenant(), framework.id()).stream()
                .collect(Collectors.toMap(Skill::code, Function.identity()));
        Map<String, UUID> ids = new HashMap<>();
        draft.skills()
                .forEach(one -> ids.put(
                        one.code(),
                        Optional.ofNullable(known.get(one.code()))
                                .map(Skill::id)
                                .orElseGet(UUID::randomUUID)));
        Plan plan = new Plan(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), known.size());
        for (SkillDraft one : draft.skills()) {
            Optional<UUID> parent = one.parentCode().map(code -> ids.getOrDefault(code, framework.id()));
            Skill fresh = Skill.of(framework, ids.getOrDefault(one.code(), framework.id()), one, parent);
            note(plan, fresh, Optional.ofNullable(known.get(one.code())), one, parent);
        }
        return plan;
    }

    private static void note(Plan plan, Skill fresh, Optional<Skill> before, SkillDraft draft, Optional<UUID> parent) {
        if (before.isEmpty()) {
            plan.added().add(fresh);
            plan.changes().add(Change.ADDED);
            return;
        }
        Skill changed = before.get().changed(draft, parent);
        boolean same = changed.equals(withVersionOf(before.get()));
        plan.changes().add(same ? Change.UNCHANGED : Change.CHANGED);
        if (!same) {
            plan.changed().add(changed);
        }
    }

    /** As it would be if it were changed into itself. */
    private static Skill withVersionOf(Skill before) {
        return before.changed(SkillDraft.of(before), before.parent());
    }

    private void keep(Framework framework, Optional<Framework> before, Plan plan) {
        if (before.isPresent()) {
            before.filter(known -> !known.equals(framework)).ifPresent(known -> frameworks.save(framework));
        } else if (!frameworks.add(framework)) {
            throw new Refused(
                    Kind.CONFLICT,
                    "framework-changed",
                    "Somebody else brought this framework in at this moment. Look at it, and import again.");
        }
        skills.add(plan.added());
        plan.changed().forEach(skills::save);
    }
}
