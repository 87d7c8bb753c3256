package org.viceversa.skills.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.viceversa.people.Caller;
import org.viceversa.persistence.Transactions;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;
import org.viceversa.skills.ChangeFreshness;
import org.viceversa.skills.FreshnessRule;

/** {@code /api/skill-freshness}: after how many months without use a skill counts as half fresh. */
@Path("/skill-freshness")
@Produces(MediaType.APPLICATION_JSON)
public final class FreshnessResource {

    private final Function<HttpServletRequest, Caller> callers;
    private final ChangeFreshness changeFreshness;
    private final Transactions transactions;

    public FreshnessResource(
            Function<HttpServletRequest, Caller> callers, ChangeFreshness changeFreshness, Transactions transactions) {
        this.callers = callers;
        this.changeFreshness = changeFreshness;
        this.transactions = transactions;
    }

    /** @param published whether these are the published averages, which nobody here changed */
    record FreshnessView(
            double accuracyMonths, double speedMonths, double mixedMonths, int version, boolean published) {
        static FreshnessView of(FreshnessRule rule) {
            return new FreshnessView(
                    rule.accuracyMonths(),
                    rule.speedMonths(),
                    rule.mixedMonths(),
                    rule.version(),
                    rule.equals(FreshnessRule.PUBLISHED));
        }
    }

    /** @param version that was seen */
    record FreshnessRequest(
            @Nullable Double accuracyMonths,
            @Nullable Double speedMonths,
            @Nullable Double mixedMonths,
            @Nullable Integer version) {
        FreshnessRule toDomain() {
            return new FreshnessRule(
                    months(accuracyMonths), months(speedMonths), months(mixedMonths), Words.number(version, "version"));
        }

        private static double months(@Nullable Double months) {
            if (months == null) {
                throw new Refused(Kind.INVALID, "number-missing", "All three half-lives are needed.");
            }
            return months;
        }
    }

    @GET
    public FreshnessView read(@Context HttpServletRequest request) {
        return transactions.call(() ->
                FreshnessView.of(changeFreshness.find(callers.apply(request).tenant())));
    }

    @PUT
    public FreshnessView change(@Context HttpServletRequest request, @Nullable FreshnessRequest wish) {
        FreshnessRequest given = wish == null ? new FreshnessRequest(null, null, null, null) : wish;
        return transactions.call(() -> FreshnessView.of(changeFreshness.run(callers.apply(request), given.toDomain())));
    }
}
