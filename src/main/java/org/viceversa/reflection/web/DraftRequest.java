package org.viceversa.reflection.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.viceversa.enrolment.Side;
import org.viceversa.reflection.Draft;
import org.viceversa.reflection.Reflection.SaveMark;
import org.viceversa.web.Asked;

/**
 * All that stands on the page.
 *
 * @param version of what was looked at; 0 for the first save
 * @param window an id that the page made when it was opened
 * @param save counts the saves of that window, from 1
 * @param side MENTOR or MENTEE; may be left out
 * @param pairing that the author looks back on; may be left out
 * @param answers texts by the prompts' ids
 * @param keepsBefore whether what was there is put among the earlier versions
 */
record DraftRequest(
        @Nullable Integer version,
        @Nullable String window,
        @Nullable Integer save,
        @Nullable String side,
        @Nullable String pairing,
        @Nullable Map<String, @Nullable String> answers,
        @Nullable String aiStatement,
        @Nullable Boolean showsTimeline,
        @Nullable List<String> meetings,
        @Nullable Boolean keepsBefore) {

    Draft draft() {
        return new Draft(
                ReflectionAsked.version(version),
                new SaveMark(ReflectionAsked.window(window), save == null ? 1 : save),
                Asked.word(Side.class, side),
                ReflectionAsked.pairing(pairing),
                ReflectionAsked.texts(answers),
                Asked.text(aiStatement),
                Boolean.TRUE.equals(showsTimeline),
                Asked.list(meetings).stream().map(ReflectionAsked::meeting).toList(),
                Boolean.TRUE.equals(keepsBefore));
    }
}
