package org.viceversa.tuition.persistence;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import org.viceversa.persistence.JsonColumn;

/** What is only ever read whole, as the text of one column. */
final class TuitionJson {

    private static final JsonColumn JSON = new JsonColumn(
            JsonMapper.builder()
                    .addModule(new Jdk8Module())
                    .addModule(new JavaTimeModule())
                    .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .build(),
            "A policy or request");

    private TuitionJson() {}

    static String write(Object value) {
        return JSON.write(value);
    }

    static <T> T read(String text, Class<T> type) {
        return JSON.read(text, type);
    }
}
