import { expectTiling, noPointsOf, sample, splitLines, textsOf } from '../../support/splitting.js';

const names = [
  'reactienota',
  'provider-letter',
  'council-evening',
  'per-question',
  'motion',
  'questions-answered',
  'bare-names',
  'numbered-answers',
  'fracties',
  'table',
  'wishes-per-chapter',
  'session',
];

describe.each(names)('%s', (name) => {
  it('is covered to the character', () => expectTiling(sample(name), splitLines(sample(name))));
});

describe('a reactienota with a table of contents and a letter within a chapter', () => {
  const text = sample('reactienota');
  const proposal = splitLines(text);

  it('begins a chapter where it has a text, not where it is listed', () => {
    expect(proposal.parts.map(({ party }) => party)).toEqual([
      'Gemeenteraad Drielanden',
      'Gemeenteraad Oosterhorst',
      'Adviesraad Sociaal Domein Veenmeer',
    ]);
    expect(proposal.parts[0]?.start).toBe(text.lastIndexOf('1. Gemeenteraad Drielanden'));
  });

  it('makes a point of each lettered item that a numbered one announces', () => {
    expect(textsOf(proposal)).toContain('een maximale wachttijd van zes weken voor een eerste gesprek;');
    expect(noPointsOf(text, proposal)).toContain('introduction: 2. De raad verzoekt het college om bij de uitwerking in te zetten op:');
  });

  it('finds no point where a council sent nothing', () => {
    expect(proposal.points.filter(({ party }) => party === 'Gemeenteraad Oosterhorst')).toEqual([]);
  });
});

describe('a letter of a provider', () => {
  const proposal = splitLines(sample('provider-letter'));

  it('takes the addresses above it for no chapters', () => expect(proposal.parts).toEqual([]));

  it('keeps the paragraphs under their numbered headings, and a heading such as Vragen out of them', () => {
    expect(new Set(proposal.points.map(({ heading }) => heading))).toEqual(new Set(['Looptijd', 'Tarief', 'Administratie']));
    expect(textsOf(proposal).slice(-2)).toEqual([
      'Hoe gaat u om met lopende trajecten per 1 januari 2027?',
      'Wanneer publiceert u de concept-overeenkomst?',
    ]);
  });

  it('does not take who the writer is for a point', () => expect(textsOf(proposal)[0]).toMatch(/^Een looptijd/));
});

describe('minutes of an evening for councils', () => {
  const proposal = splitLines(sample('council-evening'));

  it('keep what one person says together, and divide it where another subject comes', () => {
    expect(proposal.points.map(({ speaker, text }) => [speaker, text])).toEqual([
      ['De heer Kok', 'De heer Kok vraagt hoe de kosten worden beheerst. Hij mist een plafond in de strategie.'],
      ['Mevrouw Ali', 'Mevrouw Ali maakt zich zorgen over de wachttijden. Zij verzoekt om een overzicht per kwartaal.'],
      ['Mevrouw Ali', 'Ook wil zij weten of ouders zijn betrokken.'],
      ['CDA', 'Kunnen lokale aanbieders blijven meedoen?'],
    ]);
  });

  it('keep each answer with the point before it', () => {
    expect(proposal.points.map(({ history }) => history?.answer)).toEqual([
      'De wethouder geeft aan dat een plafond wettelijk niet mag, maar dat er wel een begroting per perceel komt.',
      undefined,
      'De heer Tol antwoordt dat er twee ouderavonden zijn geweest.',
      'Ja, er is een apart perceel.',
    ]);
  });
});

describe('answers of councils set under each question', () => {
  const proposal = splitLines(sample('per-question'));

  it('carry the question and the council', () => {
    expect(proposal.points.map(({ question, party, text }) => [question, party, text])).toEqual([
      [1, 'Gemeenteraad Drielanden', 'Ja, de raad steunt de koers.'],
      [1, 'Gemeenteraad Oosterhorst', 'Ja, mits de kleine kernen worden bediend.'],
      [2, 'Gemeenteraad Drielanden', 'Houd oog voor vervoer.'],
      [2, 'Gemeenteraad Drielanden', 'Maak afspraken met scholen.'],
      [2, 'Gemeenteraad Oosterhorst', 'Nee.'],
    ]);
    expect(proposal.questions.map(({ number }) => number)).toEqual([1, 2]);
  });
});

