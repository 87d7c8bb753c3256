/**
 * What the employer pays for learning: policies, budgets, requests, and a ledger in which every cent is accounted for.
 *
 * <p>No money is moved: what is payable goes out as a file for payroll, and what was paid comes back as dates.
 */
@NullMarked
package org.viceversa.tuition;

import org.jspecify.annotations.NullMarked;
