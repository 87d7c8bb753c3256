package org.viceversa.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** HTML pages with places of the form <code>{{name}}</code>, which are filled with escaped text and nothing else. */
public final class Templates {

    private static final Pattern PLACE = Pattern.compile("\\{\\{([a-zA-Z]+)}}");

    private final Function<String, @Nullable InputStream> resources;
    private final String base;
    private final String files;
    private final Map<String, Template> loaded = new ConcurrentHashMap<>();

    /**
     * @param resources opens a file by its path in the web application, or gives null
     * @param base context path of the application, which every page may name; empty at the root
     * @param version of the {@link StaticFiles}, which stands in their addresses
     */
    public Templates(Function<String, @Nullable InputStream> resources, String base, String version) {
        this.resources = resources;
        this.base = base;
        this.files = base + "/v/" + version;
    }

    /** A page cut at its places: text, place, text, place, …, text. */
    private record Template(String name, List<String> texts, List<String> places) {
        static Template of(String name, String page) {
            List<String> texts = new ArrayList<>();
            List<String> places = new ArrayList<>();
            Matcher place = PLACE.matcher(page);
            int from = 0;
            while (place.find()) {
                texts.add(page.substring(from, place.start()));
                places.add(place.group(1));
                from = place.end();
            }
            texts.add(page.substring(from));
            return new Template(name, texts, places);
        }
    }

    /**
     * The page with every place filled.
     *
     * @param name the file without folder and ending
     * @throws IllegalStateException when the page has a place that {@code values} does not fill: a bug
     */
    public String fill(String name, Map<String, String> values) {
        Template template = loaded.computeIfAbsent(name, this::load);
        StringBuilder page = new StringBuilder(template.texts().get(0));
        for (int i = 0; i < template.places().size(); i++) {
            String place = template.places().get(i);
            String value = switch (place) {
                case "base" -> base;
                case "files" -> files;
                default -> values.get(place);
            };
            if (value == null) {
                throw new IllegalStateException("Template " + name + " has an unfilled place: " + place);
            }
            page.append(escape(value)).append(template.texts().get(i + 1));
        }
        return page.toString();
    }

    private Template load(String name) {
        try (InputStream file = resources.apply("/WEB-INF/templates/" + name + ".html")) {
            if (file == null) {
                throw new IllegalStateException("There is no template " + name);
            }
            return Template.of(name, new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Safe as text and inside a quoted attribute. */
    static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.append(c);
            }
        }
        return escaped.toString();
    }
}
