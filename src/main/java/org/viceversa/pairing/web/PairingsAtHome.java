package org.viceversa.pairing.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.viceversa.pairing.ListMyPairings;
import org.viceversa.pairing.ListMyPairings.Mine;
import org.viceversa.pairing.ListMyPairings.Own;
import org.viceversa.pairing.ListMyPairings.Place;
import org.viceversa.pairing.PairingStatus.Line;
import org.viceversa.pairing.Suitables;
import org.viceversa.pairing.web.MyPairingsView.MineView;
import org.viceversa.pairing.web.MyPairingsView.PlaceView;
import org.viceversa.people.Caller;

/**
 * What a home shows of pairings.
 *
 * @param needs what needs the caller, the most pressing first
 * @param pairings all of the caller's that are not over, and what has ended lately
 * @param cycles in which somebody is being found for the caller
 */
public record PairingsAtHome(List<NeedView> needs, List<MineView> pairings, List<PlaceView> cycles) {

    /** What the caller is asked for. */
    enum Need {
        ANSWER_OFFER,
        DO_ORIENTATION,
        CHOOSE_PARTNER,
        CHOOSE_AGAIN,
        /** They may choose, and there is nobody to choose. */
        NOBODY_SUITS
    }

    /** @param pairing absent for a choice */
    record NeedView(
            Need need,
            UUID cycle,
            String cycleName,
            Optional<UUID> pairing,
            String partnerName,
            Optional<LocalDate> on,
            boolean reminded) {}

    /** Empty when there is nothing to show. */
    public static Optional<PairingsAtHome> of(ListMyPairings listMyPairings, Suitables suitables, Caller caller) {
        Own own = listMyPairings.run(caller);
        List<NeedView> needs = new ArrayList<>();
        own.pairings().stream()
                .filter(one -> one.status().line() == Line.ASKED)
                .forEach(one -> needs.add(need(Need.ANSWER_OFFER, one)));
        own.pairings().stream()
                .filter(one -> one.status().line() == Line.ORIENTATION)
                .forEach(one -> needs.add(need(Need.DO_ORIENTATION, one)));
        own.places().stream()
                .filter(one ->
                        one.mayChoose() && !one.choosing() && one.prepared().isEmpty())
                .filter(one -> own.pairings().stream().noneMatch(each -> isUnderWay(each, one)))
                .forEach(one -> needs.add(new NeedView(
                        choice(one, suitables),
                        one.place().cycle().id(),
                        one.place().cycle().name(),
                        Optional.empty(),
                        "",
                        one.place().cycle().nextRun(),
                        false)));
        PairingsAtHome view = new PairingsAtHome(
                needs,
                own.pairings().stream().map(MineView::of).toList(),
                own.places().stream().map(PlaceView::of).toList());
        return view.pairings().isEmpty() && view.cycles().isEmpty() ? Optional.empty() : Optional.of(view);
    }

    private static Need choice(Place one, Suitables suitables) {
        if (suitables.list(one.place(), one.enrolment()).isEmpty()) {
            return Need.NOBODY_SUITS;
        }
        return one.exhausted() ? Need.CHOOSE_AGAIN : Need.CHOOSE_PARTNER;
    }

    private static boolean isUnderWay(Mine one, Place place) {
        return one.pairing().cycle().equals(place.place().cycle().id())
                && !one.pairing().state().isOver();
    }

    private static NeedView need(Need need, Mine one) {
        return new NeedView(
                need,
                one.pairing().cycle(),
                one.place().cycle().name(),
                Optional.of(one.pairing().id()),
                one.partner().name(),
                one.status().on(),
                one.isReminded());
    }
}
