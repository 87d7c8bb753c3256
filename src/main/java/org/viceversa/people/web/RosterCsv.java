package org.viceversa.people.web;

import java.io.OutputStream;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Collectors;
import org.viceversa.people.MemberLists.Member;
import org.viceversa.web.CsvDownload;

/** Writes members as a table. */
final class RosterCsv implements AutoCloseable {

    private final CsvDownload csv;

    RosterCsv(OutputStream stream) {
        csv = new CsvDownload(stream, "Name", "E-mail", "Roles", "Joined", "Left", "Last visit");
    }

    void add(Member member) {
        csv.add(
                member.person().name(),
                member.person().particulars().email(),
                member.membership().roles().stream().sorted().map(Enum::name).collect(Collectors.joining(" ")),
                seconds(Optional.of(member.membership().joinedAt())),
                seconds(member.membership().leftAt()),
                seconds(member.membership().lastLaunchAt()));
    }

    @Override
    public void close() {
        csv.close();
    }

    private static String seconds(Optional<Instant> at) {
        return at.map(instant -> instant.truncatedTo(ChronoUnit.SECONDS).toString())
                .orElse("");
    }
}
