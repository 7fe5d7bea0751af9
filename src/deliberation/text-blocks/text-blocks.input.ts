import { Whole, Words } from '../../platform/input/fields.js';
import { fieldList } from './text-block.rules.js';

export class AddTextBlock {
  @Words({ most: 100, description: 'By what the working group finds it.' }) title!: string;
  @Words({ most: 5_000, description: `With fields that are filled for each point: ${fieldList}.` }) text!: string;
}

export class ChangeTextBlock extends AddTextBlock {
  @Whole({ optional: true, description: 'Version of the block as last seen.' }) version?: number;
}
