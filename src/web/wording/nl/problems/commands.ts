import { type ProblemTable, text, unchanged, words } from './words.js';

const figure = (value: unknown): string => (typeof value === 'number' ? String(value) : '');

/** What only the command line refuses. */
export const commands: ProblemTable = {
  'file-not-found': ({ fileName, id }) =>
    words(
      'Bestand niet gevonden',
      `Het bestand ${text(fileName) || text(id)} is er niet of is niet te lezen.`.replace('  ', ' '),
      unchanged,
      'Kijk de naam na, en of u het mag lezen.',
    ),
  'file-exists': ({ fileName }) =>
    words(
      'Bestand bestaat al',
      `Er is al een bestand ${text(fileName)}. Een kopie overschrijft nooit iets.`.replace(' .', '.'),
      unchanged,
      'Kies een andere naam.',
    ),
  'database-not-empty': () =>
    words(
      'Database is niet leeg',
      'In deze database staan al gegevens. Een kopie gaat alleen terug in een lege database.',
      unchanged,
      'Wijs met DATABASE_URL een lege database aan.',
    ),
  'backup-damaged': () =>
    words('Kopie beschadigd', 'Dit bestand is geen kopie van Weerklank, of het houdt halverwege op.', unchanged, 'Neem een andere kopie.'),
  'backup-newer': () =>
    words('Kopie is nieuwer', 'Deze kopie is met een nieuwere versie van Weerklank gemaakt.', unchanged, 'Werk Weerklank eerst bij.'),
  'line-not-json': ({ line }) =>
    words(
      'Regel niet te lezen',
      `Regel ${figure(line)} is geen tekst in JSON.`.replace('  ', ' '),
      'De regels ervoor zijn beantwoord.',
      'Zet op elke regel één tekst tussen dubbele aanhalingstekens.',
    ),
  'labelled-points-invalid': () =>
    words(
      'Gelabelde punten niet te lezen',
      'Dit bestand is geen lijst van punten met hun thema’s.',
      unchanged,
      'In docs/evaluation.md staat hoe het bestand eruitziet.',
    ),
};
