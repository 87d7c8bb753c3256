package org.viceversa.lti.platform;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.viceversa.lti.PlatformCallFailed;
import org.viceversa.lti.PlatformCallFailed.Cause;
import org.viceversa.platform.CallFailed;

/** Reads what platforms send: numbers that came as texts, texts that came as numbers, and null for nothing. */
final class LenientJson {

    /** A number as long as this is none that anybody graded with, and costs time to reckon with. */
    private static final int LONGEST_NUMBER = 40;

    static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(100)
                            .maxNumberLength(100)
                            .build())
                    .build())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private LenientJson() {}

    /** @throws PlatformCallFailed {@code UNREADABLE} with its first words when it is no JSON */
    static JsonNode read(String what, String body) {
        return find(body)
                .orElseThrow(() ->
                        new PlatformCallFailed(Cause.UNREADABLE, what + " is no JSON: " + CallFailed.start(body)));
    }

    static Optional<JsonNode> find(String body) {
        try {
            return Optional.of(MAPPER.readTree(body)).filter(node -> !node.isMissingNode());
        } catch (JsonProcessingException notJson) {
            return Optional.empty();
        }
    }

    /** On one line: Moodle answers 200 to a score that it refuses when there are line breaks in it. */
    static String write(JsonNode json) {
        try {
            return MAPPER.writeValueAsString(json);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A JSON tree can always be written", impossible);
        }
    }

    /** Empty when absent, null, or neither text nor number. */
    static String text(JsonNode object, String name) {
        JsonNode value = object.path(name);
        return value.isTextual() || value.isNumber() ? value.asText() : "";
    }

    static Optional<String> findText(JsonNode object, String name) {
        return Optional.of(text(object, name)).filter(text -> !text.isBlank());
    }

    static Optional<BigDecimal> number(JsonNode object, String name) {
        String digits = text(object, name).strip();
        if (digits.length() > LONGEST_NUMBER || !digits.matches("-?\\d*\\.?\\d+([eE][+-]?\\d{1,2})?")) {
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(digits));
    }

    /** The texts of an array, or the one text that stands where an array should be. */
    static List<String> texts(JsonNode object, String name) {
        JsonNode value = object.path(name);
        if (value.isTextual()) {
            return List.of(value.asText());
        }
        List<String> texts = new ArrayList<>();
        value.forEach(item -> {
            if (item.isTextual()) {
                texts.add(item.asText());
            }
        });
        return texts;
    }
}
