package org.viceversa.skills.persistence;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.net.URI;
import java.util.List;
import org.viceversa.persistence.JsonColumn;
import org.viceversa.skills.Skill.Alignment;

/** A skill's level words and alignments, which are always read and written whole, as JSON in one column each. */
final class WordsJson {

    private static final JsonColumn JSON = new JsonColumn(JsonMapper.builder().build(), "A column of table skill");
    private static final TypeReference<List<String>> TEXTS = new TypeReference<>() {};
    private static final TypeReference<List<Aligned>> ALIGNED = new TypeReference<>() {};

    private WordsJson() {}

    private record Aligned(String framework, String name, String target) {
        static Aligned of(Alignment alignment) {
            return new Aligned(
                    alignment.framework(), alignment.name(), alignment.target().toString());
        }

        Alignment toDomain() {
            return new Alignment(framework, name, URI.create(target));
        }
    }

    static String ofWords(List<String> words) {
        return write(words.stream().allMatch(String::isEmpty) ? List.of() : words);
    }

    static List<String> words(String json) {
        return read(json, TEXTS);
    }

    static String ofAlignments(List<Alignment> alignments) {
        return write(alignments.stream().map(Aligned::of).toList());
    }

    static List<Alignment> alignments(String json) {
        return read(json, ALIGNED).stream().map(Aligned::toDomain).toList();
    }

    private static String write(List<?> values) {
        return JSON.write(values);
    }

    private static <T> T read(String json, TypeReference<T> type) {
        return JSON.read(json, type);
    }
}