describe('a motion', () => {
  it('asks only what it requests, not what it considers', () => {
    expect(textsOf(splitLines(sample('motion')))).toEqual([
      'bij de regio te pleiten voor een perceel voor kleine aanbieders;',
      'de raad elk kwartaal te informeren over de wachttijden,',
    ]);
  });
});

describe('questions with the answers of those who were asked', () => {
  it('are points that were answered already', () => {
    expect(splitLines(sample('questions-answered')).points.map(({ text, history }) => [text, history?.answer])).toEqual([
      ['Hoe wordt voorkomen dat kleine aanbieders afhaken?', 'Er komt een aparte toelatingsprocedure.'],
      ['Krijgen gezinnen één aanspreekpunt?', 'Dat is nog niet besloten. Wij nemen het mee.'],
    ]);
  });
});

describe('chapters titled by the bare names of municipalities', () => {
  it('are those of their councils', () => {
    expect(splitLines(sample('bare-names')).parts.map(({ party }) => party)).toEqual([
      'Gemeenteraad Dronten',
      'Gemeenteraad Urk',
      'Gemeenteraad Noordoostpolder',
    ]);
  });
});

describe('a letter that answers by number', () => {
  it('gives each answer the number of its question', () => {
    const proposal = splitLines(sample('numbered-answers'));
    expect(proposal.points.map(({ question, section }) => [question, section])).toEqual([
      [1, undefined],
      [2, undefined],
      [3, 'bijlage 2'],
      [3, 'Blz. 12'],
    ]);
  });
});

describe('a questionnaire', () => {
  it('has questions and no points', () => {
    const text =
      'Consultatie jeugdhulp\n\nDit zijn onze vragen aan aanbieders.\n\n1. Wat vindt u van de percelen?\n2. Welke risico’s ziet u?\n3. Wat mist u?\n';
    const proposal = splitLines(text);
    expect(proposal.points).toEqual([]);
    expect(proposal.questions.map(({ number, text: words }) => [number, words])).toEqual([
      [1, 'Wat vindt u van de percelen?'],
      [2, 'Welke risico’s ziet u?'],
      [3, 'Wat mist u?'],
    ]);
    expect(proposal.warnings.map(({ code }) => code)).toEqual(['no-points-found']);
  });
});

describe('a text that informs its readers', () => {
  it('is split, with a warning', () => {
    const text = `Met deze brief informeren wij u over de inkoop.\n\nDe inkoop loopt volgens planning.\n\nEr zijn veertig aanbieders aangemeld.\n\nDe overeenkomst gaat in op 1 januari 2028.\n`;
    expect(splitLines(text).warnings.map(({ code }) => code)).toEqual(['informs-rather-than-reacts']);
  });
});

describe('wishes of a council set per chapter', () => {
  const text = sample('wishes-per-chapter');
  const proposal = splitLines(text);

  it('carry the chapter they stand under as their section, unless they name another', () => {
    expect(proposal.points.map(({ section, text: words }) => [section, words.slice(0, 24)])).toEqual([
      [undefined, 'De raad is in het algeme'],
      ['hoofdstuk 6', "Het uitgangspunt 'zo lic"],
      ['Hoofdstuk 4', 'De raad heeft zorgen ove'],
      ['Hoofdstuk 4', 'Met betrekking tot de lo'],
      ['Hoofdstuk 6', 'Neem een risicoparagraaf'],
      ['Hoofdstuk 6', 'Geef inzicht in de koste'],
      ['Hoofdstuk 6', 'Geen solidariteit tussen'],
    ]);
  });

  it('end where the council says that it expects an answer', () => {
    expect(
      noPointsOf(text, proposal)
        .slice(-2)
        .map((words) => words.split(':')[0]),
    ).toEqual(['procedure', 'signature']);
  });
});

describe('the yield of a session at tables', () => {
  it('is a point a bullet, and no speaker is made of the word before a colon', () => {
    const { points } = splitLines(sample('session'));
    expect(points.map(({ heading, speaker }) => [heading, speaker])).toEqual([
      ['Opbrengst tafel 1', undefined],
      ['Opbrengst tafel 1', undefined],
      ['Opbrengst tafel 1', undefined],
      ['Opbrengst tafel 2', undefined],
      ['Opbrengst tafel 2', undefined],
      ['Opbrengst tafel 2', undefined],
    ]);
  });
});
