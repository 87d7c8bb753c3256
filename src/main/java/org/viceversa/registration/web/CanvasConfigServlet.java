package org.viceversa.registration.web;

import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.viceversa.registration.ToolAddress;

/**
 * {@code GET /lti/config/canvas.json}: what a Canvas administrator pastes the address of ("Enter URL") to make a
 * developer key; {@code lti-config/tool/canvas.json} with this tool's own addresses in its places.
 */
public final class CanvasConfigServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern PLACE = Pattern.compile("\\{\\{[a-zA-Z]+}}");

    private final byte[] document;

    /**
     * @param template the file, which is read once and closed
     * @throws IllegalStateException when it has a place that nothing fills
     */
    public CanvasConfigServlet(InputStream template, ToolAddress tool) throws IOException {
        try (template) {
            JsonNode filled = fill(JSON.readTree(template), values(tool));
            this.document = JSON.writer(new DefaultPrettyPrinter()).writeValueAsBytes(filled);
        }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("application/json");
        response.setHeader("Cache-Control", "public, max-age=300");
        response.getOutputStream().write(document);
    }

    private static Map<String, String> values(ToolAddress tool) {
        return Map.of(
                "launchUrl", tool.launchUrl(),
                "loginUrl", tool.loginUrl(),
                "keySetUrl", tool.keySetUrl(),
                "iconUrl", tool.iconUrl(),
                "domain", tool.domain());
    }

    private static JsonNode fill(JsonNode node, Map<String, String> values) {
        if (node instanceof ObjectNode object) {
            List.copyOf(object.properties())
                    .forEach(member -> object.set(member.getKey(), fill(member.getValue(), values)));
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                array.set(i, fill(array.get(i), values));
            }
        } else if (node.isTextual()) {
            return TextNode.valueOf(fill(node.asText(), values));
        }
        return node;
    }

    private static String fill(String text, Map<String, String> values) {
        return PLACE.matcher(text).replaceAll(place -> {
            String name = place.group().substring(2, place.group().length() - 2);
            String value = values.get(name);
            if (value == null) {
                throw new IllegalStateException("canvas.json has an unfilled place: " + name);
            }
            return java.util.regex.Matcher.quoteReplacement(value);
        });
    }
}
