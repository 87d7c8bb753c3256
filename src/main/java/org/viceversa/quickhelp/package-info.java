/**
 * "Ask a junior": twenty minutes of somebody's time for one skill, without any agreement.
 *
 * <p>A {@link org.viceversa.quickhelp.HelpRequest} is shown to whoever could take it, and the first one who does has it.
 * Nothing is kept of who saw it and did not, so nobody can be told.
 */
@NullMarked
package org.viceversa.quickhelp;

import org.jspecify.annotations.NullMarked;
