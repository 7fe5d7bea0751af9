import { readEml } from '../../../src/documents/readers/mail/read-eml.js';
import { splitIntoPoints } from '../../../src/reactions/splitting/split.js';
import { expectTiling, noPointsOf, splitLines, textsOf } from '../../support/splitting.js';

const lines = (...text: string[]): string => `${text.join('\n')}\n`;

function splitWhole(text: string) {
  const proposal = splitLines(text);
  expectTiling(text, proposal);
  return proposal;
}

describe('minutes in other forms', () => {
  it('take the list of who was there for no points, and know who speaks by it', () => {
    const proposal = splitWhole(
      lines(
        'Notulen marktconsultatie d.d. 3 september 2026',
        '',
        'Deelnemers:',
        '- Pieter van Dam (Zorggroep Oost)',
        '- Leila Haddad (Jeugdhulp Midden)',
        '- Anneke Jansen (regio)',
        '',
        'Thema 1: Tarieven',
        '',
        'Pieter van Dam: De tarieven zijn te laag. Wij draaien verlies op ambulante hulp.',
        'Anneke Jansen: Dank, dat nemen we mee.',
        'Leila Haddad: Ik sluit me daarbij aan. Ook de reistijd moet worden vergoed.',
        'Pieter van Dam: Graag ook één portaal.',
      ),
    );
    expect(proposal.points.map(({ speaker, text }) => [speaker, text])).toEqual([
      ['Pieter van Dam', 'De tarieven zijn te laag. Wij draaien verlies op ambulante hulp.'],
      ['Leila Haddad', 'Ik sluit me daarbij aan. Ook de reistijd moet worden vergoed.'],
      ['Pieter van Dam', 'Graag ook één portaal.'],
    ]);
  });

  it('do not let an answer run on under the next heading', () => {
    const text = lines(
      'Verslag dialoogtafel',
      '',
      'Tafel 1 – Toegang',
      '',
      'Vraag vanuit de groep: komt er één loket?',
      'Antwoord: dat wordt onderzocht.',
      '',
      'Tafel 2 – Kwaliteit',
      '',
      'Een deelnemer geeft aan dat er te veel wisselingen zijn. Er wordt gepleit voor een vaste contactpersoon.',
    );
    const proposal = splitWhole(text);
    expect(textsOf(proposal).join(' ')).toContain('Er wordt gepleit voor een vaste contactpersoon.');
    expect(proposal.points[0]?.history?.answer).toBe('dat wordt onderzocht.');
  });

  it('give what a political party asks to that party, not to the alderman who spoke before', () => {
    const proposal = splitWhole(
      lines(
        'Verslag raadsavond',
        '',
        'Mevrouw De Boer (VVD) vraagt of de tarieven landelijk zijn afgestemd.',
        '',
        'Wethouder Jansen zegt toe dit te onderzoeken.',
        '',
        'GroenLinks wil weten hoe kinderen worden betrokken.',
      ),
    );
    expect(proposal.points.map(({ speaker }) => speaker)).toEqual(['Mevrouw De Boer (VVD)', 'GroenLinks']);
  });
});

