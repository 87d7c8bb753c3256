package org.viceversa.employees;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.viceversa.employees.RowOutcome.FieldChange;

/** What a record tells, each as a table tells it. */
public enum EmployeeField {
    ID_NUMBER("idNumber", EmployeeRecord::idNumber),
    EMAIL("email", EmployeeRecord::email),
    HIRED_ON("hiredOn", record -> record.hiredOn().map(LocalDate::toString).orElse("")),
    IN_ROLE_SINCE(
            "inRoleSince",
            record -> record.inRoleSince().map(LocalDate::toString).orElse("")),
    GRADE("grade", record -> record.grade().map(String::valueOf).orElse("")),
    DEPARTMENT("department", EmployeeRecord::department),
    SITE("site", EmployeeRecord::site),
    FUNCTION("function", EmployeeRecord::function),
    MANAGER("manager", EmployeeRecord::managerKey),
    STATUS("status", record -> record.status().name().toLowerCase(Locale.ROOT)),
    PAY_BAND("payBand", EmployeeRecord::payBand),
    TIME_ZONE("timeZone", record -> record.zone().map(ZoneId::getId).orElse("")),
    LANGUAGES("languages", record -> SpokenLanguage.join(record.languages()));

    private final String key;
    private final Function<EmployeeRecord, String> text;

    EmployeeField(String key, Function<EmployeeRecord, String> text) {
        this.key = key;
        this.text = text;
    }

    /** What programs call it. */
    public String key() {
        return key;
    }

    public String textOf(EmployeeRecord record) {
        return text.apply(record);
    }

    /** The fields in which two records differ; those that are told at all, when there was none before. */
    static List<FieldChange> changes(Optional<EmployeeRecord> before, EmployeeRecord after) {
        List<FieldChange> changes = new ArrayList<>();
        for (EmployeeField field : values()) {
            String was = before.map(field.text).orElse("");
            String is = field.textOf(after);
            if (!was.equals(is)) {
                changes.add(new FieldChange(field, was, is));
            }
        }
        return changes;
    }
}
