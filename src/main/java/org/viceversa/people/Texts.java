package org.viceversa.people;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words of platforms and people made safe to keep, and made alike to be found and put in order. */
public final class Texts {

    /** Controls, halves of characters, and what turns the direction of the rest of the page. */
    private static final Pattern UNWANTED =
            Pattern.compile("[\\p{Cntrl}\\p{Cs}\\u0080-\\u009F\\u202A-\\u202E\\u2066-\\u2069]+");

    private static final Pattern LINE_BREAK = Pattern.compile("\\R");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private Texts() {}

    /** Without control characters and outer blanks, cut to a length but never through a character. */
    public static String clean(String text, int longest) {
        String clean =
                isPlain(text) ? text : UNWANTED.matcher(text).replaceAll(" ").strip();
        return clean.length() <= longest ? clean : cut(clean, longest);
    }

    private static String cut(String text, int longest) {
        int end = Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest;
        return text.substring(0, end).stripTrailing();
    }

    /** The same for what people write in several lines: line breaks stay, as {@code \n}. */
    public static String cleanLines(String text, int longest) {
        String clean = Arrays.stream(LINE_BREAK.split(text.strip(), -1))
                .map(line -> UNWANTED.matcher(line).replaceAll(" ").stripTrailing())
                .collect(Collectors.joining("\n"));
        return clean.length() <= longest ? clean : cut(clean, longest);
    }

    private static boolean isPlain(String text) {
        return text.isEmpty()
                || (text.chars().allMatch(c -> c >= ' ' && c < 0x7F)
                        && !Character.isWhitespace(text.charAt(0))
                        && !Character.isWhitespace(text.charAt(text.length() - 1)));
    }

    /**
     * Lower case without accents, so that {@code basaran} finds Başaran and đukić stands among the d's. Letters of other
     * scripts stay as they are.
     */
    public static String fold(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        if (lower.chars().allMatch(c -> c < 128)) {
            return lower;
        }
        String bare = MARKS.matcher(Normalizer.normalize(lower, Form.NFKD)).replaceAll("");
        StringBuilder folded = new StringBuilder(bare.length());
        bare.codePoints().forEach(letter -> appendPlain(letter, folded));
        return folded.toString();
    }

    /** Letters that Unicode does not take apart. */
    private static void appendPlain(int letter, StringBuilder folded) {
        switch (letter) {
            case 'đ', 'ð' -> folded.append('d');
            case 'ø' -> folded.append('o');
            case 'ł' -> folded.append('l');
            case 'ħ' -> folded.append('h');
            case 'ŧ' -> folded.append('t');
            case 'ı' -> folded.append('i');
            case 'ß' -> folded.append("ss");
            case 'æ' -> folded.append("ae");
            case 'œ' -> folded.append("oe");
            case 'þ' -> folded.append("th");
            default -> folded.appendCodePoint(letter);
        }
    }
}
