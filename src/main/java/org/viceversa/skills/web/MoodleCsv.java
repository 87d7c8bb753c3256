package org.viceversa.skills.web;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.viceversa.skills.ExportFramework.Content;
import org.viceversa.skills.Framework;
import org.viceversa.skills.FrameworkDraft;
import org.viceversa.skills.Skill;
import org.viceversa.skills.SkillDraft;
import org.viceversa.web.CsvColumns;
import org.viceversa.web.CsvColumns.Column;
import org.viceversa.web.CsvDownload;
import org.viceversa.web.CsvFault;
import org.viceversa.web.CsvLine;
import org.viceversa.web.CsvUpload;

/**
 * A framework in the shape that Moodle's competency import and export has (tool_lpimportcsv): fourteen columns, one line
 * for the framework and one for each competency, which names its parent.
 *
 * <p>A competency without a parent that others stand under is a heading here and no skill; written, each heading is such
 * a competency. The words of the levels stand in the description, since one scale serves all competencies. Moodle knows
 * neither kinds nor decay nor alignments: of a skill that is here already, they stay.
 */
final class MoodleCsv {

    private static final String SCALE = "0 none,1 with help,2 alone,3 well,4 others ask me,5 I shape it here";

    /** The default is "alone", and from there on somebody counts as proficient. */
    private static final String SCALE_CONFIGURATION =
            "[{\"scaleid\":\"0\"},{\"id\":3,\"scaledefault\":1,\"proficient\":1},"
                    + "{\"id\":4,\"scaledefault\":0,\"proficient\":1},{\"id\":5,\"scaledefault\":0,\"proficient\":1},"
                    + "{\"id\":6,\"scaledefault\":0,\"proficient\":1}]";

    private static final String TAXONOMIES = "domain,skill,skill,skill";
    private static final String HTML = "1";

    private static final CsvColumns COLUMNS = CsvColumns.of(
            Column.required("parentidnumber", "Parent ID number"),
            Column.required("idnumber", "ID number"),
            Column.required("shortname", "Short name"),
            Column.required("description", "Description"),
            Column.optional("descriptionformat", "Description format"),
            Column.optional("scalevalues", "Scale values"),
            Column.optional("scaleconfiguration", "Scale configuration"),
            Column.optional("ruletype", "Rule type (optional)"),
            Column.optional("ruleoutcome", "Rule outcome (optional)"),
            Column.optional("ruleconfig", "Rule config (optional)"),
            Column.optional("relatedidnumbers", "Cross-referenced competency ID numbers"),
            Column.optional("exportid", "Exported ID (optional)", "Export ID (optional)"),
            Column.required("isframework", "Is framework"),
            Column.optional("taxonomy", "Taxonomy"));

    private MoodleCsv() {}

    private record Competency(long line, String parent, String id, String name, String description) {
        static Competency of(CsvLine line) {
            return new Competency(
                    line.number(),
                    line.value("parentidnumber"),
                    line.value("idnumber"),
                    DescriptionHtml.line(line.value("shortname")),
                    line.value("description"));
        }
    }

    static FileRead read(InputStream body) {
        CsvUpload upload = new CsvUpload(body, COLUMNS);
        List<CsvFault> faults = new ArrayList<>(upload.faults());
        List<Competency> frameworks = new ArrayList<>();
        List<Competency> competencies = new ArrayList<>();
        while (upload.hasNext()) {
            CsvLine line = upload.next();
            faults.addAll(line.faults());
            if (line.isUsable()) {
                boolean isFramework = !line.value("isframework").isEmpty()
                        && !line.value("isframework").equals("0");
                (isFramework ? frameworks : competencies).add(Competency.of(line));
            }
        }
        if (frameworks.size() != 1) {
            faults.add(CsvFault.error(
                    frameworks.size() > 1 ? frameworks.get(1).line() : 1,
                    "Is framework",
                    "moodle-framework-missing",
                    "Exactly one line must say 1 under \"Is framework\"; here, " + frameworks.size() + " do."));
            return new FileRead(Optional.empty(), List.copyOf(faults));
        }
        return read(frameworks.get(0), competencies, faults);
    }

