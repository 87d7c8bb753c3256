package org.viceversa.skills.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.viceversa.refusal.Refused;
import org.viceversa.skills.FrameworkDraft;
import org.viceversa.skills.Skill;
import org.viceversa.skills.Skill.Alignment;
import org.viceversa.skills.Skill.Decay;
import org.viceversa.skills.SkillDraft;
import org.viceversa.web.CsvFault;

/**
 * Reads a CFPackage of CASE 1.1, ours or another's.
 *
 * <p>Items to which {@code hasSkillLevel} leads are the words of levels. An item that is nobody's child and has children
 * is a heading and no skill. A fault's line is the item's place in {@code CFItems}, counted from 1.
 */
final class CaseReader {

    private static final String IDENTIFIER = "identifier";

    private final JsonNode document;
    private final Map<String, JsonNode> items = new LinkedHashMap<>();
    private final Map<String, String> parents = new HashMap<>();
    private final Map<String, String[]> levels = new HashMap<>();
    private final Set<String> levelItems = new HashSet<>();
    private final Map<String, List<Alignment>> alignments = new HashMap<>();
    private final List<CsvFault> faults = new ArrayList<>();

    private CaseReader(JsonNode root) {
        this.document = root.path("CFDocument");
        root.path("CFItems").forEach(item -> items.put(text(item, IDENTIFIER), item));
        root.path("CFAssociations").forEach(this::note);
    }

    static FileRead read(JsonNode root) {
        JsonNode document = root.path("CFDocument");
        if (!document.isObject() || text(document, "title").isBlank()) {
            return new FileRead(
                    Optional.empty(),
                    List.of(CsvFault.error(
                            0,
                            "CFDocument",
                            "case-document-missing",
                            "The file holds no CFDocument with a title, so it is no CFPackage of CASE.")));
        }
        return new CaseReader(root).read();
    }

    private FileRead read() {
        Set<String> headings = new HashSet<>(parents.values());
        headings.removeIf(id -> !items.containsKey(id) || items.containsKey(parents.getOrDefault(id, "")));
        List<SkillDraft> skills = new ArrayList<>();
        List<Long> lines = new ArrayList<>();
        long line = 0;
        for (Map.Entry<String, JsonNode> item : items.entrySet()) {
            line++;
            boolean isSkill = !headings.contains(item.getKey()) && !levelItems.contains(item.getKey());
            if (isSkill || text(item.getValue(), "CFItemType").equals(CaseWriter.SKILL)) {
                addSkill(skills, lines, line, item.getValue(), headings);
            }
        }
        return FileRead.of(framework(skills), lines, faults);
    }

    private void addSkill(List<SkillDraft> skills, List<Long> lines, long line, JsonNode item, Set<String> headings) {
        try {
            skills.add(skill(item, headings));
            lines.add(line);
        } catch (Refused refused) {
            faults.add(CsvFault.error(line, "CFItem", refused.code(), refused.sentence()));
        }
    }

    private FrameworkDraft framework(List<SkillDraft> skills) {
        String ours = document.at("/extensions/" + CaseWriter.EXTENSION + "/identifier")
                .asText("");
        String licence = text(document.path("licenseURI"), "title");
        return new FrameworkDraft(
                ours.isBlank() ? text(document, IDENTIFIER) : ours,
                text(document, "title"),
                text(document, "description"),
                licence.equals("Licence") ? "" : licence,
                text(document, "notes"),
                address(text(document, "officialSourceURL")),
                text(document, "version"),
                skills);
    }

    private SkillDraft skill(JsonNode item, Set<String> headings) {
        String id = text(item, IDENTIFIER);
        String statement = text(item, "fullStatement");
        String shortName = text(item, "abbreviatedStatement");
        String name = shortName.isBlank() ? cut(statement) : cut(shortName);
        JsonNode ours = item.at("/extensions/" + CaseWriter.EXTENSION);
        Optional<String> parent = Optional.ofNullable(parents.get(id))
                .filter(items::containsKey)
                .filter(above -> !headings.contains(above));
        return new SkillDraft(
                code(item),
                name,
                heading(id, headings),
                Words.findValue(Skill.Kind.class, text(ours, "kind")),
                ours.path("described").asBoolean(true) && !statement.equals(name) ? statement : "",
                parent.map(above -> code(items.getOrDefault(above, item))),
                Words.findValue(Decay.class, text(ours, "decay")),
                levelWords(id),
                Optional.of(alignments.getOrDefault(id, List.of())));
    }

    private List<String> levelWords(String id) {
        return Stream.of(levels.getOrDefault(id, new String[0]))
                .map(words -> Objects.requireNonNullElse(words, ""))
                .toList();
    }

    private static String code(JsonNode item) {
        String code = text(item, "humanCodingScheme");
        return code.isBlank() ? text(item, IDENTIFIER) : code.strip();
    }

    private static String cut(String text) {
        String line = text.strip().lines().findFirst().orElse("");
        return line.length() <= Skill.LONGEST_NAME ? line : line.substring(0, Skill.LONGEST_NAME - 1) + "…";
    }

    /** The name of the topmost item, if that is a heading; a loop has none. */
    private String heading(String id, Set<String> headings) {
        String top = id;
        Set<String> passed = new HashSet<>();
        while (items.containsKey(parents.getOrDefault(top, "")) && passed.add(top)) {
            top = parents.getOrDefault(top, top);
        }
        JsonNode item = items.get(top);
        if (item == null || !headings.contains(top)) {
            return "";
        }
        String name = text(item, "abbreviatedStatement");
        return cut(name.isBlank() ? text(item, "fullStatement") : name);
    }

    private void note(JsonNode association) {
        JsonNode origin = association.path("originNodeURI");
        JsonNode destination = association.path("destinationNodeURI");
        String from = text(origin, IDENTIFIER);
        String to = text(destination, IDENTIFIER);
        switch (text(association, "associationType")) {
            case "isChildOf" -> parents.putIfAbsent(from, to);
            case "hasSkillLevel" ->
                noteLevel(from, to, association.path("sequenceNumber").asInt(-1));
            case "isRelatedTo", "exactMatchOf" -> noteAlignment(from, to, destination);
            default -> {
                // What else CASE can say of two items, a skill here cannot.
            }
        }
    }

    private void noteLevel(String skill, String level, int sequence) {
        JsonNode item = items.get(level);
        if (item == null) {
            return;
        }
        levelItems.add(level);
        if (sequence >= 0 && sequence < Skill.LEVELS) {
            levels.computeIfAbsent(skill, any -> new String[Skill.LEVELS])[sequence] = text(item, "fullStatement");
        }
    }

    /** Only to what lies outside of the package. */
    private void noteAlignment(String skill, String to, JsonNode destination) {
        if (!items.containsKey(to)) {
            address(text(destination, "uri"))
                    .ifPresent(target -> alignments
                            .computeIfAbsent(skill, any -> new ArrayList<>())
                            .add(new Alignment(
                                    text(destination, "targetType")
                                            .replaceFirst("^ext:", "")
                                            .replace('_', ' '),
                                    text(destination, "title"),
                                    target)));
        }
    }

    /** A foreign file may say anything; what is no address leads nowhere. */
    private static Optional<URI> address(String text) {
        try {
            return text.isBlank() ? Optional.empty() : Optional.of(SkillRequest.address(text));
        } catch (Refused noAddress) {
            return Optional.empty();
        }
    }

    private static String text(JsonNode node, String field) {
        return node.path(field).asText("");
    }
}
