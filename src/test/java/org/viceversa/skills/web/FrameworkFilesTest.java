package org.viceversa.skills.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.viceversa.skills.ExportFramework.Content;
import org.viceversa.skills.Framework;
import org.viceversa.skills.FrameworkDraft;
import org.viceversa.skills.Skill;
import org.viceversa.skills.SkillDraft;
import org.viceversa.skills.persistence.JsonStarterSet;
import org.viceversa.testkit.SkillRecords;
import org.viceversa.web.CsvFault;

/** Frameworks that go out and come in again, in each shape. */
class FrameworkFilesTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String MOODLE_HEADER =
            "\"Parent ID number\",\"ID number\",\"Short name\",Description,\"Description format\",\"Scale values\","
                    + "\"Scale configuration\",\"Rule type (optional)\",\"Rule outcome (optional)\","
                    + "\"Rule config (optional)\",\"Cross-referenced competency ID numbers\",\"Exported ID (optional)\","
                    + "\"Is framework\",Taxonomy\n";

    private final FrameworkDraft starter = new JsonStarterSet().read();
    private final Content content = content(starter);

    /** As it would be kept, with a retired skill and a part of another beside it. */
    private static Content content(FrameworkDraft draft) {
        UUID tenant = UUID.randomUUID();
        Framework framework = SkillRecords.framework(tenant, draft.identifier(), draft.title());
        List<Skill> skills = new java.util.ArrayList<>();
        for (SkillDraft one : draft.skills()) {
            skills.add(new Skill(
                    UUID.randomUUID(),
                    tenant,
                    framework.id(),
                    one.code(),
                    one.name(),
                    one.group(),
                    one.kind().orElseThrow(),
                    one.description(),
                    Optional.empty(),
                    one.decay().orElseThrow(),
                    one.levelWords(),
                    one.alignments().orElseThrow(),
                    false,
                    1));
        }
        Skill first = skills.get(0);
        Skill part = SkillRecords.skill(framework, "TEC-01-A", first.group(), "Captions & <hashtags>");
        skills.add(SkillRecords.renamed(part, "TEC-01-A", part.name(), false, Optional.of(first.id())));
        Skill gone = SkillRecords.skill(framework, "TEC-99", first.group(), "Telex");
        skills.add(SkillRecords.renamed(gone, "TEC-99", "Telex", true, Optional.empty()));
        return new Content(framework, skills);
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(UTF_8));
    }

    private String written(java.util.function.BiConsumer<ByteArrayOutputStream, Content> writer) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        writer.accept(bytes, content);
        return bytes.toString(UTF_8);
    }

    private static SkillDraft skill(FileRead read, String code) {
        return read.draft().orElseThrow().skills().stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private void assertSameSkills(FileRead read) {
        assertThat(read.faults()).isEmpty();
        assertThat(read.draft().orElseThrow().identifier()).isEqualTo("viceversa-starter");
        assertThat(read.draft().orElseThrow().skills()).hasSize(61);
        for (SkillDraft expected : starter.skills()) {
            SkillDraft found = skill(read, expected.code());
            assertThat(found.name()).isEqualTo(expected.name());
            assertThat(found.group()).isEqualTo(expected.group());
            assertThat(found.description()).isEqualTo(expected.description());
            assertThat(found.levelWords()).isEqualTo(expected.levelWords());
        }
        assertThat(skill(read, "TEC-01-A").parentCode()).contains("TEC-01");
        assertThat(skill(read, "TEC-01-A").name()).isEqualTo("Captions & <hashtags>");
    }

    @Test
    void a_table_comes_back_as_it_went() {
        FileRead read = SkillCsv.read(stream(written(SkillCsv::write)), words(), List.of());

        assertSameSkills(read);
        assertThat(skill(read, "TEC-03")).isEqualTo(starter.skills().get(2));
    }

    private static FrameworkDraft words() {
        return new FrameworkDraft("viceversa-starter", "Ours", "", "", "", Optional.empty(), "", List.of());
    }

    @Test
    void each_line_of_a_table_is_told_what_is_wrong_with_it() {
        FileRead read = SkillCsv.read(
                stream(
                        "\uFEFFCode;Name;Kind;Part of;Colour\nA;First;HARD;;red\nA;;SOFT;;\nB;Second;round;;\nC;Third;;Q;\n"
                                + "D;=cmd|' /C calc'!A0;;;\n"),
                words(),
                List.of());

        assertThat(read.isSound()).isFalse();
        assertThat(read.faults())
                .extracting(fault -> fault.line() + " " + fault.code())
                .containsExactlyInAnyOrder(
                        "1 csv-column-unknown",
                        "3 text-missing",
                        "3 skill-code-twice",
                        "4 value-unknown",
                        "5 skill-parent-unknown",
                        "6 csv-formula");
    }

    @Test
    void what_a_table_lacks_stays_and_what_is_empty_in_it_goes() {
        FileRead read = SkillCsv.read(
                stream("Code,Name,Level 1\nTEC-01-A,Captions,\nTEC-02,Chat,New words\n"), words(), content.skills());

        assertThat(read.faults()).isEmpty();
        assertThat(read.draft().orElseThrow().skills())
                .extracting(SkillDraft::code)
                .containsExactly("TEC-01-A", "TEC-02", "TEC-01");
        assertThat(skill(read, "TEC-01")).isEqualTo(starter.skills().get(0));
        assertThat(skill(read, "TEC-01-A").parentCode()).contains("TEC-01");
        SkillDraft before = starter.skills().get(1);
        SkillDraft chat = skill(read, "TEC-02");
        assertThat(chat.name()).isEqualTo("Chat");
        assertThat(chat.group()).isEqualTo(before.group());
        assertThat(chat.description()).isEqualTo(before.description());
        assertThat(chat.alignments()).isEqualTo(before.alignments());
        assertThat(chat.levelWords().get(1)).isEqualTo("New words");
        assertThat(chat.levelWords().get(2)).isEqualTo(before.levelWords().get(2));
        assertThat(SkillCsv.read(stream("Code,Name,Group\nTEC-02,Chat,\n"), words(), content.skills())
                        .draft()
                        .orElseThrow()
                        .skills()
                        .get(0)
                        .group())
                .isEmpty();
    }

    @Test
    void a_framework_comes_back_from_moodles_shape() {
        FileRead read = MoodleCsv.read(stream(written(MoodleCsv::write)));

        assertSameSkills(read);
        assertThat(skill(read, "TEC-03").kind()).isEmpty();
        assertThat(skill(read, "TEC-03").alignments()).isEmpty();
    }

    @Test
    void licence_and_credit_go_through_moodles_shape_and_do_not_pile_up() {
        FrameworkWords words = new FrameworkWords("What & why\nin two lines", "CC BY 4.0", "By many\nand others");

        assertThat(FrameworkWords.read(words.toHtml())).isEqualTo(words);
        assertThat(words.toHtml())
                .isEqualTo("<p>What &amp; why</p><p>in two lines</p><p>Licence: CC BY 4.0</p>"
                        + "<p>Credit: By many</p><p>and others</p>");
        assertThat(FrameworkWords.read("<p>Plain</p>")).isEqualTo(new FrameworkWords("Plain", "", ""));
        assertThat(FrameworkWords.read("")).isEqualTo(new FrameworkWords("", "", ""));
    }

    @Test
    void headings_for_moodle_are_told_apart_from_each_other_and_from_skills() {
        Framework framework = SkillRecords.framework(UUID.randomUUID(), "site-code", "Code");
        Skill whole = SkillRecords.skill(framework, "whole", "", "Debugging");
        Skill part = SkillRecords.skill(framework, "part", "", "Reading a stack trace");
        List<Skill> skills = List.of(
                whole,
                SkillRecords.renamed(part, "part", part.name(), false, Optional.of(whole.id())),
                SkillRecords.skill(framework, "group-c", "C#", "Async"),
                SkillRecords.skill(framework, "cpp", "C++", "Templates"),
                SkillRecords.skill(framework, "sign", "++", "Signs <and> more"));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        MoodleCsv.write(bytes, new Content(framework, skills));
        FileRead read = MoodleCsv.read(stream(bytes.toString(UTF_8)));

        assertThat(bytes.toString(UTF_8))
                .contains(",group-c-2,C#,", ",group-c-3,C++,", ",group--2,'++,", "Signs &lt;and> more");
        assertThat(read.faults()).isEmpty();
        assertThat(read.draft().orElseThrow().skills())
                .extracting(one ->
                        one.code() + "/" + one.group() + "/" + one.parentCode().orElse("-"))
                .containsExactly("whole//-", "part//whole", "group-c/C#/-", "cpp/C++/-", "sign/++/-");
        assertThat(skill(read, "sign").name()).isEqualTo("Signs <and> more");
    }

    /** The starter set, exported by Moodle 4.5.5 after it had imported our file. */
    @Test
    void what_a_real_moodle_exports_is_read_without_loss() throws IOException {
        try (InputStream file =
                Objects.requireNonNull(FrameworkFilesTest.class.getResourceAsStream("/moodle/framework-export.csv"))) {
            FileRead read = MoodleCsv.read(file);

            FrameworkDraft draft = read.draft().orElseThrow();
            assertThat(read.faults()).isEmpty();
            assertThat(draft.description()).isEqualTo(starter.description());
            assertThat(draft.licence()).isEqualTo(starter.licence());
            assertThat(draft.credit()).isEqualTo(starter.credit());
            assertThat(draft.skills()).hasSize(60);
            for (SkillDraft expected : starter.skills()) {
                SkillDraft found = skill(read, expected.code());
                assertThat(found.name()).isEqualTo(expected.name());
                assertThat(found.group()).isEqualTo(expected.group());
                assertThat(found.description()).isEqualTo(expected.description());
                assertThat(found.levelWords()).isEqualTo(expected.levelWords());
            }
        }
    }

    /** A framework of awkward words, exported by Moodle 4.5.5 after it had imported our file. */
    @Test
    void signs_and_letters_come_through_a_real_moodle() throws IOException {
        try (InputStream file = Objects.requireNonNull(
                FrameworkFilesTest.class.getResourceAsStream("/moodle/framework-export-signs.csv"))) {
            FileRead read = MoodleCsv.read(file);

            assertThat(read.faults()).isEmpty();
            assertThat(read.draft().orElseThrow().identifier()).isEqualTo("site-nasty, \"quoted\"");
            assertThat(read.draft().orElseThrow().title()).isEqualTo("Näßty & <b>bold</b>, \"quoted\"");
            assertThat(read.draft().orElseThrow().skills())
                    .extracting(one -> one.name() + "/" + one.group() + "/"
                            + one.parentCode().orElse("-"))
                    .containsExactlyInAnyOrder(
                            "Debugging, \"deep\"//-",
                            "Part & <tag>//A,1",
                            "Part of a part//A-2",
                            "Async/C#/-",
                            "=SUM(A1)/C++/-",
                            "ü".repeat(100) + "/日本/-");
            assertThat(skill(read, "A,1").description()).isEqualTo("Line one\nLine <two> & three");
            assertThat(skill(read, "A,1").levelWords())
                    .containsExactly(
                            "none & nothing",
                            "with <help>",
                            "alone; \"quoted\"",
                            "well, really",
                            "others ask — всегда",
                            "I shape 日本語");
        }
    }

    @Test
    void moodles_shape_has_its_header_one_framework_a_scale_and_headings() {
        String csv = written(MoodleCsv::write);

        assertThat(csv.lines().findFirst().orElseThrow().replace("\uFEFF", ""))
                .isEqualTo(MOODLE_HEADER.replace("\"", "").strip());
        assertThat(csv)
                .contains("\"0 none,1 with help,2 alone,3 well,4 others ask me,5 I shape it here\"")
                .contains("group-technology,Technology")
                .contains("domain,skill,skill,skill")
                .doesNotContain("Telex");
        assertThat(csv.lines().filter(line -> line.contains(",1,\"domain"))).hasSize(1);
    }

    @Test
    void a_framework_of_moodles_own_is_read_with_its_tree() {
        FileRead read = MoodleCsv.read(stream(MOODLE_HEADER
                + ",fw,\"Our framework\",\"<p>What &amp; why</p>\",1,\"Not yet,Done\",\"[{}]\",,,,,,1,\"competency\"\n"
                + ",d1,Domain,,1,,,,,null,,7,,\n"
                + "d1,c1,Cutting,\"<p>Cut<br />well</p><ul><li>a</li></ul>\",1,,,,,null,,8,,\n"
                + "c1,c2,Splicing,,1,,,,,null,,9,,\n"
                + ",c3,Alone,,1,,,,,null,,10,,\n"));

        assertThat(read.faults()).isEmpty();
        assertThat(read.draft().orElseThrow().description()).isEqualTo("What & why");
        assertThat(read.draft().orElseThrow().skills())
                .extracting(one ->
                        one.code() + "/" + one.group() + "/" + one.parentCode().orElse("-"))
                .containsExactly("c1/Domain/-", "c2/Domain/c1", "c3//-");
        assertThat(skill(read, "c1").description()).isEqualTo("Cut\nwell\na");
    }

    @Test
    void a_file_of_moodles_without_a_framework_is_refused() {
        assertThat(MoodleCsv.read(stream(MOODLE_HEADER + ",c3,Alone,,1,,,,,null,,10,,\n"))
                        .faults())
                .extracting(CsvFault::code)
                .containsExactly("moodle-framework-missing");
    }

    @Test
    void a_loop_of_parents_in_moodles_shape_is_told() {
        FileRead read = MoodleCsv.read(
                stream(MOODLE_HEADER + ",fw,F,,1,,,,,,,,1,\n" + "b,a,A,,1,,,,,,,,,\na,b,B,,1,,,,,,,,,\n"));

        assertThat(read.faults()).extracting(CsvFault::code).containsOnly("skill-parent-loop");
    }

    @Test
    void a_case_package_keeps_to_the_schema_that_1edtech_published() throws IOException {
        ObjectNode written = CaseWriter.write(content, "https://tool.example.org");

        assertThat(faultsBySchema(written)).isEmpty();
        assertThat(written.path("CFItems")).hasSize(6 + 61 + 360);
        assertThat(written.path("CFAssociations").findValuesAsText("associationType"))
                .filteredOn("hasSkillLevel"::equals)
                .hasSize(360);
        written.withObject("/CFDocument").remove("title");
        assertThat(faultsBySchema(written)).isNotEmpty();
    }

    private static Set<ValidationMessage> faultsBySchema(JsonNode written) throws IOException {
        try (InputStream schema = Objects.requireNonNull(
                FrameworkFilesTest.class.getResourceAsStream("/case/case-v1p1-cfpackage.json"))) {
            ObjectNode read = (ObjectNode) JSON.readTree(schema);
            // Its "$schema" has a fragment, which the validator takes for another dialect.
            read.remove("$schema");
            return JsonSchemaFactory.getInstance(VersionFlag.V201909)
                    .getSchema(read)
                    .validate(written, context -> context.getExecutionConfig().setFormatAssertionsEnabled(true));
        }
    }

    @Test
    void a_framework_comes_back_from_case() {
        FileRead read = CaseReader.read(CaseWriter.write(content, "https://tool.example.org"));

        assertSameSkills(read);
        SkillDraft video = skill(read, "TEC-03");
        SkillDraft expected = starter.skills().get(2);
        assertThat(video.kind()).isEqualTo(expected.kind());
        assertThat(video.decay()).isEqualTo(expected.decay());
        assertThat(video.alignments().orElseThrow())
                .extracting(one -> one.target())
                .containsExactlyElementsOf(expected.alignments().orElseThrow().stream()
                        .map(one -> one.target())
                        .toList());
    }

    @Test
    void a_foreign_case_package_is_read_with_what_it_has() throws IOException {
        FileRead read = CaseReader.read(JSON.readTree("""
                {"CFDocument": {"identifier": "d", "uri": "u", "creator": "c", "title": "State standards",
                                "lastChangeDateTime": "2026-01-01T00:00:00Z"},
                 "CFItems": [
                   {"identifier": "g", "fullStatement": "Number sense", "uri": "u"},
                   {"identifier": "i", "fullStatement": "Counts to\\n a hundred", "humanCodingScheme": "N.1", "uri": "u"},
                   {"identifier": "j", "fullStatement": "Counts on", "uri": "u"}],
                 "CFAssociations": [
                   {"associationType": "isChildOf", "originNodeURI": {"identifier": "g"}, "destinationNodeURI": {"identifier": "d"}},
                   {"associationType": "isChildOf", "originNodeURI": {"identifier": "i"}, "destinationNodeURI": {"identifier": "g"}},
                   {"associationType": "isChildOf", "originNodeURI": {"identifier": "j"}, "destinationNodeURI": {"identifier": "i"}},
                   {"associationType": "isRelatedTo", "originNodeURI": {"identifier": "j"},
                    "destinationNodeURI": {"identifier": "x", "uri": "not an address", "title": "x"}}]}
                """));

        assertThat(read.faults()).isEmpty();
        assertThat(read.draft().orElseThrow().skills())
                .extracting(one ->
                        one.code() + "/" + one.group() + "/" + one.parentCode().orElse("-"))
                .containsExactly("N.1/Number sense/-", "j/Number sense/N.1");
    }

    @Test
    void what_is_no_case_package_is_refused() throws IOException {
        for (String text :
                List.of("{}", "{\"CFDocument\": []}", "{\"CFDocument\": {\"title\": \"\"}, \"CFItems\": 7}")) {
            assertThat(CaseReader.read(JSON.readTree(text)).faults())
                    .extracting(CsvFault::code)
                    .containsExactly("case-document-missing");
        }
    }
}
