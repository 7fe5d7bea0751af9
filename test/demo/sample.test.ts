import { municipalityName } from '../../src/consultations/municipalities.js';
import { demoAssignments } from '../../src/demo/assignments.js';
import { demoBundles } from '../../src/demo/bundles.js';
import { demoConsultation, demoPeople } from '../../src/demo/consultation.js';
import { demoDecisions } from '../../src/demo/decisions.js';
import { demoFiles } from '../../src/demo/files.js';
import { demoNotes } from '../../src/demo/notes.js';
import { demoTextBlocks } from '../../src/demo/text-blocks.js';
import { demoThemes } from '../../src/demo/themes.js';
import { readFile } from '../../src/documents/readers/readers.js';
import { splitIntoPoints } from '../../src/reactions/splitting/split.js';
import { defaultScheme } from '../../src/themes/scheme/default-scheme.js';
import { outcomes } from '../../src/vocabulary.js';

const consultation = demoConsultation('2026-09-30');

/** Every point of the sample with the party whose words it is. */
async function samplePoints() {
  const points: { readonly party: string; readonly text: string; readonly question: number | undefined }[] = [];
  for (const file of demoFiles()) {
    const proposal = splitIntoPoints(await readFile(file.bytes, file.fileName));
    expect(proposal.coverage).toBe(1);
    points.push(...proposal.points.map(({ text, party, question }) => ({ party: file.party ?? party ?? '', text, question })));
  }
  return points;
}

