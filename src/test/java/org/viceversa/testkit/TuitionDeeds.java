package org.viceversa.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.viceversa.people.Caller;
import org.viceversa.persistence.Transactions;
import org.viceversa.refusal.Refused;
import org.viceversa.tuition.RequestReason;
import org.viceversa.tuition.Tuition;
import org.viceversa.tuition.TuitionPolicy;
import org.viceversa.tuition.TuitionRequest;
import org.viceversa.tuition.TuitionRequest.Desk;
import org.viceversa.tuition.YearBasis;

/** All that people and time do with requests for tuition, one at random, on any node. */
public final class TuitionDeeds {

    private static final byte[] PDF = "%PDF-1.7 grades".getBytes(StandardCharsets.US_ASCII);
    private static final LocalDate END = LocalDate.of(2027, 3, 1);
    private static final int MOST_REQUESTS = 60;

    /** What somebody who was not quick enough, or asks for too much, is told; anything else is a fault. */
    private static final Set<String> EXPECTED = Set.of(
            "tuition-request-changed",
            "tuition-request-state",
            "tuition-request-unknown",
            "decision-not-yours",
            "nothing-left",
            "amount-changed",
            "budget-none",
            "budget-exhausted",
            "cap-reached",
            "budget-committed",
            "amount-invalid",
            "amount-not-paid",
            "nothing-paid",
            "proof-not-confirmed",
            "proofs-full",
            "appeal-used",
            "window-closed",
            "paid-date-invalid",
            "changed-meanwhile");

    private final TuitionWorld world;
    private final List<Transactions> nodes;
    private final List<Tuition> tuitions;
    private final Cast cast;
    private final TuitionPolicy policy;
    private final Map<String, Integer> done = new ConcurrentHashMap<>();

    /** Who does something. */
    public record Cast(Caller learning, Caller manager, List<Caller> people) {}

    public TuitionDeeds(
            TuitionWorld world, List<Transactions> nodes, List<Tuition> tuitions, Cast cast, long annualMinor) {
        this.world = world;
        this.nodes = nodes;
        this.tuitions = tuitions;
        this.cast = cast;
        policy = world.policy(
                cast.learning(), TuitionWorld.withAgreement(TuitionWorld.terms(annualMinor, YearBasis.PAID)));
    }

    public UUID policy() {
        return policy.id();
    }

    /** What succeeded how often. */
    public Map<String, Integer> done() {
        return new TreeMap<>(done);
    }

    /** One deed, which may be refused, but only as people are refused. */
    public void one(Random random, List<TuitionRequest> requests) {
        int node = random.nextInt(2);
        try {
            String what = deed(random, requests, node);
            done.merge(what, 1, Integer::sum);
        } catch (Refused refused) {
            assertThat(refused.code()).isIn(EXPECTED);
        }
    }

    private String deed(Random random, List<TuitionRequest> requests, int node) {
        int chance = random.nextInt(100);
        if (requests.isEmpty() || chance < 12 && requests.size() < MOST_REQUESTS) {
            return apply(random, requests, node);
        }
        if (chance < 18) {
            return time(random, node);
        }
        if (chance < 22) {
            return act(
                    node,
                    "allocate",
                    tuition -> tuition.budgets()
                            .allocate(
                                    cast.learning(),
                                    TuitionWorld.CENTRE,
                                    2026 + random.nextInt(2),
                                    TuitionWorld.usd(random.nextInt(200_000) - 80_000L),
                                    ""));
        }
        TuitionRequest seen = nodes.get(node)
                .call(() -> world.requests
                        .find(
                                world.tenant,
                                requests.get(random.nextInt(requests.size())).id())
                        .orElseThrow());
        return chance < 28 ? withdrawn(seen, node) : next(random, seen, node);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(world.clock.instant(), world.clock.getZone());
    }

    private String apply(Random random, List<TuitionRequest> requests, int node) {
        Caller who = cast.people().get(random.nextInt(cast.people().size()));
        LocalDate today = today();
        TuitionRequest sent = nodes.get(node).call(() -> {
            TuitionRequest draft = tuitions.get(node)
                    .apply()
                    .draft(
                            who,
                            Optional.of(policy.id()),
                            TuitionWorld.course(
                                    "Course",
                                    5_000 + random.nextInt(120_000),
                                    today.plusDays(3),
                                    today.plusDays(20 + random.nextInt(60))));
            TuitionRequest agreed = tuitions.get(node).repayment().agree(who, draft.id(), draft.version(), 1);
            return tuitions.get(node).apply().send(who, agreed.id(), agreed.version());
        });
        requests.add(sent);
        return "apply";
    }

