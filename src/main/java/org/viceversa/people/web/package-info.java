/** What a visit shows of its person, its course's people, and the roles that were granted. */
@NullMarked
package org.viceversa.people.web;

import org.jspecify.annotations.NullMarked;
