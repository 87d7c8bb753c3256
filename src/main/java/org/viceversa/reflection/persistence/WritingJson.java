package org.viceversa.reflection.persistence;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.viceversa.persistence.JsonColumn;
import org.viceversa.reflection.Submission.Answer;
import org.viceversa.reflection.Submission.MeetingEvidence;
import org.viceversa.reflection.Submission.WritingSpell;

/** What is only ever read whole, as the text of one column. */
final class WritingJson {

    private static final JsonColumn JSON = new JsonColumn(
            JsonMapper.builder()
                    .addModule(new JavaTimeModule())
                    .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .build(),
            "What was written");

    static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};
    static final TypeReference<List<UUID>> IDS = new TypeReference<>() {};
    static final TypeReference<List<WritingSpell>> SPELLS = new TypeReference<>() {};
    static final TypeReference<List<Answer>> ANSWERS = new TypeReference<>() {};
    static final TypeReference<List<MeetingEvidence>> MEETINGS = new TypeReference<>() {};

    private WritingJson() {}

    static String write(Object value) {
        return JSON.write(value);
    }

    static <T> T read(String json, TypeReference<T> type) {
        return JSON.read(json, type);
    }
}
