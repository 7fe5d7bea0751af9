import { figure } from '../../format.js';
import { type ProblemTable, unchanged, words } from './words.js';

/** Bundles of points. */
export const bundles: ProblemTable = {
  'point-bundled': ({ number, bundleTitle }) =>
    words(
      'Punt hoort al bij een bundeling',
      `${typeof number === 'number' ? `Punt ${figure(number)}` : 'Een van de punten'} hoort al bij ${typeof bundleTitle === 'string' ? `‘${bundleTitle}’` : 'een andere bundeling'}.`,
      unchanged,
      'Haal het daar eerst uit, of laat het weg.',
    ),
  'points-opposed': ({ number, other }) =>
    words(
      'Punten willen het tegendeel',
      typeof number === 'number' && typeof other === 'number'
        ? `Punt ${figure(number)} en punt ${figure(other)} lijken het tegendeel te willen.`
        : 'Twee van de punten lijken het tegendeel te willen.',
      unchanged,
      'Laat een van de twee weg. Willen zij toch hetzelfde, kruis dan aan dat u hebt gekeken.',
    ),
  'point-not-bundled': () =>
    words('Punt hoort er niet bij', 'Dit punt hoort niet meer bij deze bundeling.', unchanged, 'Laad de bladzijde opnieuw.'),
  'bundle-empty': () =>
    words('Geen punten', 'Bij deze bundeling horen geen punten.', unchanged, 'Voeg punten toe, of hef de bundeling op.'),
  'bundle-undecided': () =>
    words('Nog geen besluit', 'Over deze bundeling is nog niet besloten.', unchanged, 'Neem eerst een besluit over de bundeling.'),
};
