package org.viceversa.activity.persistence;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import org.viceversa.activity.ActivityDraft;
import org.viceversa.persistence.JsonColumn;

/** What an activity says, which is only ever read whole, as the text of one column. */
final class SettingsJson {

    private static final JsonColumn JSON = new JsonColumn(
            JsonMapper.builder()
                    .addModule(new Jdk8Module())
                    .addModule(new JavaTimeModule())
                    .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .build(),
            "An activity's settings");

    private SettingsJson() {}

    static String write(ActivityDraft draft) {
        return JSON.write(draft);
    }

    static ActivityDraft read(String text) {
        return JSON.read(text, ActivityDraft.class);
    }
}
