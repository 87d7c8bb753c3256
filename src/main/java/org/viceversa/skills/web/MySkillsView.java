package org.viceversa.skills.web;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.viceversa.skills.Assessment;
import org.viceversa.skills.Assessment.Source;
import org.viceversa.skills.Estimate;
import org.viceversa.skills.Evidence;
import org.viceversa.skills.PickSkillProfile.Mine;
import org.viceversa.skills.ShowMySkills.Detail;
import org.viceversa.skills.ShowMySkills.Mastery;
import org.viceversa.skills.ShowMySkills.Overview;
import org.viceversa.skills.SkillGap;

/** My own skills. */
record MySkillsView(List<MasteryView> skills, Optional<MyProfileView> profile) {

    /** @param picked whether I chose it myself; else my employee record names it */
    record MyProfileView(UUID id, String name, boolean picked) {
        static MyProfileView of(Mine mine) {
            return new MyProfileView(mine.profile().id(), mine.profile().name(), mine.picked());
        }
    }

    record VoiceView(Source source, int level, Instant at) {}

    /** Levels from 0 to 5, the others from 0 to 1. */
    record EstimateView(double level, double confidence, double freshness, double effective, List<VoiceView> voices) {
        static EstimateView of(Estimate estimate) {
            return new EstimateView(
                    rounded(estimate.level()),
                    rounded(estimate.confidence()),
                    rounded(estimate.freshness()),
                    rounded(estimate.effective()),
                    estimate.voices().stream()
                            .map(voice -> new VoiceView(voice.source(), voice.level(), voice.at()))
                            .toList());
        }
    }

    record GapView(int target, int importance, double size) {
        static GapView of(SkillGap gap) {
            return new GapView(gap.target(), gap.importance(), rounded(gap.size()));
        }
    }

    /** @param estimate of nobody's word nothing */
    record MasteryView(
            SkillView skill, Optional<EstimateView> estimate, Optional<Instant> practisedAt, Optional<GapView> gap) {
        static MasteryView of(Mastery mastery) {
            return new MasteryView(
                    SkillView.of(mastery.skill()),
                    mastery.estimate().map(EstimateView::of),
                    mastery.practisedAt(),
                    mastery.gap().map(GapView::of));
        }
    }

    /** @param by who said it; empty when the platform does not share the name */
    record WordView(UUID id, int level, Source source, String by, String note, Instant at) {
        static WordView of(Assessment said, Detail detail) {
            return new WordView(
                    said.id(),
                    said.level(),
                    said.source(),
                    detail.names().getOrDefault(said.rater(), ""),
                    said.note(),
                    said.at());
        }
    }

    record EvidenceView(
            UUID id,
            Optional<UUID> assessmentId,
            Evidence.Kind kind,
            String title,
            Optional<String> link,
            String text,
            Evidence.Visibility visibility,
            Optional<LocalDate> expiresOn,
            Instant addedAt) {
        static EvidenceView of(Evidence evidence) {
            return new EvidenceView(
                    evidence.id(),
                    evidence.assessment(),
                    evidence.kind(),
                    evidence.title(),
                    evidence.link().map(URI::toString),
                    evidence.text(),
                    evidence.visibility(),
                    evidence.expiresOn(),
                    evidence.addedAt());
        }
    }

    /** One skill in full: all that was ever said of mine, newest first. */
    record DetailView(MasteryView mastery, List<WordView> words, List<EvidenceView> evidence) {
        static DetailView of(Detail detail) {
            return new DetailView(
                    MasteryView.of(detail.mastery()),
                    detail.words().stream()
                            .map(said -> WordView.of(said, detail))
                            .toList(),
                    detail.evidence().stream().map(EvidenceView::of).toList());
        }
    }

    static MySkillsView of(Overview overview) {
        return new MySkillsView(
                overview.skills().stream().map(MasteryView::of).toList(),
                overview.profile().map(MyProfileView::of));
    }

    static double rounded(double value) {
        return Math.round(value * 1000) / 1000.0;
    }
}
