package org.viceversa.quickhelp;

/** What a change of a request brings about elsewhere, such as entries in calendars; within the same transaction. */
@FunctionalInterface
public interface AfterHelp {

    void changed(HelpRequest before, HelpRequest now);
}
