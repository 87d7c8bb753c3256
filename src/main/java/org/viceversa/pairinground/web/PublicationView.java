package org.viceversa.pairinground.web;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.viceversa.enrolment.Side;
import org.viceversa.pairinground.OfferPairings.Obstacle;
import org.viceversa.pairinground.PublishPairingRound.Becomes;
import org.viceversa.pairinground.PublishPairingRound.Outlook;
import org.viceversa.pairinground.PublishPairingRound.Preview;
import org.viceversa.people.MemberFilter;
import org.viceversa.people.Person;
import org.viceversa.people.Texts;
import org.viceversa.programme.Labels;

/**
 * What publishing would do now, in parts.
 *
 * @param first the side that is asked first
 * @param blocked pairs that cannot be offered any more: they are left out when they are named in the request
 * @param counts how many get what
 * @param people a part of those whom the filter finds, by name
 * @param total of the filter
 * @param next where the next part begins; absent on the last one
 */
record PublicationView(
        UUID round,
        int number,
        int version,
        UUID cycle,
        String cycleName,
        String programmeName,
        Labels words,
        Side first,
        List<BlockedView> blocked,
        Map<Becomes, Integer> counts,
        List<OutlookView> people,
        int total,
        Optional<Integer> next) {

    record BlockedView(UUID mentor, String mentorName, UUID mentee, String menteeName, Obstacle why) {}

    record PartnerView(UUID person, String name, double points) {}

    record OutlookView(UUID person, String name, Side side, List<PartnerView> partners, Becomes becomes) {
        static OutlookView of(Outlook one, Map<UUID, Person> people) {
            return new OutlookView(
                    one.person(),
                    RoundAsked.name(people, one.person()),
                    one.side(),
                    one.partners().stream()
                            .map(pair -> {
                                UUID partner = one.side() == Side.MENTOR
                                        ? pair.key().mentee()
                                        : pair.key().mentor();
                                return new PartnerView(
                                        partner,
                                        RoundAsked.name(people, partner),
                                        RoundAsked.points(pair.score().total()));
                            })
                            .toList(),
                    one.becomes());
        }
    }

    static PublicationView of(Preview preview, String search, Optional<Becomes> becomes, int from) {
        List<String> words = MemberFilter.of(search, Optional.empty(), true).words();
        Map<Becomes, Integer> counts = new EnumMap<>(Becomes.class);
        preview.outlooks().forEach(one -> counts.merge(one.becomes(), 1, Integer::sum));
        List<OutlookView> found = preview.outlooks().stream()
                .filter(one -> becomes.map(one.becomes()::equals).orElse(true))
                .map(one -> OutlookView.of(one, preview.people()))
                .filter(one -> words.stream().allMatch(Texts.fold(one.name())::contains))
                .sorted(Comparator.comparing((OutlookView one) -> Texts.fold(one.name()))
                        .thenComparing(one -> one.person().toString()))
                .toList();
        var place = preview.found().place();
        return new PublicationView(
                preview.found().round().id(),
                preview.found().round().number(),
                preview.found().round().version(),
                place.cycle().id(),
                place.cycle().name(),
                place.programme().name(),
                place.programme().labels(),
                preview.first(),
                preview.blocked().stream()
                        .map(one -> new BlockedView(
                                one.pair().key().mentor(),
                                RoundAsked.name(
                                        preview.people(), one.pair().key().mentor()),
                                one.pair().key().mentee(),
                                RoundAsked.name(
                                        preview.people(), one.pair().key().mentee()),
                                one.why()))
                        .toList(),
                counts,
                RoundAsked.part(found, from),
                found.size(),
                RoundAsked.next(found, from));
    }
}
