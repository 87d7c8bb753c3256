package org.viceversa.testkit;

import java.util.concurrent.Executor;

/** Threads for work that is to run at the same moment: the JVM's common pool has one or two on a small machine. */
public final class OwnThreads {

    /** Each piece of work in a thread of its own. */
    public static final Executor EACH = work -> new Thread(work, "at-once").start();

    private OwnThreads() {}
}
