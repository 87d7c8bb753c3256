package org.viceversa.mentoringsession.persistence;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.viceversa.mentoringsession.Agenda;
import org.viceversa.mentoringsession.Agenda.Box;
import org.viceversa.mentoringsession.Agenda.Moment;
import org.viceversa.mentoringsession.AgendaLibrary;
import org.viceversa.mentorship.Goal;

/** The agendas in {@code agendas.json}, with the English words that their pages have. */
public final class JsonAgendaLibrary implements AgendaLibrary {

    private static final String FILE = "/org/viceversa/mentoringsession/agendas.json";
    private static final ObjectMapper JSON = JsonMapper.builder().build();

    private final List<Agenda> agendas;

    /** @param boxes minutes of each; its words, and so many lines of each side, stand in the words */
    private record AgendaFile(
            String key,
            int minutes,
            Moment moment,
            Set<Goal.Type> goals,
            Set<String> groups,
            List<Integer> boxes,
            int senior,
            int junior) {}

    /**
     * @param words the pages' file of English words of agendas, which is read and closed
     * @throws IllegalStateException when a word is missing
     */
    public JsonAgendaLibrary(@Nullable InputStream words) {
        Map<String, String> known = read(words, new TypeReference<Map<String, String>>() {});
        agendas =
                read(JsonAgendaLibrary.class.getResourceAsStream(FILE), new TypeReference<List<AgendaFile>>() {})
                        .stream()
                        .map(one -> agenda(one, known))
                        .toList();
    }

    @Override
    public List<Agenda> list() {
        return agendas;
    }

    private static Agenda agenda(AgendaFile file, Map<String, String> words) {
        return new Agenda(
                file.key(),
                file.minutes(),
                file.moment(),
                file.goals(),
                file.groups(),
                IntStream.range(0, file.boxes().size())
                        .mapToObj(at -> new Box(
                                word(words, file, "box." + (at + 1)),
                                file.boxes().get(at)))
                        .toList(),
                word(words, file, "title"),
                word(words, file, "when"),
                word(words, file, "how"),
                lines(words, file, "senior", file.senior()),
                lines(words, file, "junior", file.junior()));
    }

    private static List<String> lines(Map<String, String> words, AgendaFile file, String side, int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(at -> word(words, file, side + "." + at))
                .toList();
    }

    private static String word(Map<String, String> words, AgendaFile file, String part) {
        String key = "agendas." + file.key() + "." + part;
        return Optional.ofNullable(words.get(key))
                .orElseThrow(() -> new IllegalStateException("The words of agendas lack " + key));
    }

    private static <T> T read(@Nullable InputStream from, TypeReference<T> type) {
        if (from == null) {
            throw new IllegalStateException("The tool lacks its agendas");
        }
        try (from) {
            return JSON.readValue(from, type);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
