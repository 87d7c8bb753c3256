package org.viceversa.pairinground.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.viceversa.pairinground.EditProposal.Edited;
import org.viceversa.pairinground.ProposalEdit;
import org.viceversa.pairinground.ProposalEdit.Restored;
import org.viceversa.pairinground.ShowPairingRound.Face;
import org.viceversa.pairinground.web.PairsView.FaceView;
import org.viceversa.pairinground.web.PairsView.PairView;
import org.viceversa.pairinground.web.RoundView.QualityView;
import org.viceversa.suitability.PairKey;

/**
 * What a change by hand came to.
 *
 * @param version of the round now
 * @param changed pairs that are new or otherwise than before
 * @param removed pairs that are no more
 * @param alone who has nobody any more by it
 * @param undo to be sent with the new version, to bring everything back
 */
record EditedView(
        UUID round,
        int version,
        QualityView before,
        QualityView after,
        List<PairView> changed,
        List<KeyView> removed,
        List<FaceView> alone,
        UndoView undo) {

    record KeyView(UUID mentor, UUID mentee) {
        static KeyView of(PairKey key) {
            return new KeyView(key.mentor(), key.mentee());
        }
    }

    record RestoredView(UUID mentor, UUID mentee, boolean locked, boolean byHand, String reason) {
        static RestoredView of(Restored one) {
            return new RestoredView(one.key().mentor(), one.key().mentee(), one.locked(), one.byHand(), one.reason());
        }
    }

    /** The same fields as in a request. */
    record UndoView(
            ProposalEdit.Kind kind,
            UUID mentor,
            UUID mentee,
            List<KeyView> instead,
            List<RestoredView> restored,
            String reason) {
        static UndoView of(ProposalEdit edit) {
            return new UndoView(
                    edit.kind(),
                    edit.pair().mentor(),
                    edit.pair().mentee(),
                    edit.instead().stream().map(KeyView::of).toList(),
                    edit.restored().stream().map(RestoredView::of).toList(),
                    edit.reason());
        }
    }

    static EditedView of(Edited edited, Map<UUID, Face> faces) {
        return new EditedView(
                edited.round().id(),
                edited.round().version(),
                QualityView.of(edited.before()),
                QualityView.of(edited.after()),
                edited.changed().stream()
                        .map(pair -> PairView.of(
                                pair,
                                face(faces, pair.key().mentor()),
                                face(faces, pair.key().mentee())))
                        .toList(),
                edited.removed().stream().map(KeyView::of).toList(),
                edited.alone().stream().map(id -> FaceView.of(face(faces, id))).toList(),
                UndoView.of(edited.undo()));
    }

    private static Face face(Map<UUID, Face> faces, UUID id) {
        return faces.getOrDefault(id, new Face(id, "", "", ""));
    }
}
