package org.viceversa.tuition;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import org.viceversa.people.Caller;
import org.viceversa.people.Texts;
import org.viceversa.people.ToolRole;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;

/** Writes policies and the law's figures; by L&amp;D. */
public final class ManagePolicies {

    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_WORDS = 1000;

    private final RequestDesk desk;

    ManagePolicies(RequestDesk desk) {
        this.desk = desk;
    }

    /**
     * @param versions the newest first
     * @param warnings what the law says about agreements to pay back, whether they are switched on or not
     * @param yearsWithoutFigure of this one and the next, those whose amount without tax nobody has entered
     */
    public record Line(List<TuitionPolicy> versions, List<TuitionFigure> warnings, List<Integer> yearsWithoutFigure) {}

    public List<Line> list(Caller caller) {
        caller.require(ToolRole.PROGRAMME_MANAGER);
        List<TuitionFigure> figures = desk.policies.listFigures(caller.tenant());
        return desk.policies.listNewest(caller.tenant()).stream()
                .map(newest -> {
                    PolicyTerms terms = newest.terms();
                    int year = terms.yearOf(desk.today());
                    return new Line(
                            desk.policies.listVersions(caller.tenant(), newest.id()),
                            Figures.listRetentionWarnings(figures, terms),
                            IntStream.rangeClosed(year, year + 1)
                                    .filter(one -> Figures.findTaxFree(figures, terms, one)
                                            .isEmpty())
                                    .boxed()
                                    .toList());
                })
                .toList();
    }

    /** @throws Refused {@code policy-invalid}; {@code caps-overlap}; {@code policy-name-taken}; {@code text-missing} */
    public TuitionPolicy create(Caller caller, String name, PolicyTerms terms) {
        caller.require(ToolRole.PROGRAMME_MANAGER);
        return add(caller, UUID.randomUUID(), 1, name, terms);
    }

    /**
     * The next version; what was sent under an earlier one stays under it.
     *
     * @param last the version that the caller saw as the newest one
     * @throws Refused as {@link #create}; {@code policy-changed}
     */
    public TuitionPolicy change(Caller caller, UUID id, int last, String name, PolicyTerms terms) {
        caller.require(ToolRole.PROGRAMME_MANAGER);
        TuitionPolicy newest = desk.policies.listVersions(caller.tenant(), id).stream()
                .findFirst()
                .orElseThrow(ManagePolicies::unknown);
        if (newest.version() != last) {
            throw new Refused(
                    Kind.CONFLICT,
                    "policy-changed",
                    "Somebody made another version of this policy meanwhile. Load it again and repeat your change.");
        }
        if (!newest.terms().currency().equals(terms.currency())) {
            throw new Refused(
                    Kind.INVALID,
                    "currency-differs",
                    "A policy keeps its currency, since its ledger does. Make another policy for another currency.");
        }
        return add(caller, id, last + 1, name, terms);
    }

    private TuitionPolicy add(Caller caller, UUID id, int version, String name, PolicyTerms terms) {
        String clean = Texts.clean(name, LONGEST_NAME);
        if (clean.isEmpty()) {
            throw new Refused(Kind.INVALID, "text-missing", "Give the policy a name.");
        }
        PolicyCheck.require(terms);
        boolean taken = desk.policies.listNewest(caller.tenant()).stream()
                .anyMatch(one -> !one.id().equals(id)
                        && one.name().toLowerCase(Locale.ROOT).equals(clean.toLowerCase(Locale.ROOT)));
        if (taken) {
            throw new Refused(
                    Kind.CONFLICT,
                    "policy-name-taken",
                    "There is a policy of this name. Make a new version of it, or choose another name.");
        }
        TuitionPolicy policy = new TuitionPolicy(
                id, caller.tenant(), version, clean, terms, caller.person().id(), desk.time());
        desk.policies.add(policy);
        return policy;
    }

    public List<TuitionFigure> figures(Caller caller) {
        caller.require(ToolRole.PROGRAMME_MANAGER);
        return desk.policies.listFigures(caller.tenant());
    }

    /** @throws Refused {@code figure-invalid} */
    public void enter(Caller caller, TuitionFigure figure) {
        caller.require(ToolRole.PROGRAMME_MANAGER);
        boolean amountFits = figure.topic() == TuitionFigure.Topic.TAX_FREE
                ? figure.amount()
                        .filter(money -> money.minor() >= 0 && money.minor() <= PolicyCheck.MOST_MINOR)
                        .isPresent()
                : figure.amount().isEmpty() && !figure.words().isBlank();
        if (!amountFits
                || figure.source().isBlank()
                || figure.source().length() > LONGEST_WORDS
                || figure.words().length() > LONGEST_WORDS
                || figure.year() < 1990
                || figure.year() > desk.today().getYear() + 10
                || figure.checkedOn().isAfter(desk.today())
                || !figure.jurisdiction().matches("[A-Z]{2}(-[A-Z0-9]{1,3})?")) {
            throw new Refused(
                    Kind.INVALID,
                    "figure-invalid",
                    "A figure needs whose law it is (such as US), a year, an amount or words, where you read it, and when"
                            + " you checked it.");
        }
        desk.policies.save(caller.tenant(), figure);
    }

    public static Refused unknown() {
        return new Refused(Kind.NOT_FOUND, "policy-unknown", "There is no such policy here.");
    }
}
