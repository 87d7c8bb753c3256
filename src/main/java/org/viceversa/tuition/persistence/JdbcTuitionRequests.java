package org.viceversa.tuition.persistence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.viceversa.persistence.Cells;
import org.viceversa.persistence.Jdbc;
import org.viceversa.persistence.Jdbc.Column;
import org.viceversa.persistence.Transactions;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;
import org.viceversa.tuition.ApprovalFilter;
import org.viceversa.tuition.Proof;
import org.viceversa.tuition.RequestEvent;
import org.viceversa.tuition.RequestState;
import org.viceversa.tuition.TuitionRequest;
import org.viceversa.tuition.TuitionRequests;

/** Requests in the table {@code tuition_request}, with their history and proofs. */
public final class JdbcTuitionRequests implements TuitionRequests {

    private static final String SELECT = "select " + RequestRows.COLUMNS + " from tuition_request where ";

    /** What time moves. */
    private static final List<String> MOVED = List.of(
            "SUBMITTED",
            "MANAGER_OK",
            "APPROVED",
            "RUNNING",
            "PROOF_DUE",
            "PROOF_SENT",
            "PROOF_REJECTED",
            "INFO_NEEDED",
            "PAID");

    private final Jdbc jdbc;

    public JdbcTuitionRequests(Transactions transactions) {
        jdbc = new Jdbc(transactions);
    }

    @Override
    public Optional<TuitionRequest> find(UUID tenant, UUID id) {
        return jdbc.find(SELECT + "tenant = ? and id = ?", RequestRows::request, tenant, id);
    }

    @Override
    public Optional<TuitionRequest> hold(UUID tenant, UUID id) {
        // Locked first and read then, so that what is read is what the last one left.
        jdbc.find("select id from tuition_request where tenant = ? and id = ? for update", row -> true, tenant, id);
        return find(tenant, id);
    }

    @Override
    public List<TuitionRequest> listOf(UUID tenant, UUID person) {
        return jdbc.list(
                SELECT + "tenant = ? and person_id = ? order by made_at desc, id",
                RequestRows::request,
                tenant,
                person);
    }

    @Override
    public List<TuitionRequest> listQueue(
            UUID tenant, ApprovalFilter filter, LocalDate today, Optional<TuitionRequest> after, int limit) {
        RequestQueue queue = new RequestQueue(tenant, filter, today);
        queue.after(after);
        return jdbc.list(SELECT + queue.sql() + queue.order(), RequestRows::request, queue.with(limit));
    }

    @Override
    public int countQueue(UUID tenant, ApprovalFilter filter, LocalDate today, int most) {
        RequestQueue queue = new RequestQueue(tenant, filter, today);
        return jdbc.find(
                        "select count(*) from (select 1 from tuition_request where " + queue.sql()
                                + " limit ?) as found",
                        row -> row.getInt(1),
                        queue.with(most))
                .orElse(0);
    }

    @Override
    public List<TuitionRequest> listIn(UUID tenant, List<RequestState> states, int limit) {
        return jdbc.list(
                SELECT + "tenant = ? and state = any(?) order by made_at, id limit ?",
                RequestRows::request,
                tenant,
                Column.of("varchar", states, RequestState::name),
                limit);
    }

    @Override
    public List<TuitionRequest> listAt(UUID tenant, TuitionRequest.Desk desk, int limit) {
        return jdbc.list(
                SELECT + "tenant = ? and desk = ? and due_on is not null order by due_on, id limit ?",
                RequestRows::request,
                tenant,
                desk.name(),
                limit);
    }

    @Override
    public List<TuitionRequest> listDue(LocalDate today, int limit) {
        // Those that wait out a grace would come again and again before those that can move.
        return jdbc.list(
                SELECT
                        + "state = any(?) and due_on <= case when state in ('PROOF_DUE', 'PROOF_REJECTED', 'INFO_NEEDED')"
                        + " then cast(? as date) when state in ('SUBMITTED', 'MANAGER_OK', 'PROOF_SENT') then cast(? as date)"
                        + " else cast(? as date) end"
                        + " and not (state in ('SUBMITTED', 'MANAGER_OK', 'PROOF_SENT') and desk = 'LEARNING')"
                        + " order by due_on, id limit ?",
                RequestRows::request,
                new Column("varchar", MOVED),
                today.minusDays(TuitionRequests.GRACE_DAYS + 1L),
                today.minusDays(1),
                today,
                limit);
    }

