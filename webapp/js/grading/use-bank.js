import { t } from '../i18n.js';
import { announce } from '../parts/announce.js';
import { sentenceOf } from '../parts/failed.js';
import { useEffect, useState } from '../parts/html.js';
import { withPhrase } from './bank.js';

/** My comment bank while I mark; without it, for a failed call, the marking goes on. */
export function useBank(client) {
  const [comments, setComments] = useState([]);
  const [said, setSaid] = useState('');
  const load = () => client.bank({}).then((answer) => setComments(answer.comments), (problem) => tell(sentenceOf(problem)));
  useEffect(() => {
    load();
  }, []);
  const tell = (sentence) => {
    setSaid(sentence);
    announce(sentence);
  };
  const guarded = async (work, done) => {
    try {
      await work();
      tell(done);
      return true;
    } catch (problem) {
      tell(sentenceOf(problem));
      return false;
    }
  };
  const keep = (entry) => guarded(async () => setPhrase(await client.bankAdd(entry)), t('grading.bank.kept'));
  const change = (entry) => guarded(async () => setPhrase(await client.bankChange(entry)), t('grading.bank.changed'));
  const drop = ({ id }) =>
    guarded(async () => {
      await client.bankDrop(id);
      setComments((known) => known.filter((one) => one.id !== id));
    }, t('grading.bank.dropped'));
  const setPhrase = (phrase) => setComments((known) => withPhrase(known, phrase));
  /** How often it is used only orders the suggestions: that it could not be counted is no news. */
  const use = ({ id }) => {
    client.bankUse(id).then(setPhrase, () => {});
  };
  return { comments, said, keep, change, drop, use, load };
}
