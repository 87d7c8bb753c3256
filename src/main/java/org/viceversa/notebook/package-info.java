/**
 * What two people write down for each other and for themselves: notes, ideas, introductions, thanks.
 *
 * <p>A {@link org.viceversa.notebook.Note} is read by its author, and by the partner if it is shared; by nobody else, whatever
 * their role. An {@link org.viceversa.notebook.Idea} goes as far as its author lets it. No use case here hands a text to
 * whoever runs programmes, but for those ideas.
 */
@NullMarked
package org.viceversa.notebook;

import org.jspecify.annotations.NullMarked;
