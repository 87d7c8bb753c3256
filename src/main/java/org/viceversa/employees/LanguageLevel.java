package org.viceversa.employees;

/** How well somebody speaks a language, from the least; two people can work together from {@link #WORKING} on. */
public enum LanguageLevel {
    BASIC,
    WORKING,
    FLUENT,
    NATIVE
}
