package org.viceversa.tuition.persistence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.viceversa.persistence.Jdbc.Column;
import org.viceversa.tuition.ApprovalFilter;
import org.viceversa.tuition.RequestState;
import org.viceversa.tuition.TuitionRequest;
import org.viceversa.tuition.TuitionRequest.Desk;

/** The condition of a queue, with its parameters. */
final class RequestQueue {

    private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    private final StringBuilder sql = new StringBuilder("tenant = ?");
    private final List<Object> parameters = new ArrayList<>();
    /** What waits has a day, by which an index puts it in order; what is over may have none. */
    private final String day;

    RequestQueue(UUID tenant, ApprovalFilter filter, LocalDate today) {
        parameters.add(tenant);
        day = filter.waitingOnly() ? "due_on" : "coalesce(due_on, date '9999-12-31')";
        if (filter.waitingOnly()) {
            and("waiting = true");
        }
        owners(filter);
        filter.state().map(RequestState::name).ifPresent(state -> and("state = ?", state));
        if (filter.overdueOnly()) {
            and("due_on < ?", today);
        }
        Arrays.stream(filter.search().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .forEach(word -> and("search like ? escape '!'", "%" + escaped(word) + "%"));
    }

    private void owners(ApprovalFilter filter) {
        if (filter.owners().isEmpty()) {
            return;
        }
        Column owners = new Column("uuid", List.copyOf(filter.owners()));
        if (filter.learning()) {
            and("(owner_id = any(?) or desk = ?)", owners, Desk.LEARNING.name());
        } else {
            and("owner_id = any(?)", owners);
        }
    }

    /** Behind the last one of the part before. */
    void after(Optional<TuitionRequest> last) {
        last.ifPresent(one -> and("(" + day + ", id) > (?, ?)", one.due().orElse(NEVER), one.id()));
    }

    String order() {
        return " order by " + day + ", id limit ?";
    }

    private void and(String condition, Object... values) {
        sql.append(" and ").append(condition);
        parameters.addAll(List.of(values));
    }

    private static String escaped(String word) {
        return word.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }

    String sql() {
        return sql.toString();
    }

    Object[] with(Object... more) {
        List<Object> all = new ArrayList<>(parameters);
        all.addAll(List.of(more));
        return all.toArray();
    }
}
