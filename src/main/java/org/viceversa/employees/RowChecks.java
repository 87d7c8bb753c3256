package org.viceversa.employees;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What is wrong with a line beside the others and the records. */
record RowChecks(ImportLine row, FileSurvey survey, ImportRun.Known known) {

    /** @param met records that earlier lines were about; this line's is added */
    void addTo(List<ImportProblem> problems, Optional<EmployeeRecord> before, Set<UUID> met) {
        String number = row.keyOf(EmployeeField.ID_NUMBER);
        String email = row.keyOf(EmployeeField.EMAIL);
        if (number.isEmpty() && email.isEmpty()) {
            problems.add(error("", "key-missing", "The line has neither an id number nor an e-mail."));
        }
        repeated(EmployeeField.ID_NUMBER, number).ifPresent(problems::add);
        repeated(EmployeeField.EMAIL, email).ifPresent(problems::add);
        boolean first = before.map(record -> met.add(record.id())).orElse(true);
        if (!first && problems.stream().noneMatch(ImportProblem::stops)) {
            problems.add(error("", "record-twice", "An earlier line is about the same record."));
        }
        taken(email, before).ifPresent(problems::add);
        survey.findLoop(number.isEmpty() ? email : number)
                .ifPresent(sentence -> problems.add(error(EmployeeField.MANAGER.key(), "manager-loop", sentence)));
        String manager = row.keyOf(EmployeeField.MANAGER);
        if (!manager.isEmpty() && !survey.knowsManager(manager)) {
            problems.add(ImportProblem.warning(
                    row.line(),
                    EmployeeField.MANAGER.key(),
                    "manager-unknown",
                    "Nobody has the number or address \"" + row.cell(EmployeeField.MANAGER)
                            + "\"; it is kept for when somebody does."));
        }
    }

    private Optional<ImportProblem> repeated(EmployeeField field, String key) {
        return survey.findFirstOfSeveral(key)
                .map(first -> error(
                        field.key(),
                        "key-twice",
                        first == row.line()
                                ? "\"" + key + "\" is in a later line too."
                                : "\"" + key + "\" is in line " + first + " already."));
    }

    /** An address may go over from one to the other only where the file says both. */
    private Optional<ImportProblem> taken(String email, Optional<EmployeeRecord> before) {
        return Optional.ofNullable(known.byEmail().get(email))
                .filter(owner ->
                        before.map(record -> !record.id().equals(owner.id())).orElse(true))
                .filter(owner -> !survey.names(EmployeeRecord.keyOf(owner.idNumber())))
                .map(owner -> error(
                        EmployeeField.EMAIL.key(),
                        "email-taken",
                        "This is the address of " + owner.label() + ", whom the file does not name."));
    }

    private ImportProblem error(String column, String code, String sentence) {
        return ImportProblem.error(row.line(), column, code, sentence);
    }
}