    private static FileRead read(Competency framework, List<Competency> competencies, List<CsvFault> faults) {
        // Where a number is there twice, the draft's own check says so.
        Map<String, Competency> byId = competencies.stream()
                .collect(Collectors.toMap(Competency::id, Function.identity(), (first, second) -> first));
        Set<String> parents = competencies.stream().map(Competency::parent).collect(Collectors.toSet());
        List<SkillDraft> skills = new ArrayList<>();
        List<Long> lines = new ArrayList<>();
        for (Competency one : competencies) {
            if (!isHeading(one, parents)) {
                skills.add(draft(one, byId, parents));
                lines.add(one.line());
            }
        }
        FrameworkWords words = FrameworkWords.read(framework.description());
        FrameworkDraft draft = new FrameworkDraft(
                framework.id(),
                framework.name(),
                words.description(),
                words.licence(),
                words.credit(),
                Optional.empty(),
                "",
                skills);
        return FileRead.of(draft, lines, faults);
    }

    private static boolean isHeading(Competency one, Set<String> parents) {
        return one.parent().isEmpty() && parents.contains(one.id());
    }

    private static SkillDraft draft(Competency one, Map<String, Competency> byId, Set<String> parents) {
        boolean belowHeading = Optional.ofNullable(byId.get(one.parent()))
                .filter(parent -> isHeading(parent, parents))
                .isPresent();
        return new SkillDraft(
                one.id(),
                one.name(),
                heading(one, byId, parents),
                Optional.empty(),
                DescriptionHtml.text(one.description()),
                one.parent().isEmpty() || belowHeading ? Optional.empty() : Optional.of(one.parent()),
                Optional.empty(),
                DescriptionHtml.levelWords(one.description()),
                Optional.empty());
    }

    /** The name of the topmost competency, if that is a heading; a loop has none. */
    private static String heading(Competency one, Map<String, Competency> byId, Set<String> parents) {
        Competency top = one;
        Set<String> passed = new LinkedHashSet<>();
        while (byId.containsKey(top.parent()) && passed.add(top.id())) {
            top = byId.getOrDefault(top.parent(), top);
        }
        return isHeading(top, parents) && !top.id().equals(MoodleHeadings.OF_THE_REST) ? top.name() : "";
    }

    /** What is offered. */
    static void write(OutputStream stream, Content content) {
        Framework framework = content.framework();
        List<Skill> offered =
                content.skills().stream().filter(skill -> !skill.retired()).toList();
        Map<UUID, String> codes = offered.stream().collect(Collectors.toMap(Skill::id, Skill::code));
        MoodleHeadings headings = MoodleHeadings.of(offered);
        try (CsvDownload csv = new CsvDownload(
                stream, COLUMNS.columns().stream().map(Column::title).toList())) {
            csv.add(line(
                    "",
                    framework.identifier(),
                    framework.title(),
                    FrameworkWords.of(framework).toHtml(),
                    true));
            headings.ids().forEach((group, id) -> csv.add(line("", id, MoodleHeadings.nameOf(group), "", false)));
            offered.forEach(skill -> csv.add(line(
                    skill.parent()
                            .flatMap(id -> Optional.ofNullable(codes.get(id)))
                            .orElse(headings.idOf(skill.group())),
                    skill.code(),
                    skill.name(),
                    DescriptionHtml.of(skill),
                    false)));
        }
    }

    private static List<String> line(String parent, String id, String name, String description, boolean isFramework) {
        return List.of(
                parent,
                id,
                DescriptionHtml.escapedLine(name),
                description,
                HTML,
                isFramework ? SCALE : "",
                isFramework ? SCALE_CONFIGURATION : "",
                "",
                "",
                isFramework ? "" : "null",
                "",
                "",
                isFramework ? "1" : "",
                isFramework ? TAXONOMIES : "");
    }
}
