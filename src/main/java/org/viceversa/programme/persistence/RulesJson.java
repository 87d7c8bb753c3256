package org.viceversa.programme.persistence;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.util.List;
import org.viceversa.persistence.JsonColumn;
import org.viceversa.programme.Change;
import org.viceversa.programme.Conduct;
import org.viceversa.programme.DirectionRule;
import org.viceversa.programme.FormRules;
import org.viceversa.programme.Labels;
import org.viceversa.programme.PairingRules;
import org.viceversa.programme.Programme;
import org.viceversa.programme.Programme.SafetyContact;
import org.viceversa.programme.Programme.Sponsor;

/** What is only ever read whole, as the text of one column. */
final class RulesJson {

    private static final JsonColumn JSON = new JsonColumn(
            JsonMapper.builder()
                    .addModule(new Jdk8Module())
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .build(),
            "A programme's rules");

    private RulesJson() {}

    /** The rules and words of a programme. */
    record Rules(
            Labels labels,
            Sponsor sponsor,
            String champion,
            DirectionRule direction,
            FormRules form,
            PairingRules pairing,
            Conduct conduct,
            List<SafetyContact> contacts) {
        static Rules of(Programme programme) {
            return new Rules(
                    programme.labels(),
                    programme.sponsor(),
                    programme.champion(),
                    programme.direction(),
                    programme.form(),
                    programme.pairing(),
                    programme.conduct(),
                    programme.contacts());
        }
    }

    static String write(Object value) {
        return JSON.write(value);
    }

    static Rules readRules(String text) {
        return read(text, new TypeReference<>() {});
    }

    static List<Change.Field> readFields(String text) {
        return read(text, new TypeReference<>() {});
    }

    private static <T> T read(String text, TypeReference<T> type) {
        return JSON.read(text, type);
    }
}
