package org.viceversa.employees;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.viceversa.employees.ReportingLines.Line;

class ReportingLinesTest {

    private final EmployeesFixture fixture = new EmployeesFixture();

    @Test
    void levels_are_counted_upwards_by_number_or_address() {
        fixture.run(
                "idNumber|email|manager",
                "ceo|ceo@x.org|",
                "vp|vp@x.org|CEO",
                "head||VP@x.org",
                "me||head",
                "peer||head",
                "mate||vp@x.org");
        ReportingLines lines = fixture.records.listReportingLines(fixture.tenant);
        EmployeeRecord me = fixture.record("me");

        assertThat(lines.levelsUp(me, fixture.record("head"), 2)).hasValue(1);
        assertThat(lines.levelsUp(me, fixture.record("vp"), 2)).hasValue(2);
        assertThat(lines.levelsUp(me, fixture.record("ceo"), 2)).isEmpty();
        assertThat(lines.levelsUp(me, fixture.record("ceo"), 3)).hasValue(3);
        assertThat(lines.levelsUp(me, fixture.record("peer"), 9)).isEmpty();
        assertThat(lines.areInLine(fixture.record("vp"), me, 2)).isTrue();
        assertThat(lines.areInLine(fixture.record("peer"), me, 2)).isFalse();
        assertThat(lines.haveSameManager(fixture.record("peer"), me)).isTrue();
        assertThat(lines.haveSameManager(fixture.record("mate"), fixture.record("head")))
                .isTrue();
        assertThat(lines.haveSameManager(fixture.record("mate"), me)).isFalse();
        assertThat(lines.haveSameManager(fixture.record("ceo"), fixture.record("ceo")))
                .isFalse();
    }

    @Test
    void who_stands_above_somebody_is_called_by_one_key_however_it_was_told() {
        fixture.run(
                "idNumber|email|manager",
                "ceo|ceo@x.org|Owner",
                "vp|vp@x.org|CEO@x.org",
                "head||VP",
                "me|me@x.org|head",
                "lone||");
        ReportingLines lines = fixture.records.listReportingLines(fixture.tenant);

        assertThat(lines.managersUp(fixture.record("me"), 2)).containsExactly("head", "vp");
        assertThat(lines.managersUp(fixture.record("me"), 9)).containsExactly("head", "vp", "ceo", "owner");
        assertThat(lines.managersUp(fixture.record("me"), 0)).isEmpty();
        assertThat(lines.managersUp(fixture.record("lone"), 3)).isEmpty();
    }

    @Test
    void those_who_name_the_same_unknown_manager_have_the_same_one() {
        fixture.run("idNumber|manager", "a|Boss", "b|boss", "c|other");
        ReportingLines lines = fixture.records.listReportingLines(fixture.tenant);
        assertThat(lines.haveSameManager(fixture.record("a"), fixture.record("b")))
                .isTrue();
        assertThat(lines.haveSameManager(fixture.record("a"), fixture.record("c")))
                .isFalse();
    }

    @Test
    void each_loop_is_found_once_and_a_long_line_is_none() {
        List<Line> chain = IntStream.range(0, 100_000)
                .mapToObj(i -> new Line("e" + i, "", i == 0 ? "" : "e" + (i - 1)))
                .toList();
        assertThat(ReportingLines.of(chain).loops()).isEmpty();
        ReportingLines loops = ReportingLines.of(List.of(
                new Line("a", "", "b"),
                new Line("b", "", "c"),
                new Line("c", "", "b"),
                new Line("d", "", "d"),
                new Line("e", "", "a")));
        assertThat(loops.loops()).extracting(loops::labels).containsExactly(List.of("b", "c"), List.of("d"));
    }
}
