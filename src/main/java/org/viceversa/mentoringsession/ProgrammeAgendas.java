package org.viceversa.mentoringsession;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;

/** The library's agendas as a programme words them. */
public final class ProgrammeAgendas {

    private final AgendaLibrary library;
    private final AgendaEdits edits;

    public ProgrammeAgendas(AgendaLibrary library, AgendaEdits edits) {
        this.library = library;
        this.edits = edits;
    }

    /** @param agenda in the programme's words */
    public record Offered(Agenda agenda, AgendaEdit edit) {}

    /** All of them, also those that are hidden. */
    public List<Offered> list(UUID tenant, UUID programme) {
        Map<String, AgendaEdit> kept =
                edits.list(tenant, programme).stream().collect(Collectors.toMap(AgendaEdit::key, Function.identity()));
        return library.list().stream()
                .map(one -> {
                    AgendaEdit edit = kept.getOrDefault(one.key(), AgendaEdit.none(tenant, programme, one.key()));
                    return new Offered(one.in(edit), edit);
                })
                .toList();
    }

    /** Also one that is hidden: where it is chosen already it is still shown. */
    Optional<Agenda> find(UUID tenant, UUID programme, String key) {
        return list(tenant, programme).stream()
                .map(Offered::agenda)
                .filter(one -> one.key().equals(key))
                .findFirst();
    }

    /** @throws Refused {@code agenda-unknown} */
    void requireKnown(Optional<String> key) {
        if (key.isPresent() && library.find(key.get()).isEmpty()) {
            throw unknown();
        }
    }

    static Refused unknown() {
        return new Refused(Kind.NOT_FOUND, "agenda-unknown", "There is no such agenda. Choose one from the list.");
    }
}
