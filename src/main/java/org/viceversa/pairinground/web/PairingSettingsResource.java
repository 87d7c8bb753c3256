package org.viceversa.pairinground.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.viceversa.pairinground.PairingSettings;
import org.viceversa.pairinground.ReadPairingSettings;
import org.viceversa.pairinground.SavePairingSettings;
import org.viceversa.people.Caller;
import org.viceversa.persistence.Transactions;
import org.viceversa.suitability.Reach;
import org.viceversa.suitability.Rule;
import org.viceversa.suitability.Weights;
import org.viceversa.web.Asked;

/** {@code /api/programmes/{programme}/pairing-settings}: weights, limits and dropped rules. */
@Path("/programmes/{programme}/pairing-settings")
@Produces(MediaType.APPLICATION_JSON)
public final class PairingSettingsResource {

    private final Function<HttpServletRequest, Caller> callers;
    private final ReadPairingSettings read;
    private final SavePairingSettings save;
    private final Transactions transactions;

    public PairingSettingsResource(
            Function<HttpServletRequest, Caller> callers,
            ReadPairingSettings read,
            SavePairingSettings save,
            Transactions transactions) {
        this.callers = callers;
        this.read = read;
        this.save = save;
        this.transactions = transactions;
    }

    /**
     * Whatever is left out stays as it is.
     *
     * @param version of what was looked at
     * @param floor least points of a pair, of 100
     * @param floorReason why that one
     * @param dropped names of rules
     */
    record SettingsRequest(
            @Nullable Integer version,
            @Nullable Weights weights,
            @Nullable Reach reach,
            @Nullable Integer enoughMinutes,
            @Nullable Integer coolOffDays,
            @Nullable Integer menteesMost,
            @Nullable Integer mentorsMost,
            @Nullable Double floor,
            @Nullable String floorReason,
            @Nullable List<String> dropped) {

        PairingSettings over(PairingSettings now) {
            return new PairingSettings(
                    now.programme(),
                    now.tenant(),
                    weights == null ? now.weights() : weights,
                    reach == null ? now.reach() : reach,
                    enoughMinutes == null ? now.enoughMinutes() : enoughMinutes,
                    coolOffDays == null ? now.coolOffDays() : coolOffDays,
                    menteesMost == null ? now.menteesMost() : menteesMost,
                    mentorsMost == null ? now.mentorsMost() : mentorsMost,
                    floor == null ? now.floor() : (int) Math.round(Math.max(-1, Math.min(1000, floor)) * 100),
                    floorReason == null ? reasonKept(now) : floorReason,
                    dropped == null ? now.dropped() : rules(),
                    RoundAsked.version(version));
        }

        /** What was said of another least score says nothing of this one. */
        private String reasonKept(PairingSettings now) {
            return floor == null || Math.round(floor * 100) == now.floor() ? now.floorReason() : "";
        }

        private Set<Rule> rules() {
            return Asked.list(dropped).stream()
                    .flatMap(word -> Asked.word(Rule.class, word).stream())
                    .collect(Collectors.toSet());
        }
    }

    @GET
    public PairingSettingsView read(@Context HttpServletRequest request, @PathParam("programme") String programme) {
        UUID id = RoundAsked.programme(programme);
        return transactions.call(() -> PairingSettingsView.of(read.run(callers.apply(request), id)));
    }

    @PUT
    public PairingSettingsView save(
            @Context HttpServletRequest request,
            @PathParam("programme") String programme,
            @Nullable SettingsRequest body) {
        UUID id = RoundAsked.programme(programme);
        return transactions.call(() -> {
            Caller caller = callers.apply(request);
            PairingSettings now = read.run(caller, id).settings();
            return PairingSettingsView.of(save.run(caller, Asked.given(body).over(now)));
        });
    }
}