describe('letters in other forms', () => {
  it('have a title above the paragraph of a numbered item', () => {
    const proposal = splitWhole(
      lines(
        'Geacht bestuur,',
        '',
        'Wij geven u de volgende aandachtspunten mee:',
        '',
        '1. Financiële beheersing. De raad verzoekt u ieder kwartaal over de uitgaven te rapporteren.',
        '2. Kleine aanbieders',
        '',
        'De omzetgrens sluit kleine lokale aanbieders uit. Wij adviseren deze grens te schrappen.',
      ),
    );
    expect(proposal.points.map(({ text, heading }) => [heading, text]).at(-1)).toEqual([
      'Kleine aanbieders',
      'De omzetgrens sluit kleine lokale aanbieders uit. Wij adviseren deze grens te schrappen.',
    ]);
  });

  it('are signed by several in one paragraph', () => {
    const text = lines(
      'Geacht bestuur,',
      '',
      'Wij adviseren de grens te schrappen.',
      '',
      'Namens de raad van de gemeente Oeverloo, de griffier, de voorzitter, mr. J.P. de Vries R. Goud',
    );
    expect(noPointsOf(text, splitWhole(text)).at(-1)).toMatch(/^signature: Namens de raad/);
  });

  it('are signed with initials', () => {
    const text = lines('Geachte leden,', '', 'Wij adviseren de grens te schrappen.', '', 'Met vriendelijke groet,', '', 'J. Jansen');
    expect(textsOf(splitWhole(text))).toEqual(['Wij adviseren de grens te schrappen.']);
  });

  it.each([
    'Namens de gemeente Dronten willen wij het volgende meegeven.',
    'Met veel interesse hebben wij kennisgenomen van de concept-inkoopdocumenten.',
    'Hopende u hiermee voldoende te hebben geïnformeerd,',
  ])('say nothing of their own in: %s', (sentence) => {
    const text = lines('Geacht bestuur,', '', sentence, '', 'Wij adviseren de grens te schrappen.');
    expect(textsOf(splitWhole(text))).toEqual(['Wij adviseren de grens te schrappen.']);
  });

  it('number their headings as the document does when they follow its chapters', () => {
    const proposal = splitWhole(
      lines('Hoofdstuk 3: Productstructuur', '', '3.1 Ambulante begeleiding', '', 'De eisen zijn te gedetailleerd en moeten korter.'),
    );
    expect(proposal.points[0]?.section).toBe('paragraaf 3.1');
  });

  it('answer a question with nothing', () => {
    const text = lines(
      'Vraag 1. Wat vindt u van de contractduur?',
      'Acht jaar is te lang.',
      '',
      'Vraag 2. Heeft u overige opmerkingen?',
      'n.v.t.',
    );
    expect(textsOf(splitWhole(text))).toEqual(['Acht jaar is te lang.']);
  });
});

describe('mails in other forms', () => {
  const mail = async (...body: string[]) => {
    const head =
      'From: Sandra de Wit <s.dewit@veldlicht.example>\r\nSubject: FW: inspraak\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8';
    const document = await readEml(Buffer.from(`${head}\r\n\r\n${body.join('\r\n')}\r\n`));
    const proposal = splitIntoPoints(document);
    expectTiling(document.text, proposal);
    return { document, proposal };
  };

  it('pass a reaction on with a word of their own: the reaction counts', async () => {
    const { proposal, document } = await mail(
      'Ter info, zie onderstaande reactie van onze cliëntenraad.',
      '',
      'Groet, Sandra',
      '',
      '-----Oorspronkelijk bericht-----',
      'Van: Cliëntenraad [mailto:cr@veldlicht.example]',
      'Verzonden: vrijdag 2 oktober 2026 16:40',
      'Aan: Sandra de Wit',
      'Onderwerp: inspraak',
      '',
      'Beste Sandra,',
      '',
      'De raad adviseert om jongeren te betrekken bij de evaluatie.',
      '',
      'Met groet,',
      'J. Smit',
    );
    expect(textsOf(proposal)).toEqual(['De raad adviseert om jongeren te betrekken bij de evaluatie.']);
    expect(document.warnings.map(({ code }) => code)).toContain('forwarded-mail');
  });

  it('keep what they say themselves above a mail that they answer', async () => {
    const { proposal } = await mail(
      'Wij vragen u de grens te schrappen, zie hieronder.',
      '',
      'Van: Anneke <a@regio.example>',
      'Verzonden: vrijdag 2 oktober 2026 16:40',
      'Aan: Sandra',
      'Onderwerp: consultatie',
      '',
      'Wij adviseren te reageren.',
    );
    expect(textsOf(proposal).join(' ')).toContain('de grens te schrappen');
  });

  it('answer numbered questions between the lines', async () => {
    const { proposal } = await mail(
      'Op ma 5 okt 2026 om 10:12 schreef Anneke Jansen <a@regio.example>:',
      '',
      '> Vraag 1: Kunt u zich vinden in de koers?',
      '',
      'Ja, wel vinden wij dat preventie meer aandacht verdient.',
      '',
      '> Vraag 2: Zijn de tarieven reëel?',
      '',
      'Nee. De tarieven dekken de reiskosten niet.',
    );
    expect(proposal.points.map(({ question }) => question)).toEqual([1, 2]);
  });
});
