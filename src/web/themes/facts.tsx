import type { JSX } from 'preact';
import { figure } from '../wording/format.js';

interface FactsProps {
  readonly title: string;
  readonly facts: readonly { readonly label: string; readonly value: number }[];
}

/** Amounts under one caption, one a row. */
export function Facts({ title, facts }: FactsProps): JSX.Element {
  return (
    <table class="wk-table">
      <caption class="wk-hidden">{title}</caption>
      <tbody>
        {facts.map(({ label, value }) => (
          <tr key={label}>
            <th scope="row" dir="auto">
              {label}
            </th>
            <td class="wk-num">{figure(value)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
