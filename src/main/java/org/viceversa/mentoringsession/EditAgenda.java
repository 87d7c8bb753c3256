package org.viceversa.mentoringsession;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.viceversa.people.Caller;
import org.viceversa.people.ToolRole;
import org.viceversa.programme.Programmes;

/** Shows those who run a programme its agendas, and lets them word them anew or hide them. */
public final class EditAgenda {

    private final Programmes programmes;
    private final AgendaLibrary library;
    private final AgendaEdits edits;
    private final ProgrammeAgendas agendas;
    private final Clock clock;

    public EditAgenda(
            Programmes programmes, AgendaLibrary library, AgendaEdits edits, ProgrammeAgendas agendas, Clock clock) {
        this.programmes = programmes;
        this.library = library;
        this.edits = edits;
        this.agendas = agendas;
        this.clock = clock;
    }

    /** What somebody wants an agenda to say; what is empty is the library's own again. */
    public record Wording(int version, String title, List<String> senior, List<String> junior, boolean hidden) {}

    /** @throws org.viceversa.refusal.Refused {@code not-allowed}; {@code programme-unknown} */
    public List<ProgrammeAgendas.Offered> list(Caller caller, UUID programme) {
        caller.require(ToolRole.PROGRAMME_MANAGER);
        return agendas.list(
                caller.tenant(), programmes.get(caller.tenant(), programme).id());
    }

    /**
     * @throws org.viceversa.refusal.Refused {@code not-allowed}; {@code programme-unknown}; {@code agenda-unknown};
     *     {@code agenda-changed}; {@code text-too-long}; {@code lines-too-many}
     */
    public AgendaEdit run(Caller caller, UUID programme, String key, Wording wording) {
        caller.require(ToolRole.PROGRAMME_MANAGER);
        UUID known = programmes.get(caller.tenant(), programme).id();
        Agenda own = library.find(key).orElseThrow(ProgrammeAgendas::unknown);
        return edits.save(new AgendaEdit(
                caller.tenant(),
                known,
                own.key(),
                wording.title(),
                wording.senior(),
                wording.junior(),
                wording.hidden(),
                wording.version(),
                clock.instant()));
    }
}
