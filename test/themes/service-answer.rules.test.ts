import { withService } from '../../src/themes/service/merging.rules.js';
import { messagesFor, readAnswer } from '../../src/themes/service/service-answer.rules.js';

const keys = new Set(['finance', 'access']);
const text = 'De tarieven dekken de kosten niet, en de wachttijd is lang.';
const read = (content: string) => readAnswer(content, keys, text).map(({ key, evidence }) => [key, evidence.map((one) => one.text)]);

describe('what a service of one’s own answers', () => {
  it('counts where its words stand in the point', () => {
    const said = { themes: [{ key: 'finance', words: ['tarieven dekken', 'staat er niet'] }] };
    expect(read(`Zeker! \`\`\`json\n${JSON.stringify(said)}\n\`\`\``)).toEqual([['finance', ['tarieven dekken']]]);
    expect(readAnswer(JSON.stringify(said), keys, text)[0]?.evidence[0]).toMatchObject({ kind: 'service', start: 3, end: 18 });
  });

  it.each([
    ['a theme that the scheme lacks', { themes: [{ key: 'secret', words: ['tarieven'] }] }],
    ['words that do not stand there', { themes: [{ key: 'finance', words: ['Tarief'] }] }],
    ['no words', { themes: [{ key: 'finance' }, { key: 'access', words: [] }] }],
    ['words that are no words', { themes: [{ key: 'finance', words: [7, null, 'de', ''] }] }],
    ['no list', { themes: 'finance' }],
    ['nothing', null],
  ])('is dropped when it names %s', (_, said) => expect(read(JSON.stringify(said))).toEqual([]));

  it('is dropped when it is no JSON', () => {
    for (const content of ['', '{', 'geen idee', '}{', '[]']) expect(read(content)).toEqual([]);
  });

  it('was asked for with themes and words only', () => {
    const point = { text: 'x'.repeat(50_000), heading: 'Tarieven', partyKind: 'council', question: 'Wat vindt u?' };
    const asked = JSON.stringify(messagesFor([], point));
    expect(asked.length).toBeLessThan(8_000);
    expect(asked).not.toContain('council');
  });
});

describe('suggestions of the service beside ours', () => {
  const word = { kind: 'word' as const, text: 'tarieven', share: 1, start: 3, end: 11 };
  const said = [{ key: 'finance', evidence: [{ kind: 'service' as const, text: 'dekken', share: 0, start: 12, end: 18 }] }];

  it('keep our confidence where both name a theme, and count as a possibility where only the service does', () => {
    expect(withService([{ key: 'finance', confidence: 800, evidence: [word] }], said)).toEqual([
      { key: 'finance', confidence: 800, evidence: [word, said[0]?.evidence[0]] },
    ]);
    expect(
      withService([{ key: 'access', confidence: 700, evidence: [word] }], said).map(({ key, confidence }) => [key, confidence]),
    ).toEqual([
      ['access', 700],
      ['finance', 400],
    ]);
  });

  it('go when the service says something else the next time', () => {
    const before = withService([], said);
    expect(withService(before, [])).toEqual([]);
  });
});
