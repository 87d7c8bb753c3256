package org.viceversa.registration;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What {@code lti-config} tells people is what the tool does. */
class LtiConfigTest {

    private static final Path FOLDER = Path.of("lti-config");
    private static final ToolAddress TOOL = new ToolAddress("https://viceversa.example.org");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern LINK = Pattern.compile("]\\(([^)#]+)");

    static List<Path> guides() throws IOException {
        return files("guides", ".md");
    }

    static List<Path> documents() throws IOException {
        return Stream.concat(guides().stream(), Stream.of(FOLDER.resolve("README.md")))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("guides")
    void every_guide_names_every_address_and_scope(Path guide) throws IOException {
        assertThat(Files.readString(guide))
                .contains(
                        TOOL.launchUrl(),
                        TOOL.loginUrl(),
                        TOOL.keySetUrl(),
                        TOOL.registrationUrl() + "?invitation=",
                        TOOL.iconUrl())
                .contains(ToolDescription.SCOPES.stream()
                        .map(scope -> "`" + scope + "`")
                        .toList());
    }

    @Test
    void there_is_a_guide_for_each_of_six_platforms() throws IOException {
        assertThat(guides())
                .extracting(guide -> guide.getFileName().toString())
                .containsExactly(
                        "blackboard.md", "brightspace.md", "canvas.md", "moodle.md", "open-edx.md", "sakai.md");
        assertThat(Files.readString(FOLDER.resolve("guides/canvas.md"))).contains(TOOL.canvasConfigurationUrl());
    }

    @ParameterizedTest
    @MethodSource("documents")
    void every_link_leads_to_a_file(Path document) throws IOException {
        Matcher links = LINK.matcher(Files.readString(document));
        while (links.find()) {
            if (!links.group(1).startsWith("http")) {
                assertThat(document.resolveSibling(links.group(1))).exists();
            }
        }
    }

    @Test
    void the_moodle_guide_names_the_custom_parameters_that_are_asked_for_at_registration() throws IOException {
        String guide = Files.readString(FOLDER.resolve("guides/moodle.md"));
        json("tool/dynamic-registration.json")
                .at("/https:~1~1purl.imsglobal.org~1spec~1lti-tool-configuration/custom_parameters")
                .properties()
                .forEach(parameter -> assertThat(guide)
                        .contains(
                                parameter.getKey() + "=" + parameter.getValue().asText() + "\n"));
    }

    @Test
    void the_schema_knows_the_same_fields_as_the_tool() throws IOException {
        JsonNode schema = json("schema/platform.schema.json");
        assertThat(names(schema.get("properties"))).containsExactlyInAnyOrderElementsOf(PlatformFileFields.KNOWN);
        assertThat(names(schema.at("/properties/endpoints/properties")))
                .containsExactlyInAnyOrderElementsOf(PlatformFileFields.ENDPOINTS);
        PlatformFileFields empty = new PlatformFileFields(java.util.Map.of());
        empty.read();
        assertThat(empty.faults())
                .as("what is required")
                .filteredOn(fault -> !fault.contains("."))
                .extracting(fault -> fault.substring(0, fault.indexOf(':')))
                .containsExactlyInAnyOrderElementsOf(texts(schema.get("required")));
    }

    @Test
    void canvas_is_asked_for_what_every_platform_is_asked_for() throws IOException {
        JsonNode canvas = json("tool/canvas.json");
        assertThat(texts(canvas.get("scopes"))).containsExactlyElementsOf(ToolDescription.SCOPES);
        assertThat(canvas.get("title").asText()).isEqualTo(ToolDescription.NAME);
        assertThat(canvas.get("description").asText()).isEqualTo(ToolDescription.DESCRIPTION);
        JsonNode moodle = json("tool/dynamic-registration.json")
                .at("/https:~1~1purl.imsglobal.org~1spec~1lti-tool-configuration/custom_parameters");
        canvas.get("custom_fields")
                .properties()
                .forEach(field -> assertThat(moodle.get(field.getKey())).isEqualTo(field.getValue()));
    }

    private static List<Path> files(String folder, String end) throws IOException {
        try (Stream<Path> files = Files.list(FOLDER.resolve(folder))) {
            return files.filter(file -> file.toString().endsWith(end)).sorted().toList();
        }
    }

    private static JsonNode json(String file) throws IOException {
        return JSON.readTree(Files.readString(FOLDER.resolve(file)));
    }

    private static List<String> names(JsonNode object) {
        return object.properties().stream().map(java.util.Map.Entry::getKey).toList();
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new java.util.ArrayList<>();
        list.forEach(item -> texts.add(item.asText()));
        return texts;
    }
}