    /** Some days go by, and each request that is due moves by itself. */
    private String time(Random random, int node) {
        if (today().isBefore(END)) {
            world.clock.goOn(Duration.ofDays(2 + random.nextInt(9)));
        }
        Tuition tuition = tuitions.get(node);
        for (TuitionRequest due : nodes.get(node).call(() -> tuition.keep().list())) {
            if (due.tenant().equals(world.tenant)) {
                act(node, "time", its -> its.keep().run(due));
            }
        }
        return "time";
    }

    private String withdrawn(TuitionRequest seen, int node) {
        return act(node, "withdraw", tuition -> tuition.apply().withdraw(ownerOf(seen), seen.id(), seen.version()));
    }

    private Caller ownerOf(TuitionRequest seen) {
        return cast.people().stream()
                .filter(one -> one.person().id().equals(seen.person()))
                .findFirst()
                .orElseThrow();
    }

    /** What its state asks for, most of the time; two who do so at once are what this is about. */
    private String next(Random random, TuitionRequest seen, int node) {
        UUID id = seen.id();
        int version = seen.version();
        Caller owner = ownerOf(seen);
        int chance = random.nextInt(10);
        return switch (seen.state()) {
            case SUBMITTED -> chance < 8 ? manager(seen, node) : asked(seen, node);
            case INFO_NEEDED -> act(node, "answer", its -> its.apply().answer(owner, id, version, "Yes"));
            case MANAGER_OK, BUDGET_OK -> chance < 8 ? approve(seen, node) : denied(seen, node);
            case RUNNING, PROOF_DUE, PROOF_REJECTED ->
                act(
                        node,
                        "prove",
                        its -> its.prove()
                                .sendFile(
                                        owner,
                                        id,
                                        version,
                                        "a.pdf",
                                        PDF,
                                        List.of("A", "B", "F").get(random.nextInt(3))));
            case PROOF_SENT ->
                chance < 8
                        ? act(node, "accept", its -> its.prove().accept(cast.learning(), id, version, seen.grade()))
                        : act(
                                node,
                                "reject",
                                its -> its.prove()
                                        .reject(cast.learning(), id, version, RequestReason.OTHER, "Unclear"));
            case PAYABLE -> act(node, "pay", its -> its.settle().paid(cast.learning(), id, version, today()));
            case PAID, CLOSED -> back(random, seen, node);
            case REPAY_DUE ->
                chance < 8
                        ? act(
                                node,
                                "give back",
                                its -> its.settle()
                                        .repaid(cast.learning(), id, version, 1 + random.nextInt(50_000), "Left"))
                        : act(node, "waive", its -> its.settle().waived(cast.learning(), id, version, "Fine"));
            case DENIED, LAPSED -> appeal(seen, node);
            default -> withdrawn(seen, node);
        };
    }

    private String manager(TuitionRequest seen, int node) {
        Caller who = seen.desk() == Desk.MANAGER ? cast.manager() : cast.learning();
        return act(node, "manager", its -> its.decide().approve(who, seen.id(), seen.version(), 0, ""));
    }

    private String asked(TuitionRequest seen, int node) {
        return act(node, "ask", its -> its.decide().ask(cast.manager(), seen.id(), seen.version(), "Why?"));
    }

    private String approve(TuitionRequest seen, int node) {
        return act(node, "approve", its -> {
            long expected = its.decide().outcome(seen).payableMinor();
            its.decide().approve(cast.learning(), seen.id(), seen.version(), expected, "");
        });
    }

    private String denied(TuitionRequest seen, int node) {
        return act(
                node,
                "deny",
                its -> its.decide().deny(cast.learning(), seen.id(), seen.version(), RequestReason.BUDGET, "No"));
    }

    private String appeal(TuitionRequest seen, int node) {
        return seen.desk() == Desk.LEARNING
                ? act(
                        node,
                        "grant",
                        its -> its.decide().grantAppeal(cast.learning(), seen.id(), seen.version(), "Right"))
                : act(node, "appeal", its -> its.apply().appeal(ownerOf(seen), seen.id(), seen.version(), "Please"));
    }

    private String back(Random random, TuitionRequest seen, int node) {
        UUID id = seen.id();
        int version = seen.version();
        long minor = 1 + random.nextInt(30_000);
        return switch (random.nextInt(3)) {
            case 0 -> act(node, "give back", its -> its.settle().refunded(cast.learning(), id, version, minor, "Less"));
            case 1 ->
                act(
                        node,
                        "adjust",
                        its -> its.settle().adjusted(cast.learning(), id, version, minor - 15_000, "Put right"));
            default ->
                act(
                        node,
                        "ask back",
                        its -> its.repayment().askBack(cast.learning(), id, version, today().plusDays(30), "Left"));
        };
    }

    private interface Deed {
        void on(Tuition tuition);
    }

    private String act(int node, String what, Deed deed) {
        nodes.get(node).run(() -> deed.on(tuitions.get(node)));
        return what;
    }
}
