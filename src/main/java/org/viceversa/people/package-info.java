/**
 * Who uses the tool: people, their courses and what they are in them, as launches and rosters tell.
 *
 * <p>{@link org.viceversa.people.WelcomeLaunch} notes whoever comes in; {@link org.viceversa.people.RefreshRoster} reads
 * the rest of the course in the background and notes who joined, left and came back. What a person may do is a {@link
 * org.viceversa.people.ToolRole}: from the platform's roles, which each course tells anew, or from a {@link
 * org.viceversa.people.Grant} of the tool's own. Every use case of every feature is handed a {@link
 * org.viceversa.people.Caller}, and refuses for itself.
 *
 * <p>Everything here belongs to one tenant, a deployment, and every port asks for it.
 */
@NullMarked
package org.viceversa.people;

import org.jspecify.annotations.NullMarked;
