package org.viceversa.assignment;

/** Counts how good a choice is. */
final class Tally {

    private Tally() {}

    static Quality of(AssignmentProblem problem, int[] edges) {
        int[] left = new int[problem.leftSize()];
        int[] right = new int[problem.rightSize()];
        int leftMatched = 0;
        int rightMatched = 0;
        int worst = edges.length == 0 ? 0 : Integer.MAX_VALUE;
        long total = 0;
        int kept = 0;
        long load = 0;
        int person = 0;
        for (int edge : edges) {
            while (problem.firstEdge[person + 1] <= edge) {
                person++;
            }
            int other = problem.right[edge];
            load += left[person] + right[other];
            leftMatched += left[person]++ == 0 ? 1 : 0;
            rightMatched += right[other]++ == 0 ? 1 : 0;
            worst = Math.min(worst, problem.score[edge]);
            total += problem.score[edge];
            kept += problem.kept.get(edge) ? 1 : 0;
        }
        return new Quality(leftMatched, rightMatched, edges.length, worst, total, kept, load);
    }
}
