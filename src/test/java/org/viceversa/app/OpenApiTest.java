package org.viceversa.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.HttpMethod;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** {@code webapp/openapi.json} is what the API does. Rewritten with {@code -Dgolden.rewrite=true}. */
class OpenApiTest {

    private static final Path FILE = Path.of("webapp/openapi.json");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<Map<String, Integer>> CODES = new TypeReference<>() {};

    private static List<Class<?>> resources;
    private static String generated;

    @BeforeAll
    static void generate() throws IOException, ClassNotFoundException {
        try (WiredTool tool = new WiredTool()) {
            resources = tool.resourceClasses();
        }
        generated = OpenApiDocument.of(resources);
        if (Boolean.getBoolean("golden.rewrite")) {
            Files.writeString(FILE, generated);
        }
    }

    @Test
    void the_document_is_what_the_resources_say() throws IOException {
        List<String> file = Files.readAllLines(FILE);
        List<String> expected = generated.lines().toList();
        int same = 0;
        while (same < Math.min(file.size(), expected.size()) && file.get(same).equals(expected.get(same))) {
            same++;
        }
        // From the first difference on: the whole document would hide it.
        assertThat(file.stream().skip(same).limit(5))
                .as("line " + (same + 1) + " of " + FILE + "; -Dgolden.rewrite=true writes it anew")
                .isEqualTo(expected.stream().skip(same).limit(5).toList());
    }

    @Test
    void every_registered_operation_stands_in_the_document_and_the_other_way_round() throws IOException {
        Set<String> documented = new TreeSet<>();
        for (Map.Entry<String, JsonNode> path : document().get("paths").properties()) {
            path.getValue()
                    .properties()
                    .forEach(method ->
                            documented.add(method.getKey().toUpperCase(java.util.Locale.ROOT) + " " + path.getKey()));
        }
        assertThat(documented).isEqualTo(registered());
    }

    @Test
    void every_operation_is_described() {
        assertThat(ApiOperations.all().keySet()).isEqualTo(registered());
    }

    @Test
    void the_problem_codes_are_those_of_the_sources() throws IOException {
        Map<String, Integer> listed = JSON.convertValue(document().get("x-problem-codes"), CODES);
        assertThat(listed)
                .isEqualTo(ProblemCodes.inSources())
                .containsEntry("session-ended", 401)
                .containsEntry("database-unavailable", 503)
                .containsEntry("grant-unknown", 404)
                .containsEntry("internal-error", 500);
    }

    @Test
    void every_shape_that_is_referred_to_is_there() throws IOException {
        Set<String> referred = new TreeSet<>();
        document().findValuesAsText("$ref").forEach(reference -> referred.add(reference.replaceFirst(".*/", "")));
        Set<String> there = new TreeSet<>();
        document().at("/components/schemas").fieldNames().forEachRemaining(there::add);
        assertThat(there).containsAll(referred);
        assertThat(there).as("shapes that nothing uses").isEqualTo(referred);
    }

    private static JsonNode document() throws IOException {
        return JSON.readTree(FILE.toFile());
    }

    /** By the annotations alone: another way than the generator's. */
    private static Set<String> registered() {
        Set<String> operations = new TreeSet<>();
        for (Class<?> resource : resources) {
            String base = resource.getAnnotation(jakarta.ws.rs.Path.class).value();
            for (Method method : resource.getMethods()) {
                jakarta.ws.rs.Path path = method.getAnnotation(jakarta.ws.rs.Path.class);
                verbs(method).forEach(verb -> operations.add(verb + " " + base + (path == null ? "" : path.value())));
            }
        }
        return operations;
    }

    private static Stream<String> verbs(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                .filter(verb -> verb != null)
                .map(HttpMethod::value);
    }
}
