package org.viceversa.skills.web;

import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.viceversa.refusal.Refused;
import org.viceversa.skills.ExportFramework.Content;
import org.viceversa.skills.FrameworkDraft;
import org.viceversa.skills.Skill;
import org.viceversa.skills.Skill.Alignment;
import org.viceversa.skills.Skill.Decay;
import org.viceversa.skills.SkillDraft;
import org.viceversa.web.CsvColumns;
import org.viceversa.web.CsvColumns.Column;
import org.viceversa.web.CsvDownload;
import org.viceversa.web.CsvFault;
import org.viceversa.web.CsvLine;
import org.viceversa.web.CsvUpload;

/**
 * A framework as a table of our own: one skill a line, with a sentence for each level.
 *
 * <p>Alignments stand in one cell, one a line: framework, name and address with bars between.
 */
final class SkillCsv {

    private static final String ALIGNMENTS = "alignedTo";
    private static final CsvColumns COLUMNS = new CsvColumns(Stream.concat(
                    Stream.of(
                            Column.required("code", "Code", "Id number"),
                            Column.required("name", "Name", "Skill"),
                            Column.optional("group", "Group", "Category"),
                            Column.optional("kind", "Kind"),
                            Column.optional("decay", "Decay"),
                            Column.optional("description", "Description"),
                            Column.optional("parent", "Part of", "Parent code"),
                            Column.optional(ALIGNMENTS, "Aligned to")),
                    IntStream.range(0, Skill.LEVELS)
                            .mapToObj(level -> Column.optional("level" + level, "Level " + level)))
            .toList());

    private SkillCsv() {}

    /**
     * A column that the file lacks changes nothing; an empty cell erases.
     *
     * @param framework its words, whose skills come from the file
     * @param known the skills that it has
     */
    static FileRead read(InputStream body, FrameworkDraft framework, List<Skill> known) {
        CsvUpload upload = new CsvUpload(body, COLUMNS);
        List<CsvFault> faults = new ArrayList<>(upload.faults());
        List<SkillDraft> skills = new ArrayList<>();
        List<Long> lines = new ArrayList<>();
        Map<String, Map<String, String>> before = cellsByCode(known);
        boolean readable = faults.stream().noneMatch(CsvFault::stops);
        while (upload.hasNext()) {
            CsvLine line = upload.next();
            faults.addAll(line.faults());
            if (readable && line.isUsable()) {
                try {
                    Map<String, String> cells = new HashMap<>(before.getOrDefault(line.value("code"), Map.of()));
                    upload.columns().forEach(column -> cells.put(column, line.value(column)));
                    skills.add(draft(cells));
                    lines.add(line.number());
                } catch (Refused refused) {
                    faults.add(CsvFault.error(line.number(), "", refused.code(), refused.sentence()));
                }
            }
        }
        if (!upload.columns().contains("parent")) {
            addParents(skills, before);
        }
        return FileRead.of(withSkills(framework, skills), lines, faults);
    }

    /** As they are, behind those of the file, so that what the file does not speak of holds together. */
    private static void addParents(List<SkillDraft> skills, Map<String, Map<String, String>> before) {
        Set<String> there = skills.stream().map(SkillDraft::code).collect(Collectors.toCollection(HashSet::new));
        for (int i = 0; i < skills.size(); i++) {
            skills.get(i)
                    .parentCode()
                    .filter(code -> before.containsKey(code) && there.add(code))
                    .ifPresent(code -> skills.add(draft(before.getOrDefault(code, Map.of()))));
        }
    }

    static FrameworkDraft withSkills(FrameworkDraft framework, List<SkillDraft> skills) {
        return new FrameworkDraft(
                framework.identifier(),
                framework.title(),
                framework.description(),
                framework.licence(),
                framework.credit(),
                framework.source(),
                framework.version(),
                skills);
    }

    private static SkillDraft draft(Map<String, String> cells) {
        return new SkillDraft(
                cell(cells, "code"),
                cell(cells, "name"),
                cell(cells, "group"),
                Words.findValue(Skill.Kind.class, cell(cells, "kind")),
                cell(cells, "description"),
                Optional.of(cell(cells, "parent")).filter(code -> !code.isEmpty()),
                Words.findValue(Decay.class, cell(cells, "decay")),
                IntStream.range(0, Skill.LEVELS)
                        .mapToObj(level -> cell(cells, "level" + level))
                        .toList(),
                Optional.of(alignments(cell(cells, ALIGNMENTS))));
    }

    private static String cell(Map<String, String> cells, String column) {
        return cells.getOrDefault(column, "");
    }

    private static List<Alignment> alignments(String cell) {
        return cell.lines()
                .filter(text -> !text.isBlank())
                .map(SkillCsv::alignment)
                .toList();
    }

    private static Alignment alignment(String text) {
        List<String> parts = Arrays.stream(text.split("\\|")).map(String::strip).toList();
        URI target = SkillRequest.address(parts.get(parts.size() - 1));
        return new Alignment(
                parts.size() > 2 ? parts.get(0) : "", parts.size() > 1 ? parts.get(parts.size() - 2) : "", target);
    }

    /** What is offered. */
    static void write(OutputStream stream, Content content) {
        List<String> titles = COLUMNS.columns().stream().map(Column::title).toList();
        Map<UUID, String> codes = codes(content.skills());
        try (CsvDownload csv = new CsvDownload(stream, titles)) {
            content.skills().stream().filter(skill -> !skill.retired()).forEach(skill -> csv.add(cells(skill, codes)));
        }
    }

    private static Map<UUID, String> codes(List<Skill> skills) {
        Map<UUID, String> codes = new HashMap<>();
        skills.forEach(skill -> codes.put(skill.id(), skill.code()));
        return codes;
    }

    private static Map<String, Map<String, String>> cellsByCode(List<Skill> skills) {
        Map<UUID, String> codes = codes(skills);
        Map<String, Map<String, String>> byCode = new HashMap<>();
        for (Skill skill : skills) {
            List<String> cells = cells(skill, codes);
            Map<String, String> byColumn = new HashMap<>();
            for (int i = 0; i < cells.size(); i++) {
                byColumn.put(COLUMNS.columns().get(i).key(), cells.get(i));
            }
            byCode.put(skill.code(), byColumn);
        }
        return byCode;
    }

    /** In the order of the columns. */
    private static List<String> cells(Skill skill, Map<UUID, String> codes) {
        return Stream.concat(
                        Stream.of(
                                skill.code(),
                                skill.name(),
                                skill.group(),
                                skill.kind().name(),
                                skill.decay().name(),
                                skill.description(),
                                skill.parent()
                                        .map(id -> codes.getOrDefault(id, ""))
                                        .orElse(""),
                                cell(skill.alignments())),
                        skill.levelWords().stream())
                .toList();
    }

    private static String cell(List<Alignment> alignments) {
        return alignments.stream()
                .map(one -> String.join(
                        " | ",
                        one.framework().replace('|', '/'),
                        one.name().replace('|', '/'),
                        one.target().toString()))
                .collect(Collectors.joining("\n"));
    }
}
