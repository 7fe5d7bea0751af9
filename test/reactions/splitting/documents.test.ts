import { expectTiling, noPointsOf, sample, splitLines, textsOf } from '../../support/splitting.js';

describe('a letter of a council', () => {
  const text = sample('letter-council');
  const proposal = splitLines(text);

  it('sets letterhead, greeting, procedure and signature apart', () => {
    const reasons = proposal.noPoints.map(({ reason }) => reason);
    expect(reasons).toEqual(['letterhead', 'greeting', 'procedure', 'heading', 'heading', 'procedure', 'signature']);
  });

  it('finds each wish in its paragraph, with its reasons, heading and section', () => {
    expect(proposal.points.map(({ heading, section, text: words }) => [heading, section, words.slice(0, 40)])).toEqual([
      ['Algemeen', undefined, 'De raad kan zich vinden in de hoofdlijne'],
      ['Algemeen', undefined, 'Wel missen wij een uitgangspunt over vro'],
      ['Toegang', undefined, 'Onze inwoners wachten soms meer dan een '],
      ['Toegang', 'paragraaf 3.2', 'Daarnaast vragen wij u elk kwartaal te l'],
      ['Toegang', 'hoofdstuk 4', 'Wij maken ons zorgen over de kleine aanb'],
      ['Toegang', undefined, 'Tot slot vraagt de raad om de aangepaste'],
    ]);
  });

  it('covers every character', () => expectTiling(text, proposal));
});

describe('an advice of a board', () => {
  const text = sample('advice-board');
  const proposal = splitLines(text);

  it('makes a point of each numbered advice, not of the sentence that announces them', () => {
    expect(textsOf(proposal).slice(0, 3)).toEqual([
      'om ouders en jongeren te betrekken bij het opstellen van de eisen, niet pas bij de beoordeling;',
      'om in het contract op te nemen dat een gezin één vast aanspreekpunt krijgt;',
      'de termijn van twee weken uit artikel 5 lid 2 te verlengen tot zes weken, zodat kleine aanbieders kunnen inschrijven.',
    ]);
    expect(noPointsOf(text, proposal)).toContain('introduction: Wij adviseren het college:');
    expect(proposal.points[2]?.section).toBe('artikel 5 lid 2');
  });

  it('mends words broken at the end of a line, and keeps hyphens that belong to a word', () => {
    expect(textsOf(proposal)[3]).toContain(
      'De jeugd- en opvoedhulp stopt op hun verjaardag, terwijl de 18-jarigen die wij spraken nog geen zorgaanbieder hadden',
    );
  });

  it('takes what stands under the heading Inleiding as introduction', () => {
    expect(proposal.noPoints.map(({ reason }) => reason)).toEqual([
      'heading',
      'introduction',
      'heading',
      'introduction',
      'heading',
      'procedure',
      'signature',
    ]);
  });

  it('covers every character', () => expectTiling(text, proposal));
});

describe('an annex with a chapter per party', () => {
  const text = sample('annex');
  const proposal = splitLines(text);

  it('knows each party, however its chapter is titled', () => {
    expect(proposal.parts.map(({ party, kind }) => [party, kind])).toEqual([
      ['Gemeenteraad Rietwaard', 'council'],
      ['Gemeenteraad Duinveen', 'council'],
      ['Gemeenteraad Oosterhorst', 'council'],
      ['Adviesraad Sociaal Domein Zandbergen', 'advisory_board'],
      ['Cliëntenraad De Linde', 'client_representative'],
      ['Stichting Kindkracht', 'provider'],
    ]);
  });

  it('gives each point its party, and only the headings within its chapter', () => {
    expect(proposal.points.map(({ party, heading }) => [party, heading])).toEqual([
      ['Gemeenteraad Rietwaard', 'Tarieven'],
      ['Gemeenteraad Rietwaard', 'Tarieven'],
      ['Gemeenteraad Duinveen', 'Toegang'],
      ['Gemeenteraad Duinveen', 'Toegang'],
      ['Gemeenteraad Oosterhorst', undefined],
      ['Gemeenteraad Oosterhorst', undefined],
      ['Adviesraad Sociaal Domein Zandbergen', undefined],
      ['Adviesraad Sociaal Domein Zandbergen', undefined],
      ['Cliëntenraad De Linde', undefined],
      ['Stichting Kindkracht', undefined],
    ]);
  });

  it('covers every character', () => expectTiling(text, proposal));
});

