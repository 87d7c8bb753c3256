package org.viceversa.registration;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.viceversa.refusal.Refused;
import org.viceversa.registration.Registration.Endpoints;

/** Reads one platform's file, and collects everything that is wrong with it, by field. */
final class PlatformFileFields {

    /** Every field that a file may have; {@code $schema} and {@code comment} are for people and their editors. */
    static final Set<String> KNOWN = Set.of(
            "$schema",
            "comment",
            "name",
            "issuer",
            "clientId",
            "productFamily",
            "endpoints",
            "tokenAudience",
            "frameOrigins",
            "active",
            "deployments");

    static final Set<String> ENDPOINTS = Set.of("authorization", "token", "keySet");

    private final Map<String, Object> fields;
    private final List<String> faults = new ArrayList<>();

    PlatformFileFields(Map<String, Object> fields) {
        this.fields = fields;
    }

    /** The entry and its deployments. */
    record Content(PlatformEntry entry, List<String> deployments) {}

    /** @return the content, or empty when there are {@link #faults} */
    Optional<Content> read() {
        unknown(fields.keySet(), KNOWN, "");
        Map<?, ?> endpoints = map("endpoints");
        unknown(endpoints.keySet(), ENDPOINTS, "endpoints.");
        String name = text(fields, "name", "", true);
        String issuer = address(fields, "issuer", "");
        String clientId = text(fields, "clientId", "", true);
        String authorization = address(endpoints, "authorization", "endpoints.");
        String token = address(endpoints, "token", "endpoints.");
        String keySet = address(endpoints, "keySet", "endpoints.");
        String audience = text(fields, "tokenAudience", "", false);
        String family = text(fields, "productFamily", "", false);
        List<String> origins = texts("frameOrigins");
        List<String> deployments = texts("deployments");
        boolean active = active();
        origins.forEach(origin -> check("frameOrigins", () -> WebAddress.checkOrigin(origin)));
        longest("name", name);
        longest("clientId", clientId);
        deployments.forEach(id -> longest("deployments", id));
        if (!faults.isEmpty()) {
            return Optional.empty();
        }
        Endpoints at = new Endpoints(authorization, token, keySet);
        PlatformEntry entry =
                new PlatformEntry(name, issuer, clientId, at, Optional.of(audience), family, origins, active);
        return Optional.of(new Content(entry, deployments));
    }

    /** Each begins with the name of its field. */
    List<String> faults() {
        return List.copyOf(faults);
    }

    private void unknown(Set<?> names, Set<String> known, String path) {
        names.stream()
                .map(String::valueOf)
                .filter(name -> !known.contains(name))
                .sorted()
                .forEach(name -> faults.add(path + name + ": there is no such field"));
    }

    private Map<?, ?> map(String field) {
        Object value = fields.get(field);
        if (value instanceof Map<?, ?> map) {
            return map;
        }
        faults.add(field + (value == null ? ": is missing" : ": must be an object"));
        return Map.of();
    }

    private String text(Map<?, ?> from, String field, String path, boolean required) {
        Object value = from.get(field);
        if (value instanceof String text && !(required && text.isBlank())) {
            return text.strip();
        }
        if (value != null || required) {
            faults.add(path + field + (value == null ? ": is missing" : ": must be a text that is not empty"));
        }
        return "";
    }

    private String address(Map<?, ?> from, String field, String path) {
        int before = faults.size();
        String text = text(from, field, path, true);
        if (faults.size() == before) {
            check(path + field, () -> WebAddress.check(field, text));
        }
        return text;
    }

    private List<String> texts(String field) {
        Object value = fields.get(field);
        if (value == null) {
            return List.of();
        }
        Set<String> texts = new LinkedHashSet<>();
        if (value instanceof List<?> list
                && list.stream().allMatch(item -> item instanceof String text && !text.isBlank())) {
            list.forEach(item -> texts.add(String.valueOf(item).strip()));
            return List.copyOf(texts);
        }
        faults.add(field + ": must be a list of texts");
        return List.of();
    }

    private boolean active() {
        Object value = fields.get("active");
        if (value == null || value instanceof Boolean) {
            return !Boolean.FALSE.equals(value);
        }
        faults.add("active: must be true or false");
        return true;
    }

    private void longest(String field, String text) {
        if (text.length() > 255) {
            faults.add(field + ": must have at most 255 characters");
        }
    }

    private void check(String field, Runnable rule) {
        try {
            rule.run();
        } catch (Refused refused) {
            faults.add(field + ": " + refused.sentence());
        }
    }
}
