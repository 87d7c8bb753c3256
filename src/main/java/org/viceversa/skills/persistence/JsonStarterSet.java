package org.viceversa.skills.persistence;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.viceversa.skills.FrameworkDraft;
import org.viceversa.skills.Skill.Alignment;
import org.viceversa.skills.Skill.Decay;
import org.viceversa.skills.Skill.Kind;
import org.viceversa.skills.SkillDraft;
import org.viceversa.skills.StarterSet;

/** The starter set in {@code starter-skills.json}, which comes with the tool. */
public final class JsonStarterSet implements StarterSet {

    private static final String FILE = "/org/viceversa/skills/starter-skills.json";
    private static final ObjectMapper JSON = JsonMapper.builder().build();

    private record FrameworkFile(
            String identifier,
            String title,
            String description,
            String licence,
            String credit,
            String source,
            String version,
            List<SkillFile> skills) {}

    private record SkillFile(
            String code,
            String name,
            String group,
            Kind kind,
            Decay decay,
            String description,
            List<String> levelWords,
            List<AlignmentFile> alignments) {
        SkillDraft toDraft() {
            return new SkillDraft(
                    code,
                    name,
                    group,
                    Optional.of(kind),
                    description,
                    Optional.empty(),
                    Optional.of(decay),
                    levelWords,
                    Optional.of(alignments.stream().map(AlignmentFile::toDomain).toList()));
        }
    }

    private record AlignmentFile(String framework, String name, String target) {
        Alignment toDomain() {
            return new Alignment(framework, name, URI.create(target));
        }
    }

    @Override
    public FrameworkDraft read() {
        try (InputStream file = JsonStarterSet.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException("The tool lacks " + FILE);
            }
            FrameworkFile read = JSON.readValue(file, FrameworkFile.class);
            return new FrameworkDraft(
                    read.identifier(),
                    read.title(),
                    read.description(),
                    read.licence(),
                    read.credit(),
                    Optional.of(URI.create(read.source())),
                    read.version(),
                    read.skills().stream().map(SkillFile::toDraft).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
