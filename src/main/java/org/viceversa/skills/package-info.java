/**
 * What people can do and how well: frameworks of skills, what many voices say of a person's level, and what is missing.
 *
 * <p>Each {@link org.viceversa.skills.Assessment} is kept for good; {@link org.viceversa.skills.Estimate} makes one level
 * of the last word of each source, and never without showing the words themselves. A level that nobody used lately is
 * not lowered; it counts for less, by {@link org.viceversa.skills.FreshnessRule}, until its owner says that they still
 * use it. {@link org.viceversa.skills.SkillGap} compares that with a {@link org.viceversa.skills.SkillProfile}.
 *
 * <p>What is said of a person's skills is the person's own: use cases show it to nobody else, unless the person asked for
 * an assessment or made a piece of evidence visible. Everything belongs to one tenant.
 */
@NullMarked
package org.viceversa.skills;

import org.jspecify.annotations.NullMarked;
