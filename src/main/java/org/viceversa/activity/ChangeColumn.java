package org.viceversa.activity;

import java.util.Optional;
import org.viceversa.lti.Gradebook;
import org.viceversa.lti.LineItem;
import org.viceversa.refusal.Refused;
import org.viceversa.registration.Deployment;
import org.viceversa.registration.Registration;
import org.viceversa.registration.Registrations;

/**
 * Has the gradebook's column count to what the activity counts to. It calls the platform, so it belongs in no transaction;
 * whether it worked or not, the activity stays changed, and grades are scaled to what the column has.
 */
public final class ChangeColumn {

    /** What became of it. */
    public enum Outcome {
        /** There is no column to change. */
        NONE,
        CHANGED,
        /** The platform did not do it: somebody has to, in the course. */
        FAILED
    }

    private final Registrations registrations;
    private final Gradebook gradebook;

    public ChangeColumn(Registrations registrations, Gradebook gradebook) {
        this.registrations = registrations;
        this.gradebook = gradebook;
    }

    public Outcome run(Activity activity, Optional<Placement> placement) {
        Optional<String> column = placement.flatMap(Placement::lineItem);
        Optional<Registration> registration = registrations
                .findDeployment(activity.tenant())
                .map(Deployment::registrationId)
                .flatMap(registrations::find);
        if (column.isEmpty() || registration.isEmpty()) {
            return Outcome.NONE;
        }
        try {
            LineItem there = gradebook.getLineItem(registration.get(), column.get());
            gradebook.updateLineItem(
                    registration.get(),
                    new LineItem(
                            column,
                            there.label(),
                            activity.scoreMaximum(),
                            there.resourceLinkId(),
                            there.resourceId(),
                            there.tag()));
            return Outcome.CHANGED;
        } catch (Refused refused) {
            return Outcome.FAILED;
        }
    }
}
