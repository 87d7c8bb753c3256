package org.viceversa.skills.web;

import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    /** @param framework its words, whose skills come from the file */
    static FileRead read(InputStream body, FrameworkDraft framework) {
        CsvUpload upload = new CsvUpload(body, COLUMNS);
        List<CsvFault> faults = new ArrayList<>(upload.faults());
        List<SkillDraft> skills = new ArrayList<>();
        List<Long> lines = new ArrayList<>();
        boolean readable = faults.stream().noneMatch(CsvFault::stops);
        while (upload.hasNext()) {
            CsvLine line = upload.next();
            faults.addAll(line.faults());
            if (readable && line.isUsable()) {
                try {
                    skills.add(draft(line, upload.columns()));
                    lines.add(line.number());
                } catch (Refused refused) {
                    faults.add(CsvFault.error(line.number(), "", refused.code(), refused.sentence()));
                }
            }
        }
        return FileRead.of(withSkills(framework, skills), lines, faults);
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

    private static SkillDraft draft(CsvLine line, List<String> columns) {
        return new SkillDraft(
                line.value("code"),
                line.value("name"),
                line.value("group"),
                Words.findValue(Skill.Kind.class, line.value("kind")),
                line.value("description"),
                Optional.of(line.value("parent")).filter(code -> !code.isEmpty()),
                Words.findValue(Decay.class, line.value("decay")),
                IntStream.range(0, Skill.LEVELS)
                        .mapToObj(level -> line.value("level" + level))
                        .toList(),
                columns.contains(ALIGNMENTS) ? Optional.of(alignments(line.value(ALIGNMENTS))) : Optional.empty());
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
        Map<UUID, String> codes = new HashMap<>();
        content.skills().forEach(skill -> codes.put(skill.id(), skill.code()));
        try (CsvDownload csv = new CsvDownload(stream, titles)) {
            content.skills().stream()
                    .filter(skill -> !skill.retired())
                    .forEach(skill -> csv.add(Stream.concat(
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
                            .toList()));
        }
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
