package org.viceversa.learningpath;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.viceversa.learningpath.PlanEntry.Kind;
import org.viceversa.people.Caller;

/** Knows what can be put aside, in the features that have it. */
@FunctionalInterface
public interface PlanSubjects {

    /** What these are called, by id; without those that are not there, or that the caller may not see. */
    Map<UUID, String> listTitles(Caller caller, Kind kind, Collection<UUID> subjects);
}
