import { wording } from '../../../src/web/wording/wording.js';

describe('Sentences with a figure', () => {
  it.each([
    [wording.points.list.found('1', '1'), '1 punt'],
    [wording.points.list.found('1', '12'), '1 van 12 punten'],
    [wording.done.gebundeld(1), 'Het punt hoort nu bij de bundeling.'],
    [wording.done.gebundeld(2), 'De punten horen nu bij de bundeling.'],
    [wording.done.ingedeeld(1), '1 punt is gewijzigd.'],
    [wording.consultations.dashboard.tiles.reacted(1, 12), '1 van 12 heeft gereageerd'],
    [wording.consultations.dashboard.tiles.reacted(2, 12), '2 van 12 hebben gereageerd'],
    [wording.settings.parties.lead(12, 1), '12 partijen. Eén heeft gereageerd.'],
    [wording.reactions.list.waiting(2), '2 bestanden wachten tot u zegt van wie ze zijn.'],
    [wording.shell.errorSummary(0), 'Dit is niet gelukt'],
  ])('read as Dutch: %s', (said, meant) => {
    expect(said).toBe(meant);
  });

  it('name the day in Dutch time, also around midnight', () => {
    const at = '2028-12-31T23:30:00Z';
    expect(wording.documents.changes.linkedBy('Els', at)).toBe('Gekoppeld op 1 januari 2029 door Els.');
    expect(wording.documents.changes.ownBy('Els', at)).toBe('Aangegeven door Els op 1 januari 2029.');
    expect(wording.reactions.add.roundOption('Ronde 1', at)).toBe('Ronde 1, sluit op 1 januari 2029');
  });
});
