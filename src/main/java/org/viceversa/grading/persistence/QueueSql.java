package org.viceversa.grading.persistence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.viceversa.grading.QueueFilter;
import org.viceversa.marking.MarkingState;
import org.viceversa.persistence.Jdbc;

/** A statement on papers in the making, with what stands for its question marks. */
final class QueueSql {

    private final StringBuilder sql = new StringBuilder();
    private final List<Object> parameters = new ArrayList<>();

    QueueSql add(String text, Object... values) {
        sql.append(text);
        parameters.addAll(List.of(values));
        return this;
    }

    /** From where on, and which states; all of them come with something that was handed in. */
    QueueSql from(UUID tenant, UUID activity) {
        return add(
                " from grading_paper p where p.tenant = ? and p.activity_id = ? and p.submission_id is not null",
                tenant,
                activity);
    }

    QueueSql states(Collection<MarkingState> states) {
        return states.isEmpty()
                ? this
                : add(
                        " and p.state = any(?)",
                        new Jdbc.Column(
                                "varchar", states.stream().map(Enum::name).toList()));
    }

    /** Whatever a filter asks for beside the state. */
    QueueSql others(QueueFilter filter) {
        if (filter.late()) {
            add(" and ").late(filter);
        }
        filter.marker().ifPresent(marker -> add(" and p.marker_id = ?", marker));
        filter.people()
                .ifPresent(people -> add(" and p.person_id = any(?)", new Jdbc.Column("uuid", List.copyOf(people))));
        for (String word : filter.words()) {
            String pattern = "%" + word.replaceAll("[!%_]", "!$0") + "%";
            if (filter.isAnonymous()) {
                add(" and p.pseudonym like ? escape '!'", pattern);
            } else {
                add(
                        " and exists (select 1 from membership m where m.course_id = ? and m.person_id = p.person_id"
                                + " and m.search_text like ? escape '!')",
                        filter.course(),
                        pattern);
            }
        }
        return this;
    }

    private void late(QueueFilter filter) {
        filter.due()
                .ifPresentOrElse(
                        due -> add("p.submitted_at > coalesce(p.extended_due_at, ?)", due),
                        () -> add("p.submitted_at > p.extended_due_at"));
    }

    static String key(QueueFilter filter) {
        return switch (filter.sort()) {
            case SUBMITTED -> "submitted_at";
            case NAME -> "sort_key";
            case NUMBER -> "number";
        };
    }

    String text() {
        return sql.toString();
    }

    Object[] values() {
        return parameters.toArray();
    }
}
