package org.viceversa.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.viceversa.journey.RightsTable.Row;
import org.viceversa.journey.RightsTable.Who;
import org.viceversa.testkit.RunningTool;
import org.viceversa.testkit.ToolDatabase;

/** Everybody tries everything, with the ids of real things, and gets the answer that {@link RightsTable} names. */
class RightsOverHttpTest {

    /** Of its own: here somebody rotates the keys, which is possible once an hour. */
    private static RunningTool tool;

    private static RightsWorld world;
    private static RightsThings things;
    private static RightsRequests requests;

    @BeforeAll
    static void enter() {
        tool = RunningTool.start(ToolDatabase.H2);
        world = new RightsWorld(tool);
        things = new RightsThings(world);
        requests = new RightsRequests(world, things);
    }

    @AfterAll
    static void close() {
        world.close();
        tool.close();
    }

    static List<Row> rows() {
        return RightsTable.rows();
    }

    @Test
    void every_operation_has_a_row_and_the_other_way_round() {
        Set<String> documented = ApiOperation.all().stream()
                .map(operation -> operation.toString().replaceFirst(" /api", " "))
                .collect(Collectors.toCollection(TreeSet::new));
        List<String> written = rows().stream().map(Row::operation).toList();
        assertThat(written).doesNotHaveDuplicates();
        assertThat(new TreeSet<>(written)).isEqualTo(documented);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void everybody_gets_what_the_table_says(Row row) {
        SoftAssertions all = new SoftAssertions();
        for (Who who : row.inOrder()) {
            HttpResponse<String> answer = world.send(who, requests.of(row.operation(), who));
            all.assertThat(answer.statusCode())
                    .as(who + ": " + answer.body())
                    .isIn(row.expected().get(who));
            if (who == Who.ELSEWHERE || who == Who.NOBODY) {
                all.assertThat(answer.body())
                        .as(who + " is told nothing of ours")
                        .doesNotContain(RightsThings.MARK)
                        .doesNotContain(things.ids().values());
            }
        }
        all.assertAll();
    }
}
