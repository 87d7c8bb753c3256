package org.viceversa.sandbox;

import java.util.Map;
import java.util.stream.Collectors;

/** Small pieces of HTML, with everything escaped that comes from outside. */
final class Html {

    private Html() {}

    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    /** A name in whatever script, which does not turn the text around it. */
    static String name(Person person) {
        return "<bdi>" + escape(person.name()) + "</bdi>";
    }

    static String link(String href, String text) {
        return "<a href=\"" + escape(href) + "\">" + escape(text) + "</a>";
    }

    static String hidden(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> "<input type=\"hidden\" name=\"" + escape(field.getKey()) + "\" value=\""
                        + escape(field.getValue()) + "\">\n")
                .collect(Collectors.joining());
    }

    /** A form that is nothing but a button. */
    static String button(String action, Map<String, String> fields, String text) {
        return "<form class=\"inline\" method=\"post\" action=\"" + escape(action) + "\">" + hidden(fields) + "<button>"
                + escape(text) + "</button></form>";
    }

    static String field(String name, String label, String value, String hint) {
        String id = "field-" + name;
        String help = hint.isEmpty() ? "" : "<small id=\"" + id + "-hint\">" + escape(hint) + "</small>";
        String described = hint.isEmpty() ? "" : " aria-describedby=\"" + id + "-hint\"";
        return "<p class=\"field\"><label for=\"" + id + "\">" + escape(label) + "</label>" + help + "<input id=\"" + id
                + "\" name=\"" + escape(name) + "\" value=\"" + escape(value) + "\"" + described + "></p>\n";
    }

    static String checkbox(String name, String label, boolean checked) {
        return "<p class=\"check\"><label><input type=\"checkbox\" name=\"" + escape(name) + "\" value=\"on\""
                + (checked ? " checked" : "") + "> " + escape(label) + "</label></p>\n";
    }

    /** Term and value in a description list; the value is HTML. */
    static String term(String term, String html) {
        return "<dt>" + escape(term) + "</dt><dd>" + html + "</dd>\n";
    }

    static String code(String text) {
        return "<code>" + escape(text) + "</code>";
    }
}
