package org.viceversa.quickhelp.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.viceversa.people.Caller;
import org.viceversa.quickhelp.HelpRequest;
import org.viceversa.quickhelp.ShowHelp;
import org.viceversa.quickhelp.web.HelpView.LineView;

/**
 * What a home shows of quick help.
 *
 * @param takeable how many requests the caller could take
 * @param open how many of the caller's own wait for somebody
 * @param agreed what was agreed on with somebody and is not done, the next first
 */
public record HelpAtHome(int takeable, int open, List<LineView> agreed) {

    private static final int MOST = 3;

    /** Empty for whoever takes part in nothing. */
    public static Optional<HelpAtHome> of(ShowHelp showHelp, Caller caller) {
        ShowHelp.Board board = showHelp.brief(caller);
        if (!board.enrolled()) {
            return Optional.empty();
        }
        return Optional.of(new HelpAtHome(
                board.takeable().size(),
                (int) in(board, HelpRequest.State.OPEN)
                        .filter(ShowHelp.Line::asked)
                        .count(),
                in(board, HelpRequest.State.TAKEN)
                        .map(LineView::of)
                        .sorted((one, other) -> one.startsAt()
                                .orElseThrow()
                                .compareTo(other.startsAt().orElseThrow()))
                        .limit(MOST)
                        .toList()));
    }

    private static Stream<ShowHelp.Line> in(ShowHelp.Board board, HelpRequest.State state) {
        return board.own().stream().filter(line -> line.state() == state);
    }
}
