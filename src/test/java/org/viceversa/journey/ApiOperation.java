package org.viceversa.journey;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;

/**
 * One operation of {@code webapp/openapi.json}: whatever is written there is tried, so that a new one is too.
 *
 * @param path with places in braces
 * @param fields of the body, in no order; empty when it takes none
 * @param mediaType of the body; empty when it takes none
 * @param isForSomeOnly whether it is refused to people without the right role
 */
record ApiOperation(
        String method,
        String path,
        List<String> queryParameters,
        List<String> fields,
        String mediaType,
        boolean isForSomeOnly) {

    private static final String SCHEMAS = "#/components/schemas/";

    static List<ApiOperation> all() {
        JsonNode document = document();
        List<ApiOperation> operations = new ArrayList<>();
        document.path("paths")
                .fields()
                .forEachRemaining(path -> path.getValue()
                        .fields()
                        .forEachRemaining(method ->
                                operations.add(of(document, path.getKey(), method.getKey(), method.getValue()))));
        return operations;
    }

    private static JsonNode document() {
        try {
            return new ObjectMapper().readTree(Path.of("webapp/openapi.json").toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ApiOperation of(JsonNode document, String path, String method, JsonNode operation) {
        List<String> query = StreamSupport.stream(operation.path("parameters").spliterator(), false)
                .filter(parameter -> parameter.path("in").asText().equals("query"))
                .map(parameter -> parameter.path("name").asText())
                .toList();
        String schema = operation
                .at("/requestBody/content/application~1json/schema/$ref")
                .asText();
        List<String> fields = new ArrayList<>();
        document.at("/components/schemas")
                .path(schema.replace(SCHEMAS, ""))
                .path("properties")
                .fieldNames()
                .forEachRemaining(fields::add);
        return new ApiOperation(
                method.toUpperCase(Locale.ROOT),
                "/api" + path,
                query,
                fields,
                mediaTypeOf(operation),
                operation.at("/responses/403/description").asText().contains("`not-allowed`"));
    }

    private static String mediaTypeOf(JsonNode operation) {
        Iterator<String> types = operation.at("/requestBody/content").fieldNames();
        return types.hasNext() ? types.next() : "";
    }

    boolean hasBody() {
        return !mediaType.isEmpty();
    }

    boolean isOperators() {
        return path.startsWith("/api/operator");
    }

    boolean hasPlace() {
        return path.contains("{");
    }

    /** With each place filled by this. */
    String pathWith(String value) {
        return path.replaceAll("\\{[^}]+}", java.util.regex.Matcher.quoteReplacement(value));
    }

    /** The operation that ends what it is tried with. */
    boolean endsVisit() {
        return method.equals("DELETE") && path.equals("/api/session");
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
