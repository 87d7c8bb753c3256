package org.viceversa.marking.persistence;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.viceversa.activity.Activity;
import org.viceversa.grade.Grade;
import org.viceversa.marking.MarkingState;
import org.viceversa.marking.Paper;
import org.viceversa.marking.Paper.Lying;
import org.viceversa.marking.PaperDesk;
import org.viceversa.marking.PaperEvent;
import org.viceversa.marking.Papers;
import org.viceversa.marking.Pseudonym;
import org.viceversa.people.Person;
import org.viceversa.people.Texts;
import org.viceversa.persistence.Cells;
import org.viceversa.persistence.Jdbc;
import org.viceversa.persistence.Transactions;

/** Papers in the tables {@code grading_paper} and {@code grading_event}. */
public final class JdbcPapers implements Papers {

    private static final String SELECT = "select " + PaperRows.PAPER + " from grading_paper where tenant = ? and ";

    private final Jdbc jdbc;

    public JdbcPapers(Transactions transactions) {
        jdbc = new Jdbc(transactions);
    }

    @Override
    public Optional<Paper> find(UUID tenant, UUID id) {
        return jdbc.find(SELECT + "id = ?", PaperRows::paper, tenant, id);
    }

    @Override
    public Optional<Paper> findOf(UUID tenant, UUID activity, UUID person) {
        return jdbc.find(SELECT + "activity_id = ? and person_id = ?", PaperRows::paper, tenant, activity, person);
    }

    @Override
    public List<Paper> listByIds(UUID tenant, UUID activity, Collection<UUID> ids) {
        return jdbc.list(SELECT + "activity_id = ? and id = any(?)", PaperRows::paper, tenant, activity, column(ids));
    }

    @Override
    public List<Paper> listOf(UUID tenant, UUID activity, Collection<UUID> people) {
        return jdbc.list(
                SELECT + "activity_id = ? and person_id = any(?)", PaperRows::paper, tenant, activity, column(people));
    }

    @Override
    public List<Paper> listOf(UUID tenant, UUID person) {
        return jdbc.list(SELECT + "person_id = ?", PaperRows::paper, tenant, person);
    }

    @Override
    public List<Paper> listAll(UUID tenant, UUID activity) {
        return jdbc.list(SELECT + "activity_id = ? and submission_id is not null", PaperRows::paper, tenant, activity);
    }

    @Override
    public Set<Integer> numbers(UUID tenant, UUID activity) {
        return new HashSet<>(jdbc.list(
                "select number from grading_paper where tenant = ? and activity_id = ?",
                row -> row.getInt(1),
                tenant,
                activity));
    }

    @Override
    public boolean add(Paper paper, Person person) {
        Optional<Lying> lying = paper.lying();
        return jdbc.insertOrLeave(
                "insert into grading_paper (id, tenant, activity_id, person_id, number, pseudonym, sort_key,"
                        + " submission_id, attempt, submitted_at, words, state, extended_due_at, waiver, marker_id,"
                        + " sheet, regrade_open, version)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                paper.id(),
                paper.tenant(),
                paper.activity(),
                paper.person(),
                paper.key().number(),
                Texts.fold(Pseudonym.of(paper.key().number())),
                person.sortKey(),
                lying.map(Lying::submission),
                lying.map(Lying::attempt).orElse(0),
                lying.map(Lying::submittedAt),
                lying.map(Lying::words).orElse(0),
                paper.state().name(),
                paper.terms().extendedDue(),
                paper.terms().waiver(),
                paper.hands().marker(),
                PaperJson.write(paper.sheet()),
                paper.isRegradeOpen(),
                paper.version());
    }

    @Override
    public Paper save(Paper paper, Activity activity) {
        Optional<Lying> lying = paper.lying();
        int changed = jdbc.update(
                "update grading_paper set submission_id = ?, attempt = ?, submitted_at = ?, words = ?, state = ?,"
                        + " extended_due_at = ?, waiver = ?, sheet = ?, grade = ?, given_back = ?, regrade = ?,"
                        + " regrade_open = ?, points = ?, released = ?, version = version + 1"
                        + " where tenant = ? and id = ? and version = ?",
                lying.map(Lying::submission),
                lying.map(Lying::attempt).orElse(0),
                lying.map(Lying::submittedAt),
                lying.map(Lying::words).orElse(0),
                paper.state().name(),
                paper.terms().extendedDue(),
                paper.terms().waiver(),
                PaperJson.write(paper.sheet()),
                paper.grade().map(PaperJson::write),
                paper.said().returned().map(PaperJson::write),
                paper.regrade().map(PaperJson::write),
                paper.isRegradeOpen(),
                paper.points(activity),
                paper.grade().map(Grade::penalised),
                paper.tenant(),
                paper.id(),
                paper.version());
        if (changed == 0) {
            throw PaperDesk.changed();
        }
        return find(paper.tenant(), paper.id()).orElseThrow();
    }

    @Override
    public boolean hold(UUID tenant, UUID id, UUID by, Instant until, Instant now) {
        return jdbc.update(
                        "update grading_paper set held_by = ?, held_until = ? where tenant = ? and id = ?"
                                + " and (held_by is null or held_by = ? or held_until <= ?)",
                        by,
                        until,
                        tenant,
                        id,
                        by,
                        now)
                == 1;
    }

    @Override
    public void letGo(UUID tenant, UUID id, UUID by) {
        jdbc.update(
                "update grading_paper set held_by = null, held_until = null"
                        + " where tenant = ? and id = ? and held_by = ?",
                tenant,
                id,
                by);
    }

    @Override
    public void give(UUID tenant, Collection<UUID> ids, Optional<UUID> marker) {
        if (!ids.isEmpty()) {
            jdbc.update(
                    "update grading_paper set marker_id = ? where tenant = ? and id = any(?)",
                    marker,
                    tenant,
                    column(ids));
        }
    }

    @Override
    public void add(PaperEvent event) {
        jdbc.update(
                "insert into grading_event (" + PaperRows.EVENT + ")" + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                event.id(),
                event.tenant(),
                event.paper(),
                event.at(),
                event.by(),
                event.what().name(),
                event.words(),
                event.raw(),
                event.penalised());
    }

    @Override
    public List<PaperEvent> history(UUID tenant, UUID paper) {
        return jdbc.list(
                "select " + PaperRows.EVENT + " from grading_event"
                        + " where tenant = ? and paper_id = ? order by at desc, place desc",
                PaperRows::event,
                tenant,
                paper);
    }

    @Override
    public List<ActivityOf> listWithReady() {
        return jdbc.list(
                "select distinct tenant, activity_id from grading_paper where state = ?",
                row -> new ActivityOf(Cells.uuid(row, 1), Cells.uuid(row, 2)),
                MarkingState.READY.name());
    }

    @Override
    public List<Paper> listReady(UUID tenant, UUID activity) {
        return jdbc.list(
                SELECT + "activity_id = ? and state = ?",
                PaperRows::paper,
                tenant,
                activity,
                MarkingState.READY.name());
    }

    private static Jdbc.Column column(Collection<UUID> ids) {
        return new Jdbc.Column("uuid", List.copyOf(ids));
    }
}
