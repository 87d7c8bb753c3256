package org.viceversa.people;

import java.util.function.Supplier;

/** Does work so that all of it is kept or none, for a use case that has more than one such piece of work. */
@FunctionalInterface
public interface Atomically {

    <T> T call(Supplier<T> work);
}
