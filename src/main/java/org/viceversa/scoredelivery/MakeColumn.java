package org.viceversa.scoredelivery;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.viceversa.activity.OpenActivity;
import org.viceversa.activity.Placement;
import org.viceversa.activity.Placements;
import org.viceversa.people.Atomically;
import org.viceversa.people.Caller;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;
import org.viceversa.registration.Deployment;
import org.viceversa.registration.Registration;
import org.viceversa.registration.Registrations;
import org.viceversa.scoredelivery.SettleDeliveries.Which;

/**
 * Makes a gradebook column for an activity that has none any more, because an instructor asked for it, and has what waited for
 * one sent. Calls the platform, so it opens its transactions itself.
 */
public final class MakeColumn {

    private final OpenActivity openActivity;
    private final Registrations registrations;
    private final Placements placements;
    private final FindColumn findColumn;
    private final SettleDeliveries settle;
    private final Atomically atomically;

    public MakeColumn(
            OpenActivity openActivity,
            DeliverScores.Directory directory,
            SettleDeliveries settle,
            Atomically atomically) {
        this.openActivity = openActivity;
        this.registrations = directory.registrations();
        this.placements = directory.placements();
        this.findColumn = new FindColumn(directory.gradebook(), directory.placements(), atomically);
        this.settle = settle;
        this.atomically = atomically;
    }

    /** @return how many grades are sent now */
    public int run(Caller caller, UUID activity) {
        Destination to = atomically.call(() -> open(caller, activity));
        // Asked of the platform, not of what a launch said.
        Optional<String> there = findColumn.find(
                to.registration(), to.activity(), to.placement(), to.placement().lineItem());
        if (there.isEmpty()) {
            findColumn.make(to.registration(), to.activity(), to.placement());
        }
        Which waiting = new Which(List.of(), Optional.of(DeliveryState.FAILED), Optional.of(DeliveryReason.NO_COLUMN));
        return atomically.call(() -> settle.again(caller, activity, waiting, false));
    }

    private Destination open(Caller caller, UUID activity) {
        Placement placement = placements
                .findByActivity(
                        caller.tenant(),
                        openActivity.forGrader(caller, activity).id())
                .orElseThrow(MakeColumn::neverOpened);
        Registration registration = registrations
                .findDeployment(caller.tenant())
                .map(Deployment::registrationId)
                .flatMap(registrations::find)
                .orElseThrow(MakeColumn::neverOpened);
        return new Destination(registration, openActivity.forGrader(caller, activity), placement);
    }

    private static Refused neverOpened() {
        return new Refused(
                Kind.CONFLICT,
                "activity-never-opened",
                "This activity was never opened from its course, so its place in the gradebook is not known. Open it"
                        + " there once.");
    }
}
