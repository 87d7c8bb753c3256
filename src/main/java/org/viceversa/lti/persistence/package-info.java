/** Logins that were begun and launches that were refused, in tables. */
@NullMarked
package org.viceversa.lti.persistence;

import org.jspecify.annotations.NullMarked;
