package org.viceversa.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Nobody is asked, told apart or paired by age, birth or generation: no such word stands in the schema, the texts, the
 * API, the pages or the code. Words are looked at as people read them and as programmers join them.
 */
class WordsTest {

    private static final List<Path> PLACES =
            List.of(Path.of("src/main/java"), Path.of("src/main/resources"), Path.of("webapp"));

    private static final Set<String> ENDINGS = Set.of("java", "sql", "json", "js", "mjs", "html", "css", "csv", "xml");

    /** After joined words were parted: {@code birthYear} is "birth year", {@code date_of_birth} "date of birth". */
    private static final Pattern WORDS =
            Pattern.compile("(?<!\\p{L})(?<!max[ -])(age|ages|aged|ageing|aging|birth|birthday|birthdays"
                    + "|birthdate|birthyear|born|dob|generation|generations|generational|intergenerational|millennial|millennials"
                    + "|boomer|boomers|gen ?[xyz]|young|younger|youngest|youth|old people|older|oldest|elder|elderly"
                    + "|digital natives?)(?!\\p{L})");

    /** Where such a word is meant otherwise: the file, the word, and why. */
    private static final Map<String, Set<String>> MEANT_OTHERWISE = Map.of(
            // The list of headers that are left out of every import.
            "EmployeeColumns.java",
                    Set.of(
                            "age",
                            "ages",
                            "birth",
                            "birthday",
                            "birthdate",
                            "birthyear",
                            "born",
                            "dob",
                            "generation",
                            "generations"),
            // A header of HTTP that tells how long a cache has held an answer.
            "Headers.java", Set.of("age"),
            // What lies further back in time: messages, keys, refusals, people's places in a list.
            "*", Set.of("older", "oldest"));

    @Test
    void no_word_for_age_birth_or_generation_stands_anywhere() {
        List<String> found = new ArrayList<>();
        for (Path place : PLACES) {
            files(place).forEach(file -> findIn(file, found));
        }
        assertThat(found).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "birth_date",
                "yearOfBirth",
                "\"age\":",
                "AGE integer",
                "Gen Z",
                "genY",
                "digital native",
                "ageGroup",
                "a younger colleague",
                "GENERATION",
                "dob"
            })
    void such_a_word_would_be_noticed(String text) {
        assertThat(WORDS.matcher(parted(text)).find()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "page",
                "manager",
                "message",
                "usage",
                "image",
                "language",
                "stage",
                "storage",
                "tonnage",
                "dobro",
                "Max-Age=3600",
                "setMaxAge"
            })
    void others_are_left_alone(String text) {
        assertThat(WORDS.matcher(parted(text)).find()).isFalse();
    }

    private static void findIn(Path file, List<String> found) {
        try {
            List<String> lines = Files.readAllLines(file);
            for (int i = 0; i < lines.size(); i++) {
                Matcher matcher = WORDS.matcher(parted(lines.get(i)));
                while (matcher.find()) {
                    if (!isMeantOtherwise(file, matcher.group())) {
                        found.add(file + ":" + (i + 1) + " " + matcher.group());
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isMeantOtherwise(Path file, String word) {
        String name = file.getFileName().toString();
        return MEANT_OTHERWISE.getOrDefault(name, Set.of()).contains(word)
                || MEANT_OTHERWISE.get("*").contains(word);
    }

    private static String parted(String text) {
        return text.replaceAll("(?<=[a-z])(?=[A-Z])", " ").replace('_', ' ').toLowerCase(Locale.ROOT);
    }

    private static List<Path> files(Path place) {
        try (Stream<Path> all = Files.walk(place)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().contains("vendor"))
                    .filter(file -> ENDINGS.contains(
                            file.toString().substring(file.toString().lastIndexOf('.') + 1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
