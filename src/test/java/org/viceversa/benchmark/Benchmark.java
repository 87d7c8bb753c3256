package org.viceversa.benchmark;

import java.util.List;

/** Measures one part of the tool and checks in the same run that the work was done. */
@FunctionalInterface
interface Benchmark {

    List<Figure> measure() throws Exception;
}