    @Override
    public void add(TuitionRequest one, String search) {
        List<Object> cells = RequestRows.cells(one);
        cells.add(search);
        cells.add(RequestRows.isWaiting(one));
        jdbc.update(
                "insert into tuition_request (" + RequestRows.COLUMNS + ", search, waiting) values (?"
                        + ", ?".repeat(cells.size() - 1) + ")",
                cells.toArray());
    }

    @Override
    public TuitionRequest save(TuitionRequest one, String search) {
        List<Object> all = RequestRows.cells(one);
        List<Object> cells = new ArrayList<>(all.subList(4, 20));
        cells.addAll(
                List.of(search, RequestRows.isWaiting(one), one.changedAt(), one.tenant(), one.id(), one.version()));
        int changed = jdbc.update(
                "update tuition_request set policy_version = ?, content = ?, cost_centre = ?, state = ?, desk = ?,"
                        + " owner_id = ?, due_on = ?, benefit_year = ?, reserved_minor = ?, grade = ?, payable_minor = ?,"
                        + " taxable_minor = ?, paid_on = ?, resumes = ?, appealed = ?, escalated = ?, search = ?,"
                        + " waiting = ?, changed_at = ?, version = version + 1"
                        + " where tenant = ? and id = ? and version = ?",
                cells.toArray());
        if (changed == 0) {
            throw new Refused(
                    Kind.CONFLICT,
                    "tuition-request-changed",
                    "Somebody changed or decided this request just now. Load it again and look at it; nothing was done"
                            + " twice.");
        }
        return find(one.tenant(), one.id()).orElseThrow();
    }

    @Override
    public void add(UUID tenant, RequestEvent one) {
        jdbc.update(
                "insert into tuition_event (id, tenant, request_id, happened_at, done_by, from_state, to_state, act, reason,"
                        + " words) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                one.id(),
                tenant,
                one.request(),
                one.at(),
                one.by(),
                one.from().name(),
                one.to().name(),
                one.act().name(),
                one.reason().map(Enum::name),
                one.words());
    }

    @Override
    public List<RequestEvent> listEventsSince(UUID tenant, Instant since) {
        return jdbc.list(
                "select id, request_id, happened_at, done_by, from_state, to_state, act, reason, words from tuition_event"
                        + " where tenant = ? and happened_at >= ? order by place",
                RequestRows::event,
                tenant,
                since);
    }

    @Override
    public Set<UUID> listTenants() {
        return new HashSet<>(jdbc.list("select distinct tenant from tuition_request", row -> Cells.uuid(row, 1)));
    }

    @Override
    public List<RequestEvent> listEvents(UUID tenant, UUID request) {
        return jdbc.list(
                "select id, request_id, happened_at, done_by, from_state, to_state, act, reason, words from tuition_event"
                        + " where tenant = ? and request_id = ? order by place",
                RequestRows::event,
                tenant,
                request);
    }

    @Override
    public void add(Proof one, byte[] content) {
        jdbc.update(
                "insert into tuition_proof (id, tenant, request_id, kind, name, media_type, size_bytes, scan, sent_by,"
                        + " sent_at, content) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                one.id(),
                one.tenant(),
                one.request(),
                one.kind().name(),
                one.name(),
                one.mediaType(),
                one.size(),
                one.scan(),
                one.sentBy(),
                one.sentAt(),
                content);
    }

    @Override
    public List<Proof> listProofs(UUID tenant, UUID request) {
        return jdbc.list(
                "select id, tenant, request_id, kind, name, media_type, size_bytes, scan, sent_by, sent_at"
                        + " from tuition_proof where tenant = ? and request_id = ? order by sent_at, id",
                RequestRows::proof,
                tenant,
                request);
    }

    @Override
    public Optional<byte[]> findContent(UUID tenant, UUID request, UUID proof) {
        return jdbc.find(
                "select content from tuition_proof where tenant = ? and request_id = ? and id = ?",
                row -> row.getBytes(1),
                tenant,
                request,
                proof);
    }
}
