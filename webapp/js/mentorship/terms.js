import { t } from '../i18n.js';
import { partnerOf } from './pair-words.js';

/** What an agreement says, in the order in which it is read. */
export const FIELDS = ['mentorTeaches', 'mentorLearns', 'menteeTeaches', 'menteeLearns', 'confidentiality', 'boundaries', 'cadenceDays', 'channel', 'noShow', 'stopping'];

const OF_ONE = {
  mentorTeaches: ['MENTOR', 'teaches'],
  mentorLearns: ['MENTOR', 'learns'],
  menteeTeaches: ['MENTEE', 'teaches'],
  menteeLearns: ['MENTEE', 'learns'],
};

/** The two people's fields with mine first, and then what holds for both. */
export function fieldsFor(side) {
  const [mentor, mentee, rest] = [FIELDS.slice(0, 2), FIELDS.slice(2, 4), FIELDS.slice(4)];
  return side === 'MENTOR' ? [...mentor, ...mentee, ...rest] : [...mentee, ...mentor, ...rest];
}

/** What a field is called, said to me. */
export function labelOf(field, pair) {
  const [side, what] = OF_ONE[field] ?? [];
  if (!side) {
    return t(`mentorship.agreement.field.${field}`);
  }
  return t(`mentorship.agreement.${what}.${side === pair.side ? 'mine' : 'theirs'}`, { name: partnerOf(pair) });
}

/** What stands in a field, in words. */
export function textOf(field, value) {
  return field === 'cadenceDays' ? t('mentorship.agreement.days', { count: value }) : value;
}

/** What an agreement begins with: what the two brought when they enrolled, and the usual words for the rest. */
export function firstTerms({ said, cadenceDays }) {
  const lines = (side, what) => said[side][what].join('\n');
  return {
    mentorTeaches: lines('MENTOR', 'teaches'),
    mentorLearns: lines('MENTOR', 'learns'),
    menteeTeaches: lines('MENTEE', 'teaches'),
    menteeLearns: lines('MENTEE', 'learns'),
    confidentiality: t('mentorship.agreement.usual.confidentiality'),
    boundaries: t('mentorship.agreement.usual.boundaries'),
    cadenceDays,
    channel: t('mentorship.agreement.usual.channel'),
    noShow: t('mentorship.agreement.usual.noShow'),
    stopping: t('mentorship.agreement.usual.stopping'),
  };
}

/** Names of the fields that differ. */
export function changedFields(before, after) {
  return FIELDS.filter((field) => before[field] !== after[field]);
}

/** What has to be said before anybody can sign. */
export function missingFields(terms) {
  return FIELDS.slice(0, 6).filter((field) => !terms[field].trim());
}
