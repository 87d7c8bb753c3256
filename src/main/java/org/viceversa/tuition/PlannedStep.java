package org.viceversa.tuition;

import java.util.UUID;

/** Where a request is planned: a step of a path, which tuition itself knows nothing of. */
public record PlannedStep(UUID path, UUID step) {}
