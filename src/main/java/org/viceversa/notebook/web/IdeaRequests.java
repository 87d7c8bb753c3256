package org.viceversa.notebook.web;

import org.jspecify.annotations.Nullable;
import org.viceversa.notebook.AnswerIdea;
import org.viceversa.notebook.Idea;
import org.viceversa.notebook.RaiseIdea;
import org.viceversa.web.Asked;

/** What is sent about ideas. */
final class IdeaRequests {

    private IdeaRequests() {}

    /**
     * @param version of what was looked at; left out for a new one
     * @param area of the work that it is about; may be left out
     * @param audience PAIR, MANAGERS or PROGRAMME
     */
    record IdeaRequest(
            @Nullable Integer version,
            @Nullable String text,
            @Nullable String area,
            @Nullable String audience) {
        RaiseIdea.Draft draft(int looked) {
            return new RaiseIdea.Draft(
                    looked, Asked.text(text), Asked.text(area), NotebookAsked.word(Idea.Audience.class, audience));
        }
    }

    /** @param state ANSWERED, TRIAL, ADOPTED or DECLINED */
    record ReplyRequest(
            @Nullable Integer version,
            @Nullable String state,
            @Nullable String words) {
        AnswerIdea.Reply reply() {
            return new AnswerIdea.Reply(
                    NotebookAsked.version(version), NotebookAsked.word(Idea.State.class, state), Asked.text(words));
        }
    }
}
