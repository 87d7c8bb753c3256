package org.viceversa.reflection;

import java.lang.Character.UnicodeScript;

/**
 * Counts words by a rule that the pages follow letter by letter ({@code webapp/js/reflection/words.js}); both are held to
 * {@code golden/reflection/words.json}.
 *
 * <p>A word is a run of letters and digits. One apostrophe, hyphen, full stop, middle dot or underscore between two of them
 * does not end it, nor does a comma between digits: "state-of-the-art", "it's" and "1,000" are one word each. Of Chinese
 * and Japanese each sign is a word, as word processors count; Thai, Lao, Khmer and Burmese, which set no spaces and would
 * take a dictionary, have a word for each four letters begun. Emoji and punctuation are none.
 */
public final class WordCount {

    private static final int LETTERS_OF_A_WORD = 4;

    /** What the last character was. */
    private enum Last {
        OTHER,
        LETTER,
        DIGIT,
        JOINER,
        COMMA,
        SPACELESS
    }

    private Last last = Last.OTHER;
    private int words;
    private int run;

    private WordCount() {}

    public static int of(String text) {
        WordCount count = new WordCount();
        text.codePoints().forEach(count::take);
        return count.words;
    }

    private void take(int sign) {
        switch (kindOf(sign)) {
            case MARK -> {
                // Belongs to what is before it.
            }
            case SIGN -> {
                words++;
                last = Last.OTHER;
            }
            case SPACELESS -> {
                run = last == Last.SPACELESS ? run + 1 : 0;
                words += run % LETTERS_OF_A_WORD == 0 ? 1 : 0;
                last = Last.SPACELESS;
            }
            case LETTER -> {
                words += last == Last.LETTER || last == Last.DIGIT || last == Last.JOINER ? 0 : 1;
                last = Last.LETTER;
            }
            case DIGIT -> {
                words += last == Last.OTHER || last == Last.SPACELESS ? 1 : 0;
                last = Last.DIGIT;
            }
            case JOINER -> last = last == Last.LETTER || last == Last.DIGIT ? Last.JOINER : Last.OTHER;
            case COMMA -> last = last == Last.DIGIT ? Last.COMMA : Last.OTHER;
            case OTHER -> last = Last.OTHER;
        }
    }

    private enum Kind {
        LETTER,
        DIGIT,
        MARK,
        JOINER,
        COMMA,
        SIGN,
        SPACELESS,
        OTHER
    }

    private static Kind kindOf(int sign) {
        return sign < 0x80 ? ofAscii(sign) : ofOther(sign);
    }

    private static Kind ofAscii(int sign) {
        if (sign >= '0' && sign <= '9') {
            return Kind.DIGIT;
        }
        if (sign >= 'a' && sign <= 'z' || sign >= 'A' && sign <= 'Z') {
            return Kind.LETTER;
        }
        return switch (sign) {
            case '\'', '-', '.', '_' -> Kind.JOINER;
            case ',' -> Kind.COMMA;
            default -> Kind.OTHER;
        };
    }

    private static Kind ofOther(int sign) {
        // Right single quote, middle dot, hyphen, hyphen that does not break; both that join letters; soft hyphen.
        switch (sign) {
            case 0x2019, 0xB7, 0x2010, 0x2011 -> {
                return Kind.JOINER;
            }
            case 0x200C, 0x200D, 0xAD -> {
                return Kind.MARK;
            }
            default -> {
                return ofCategory(sign);
            }
        }
    }

    private static Kind ofCategory(int sign) {
        return switch (Character.getType(sign)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK -> Kind.MARK;
            case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> Kind.DIGIT;
            case Character.UPPERCASE_LETTER,
                    Character.LOWERCASE_LETTER,
                    Character.TITLECASE_LETTER,
                    Character.MODIFIER_LETTER,
                    Character.OTHER_LETTER -> ofScript(UnicodeScript.of(sign));
            default -> Kind.OTHER;
        };
    }

    private static Kind ofScript(UnicodeScript script) {
        return switch (script) {
            case HAN, HIRAGANA, KATAKANA -> Kind.SIGN;
            case THAI, LAO, KHMER, MYANMAR -> Kind.SPACELESS;
            default -> Kind.LETTER;
        };
    }
}
