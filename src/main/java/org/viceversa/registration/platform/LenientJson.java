package org.viceversa.registration.platform;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A JSON object of a platform's, read by what it means: names with blanks around them (seen in Sakai and in forks of
 * Moodle), numbers for texts, one text for a list of one.
 */
final class LenientJson {

    static final ObjectMapper MAPPER = new ObjectMapper();

    private final JsonNode node;

    private LenientJson(JsonNode node) {
        this.node = node;
    }

    /** @return empty when the text is no JSON object */
    static Optional<LenientJson> parse(String text) {
        try {
            return Optional.of(MAPPER.readTree(text)).filter(JsonNode::isObject).map(LenientJson::new);
        } catch (JsonProcessingException notJson) {
            return Optional.empty();
        }
    }

    /** A member that is a text or number and not blank. */
    Optional<String> text(String name) {
        JsonNode value = member(name);
        return value.isTextual() || value.isNumber()
                ? Optional.of(value.asText().strip()).filter(text -> !text.isEmpty())
                : Optional.empty();
    }

    /** A member that is an object; an empty one when it is none. */
    LenientJson object(String name) {
        return new LenientJson(member(name));
    }

    /** The texts of a list. */
    Set<String> texts(String name) {
        Set<String> texts = new LinkedHashSet<>();
        JsonNode value = member(name);
        if (value.isTextual()) {
            texts.add(value.asText().strip());
        }
        value.forEach(item -> {
            if (item.isTextual()) {
                texts.add(item.asText().strip());
            }
        });
        return texts;
    }

    /** The objects of a list. */
    List<LenientJson> objects(String name) {
        List<LenientJson> objects = new ArrayList<>();
        member(name).forEach(item -> {
            if (item.isObject()) {
                objects.add(new LenientJson(item));
            }
        });
        return objects;
    }

    private JsonNode member(String name) {
        if (node.has(name)) {
            return node.get(name);
        }
        return node.properties().stream()
                .filter(member -> member.getKey().strip().equals(name))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(MissingNode.getInstance());
    }
}
