package org.viceversa.notice;

import java.util.List;

/** Says from the facts of a cycle whom a rule concerns now; what it no longer says has lost its cause. */
@FunctionalInterface
public interface NoticeSource {

    List<Finding> find(CycleFacts facts, NoticeRule rule);
}
