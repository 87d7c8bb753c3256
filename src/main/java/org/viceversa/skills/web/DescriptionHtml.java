package org.viceversa.skills.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.viceversa.skills.Skill;

/** Descriptions as Moodle keeps them, in HTML: paragraphs, and the words of the levels as a list that begins with 0. */
final class DescriptionHtml {

    private static final String LIST = "<ol start=\"0\">";
    private static final Pattern LEVELS = Pattern.compile("<ol start=\"0\">(.*?)</ol>", Pattern.DOTALL);
    private static final Pattern ITEM = Pattern.compile("<li>(.*?)</li>", Pattern.DOTALL);
    private static final Pattern LINE_END = Pattern.compile("(?i)<br\\s*/?>|</(p|div|li|h[1-6]|tr)>");
    private static final Pattern TAG = Pattern.compile("<[^>]{0,2000}>");
    private static final Pattern ENTITY = Pattern.compile("&(#\\d{1,7}|#x[0-9a-fA-F]{1,6}|\\w{1,10});");
    private static final Map<String, String> NAMED =
            Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "nbsp", " ");

    private DescriptionHtml() {}

    static String of(Skill skill) {
        String levels = skill.levelWords().stream().allMatch(String::isEmpty)
                ? ""
                : skill.levelWords().stream()
                        .map(words -> "<li>" + escaped(words) + "</li>")
                        .collect(Collectors.joining("", LIST, "</ol>"));
        return paragraphs(skill.description()) + levels;
    }

    static String paragraphs(String text) {
        return text.isEmpty()
                ? ""
                : text.lines().map(line -> "<p>" + escaped(line) + "</p>").collect(Collectors.joining());
    }

    /** A name as Moodle takes it: it keeps one as text, from which it takes away whatever looks like a tag. */
    static String escapedLine(String name) {
        return name.replace("<", "&lt;");
    }

    /** The opposite of {@link #escapedLine}. */
    static String line(String name) {
        return name.replace("&lt;", "<");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** The words without the levels and without any tag. */
    static String text(String html) {
        String broken = LINE_END.matcher(LEVELS.matcher(html).replaceAll("")).replaceAll("\n");
        return unescaped(TAG.matcher(broken).replaceAll(""))
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    /** Empty unless there is a list of as many as there are levels. */
    static List<String> levelWords(String html) {
        Matcher list = LEVELS.matcher(html);
        List<String> words = new ArrayList<>();
        if (list.find()) {
            Matcher item = ITEM.matcher(list.group(1));
            while (item.find()) {
                words.add(text(item.group(1)));
            }
        }
        return words.size() == Skill.LEVELS ? words : List.of();
    }

    private static String unescaped(String text) {
        return ENTITY.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(letter(found.group(1), found.group())));
    }

    private static String letter(String name, String whole) {
        if (name.charAt(0) != '#') {
            return NAMED.getOrDefault(name, whole);
        }
        int letter =
                name.charAt(1) == 'x' ? Integer.parseInt(name.substring(2), 16) : Integer.parseInt(name.substring(1));
        return Character.isValidCodePoint(letter) && letter != 0 ? Character.toString(letter) : whole;
    }
}
