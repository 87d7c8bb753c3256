/** Certificates and what counts for them, in the database. */
@NullMarked
package org.viceversa.certification.persistence;

import org.jspecify.annotations.NullMarked;
