/** Unguessable values, their hashes, and encryption at rest; shared by all, and knows no feature. */
@NullMarked
package org.viceversa.secret;

import org.jspecify.annotations.NullMarked;
