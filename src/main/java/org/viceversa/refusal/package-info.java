/** How the tool says no, shared by all cores: what is wrong, in a stable code and in a sentence for people. */
@NullMarked
package org.viceversa.refusal;

import org.jspecify.annotations.NullMarked;
