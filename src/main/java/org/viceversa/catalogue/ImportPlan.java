package org.viceversa.catalogue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.viceversa.catalogue.ImportOfferings.Change;
import org.viceversa.catalogue.ImportOfferings.Difference;
import org.viceversa.catalogue.ImportOfferings.Line;
import org.viceversa.catalogue.ImportOfferings.Outcome;
import org.viceversa.catalogue.ImportOfferings.Problem;
import org.viceversa.catalogue.Offering.Teaches;
import org.viceversa.people.Texts;
import org.viceversa.skills.Skill;
import org.viceversa.skills.Skills;

/** What a table makes of a catalogue, row by row; it keeps nothing. */
final class ImportPlan {

    private final UUID tenant;
    private final LocalDate today;
    private final Map<UUID, Offering> kept;
    private final Map<String, UUID> idsByKey = new HashMap<>();
    private final Map<String, List<UUID>> idsByTitle = new HashMap<>();
    private final Map<String, List<Skill>> skillsByCode;
    private final Map<UUID, Skill> skillsById;
    private final Map<UUID, OfferingDraft> drafts = new HashMap<>();
    private final List<Planned> planned = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    private record Planned(OfferingEntry row, UUID id) {}

    /** @param isNew whether it is not there yet */
    record Kept(Offering offering, boolean isNew) {}

    ImportPlan(UUID tenant, List<Offering> all, List<OfferingEntry> rows, Skills skills, Instant now) {
        this.tenant = tenant;
        today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        kept = all.stream().collect(Collectors.toMap(Offering::id, Function.identity()));
        all.forEach(one -> {
            drafts.put(one.id(), OfferingDraft.of(one));
            idsByKey.put(OfferingDraft.of(one).key(), one.id());
            note(one.title(), one.id());
        });
        List<String> codes = rows.stream()
                .flatMap(row -> row.skills().stream())
                .flatMap(List::stream)
                .map(OfferingEntry.SkillLevel::code)
                .distinct()
                .toList();
        skillsByCode = skills.listByCodes(tenant, codes).stream()
                .filter(skill -> !skill.retired())
                .collect(Collectors.groupingBy(Skill::code));
        skillsById = new HashMap<>(skills.listByIds(
                tenant,
                all.stream()
                        .flatMap(one -> one.skills().stream())
                        .map(Teaches::skill)
                        .distinct()
                        .toList()));
        skillsByCode.values().forEach(same -> same.forEach(skill -> skillsById.put(skill.id(), skill)));
        rows.forEach(this::identify);
        planned.forEach(this::draft);
        planned.forEach(this::check);
    }

    private void note(String title, UUID id) {
        List<UUID> same = idsByTitle.computeIfAbsent(Texts.fold(title), any -> new ArrayList<>());
        if (!same.contains(id)) {
            same.add(id);
        }
    }

    /** Which offering a row is of: the one whose id it has, else the one of its title and provider, else a new one. */
    private void identify(OfferingEntry row) {
        UUID byKey = idsByKey.get(row.key());
        UUID id = row.id().orElse(byKey == null ? UUID.randomUUID() : byKey);
        if (row.id().isPresent() && !kept.containsKey(id)) {
            fault(row, "id", "offering-unknown", "No offering here has this id. Empty the cell for a new one.");
        } else if (planned.stream().anyMatch(other -> other.id().equals(id))) {
            fault(row, "title", "offering-twice", "An earlier row of the file is of the same offering.");
        } else if (byKey != null && !byKey.equals(id)) {
            fault(row, "title", "offering-exists", "Another offering has this title of this provider.");
        } else {
            planned.add(new Planned(row, id));
            idsByKey.put(row.key(), id);
            note(row.title(), id);
        }
    }

    private void draft(Planned one) {
        OfferingEntry row = one.row();
        OfferingDraft draft = row.over(before(one), skills(row), earlier(row));
        drafts.put(one.id(), draft);
    }

    private OfferingDraft draftOf(Planned one) {
        return Optional.ofNullable(drafts.get(one.id())).orElseThrow();
    }

    private Optional<Offering> before(Planned one) {
        return Optional.ofNullable(kept.get(one.id()));
    }

    private List<Teaches> skills(OfferingEntry row) {
        List<Teaches> found = new ArrayList<>();
        row.skills().orElse(List.of()).forEach(named -> {
            List<Skill> same = skillsByCode.getOrDefault(named.code(), List.of());
            if (same.size() == 1) {
                found.add(new Teaches(same.get(0).id(), named.level()));
            } else {
                fault(
                        row,
                        "skills",
                        same.isEmpty() ? "offering-skill-unknown" : "skill-ambiguous",
                        (same.isEmpty()
                                        ? "No skill that is offered has the code \""
                                        : "Several skills have the code \"")
                                + named.code() + "\". Codes stand in the skill library.");
            }
        });
        return found;
    }

