import { readText } from '../../../src/documents/readers/text/text.js';
import { splitIntoPoints } from '../../../src/reactions/splitting/split.js';

const said = async (text: string) =>
  splitIntoPoints(await readText(Buffer.from(text), 'verslag.txt')).points.map((one) => [one.speaker, one.text]);
const turns = [
  'Jansen: De wachttijden zijn te lang en het tarief dekt de kosten van vervoer niet.',
  'De Vries: Wij willen dat de raad eerder wordt betrokken bij de keuze.',
  'Jansen: Dat geldt ook voor de reistijd.',
  'Planning: de stukken volgen in mei.',
];
const present = 'Aanwezig: dhr. Jansen (Zorgpunt), mw. De Vries (gemeente Epe)';

describe('minutes with only a surname before a colon', () => {
  it('fall into turns by the names on the list of who was there', async () => {
    expect((await said(['Verslag bijeenkomst', present, ...turns].join('\n\n'))).slice(0, 3)).toEqual([
      ['Jansen', 'De wachttijden zijn te lang en het tarief dekt de kosten van vervoer niet.'],
      ['De Vries', 'Wij willen dat de raad eerder wordt betrokken bij de keuze.'],
      ['Jansen', 'Dat geldt ook voor de reistijd.'],
    ]);
  });

  it('are left alone without such a list, in running text, and for one or two lines', async () => {
    expect((await said(['Onze reactie', ...turns].join('\n\n'))).every(([speaker]) => speaker === undefined)).toBe(true);
    const running = [present, 'Het voorstel van Jansen: betaal de reistijd. Zo zei Jansen: doe het nu.', turns[0], turns[1]].join('\n\n');
    expect((await said(running)).every(([speaker]) => speaker === undefined)).toBe(true);
  });
});
