package org.viceversa.lti;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.viceversa.lti.LaunchRejected.Reason;

/**
 * Reads JSON claims with the specification's rules of presence and form; unknown claims are ignored (Core §5.3.9).
 *
 * @param path where these claims stand, for messages: empty for the token itself
 */
record LaunchClaims(String path, Map<String, Object> values) {

    static final String CORE = "https://purl.imsglobal.org/spec/lti/claim/";
    static final String DEEP_LINKING = "https://purl.imsglobal.org/spec/lti-dl/claim/";
    private static final int LONGEST_ID = 255;

    static LaunchClaims of(Map<String, Object> values) {
        return new LaunchClaims("", values);
    }

    /** A text that must be there and not be blank. */
    String text(String name) {
        return find(name)
                .filter(text -> !text.isBlank())
                .orElseThrow(() -> new LaunchRejected(Reason.CLAIM_MISSING, path + name + " is missing or empty"));
    }

    /** An identifier: 1 to 255 ASCII characters (Core §5.3.3, §5.3.5, §5.3.6), which are to be seen. */
    String id(String name) {
        String id = text(name);
        if (id.length() > LONGEST_ID || !id.chars().allMatch(c -> c >= ' ' && c < 127)) {
            throw new LaunchRejected(Reason.CLAIM_INVALID, path + name + " is no id of at most 255 ASCII characters");
        }
        return id;
    }

    /**
     * A text, or a number or boolean that some platforms send for one; empty when absent or null. Without the character
     * NUL, which no text has and PostgreSQL does not keep.
     */
    Optional<String> find(String name) {
        Object value = values.get(name);
        if (value == null) {
            return Optional.empty();
        }
        if (value instanceof String || value instanceof Number || value instanceof Boolean) {
            return Optional.of(withoutNul(value));
        }
        throw new LaunchRejected(Reason.CLAIM_INVALID, path + name + " is not a text");
    }

    /** The text, or the empty text. */
    String textOrEmpty(String name) {
        return find(name).orElse("");
    }

    private static String withoutNul(Object value) {
        return value.toString().replace("\0", "");
    }

    boolean flag(String name) {
        return find(name).map(Boolean::parseBoolean).orElse(false);
    }

    /** Seconds since 1970 (RFC 7519 §2, NumericDate). */
    Optional<Long> seconds(String name) {
        Object value = values.get(name);
        if (value == null) {
            return Optional.empty();
        }
        if (value instanceof Number number) {
            return Optional.of(number.longValue());
        }
        throw new LaunchRejected(Reason.CLAIM_INVALID, path + name + " is not a time in seconds");
    }

    /** The texts of an array; empty when absent. */
    List<String> texts(String name) {
        Object value = values.get(name);
        if (value == null) {
            return List.of();
        }
        if (value instanceof List<?> list) {
            return list.stream()
                    .filter(Objects::nonNull)
                    .map(LaunchClaims::withoutNul)
                    .toList();
        }
        throw new LaunchRejected(Reason.CLAIM_INVALID, path + name + " is not an array");
    }

    boolean has(String name) {
        return values.get(name) != null;
    }

    /** The object of that name; empty when absent. */
    Optional<LaunchClaims> object(String name) {
        Object value = values.get(name);
        if (value == null) {
            return Optional.empty();
        }
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> inner = new LinkedHashMap<>();
            map.forEach((key, item) -> {
                if (item != null) {
                    inner.put(String.valueOf(key), item);
                }
            });
            return Optional.of(new LaunchClaims(path + name + ".", inner));
        }
        throw new LaunchRejected(Reason.CLAIM_INVALID, path + name + " is not an object");
    }

    LaunchClaims requiredObject(String name) {
        return object(name).orElseThrow(() -> new LaunchRejected(Reason.CLAIM_MISSING, path + name + " is missing"));
    }

    /** All members as texts: numbers and booleans turned into text, nulls and unreplaced {@code $Variables} left out. */
    Map<String, String> textMap() {
        Map<String, String> texts = new LinkedHashMap<>();
        values.forEach((name, value) -> {
            @Nullable String text = value == null ? null : withoutNul(value);
            if (text != null && !text.startsWith("$")) {
                texts.put(name, text);
            }
        });
        return Map.copyOf(texts);
    }
}
