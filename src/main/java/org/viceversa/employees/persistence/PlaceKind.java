package org.viceversa.employees.persistence;

/** What an entry of {@code employee_place} names. */
enum PlaceKind {
    DEPARTMENT,
    SITE
}
