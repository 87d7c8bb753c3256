/**
 * Certificates that must be kept alive: what is held until when, which credits count for it, and how far somebody is.
 */
@NullMarked
package org.viceversa.certification;

import org.jspecify.annotations.NullMarked;