describe('The sample consultation', () => {
  const points = samplePoints();
  const pointOf = async ({ party, snippet }: { readonly party: string; readonly snippet: string }) =>
    (await points).filter((point) => point.party === party && point.text.includes(snippet));
  const names = new Set(consultation.parties.map(({ name }) => name));

  it('has some sixty points, each of a party that takes part', async () => {
    expect((await points).length).toBeGreaterThanOrEqual(58);
    expect((await points).length).toBeLessThanOrEqual(70);
    expect((await points).filter(({ party }) => !names.has(party))).toEqual([]);
  });

  it('falls into the chapters of four councils', async () => {
    const councils = new Set((await points).map(({ party }) => party).filter((party) => party.startsWith('Gemeenteraad')));
    expect([...councils].sort()).toEqual(['Gemeenteraad Heerde', 'Gemeenteraad Lochem', 'Gemeenteraad Voorst', 'Gemeenteraad Zutphen']);
  });

  it('has providers answer questions 4 to 8', async () => {
    const answered = new Set((await points).filter(({ party }) => party.includes('Kantelmoment')).map(({ question }) => question));
    expect([...answered]).toEqual([4, 5, 6, 7, 8]);
  });

  it('divides points by themes that there are, among people of its working group', () => {
    const keys = new Set(defaultScheme.map(({ key }) => key));
    const group = new Set(demoPeople.filter(({ role }) => role === 'coordinator' || role === 'member').map(({ email }) => email));
    expect(demoAssignments.filter(({ theme, to }) => !keys.has(theme) || !group.has(to))).toEqual([]);
  });

  it('says some things twice in the same words, and says them of different parties', async () => {
    const byText = new Map<string, Set<string>>();
    for (const { text, party } of await points) byText.set(text, (byText.get(text) ?? new Set()).add(party));
    expect([...byText.values()].filter((parties) => parties.size > 1)).toHaveLength(2);
  });

  it.each(demoThemes.map((tagging) => [tagging.party, tagging.snippet, tagging] as const))(
    'finds the point of %s about "%s"',
    async (_, __, tagging) => {
      expect(await pointOf(tagging)).toHaveLength(1);
      const keys = new Set(defaultScheme.map(({ key }) => key));
      expect(tagging.themes.filter((key) => !keys.has(key))).toEqual([]);
    },
  );

  it('has themes on about two thirds of the points and decisions on about half, none of them without themes', async () => {
    const total = (await points).length;
    const key = ({ party, snippet }: { readonly party: string; readonly snippet: string }) => `${party}: ${snippet}`;
    const tagged = new Set(demoThemes.map(key));
    const decided = new Set(demoDecisions.map(key));
    expect(tagged.size / total).toBeGreaterThan(0.6);
    expect(tagged.size / total).toBeLessThan(0.75);
    expect(decided.size / total).toBeGreaterThan(0.42);
    expect(decided.size / total).toBeLessThan(0.58);
    expect([...decided].filter((each) => !tagged.has(each))).toEqual([]);
  });

  it.each(demoNotes.map((note) => [note.snippet, note] as const))('has a note on the point about "%s"', async (_, note) => {
    expect(await pointOf(note)).toHaveLength(1);
    expect(demoPeople.find(({ email }) => email === note.writtenBy)?.role).toMatch(/coordinator|member/);
  });

  it('has a bundle that was decided as one and a bundle that waits, of points that are there', async () => {
    expect(demoBundles.map(({ decidedTogether }) => decidedTogether)).toEqual([true, false]);
    for (const bundled of demoBundles.flatMap((bundle) => bundle.points)) expect(await pointOf(bundled)).toHaveLength(1);
    const decided = new Set(demoDecisions.map(({ party, snippet }) => `${party}: ${snippet}`));
    const [first, second] = demoBundles.map(({ points: all }) => all.map(({ party, snippet }) => decided.has(`${party}: ${snippet}`)));
    expect([first, second]).toEqual([
      [true, true],
      [false, false],
    ]);
  });

  it('uses each of its text blocks, one of them in an act on two points', () => {
    const titles = demoTextBlocks.map(({ title }) => title as string);
    expect([...new Set(demoDecisions.flatMap(({ textBlock = [] }) => textBlock))].sort()).toEqual([...titles].sort());
    const together = demoDecisions.filter(({ isOfOneAct }) => isOfOneAct);
    expect(together.map(({ motivation, outcome }) => `${outcome} ${motivation}`)).toEqual([
      `noted ${demoTextBlocks[1].text}`,
      `noted ${demoTextBlocks[1].text}`,
    ]);
  });

  it('shows every outcome', () => {
    expect([...outcomes].filter((outcome) => !demoDecisions.some((decision) => decision.outcome === outcome))).toEqual([]);
  });

  it('keeps the rules of deciding: a motivation always, what was left out when partly, an answer when answered', () => {
    const broken = demoDecisions.filter(
      ({ outcome, motivation, answer, notIncorporated, changes }) =>
        motivation === '' ||
        (outcome === 'partly_incorporated') !== (notIncorporated !== undefined) ||
        (outcome === 'answered') !== (answer !== undefined) ||
        (changes !== undefined && outcome !== 'incorporated' && outcome !== 'partly_incorporated'),
    );
    expect(broken).toEqual([]);
  });

  it('has one decision that superseded another, and one change that is still to be made', () => {
    const keys = demoDecisions.map(({ party, snippet }) => `${party}: ${snippet}`);
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toHaveLength(1);
    expect(demoDecisions.filter(({ outcome, changes }) => outcome === 'incorporated' && !changes)).toHaveLength(1);
  });

  it('lets only people of the working group decide', () => {
    const group = new Set(demoPeople.filter(({ role }) => role === 'coordinator' || role === 'member').map(({ email }) => email));
    expect(demoDecisions.filter(({ decidedBy }) => !group.has(decidedBy))).toEqual([]);
    expect(demoPeople.filter(({ email }) => !email.endsWith('@voorbeeld.example'))).toEqual([]);
  });

  it('names municipalities that exist', () => {
    const codes = [...consultation.municipalities, ...consultation.parties.flatMap(({ municipalityCode }) => municipalityCode ?? [])];
    expect(codes.filter((code) => municipalityName(code) === undefined)).toEqual([]);
    for (const { name, municipalityCode } of consultation.parties.filter(({ kind }) => kind === 'council')) {
      expect(name).toBe(`Gemeenteraad ${municipalityName(municipalityCode ?? '')}`);
    }
  });

  it('took in every file while its round was open', () => {
    for (const { round, receivedOn } of demoFiles()) {
      const { opensAt, closesAt } = consultation.rounds.find(({ number }) => number === round)!;
      expect(receivedOn >= opensAt.slice(0, 10) && receivedOn <= closesAt.slice(0, 10)).toBe(true);
    }
  });

  it('stays open for three weeks after today, and never less than was announced', () => {
    expect(demoConsultation('2026-08-01').closesOn).toBe('2026-10-16');
    expect(demoConsultation('2027-12-20').closesOn).toBe('2028-01-10');
  });
});
