package org.viceversa.reflection;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class WordCountTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden/reflection/words.json");

    /** The pages' rule is held to the same file. */
    @TestFactory
    Stream<DynamicTest> the_golden_cases() throws IOException {
        JsonNode cases = new ObjectMapper().readTree(GOLDEN.toFile());
        assertThat(cases.size()).isGreaterThan(40);
        return Stream.iterate(0, at -> at < cases.size(), at -> at + 1)
                .map(cases::get)
                .map(one -> DynamicTest.dynamicTest(
                        one.toString(),
                        () -> assertThat(WordCount.of(one.get("text").asText()))
                                .isEqualTo(one.get("words").asInt())));
    }

    @Test
    void a_long_run_without_a_blank_is_counted_without_depth() {
        assertThat(WordCount.of("a-".repeat(300_000))).isEqualTo(1);
        assertThat(WordCount.of("word ".repeat(50_000))).isEqualTo(50_000);
    }
}
