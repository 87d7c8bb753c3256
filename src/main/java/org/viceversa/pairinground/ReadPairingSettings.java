package org.viceversa.pairinground;

import java.util.UUID;
import org.viceversa.people.Caller;
import org.viceversa.people.ToolRole;
import org.viceversa.programme.Programme;
import org.viceversa.programme.Programmes;
import org.viceversa.suitability.Criteria;

/** Shows those who run programmes by what one of them is paired. */
public final class ReadPairingSettings {

    private final Programmes programmes;
    private final PairingSettingsShelf shelf;

    public ReadPairingSettings(Programmes programmes, PairingSettingsShelf shelf) {
        this.programmes = programmes;
        this.shelf = shelf;
    }

    /** What was set, with the programme whose own rules go with it. */
    public record Shown(Programme programme, PairingSettings settings) {
        public Criteria criteria() {
            return settings.criteria(programme);
        }
    }

    /** @throws org.viceversa.refusal.Refused {@code not-allowed}; {@code programme-unknown} */
    public Shown run(Caller caller, UUID programme) {
        caller.require(ToolRole.PROGRAMME_MANAGER);
        return of(programmes.get(caller.tenant(), programme));
    }

    Shown of(Programme programme) {
        return new Shown(
                programme,
                shelf.find(programme.tenant(), programme.id()).orElseGet(() -> PairingSettings.usual(programme)));
    }
}
