package org.viceversa.benchmark;

import com.google.ortools.Loader;
import com.google.ortools.graph.MinCostFlow;
import com.google.ortools.graph.MinCostFlowBase;

/** The highest total as OR-Tools finds it: a flow of least cost. */
final class FlowPeer {

    private FlowPeer() {}

    static void load() {
        Loader.loadNativeLibraries();
    }

    static long highestTotal(PairingInstance instance) {
        int lefts = instance.lefts().length;
        int source = lefts + instance.rights().length;
        int sink = source + 1;
        MinCostFlow flow = new MinCostFlow(sink + 1, instance.right().length + source + 1);
        long supply = 0;
        for (int left = 0; left < lefts; left++) {
            supply += instance.lefts()[left];
            flow.addArcWithCapacityAndUnitCost(source, left, instance.lefts()[left], 0);
            for (int edge = instance.first()[left]; edge < instance.first()[left + 1]; edge++) {
                flow.addArcWithCapacityAndUnitCost(left, lefts + instance.right()[edge], 1, -instance.score()[edge]);
            }
        }
        for (int right = 0; right < instance.rights().length; right++) {
            flow.addArcWithCapacityAndUnitCost(lefts + right, sink, instance.rights()[right], 0);
        }
        flow.addArcWithCapacityAndUnitCost(source, sink, supply, 0);
        flow.setNodeSupply(source, supply);
        flow.setNodeSupply(sink, -supply);
        if (flow.solve() != MinCostFlowBase.Status.OPTIMAL) {
            throw new IllegalStateException("OR-Tools found no optimum");
        }
        return -flow.getOptimalCost();
    }
}
