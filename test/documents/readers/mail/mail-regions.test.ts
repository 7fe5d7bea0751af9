import { mailRegions } from '../../../../src/documents/readers/mail/mail-regions.js';

const parts = (text: string): string[][] =>
  mailRegions(text).map(({ kind, start, end }) => [kind, text.slice(start, end).replaceAll('\n', '|')]);

describe('telling the parts of a mail apart', () => {
  it('finds greeting, body, signature, disclaimer and the mail below', () => {
    const text = [
      'Beste Marijke,',
      '',
      'Wij vragen aandacht voor de wachttijden.',
      'Het tarief is te laag.',
      '',
      'Met vriendelijke groet,',
      'Jan Jansen',
      'Griffier gemeente Oosterveld',
      '',
      'De informatie in dit e-mailbericht is uitsluitend bestemd voor de geadresseerde en kan vertrouwelijk zijn.',
      '',
      'Van: Marijke de Boer',
      'Verzonden: maandag 2 maart 2026 10:12',
      'Aan: Griffie',
      'Onderwerp: Consultatie',
      '',
      'Wilt u reageren?',
    ].join('\n');
    expect(parts(text).map(([kind]) => kind)).toEqual(['greeting', 'body', 'signature', 'disclaimer', 'quoted']);
    expect(parts(text)[1]?.[1]).toBe('Wij vragen aandacht voor de wachttijden.|Het tarief is te laag.');
  });

  it('keeps answers between quoted lines as body', () => {
    const text =
      'Op 3 maart 2026 schreef Marijke de Boer:\n> Is het tarief hoog genoeg?\nNee, het is te laag.\n> En de looptijd?\nDie is goed.';
    expect(parts(text).map(([kind]) => kind)).toEqual(['quoted', 'body', 'quoted', 'body']);
  });

  it('takes a thread without marks as quoted to its end, in three languages', () => {
    for (const head of [
      'Op ma 2 mrt 2026 om 10:12 schreef Jan <jan@example.nl>:',
      'On Mon, Mar 2, 2026 at 10:12 AM Jan Jansen\n<jan@example.nl> wrote:',
      'Am 02.03.2026 um 10:12 schrieb Jan Jansen:',
      '-----Oorspronkelijk bericht-----\nVan: Jan',
    ]) {
      expect(parts(`Akkoord met het voorstel.\n\n${head}\n\nWat vindt u?`).map(([kind]) => kind)).toEqual(['body', 'quoted']);
    }
  });

  it('takes the words of a mail that only forwards for its own', () => {
    const text = '---------- Forwarded message ----------\nVan: Raad\nDatum: 2 maart 2026\nAan: Inkoop\n\nWij zijn tegen.';
    expect(parts(text)).toEqual([
      ['quoted', '---------- Forwarded message ----------|Van: Raad|Datum: 2 maart 2026|Aan: Inkoop'],
      ['body', 'Wij zijn tegen.'],
    ]);
  });

  it('leaves a postscript out of the signature', () => {
    const text = 'Wij stemmen in.\n\nHoogachtend,\nJ. Jansen\n\nP.S. Kunt u de bijlage nasturen?';
    expect(parts(text).map(([kind]) => kind)).toEqual(['body', 'signature', 'body']);
  });

  it('does not take a sentence about thanks, secrecy or a sender for one of these parts', () => {
    for (const text of [
      'Groetjes van de bewoners zijn geen inbreng, maar dit wel.\n\nDe verwerking van vertrouwelijke gegevens baart ons zorgen.\n\nVan: toe tot nu is niets veranderd.',
      'Op 3 maart schreef de raad een brief.\n\nDaarin stond het al.',
    ]) {
      expect(parts(text).map(([kind]) => kind)).toEqual(['body']);
    }
  });

  it('knows the line that a telephone adds, and the banner that a mail system adds', () => {
    const text = 'Let op: deze e-mail is afkomstig van buiten de organisatie.\n\nDag Piet,\nGoed plan.\n\nVerzonden vanaf mijn iPhone';
    expect(parts(text).map(([kind]) => kind)).toEqual(['disclaimer', 'greeting', 'body', 'signature']);
  });
});
