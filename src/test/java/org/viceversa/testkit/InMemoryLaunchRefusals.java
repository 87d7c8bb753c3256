package org.viceversa.testkit;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.viceversa.lti.LaunchRefusal;
import org.viceversa.lti.LaunchRefusals;

public final class InMemoryLaunchRefusals implements LaunchRefusals {

    private final List<LaunchRefusal> kept = new CopyOnWriteArrayList<>();

    @Override
    public void add(LaunchRefusal refusal) {
        kept.add(refusal);
    }

    @Override
    public List<LaunchRefusal> listLatest(int most) {
        return kept.stream()
                .sorted(Comparator.comparing(LaunchRefusal::refusedAt).reversed())
                .limit(most)
                .toList();
    }

    @Override
    public List<LaunchRefusal> listLatest(UUID registrationId, int most) {
        return listLatest(Integer.MAX_VALUE).stream()
                .filter(refusal ->
                        refusal.registrationId().filter(registrationId::equals).isPresent())
                .limit(most)
                .toList();
    }

    @Override
    public int removeBefore(Instant time) {
        int before = kept.size();
        kept.removeIf(refusal -> refusal.refusedAt().isBefore(time));
        return before - kept.size();
    }
}
