package org.viceversa.employees;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.viceversa.employees.EmployeeRecord.Status;

/** A record while a line is read into it. */
final class RecordDraft {

    String idNumber = "";
    String email = "";
    Optional<LocalDate> hiredOn = Optional.empty();
    Optional<LocalDate> inRoleSince = Optional.empty();
    Optional<Integer> grade = Optional.empty();
    String department = "";
    String site = "";
    String function = "";
    String managerKey = "";
    Status status = Status.ACTIVE;
    String payBand = "";
    Optional<ZoneId> zone = Optional.empty();
    List<SpokenLanguage> languages = List.of();

    static RecordDraft of(Optional<EmployeeRecord> before) {
        RecordDraft draft = new RecordDraft();
        before.ifPresent(draft::take);
        return draft;
    }

    private void take(EmployeeRecord record) {
        idNumber = record.idNumber();
        email = record.email();
        hiredOn = record.hiredOn();
        inRoleSince = record.inRoleSince();
        grade = record.grade();
        department = record.department();
        site = record.site();
        function = record.function();
        managerKey = record.managerKey();
        status = record.status();
        payBand = record.payBand();
        zone = record.zone();
        languages = record.languages();
    }

    EmployeeRecord toRecord(UUID id, UUID tenant, Instant at) {
        return new EmployeeRecord(
                id,
                tenant,
                idNumber,
                email,
                hiredOn,
                inRoleSince,
                grade,
                department,
                site,
                function,
                managerKey,
                status,
                payBand,
                zone,
                languages,
                at);
    }
}
