package org.viceversa.skills;

/** The framework that every site begins with. */
@FunctionalInterface
public interface StarterSet {

    FrameworkDraft read();
}
