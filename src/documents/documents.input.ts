import { Day, Id, OneOf, Words } from '../platform/input/fields.js';
import { changeStates, documentKinds } from './document.entity.js';

export class AddDocument {
  @Words({ most: 200 }) title!: string;
  @OneOf(documentKinds, { optional: true, description: 'other when left out.' }) kind?: (typeof documentKinds)[number];
}

export class AddVersion {
  @Words({ most: 60, description: 'As people call it, such as 0.3.' }) label!: string;
  @Day({ optional: true, description: 'Today when left out.' }) datedOn?: string;
  @Id({ optional: true, description: 'The round that it was sent to.' }) round?: string;
}

export class ListChanges {
  @Words({ most: 60, optional: true, description: 'Label of the version to compare with; the one before when left out.' }) from?: string;
  @OneOf(changeStates, { optional: true }) state?: (typeof changeStates)[number];
}

export class OwnInitiative {
  @Words({ most: 5000, description: 'Why it was changed, though no reaction asked for it.' }) reason!: string;
}
