package org.viceversa.programme.web;

import java.util.List;
import java.util.Optional;
import org.viceversa.programme.ShowProgrammesAtHome.Home;
import org.viceversa.programme.ShowProgrammesAtHome.Standing;
import org.viceversa.programme.web.MyProgrammesView.MineView;

/** The programmes' part of a home. */
public record ProgrammesAtHome(Optional<Standing> standing, List<MineView> mine) {

    /** Nothing for whoever neither runs programmes nor decides about a course. */
    public static Optional<ProgrammesAtHome> of(Home home) {
        return home.standing().isEmpty() && home.mine().isEmpty()
                ? Optional.empty()
                : Optional.of(new ProgrammesAtHome(
                        home.standing(), home.mine().stream().map(MineView::of).toList()));
    }
}
