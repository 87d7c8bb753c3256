/** Registrations, invitations and the tool's keys in the database, and platforms' files on the disk. */
@NullMarked
package org.viceversa.registration.persistence;

import org.jspecify.annotations.NullMarked;
