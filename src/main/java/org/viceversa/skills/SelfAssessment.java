package org.viceversa.skills;

import java.util.UUID;

/** What somebody says of their own level in a skill. */
public record SelfAssessment(UUID skill, int level, String note) {}
