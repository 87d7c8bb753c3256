package org.viceversa.notice.web;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.viceversa.notice.Audience;
import org.viceversa.notice.NoticeKind;
import org.viceversa.notice.NoticeRule.Design;
import org.viceversa.notice.SaveRule.Change;
import org.viceversa.web.Asked;

/**
 * A rule as a manager wants it.
 *
 * @param confirmed how many people its author was told of and agreed to
 */
record RuleRequest(
        @Nullable Boolean on,
        @Nullable List<Integer> days,
        @Nullable String subject,
        @Nullable String text,
        @Nullable String audience,
        @Nullable Integer version,
        @Nullable Integer confirmed) {

    Design design() {
        return new Design(
                NoticeAsked.yes(on),
                Asked.list(days),
                Asked.text(subject),
                Asked.text(text),
                NoticeAsked.word(Audience.class, audience));
    }

    Change change(NoticeKind kind) {
        return new Change(kind, design(), NoticeAsked.number(version), Optional.ofNullable(confirmed));
    }
}
