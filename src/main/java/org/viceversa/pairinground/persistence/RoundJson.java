package org.viceversa.pairinground.persistence;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import org.viceversa.persistence.JsonColumn;

/** What is only ever read whole, as the text of one column. */
final class RoundJson {

    private static final JsonColumn JSON = new JsonColumn(
            JsonMapper.builder()
                    .addModule(new Jdk8Module())
                    .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                    .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    // Records say what they are made of; what they can work out is no part of them.
                    .visibility(PropertyAccessor.IS_GETTER, Visibility.NONE)
                    .visibility(PropertyAccessor.GETTER, Visibility.NONE)
                    .visibility(PropertyAccessor.FIELD, Visibility.ANY)
                    .build(),
            "What belongs to a round");

    private RoundJson() {}

    static String write(Object value) {
        return JSON.write(value);
    }

    static <T> T read(String text, Class<T> type) {
        return JSON.read(text, type);
    }
}
