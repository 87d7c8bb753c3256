package org.viceversa.skills.web;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.viceversa.skills.ImportSkillProfiles;
import org.viceversa.skills.ProfileLine;
import org.viceversa.skills.Skill;
import org.viceversa.skills.SkillProfile;
import org.viceversa.skills.web.ImportView.FaultView;
import org.viceversa.web.CsvColumns;
import org.viceversa.web.CsvColumns.Column;
import org.viceversa.web.CsvDownload;
import org.viceversa.web.CsvFault;
import org.viceversa.web.CsvLine;
import org.viceversa.web.CsvUpload;

/** Role profiles as a table: profile, skill (its code), level and importance, one target a line. */
final class ProfileCsv {

    private static final int SHOWN = 200;
    private static final String USUAL_IMPORTANCE = "2";
    private static final CsvColumns COLUMNS = CsvColumns.of(
            Column.required("profile", "Profile", "Role"),
            Column.required("skill", "Skill", "Skill code", "Code"),
            Column.required("level", "Level", "Target"),
            Column.optional("importance", "Importance"));

    private ProfileCsv() {}

    record Read(List<ProfileLine> lines, List<CsvFault> faults) {
        boolean isSound() {
            return faults.stream().noneMatch(CsvFault::stops);
        }
    }

    static Read read(InputStream body) {
        CsvUpload upload = new CsvUpload(body, COLUMNS);
        List<CsvFault> faults = new ArrayList<>(upload.faults());
        boolean readable = faults.stream().noneMatch(CsvFault::stops);
        List<ProfileLine> lines = new ArrayList<>();
        while (upload.hasNext()) {
            CsvLine line = upload.next();
            faults.addAll(line.faults());
            if (readable && line.isUsable()) {
                line(line, faults).ifPresent(lines::add);
            }
        }
        return new Read(lines, faults);
    }

    private static Optional<ProfileLine> line(CsvLine line, List<CsvFault> faults) {
        String level = line.value("level");
        String importance = line.value("importance").isEmpty() ? USUAL_IMPORTANCE : line.value("importance");
        if (!level.matches("[0-5]")) {
            faults.add(CsvFault.error(
                    line.number(),
                    "Level",
                    "level-invalid",
                    "A level is a number from 0 (none) to 5 (I shape it here)."));
            return Optional.empty();
        }
        if (!importance.matches("[1-3]")) {
            faults.add(CsvFault.error(
                    line.number(), "Importance", "importance-invalid", "Importance is a number from 1 to 3."));
            return Optional.empty();
        }
        return Optional.of(new ProfileLine(
                line.number(),
                line.value("profile"),
                line.value("skill"),
                Integer.parseInt(level),
                Integer.parseInt(importance)));
    }

    /** Of the form and of the content, the first of them. */
    static List<FaultView> faults(Read read, ImportSkillProfiles.Outcome outcome) {
        Stream<CsvFault> content = outcome.problems().stream()
                .map(problem -> CsvFault.error(problem.number(), problem.field(), problem.code(), problem.sentence()));
        return Stream.concat(read.faults().stream(), content)
                .limit(SHOWN)
                .map(FaultView::of)
                .toList();
    }

    static void write(OutputStream stream, List<SkillProfile> profiles, Map<UUID, Skill> skills) {
        try (CsvDownload csv = new CsvDownload(stream, "Profile", "Skill", "Level", "Importance")) {
            profiles.forEach(profile -> profile.targets()
                    .forEach(target -> csv.add(
                            profile.name(),
                            Optional.ofNullable(skills.get(target.skill()))
                                    .map(Skill::code)
                                    .orElse(""),
                            String.valueOf(target.level()),
                            String.valueOf(target.importance()))));
        }
    }
}
