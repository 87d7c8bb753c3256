package org.viceversa.pairinground;

import java.time.Clock;
import org.viceversa.pairinground.ReadPairingSettings.Shown;
import org.viceversa.people.Caller;
import org.viceversa.people.ToolRole;
import org.viceversa.programme.Programme;
import org.viceversa.programme.Programmes;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;

/** Changes by what a programme is paired; rounds that ran before keep what they ran by. */
public final class SavePairingSettings {

    private final Programmes programmes;
    private final PairingSettingsShelf shelf;
    private final Clock clock;

    public SavePairingSettings(Programmes programmes, PairingSettingsShelf shelf, Clock clock) {
        this.programmes = programmes;
        this.shelf = shelf;
        this.clock = clock;
    }

    /**
     * @param wanted with the version that the caller looked at; 0 for the first
     * @throws Refused {@code not-allowed}; {@code programme-unknown}; {@code criteria-invalid}; {@code rule-firm}; {@code
     *     text-too-long}; {@code pairing-settings-changed}
     */
    public Shown run(Caller caller, PairingSettings wanted) {
        caller.require(ToolRole.PROGRAMME_MANAGER);
        Programme programme = programmes.get(caller.tenant(), wanted.programme());
        EditProposal.checked(wanted.floorReason());
        // Says no to whatever no round could run by.
        wanted.criteria(programme);
        PairingSettings next = wanted.inVersion(wanted.version() + 1);
        if (!shelf.save(next, caller.person().id(), clock.instant())) {
            throw new Refused(
                    Kind.CONFLICT,
                    "pairing-settings-changed",
                    "Somebody else changed these settings while you were at it. Load them again and compare; what you"
                            + " set is still on your page.");
        }
        return new Shown(programme, next);
    }
}
