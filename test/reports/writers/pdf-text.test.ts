import { coverageOf } from '../../../src/reports/writers/font-coverage.js';
import { pdfFonts } from '../../../src/reports/writers/pdf-fonts.js';
import { breakable, showable } from '../../../src/reports/writers/pdf-text.js';
import { hostileTexts } from '../../support/reports.js';

const { coverage, files } = pdfFonts();

describe('text that the PDF can show', () => {
  it.each(['Cliënt, reële kosten – “één” …', 'שלום عالم Ελληνικά Кириллица', '👍🏽 👩‍👩‍👧 🇳🇱 ☐ ✓ →', 'e\u0308', 'nul\u200bbreed'])(
    'keeps %s',
    (text) => {
      expect(showable(text, coverage)).toBe(text);
    },
  );

  it('shows that a character stood there when no font has it', () => {
    expect(showable('a 中文 b', coverage)).toBe('a \ufffd\ufffd b');
  });

  it('turns tabs into spaces', () => {
    expect(showable('a\tb', coverage)).toBe('a    b');
  });
});

describe('words too long for a column', () => {
  it.each(['gewone woorden', 'jeugdhulpaanbiedersoverleg', 'meervoudigebeperkingenproblematiek'])('leaves %s to the hyphens', (text) => {
    expect(breakable(text)).toBe(text);
  });

  it('break in addresses after their joints', () => {
    expect(breakable('https://voorbeeld.test/pad/naar-iets?x=1&yy=2')).toBe(
      'https:\u200b/\u200b/\u200bvoorbeeld.\u200btest/\u200bpad/\u200bnaar-\u200biets?\u200bx=1&\u200byy=2',
    );
  });

  it('break every so many characters, never within one', () => {
    const family = '👩‍👩‍👧';
    const broken = breakable(family.repeat(50));
    expect(broken.replaceAll('\u200b', '')).toBe(family.repeat(50));
    for (const piece of broken.split('\u200b')) expect(piece).toBe(family.repeat(Math.round(piece.length / family.length)));
  });

  it.each(hostileTexts.map((text, index) => [index, text] as const))('lose nothing of hostile text %i', (_, text) => {
    expect(breakable(text).replaceAll('\u200b', '')).toBe(text.replaceAll('\u200b', ''));
  });
});

it('reads from a font which characters it has', () => {
  const [sans] = files;
  const covered = coverageOf(sans ?? new Uint8Array());
  expect(['a', 'ë', '€', 'ﬁ', '中', '😀'].map((character) => covered.has(character.codePointAt(0) ?? 0))).toEqual([
    true,
    true,
    true,
    true,
    false,
    false,
  ]);
});
