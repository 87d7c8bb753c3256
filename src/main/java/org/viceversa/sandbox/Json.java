package org.viceversa.sandbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.StreamSupport;

/** JSON trees: made, read and written, in the sandbox's one way and in PHP's. */
final class Json {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Json() {}

    static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    static ArrayNode array() {
        return MAPPER.createArrayNode();
    }

    static ArrayNode array(Collection<String> values) {
        ArrayNode array = array();
        values.forEach(array::add);
        return array;
    }

    static JsonNode tree(Object value) {
        return MAPPER.valueToTree(value);
    }

    /** @throws IllegalArgumentException when the text is not a JSON object */
    static ObjectNode parseObject(String text) {
        if (parse(text) instanceof ObjectNode object) {
            return object;
        }
        throw new IllegalArgumentException("not a JSON object");
    }

    /** @throws IllegalArgumentException when the text is not JSON */
    static JsonNode parse(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not JSON", e);
        }
    }

    static String write(JsonNode node) {
        try {
            return MAPPER.writeValueAsString(node);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    static String pretty(JsonNode node) {
        return node.toPrettyString();
    }

    /** As PHP's {@code json_encode} writes it: slashes and everything outside ASCII escaped. */
    static String writeAsPhp(JsonNode node) {
        StringBuilder out = new StringBuilder();
        write(node).replace("/", "\\/").chars().forEach(c -> {
            if (c < 128) {
                out.append((char) c);
            } else {
                out.append(String.format("\\u%04x", c));
            }
        });
        return out.toString();
    }

    /** Whole numbers without a decimal point. */
    static JsonNode number(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15 ? tree((long) value) : tree(value);
    }

    /** The texts of an array; anything else is an empty list. */
    static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .filter(JsonNode::isTextual)
                .map(JsonNode::asText)
                .toList();
    }

    /** The members of an object as texts, in the order of their names; nulls are left out. */
    static Map<String, String> textMap(JsonNode object) {
        Map<String, String> map = new TreeMap<>();
        object.properties().stream()
                .filter(entry -> !entry.getValue().isNull())
                .forEach(entry -> map.put(entry.getKey(), text(entry.getValue())));
        return map;
    }

    private static String text(JsonNode value) {
        return value.isValueNode() ? value.asText() : write(value);
    }
}
