/**
 * Who is paired with whom: by a round over everybody, or by people's own choice, and what becomes of the two until they
 * part.
 */
@NullMarked
package org.viceversa.pairing;

import org.jspecify.annotations.NullMarked;