    private List<UUID> earlier(OfferingEntry row) {
        List<UUID> found = new ArrayList<>();
        row.prerequisites().orElse(List.of()).forEach(named -> {
            List<UUID> same = kept.keySet().stream()
                    .filter(id -> id.toString().equals(named))
                    .findFirst()
                    .map(List::of)
                    .orElseGet(() -> idsByTitle.getOrDefault(Texts.fold(named), List.of()));
            if (same.size() == 1) {
                found.add(same.get(0));
            } else {
                fault(
                        row,
                        "prerequisites",
                        "offering-prerequisite-unknown",
                        (same.isEmpty() ? "Nothing is called \"" : "Several offerings are called \"") + named
                                + "\". Write the title as the catalogue has it, or the id of the export.");
            }
        });
        return found;
    }

    private void check(Planned one) {
        OfferingDraft draft = draftOf(one);
        DraftProblem.listIn(draft, today)
                .forEach(problem -> fault(one.row(), problem.field(), problem.code(), problem.sentence()));
        Map<UUID, List<UUID>> before = drafts.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().prerequisites()));
        if (OfferingReferences.isLoop(one.id(), draft.prerequisites(), before)) {
            DraftProblem loop = DraftProblem.loop();
            fault(one.row(), loop.field(), loop.code(), loop.sentence());
        }
        if (!kept.containsKey(one.id())) {
            findLike(one.id(), draft)
                    .ifPresent(like -> problems.add(new Problem(
                            one.row().line(),
                            "title",
                            "offering-like",
                            "This looks like \"" + like + "\", which is there already. It will be a second one; give it"
                                    + " the same title and provider to change that one.",
                            false)));
        }
    }

    /** Another with the same link, or the same title of somebody else. */
    private Optional<String> findLike(UUID id, OfferingDraft draft) {
        return drafts.entrySet().stream()
                .filter(entry -> !entry.getKey().equals(id))
                .map(Map.Entry::getValue)
                .filter(other -> (!draft.url().isEmpty() && other.url().equals(draft.url()))
                        || Texts.fold(other.title()).equals(Texts.fold(draft.title())))
                .map(OfferingDraft::title)
                .sorted()
                .findFirst();
    }

    private void fault(OfferingEntry row, String field, String code, String sentence) {
        problems.add(new Problem(row.line(), field, code, sentence, true));
    }

    Outcome outcome() {
        List<Line> lines = planned.stream().map(this::line).toList();
        StringBuilder print = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            int version = before(planned.get(i)).map(Offering::version).orElse(0);
            print.append(line.title()).append(line.change()).append(version).append(line.differences());
        }
        UUID digest = UUID.nameUUIDFromBytes(print.toString().getBytes(StandardCharsets.UTF_8));
        return new Outcome(lines, problems, digest.toString());
    }

    private Line line(Planned one) {
        OfferingDraft after = draftOf(one);
        Optional<OfferingDraft> before = before(one).map(OfferingDraft::of);
        Change change = before.map(was -> was.equals(after) ? Change.UNCHANGED : Change.CHANGED)
                .orElse(Change.ADDED);
        List<Difference> differences = before.filter(was -> change == Change.CHANGED)
                .map(was -> differences(cells(was), cells(after)))
                .orElse(List.of());
        return new Line(one.row().line(), one.id(), after.title(), change, differences);
    }

    private Map<String, String> cells(OfferingDraft draft) {
        return OfferingCells.of(
                draft,
                id -> Optional.ofNullable(skillsById.get(id)).map(Skill::code).orElse(""),
                id -> Optional.ofNullable(drafts.get(id))
                        .map(OfferingDraft::title)
                        .orElse(""));
    }

    private static List<Difference> differences(Map<String, String> before, Map<String, String> after) {
        return after.entrySet().stream()
                .filter(cell -> !Objects.equals(before.get(cell.getKey()), cell.getValue()))
                .map(cell -> new Difference(cell.getKey(), before.getOrDefault(cell.getKey(), ""), cell.getValue()))
                .toList();
    }

    /** What is new or changed, in the order of the table. */
    List<Kept> toKeep(Instant now) {
        List<Kept> result = new ArrayList<>();
        for (Planned one : planned) {
            OfferingDraft after = draftOf(one);
            Optional<Offering> before = before(one);
            if (before.isEmpty()) {
                result.add(new Kept(after.toOffering(one.id(), tenant, false, 1, now), true));
            } else if (!OfferingDraft.of(before.get()).equals(after)) {
                Offering was = before.get();
                result.add(new Kept(after.toOffering(one.id(), tenant, was.retired(), was.version(), now), false));
            }
        }
        return result;
    }
}
