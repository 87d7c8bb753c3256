package org.viceversa.people.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.viceversa.people.Grant;
import org.viceversa.people.Grant.What;
import org.viceversa.people.ListGrants.Overview;
import org.viceversa.people.ToolRole;

/** Roles in force and their history; names may be empty. */
record GrantsView(List<GrantView> grants, List<EventView> history) {

    record GrantView(UUID id, UUID personId, String personName, ToolRole role, String grantedBy, Instant grantedAt) {
        static GrantView of(Grant grant, Overview overview) {
            return new GrantView(
                    grant.id(),
                    grant.person(),
                    overview.nameOf(grant.person()),
                    grant.role(),
                    overview.nameOf(grant.by()),
                    grant.at());
        }
    }

    record EventView(Instant at, String by, String person, ToolRole role, What what) {
        static EventView of(Grant.Event event, Overview overview) {
            return new EventView(
                    event.at(),
                    overview.nameOf(event.by()),
                    overview.nameOf(event.person()),
                    event.role(),
                    event.what());
        }
    }

    static GrantsView of(Overview overview) {
        return new GrantsView(
                overview.inForce().stream()
                        .map(grant -> GrantView.of(grant, overview))
                        .toList(),
                overview.history().stream()
                        .map(event -> EventView.of(event, overview))
                        .toList());
    }
}
