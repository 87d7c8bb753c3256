package org.viceversa.tuition;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.viceversa.employees.EmployeeRecord;
import org.viceversa.employees.EmployeeRecord.Status;

/**
 * What a policy looks at of an employee.
 *
 * @param costCentre the department of the record: its budget pays
 */
public record Employment(Status status, int tenureMonths, Optional<Integer> grade, String costCentre) {

    /** @param on the day that counts; who is hired later has no tenure yet */
    public static Employment of(EmployeeRecord record, LocalDate on) {
        long months = record.hiredOn()
                .map(hired -> ChronoUnit.MONTHS.between(hired, on))
                .orElse(0L);
        return new Employment(record.status(), (int) Math.max(0, months), record.grade(), record.department());
    }
}
