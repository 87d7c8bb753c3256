package org.viceversa.employees.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.viceversa.employees.EmployeeFilter.Place;
import org.viceversa.employees.EmployeeRecord;
import org.viceversa.employees.EmployeeRecord.Status;
import org.viceversa.employees.EmployeeRecords.Places;
import org.viceversa.employees.ListEmployees;
import org.viceversa.employees.ShowEmployee;
import org.viceversa.employees.SpokenLanguage;
import org.viceversa.employees.web.DryRunView.ChangeView;
import org.viceversa.people.Person;

/**
 * One record.
 *
 * @param name of its person; empty when nobody here has its number or address, or their platform shares no name
 * @param matched whether its person is known here
 */
record EmployeeView(
        UUID id,
        String idNumber,
        String email,
        String name,
        boolean matched,
        Optional<LocalDate> hiredOn,
        Optional<LocalDate> inRoleSince,
        Optional<Integer> grade,
        String department,
        String site,
        String function,
        String manager,
        Status status,
        String payBand,
        String timeZone,
        List<SpokenLanguage> languages,
        Instant changedAt) {

    static EmployeeView of(EmployeeRecord record, Optional<Person> person) {
        return new EmployeeView(
                record.id(),
                record.idNumber(),
                record.email(),
                person.map(Person::name).orElse(""),
                person.isPresent(),
                record.hiredOn(),
                record.inRoleSince(),
                record.grade(),
                record.department(),
                record.site(),
                record.function(),
                record.managerKey(),
                record.status(),
                record.payBand(),
                record.zone().map(ZoneId::getId).orElse(""),
                record.languages(),
                record.changedAt());
    }

    /**
     * A part of the list.
     *
     * @param total of the filter; of a search, no more than are counted
     * @param beyond whether there are more than {@code total}
     * @param next cursor of the next part; empty on the last one
     */
    record PageView(List<EmployeeView> employees, int total, boolean beyond, Optional<String> next, PlacesView places) {
        static PageView of(ListEmployees.Page page, Places places) {
            return new PageView(
                    page.records().stream()
                            .map(record -> EmployeeView.of(
                                    record, Optional.ofNullable(page.people().get(record.id()))))
                            .toList(),
                    page.total(),
                    page.beyond(),
                    page.next().map(Place::toCursor),
                    new PlacesView(places.departments(), places.sites()));
        }
    }

    /** What the list can be narrowed to. */
    record PlacesView(List<String> departments, List<String> sites) {}

    /** A record with its history, newest first. */
    record DetailView(EmployeeView employee, List<HistoryView> history) {
        static DetailView of(ShowEmployee.Detail detail) {
            return new DetailView(
                    EmployeeView.of(detail.record(), detail.person()),
                    detail.history().stream().map(HistoryView::of).toList());
        }
    }

    /**
     * What one import changed.
     *
     * @param first whether it brought the record
     */
    record HistoryView(Instant at, String by, boolean first, boolean undone, List<ChangeView> changes) {
        static HistoryView of(ShowEmployee.Change change) {
            return new HistoryView(
                    change.at(),
                    change.by().map(Person::name).orElse(""),
                    change.first(),
                    change.undone(),
                    change.changes().stream().map(ChangeView::of).toList());
        }
    }
}