describe('minutes of a session', () => {
  const text = sample('minutes');
  const proposal = splitLines(text);

  it('knows who said what, in direct and in indirect speech', () => {
    expect(proposal.points.map(({ speaker, text: words }) => [speaker, words])).toEqual([
      [
        'Mevrouw Jonker (Zorggroep Lindehof)',
        'Mevrouw Jonker (Zorggroep Lindehof) vraagt of reistijd in het tarief is opgenomen. In het landelijk gebied rijden haar medewerkers soms een uur.',
      ],
      ['De heer Bakema (Praktijk De Brug)', 'De heer Bakema (Praktijk De Brug) sluit zich hierbij aan en wijst op de kosten van vervoer.'],
      ['De heer Bakema (Praktijk De Brug)', 'De overgang naar nieuwe contracten kost ons drie maanden werk. Kan de ingangsdatum later?'],
    ]);
  });

  it('keeps what the alderman answered beside the point', () => {
    expect(proposal.points.map(({ history }) => history?.answer)).toEqual([
      undefined,
      'Wethouder Terpstra antwoordt dat reistijd in het kostprijsonderzoek wordt meegenomen.',
      'Dat nemen we mee in de planning.',
    ]);
  });

  it('sees opening, thanks and closing as procedure', () => {
    const procedure = noPointsOf(text, proposal).filter((words) => words.startsWith('procedure'));
    expect(procedure).toEqual([
      'procedure: De voorzitter opent de bijeenkomst en heet iedereen welkom.',
      'procedure: De heer Bakema: Dank u wel.',
      'procedure: De voorzitter sluit de vergadering om 21.00 uur.',
    ]);
  });

  it('covers every character', () => expectTiling(text, proposal));
});

describe('a filled-in form', () => {
  const text = sample('form');
  const proposal = splitLines(text);

  it('takes the questions as quoted, and gives each answer the number of its question', () => {
    expect(proposal.questions.map(({ number }) => number)).toEqual([1, 2, 3]);
    expect(proposal.points.map(({ question, text: words }) => [question, words.slice(0, 30)])).toEqual([
      [1, 'Ja, in grote lijnen. Perceel 2'],
      [2, 'Trajectfinanciering legt het r'],
      [2, 'Daarnaast is de termijn voor f'],
      [3, 'Nee.'],
    ]);
  });

  it('covers every character', () => expectTiling(text, proposal));
});

describe('a list of questions of a provider', () => {
  const text = sample('questions');
  const proposal = splitLines(text);

  it('makes a point of each question, with the place it asks about', () => {
    expect(proposal.points.map(({ section }) => section)).toEqual(['paragraaf 2.3', 'blz. 14', 'Bijlage 3', undefined]);
    expect(textsOf(proposal)[2]).toBe('Bijlage 3 ontbreekt. Wanneer wordt die gepubliceerd?');
    expect(proposal.questions).toEqual([]);
  });
});

describe('a mail above the mail it answers', () => {
  const text = sample('mail');
  const proposal = splitLines(text);

  it('takes nothing from the greeting, the signature and the mail below', () => {
    expect(proposal.points).toHaveLength(2);
    expect(proposal.noPoints.map(({ reason }) => reason)).toEqual(['greeting', 'procedure', 'introduction', 'signature', 'quoted_mail']);
  });

  it('covers every character', () => expectTiling(text, proposal));
});

describe('a text over several pages', () => {
  const text = sample('pages');
  const proposal = splitLines(text);

  it('joins a bullet that runs on over a page break, without page number and running head', () => {
    expect(textsOf(proposal)[0]).toBe(
      'Spreek met aanbieders af welke resultaten een gezin mag verwachten en meet die met vragen die jongeren zelf hebben bedacht, want anders blijft kwaliteit een papieren begrip.',
    );
  });

  it('says on which page each point begins', () => {
    expect(proposal.points.map(({ locator }) => locator)).toEqual([
      'bladzijde 2',
      'bladzijde 3',
      'bladzijde 3',
      'bladzijde 4',
      'bladzijde 4',
    ]);
  });

  it('covers every character', () => expectTiling(text, proposal));
});

describe('nested bullets', () => {
  const text = sample('nested');
  const proposal = splitLines(text);

  it('makes points of the inner items where the outer one only names or announces them', () => {
    expect(proposal.points.map(({ heading, text: words }) => [heading, words])).toEqual([
      ['Wachttijden', 'Er is geen norm voor de wachttijd tot het eerste gesprek.'],
      ['Wachttijden', 'Gezinnen weten niet bij wie zij moeten zijn.'],
      ['De tarieven zijn te laag voor kleine aanbieders', 'reistijd telt niet mee;'],
      ['De tarieven zijn te laag voor kleine aanbieders', 'scholing telt niet mee.'],
      ['Wij hebben de volgende zorgen', 'Privacy. Wie mag het dossier inzien?'],
      ['Verder geven wij mee', 'houd het simpel;'],
      ['Verder geven wij mee', 'laat ouders meebeslissen over de eisen die aan aanbieders worden gesteld.'],
    ]);
  });

  it('covers every character', () => expectTiling(text, proposal));
});

describe('a letter in English', () => {
  const text = sample('english');

  it('is split by the same rules', () => {
    const proposal = splitLines(text);
    expect(proposal.points).toHaveLength(3);
    expect(proposal.points[2]?.section).toBe('section 4.2');
    expectTiling(text, proposal);
  });
});
