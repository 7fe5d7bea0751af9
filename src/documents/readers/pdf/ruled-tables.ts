import type { Rule, Rules } from './rules.js';

/** A table whose borders are drawn: edges of its columns and rows, from left to right and from top to bottom. */
export interface Grid {
  readonly columns: readonly number[];
  readonly rows: readonly number[];
  /** The upright borders as they are drawn: a cell over several columns has none inside. */
  readonly borders: readonly Rule[];
}

/** Rules this near to each other are one: the two sides of a border, or where two cells meet. */
const NEAR = 4;

/** Share of the table's width or height that a border covers, at the least, to be an edge of rows or columns. */
const COVERED = 0.3;

/** Tables on a page by their borders: rules that touch, with at least two columns or, where no upright ones are drawn, two rows. */
export function gridsOf(rules: Rules): Grid[] {
  const horizontal = joined(rules.horizontal);
  const vertical = joined(rules.vertical);
  return touching(horizontal, vertical).flatMap(({ across, upright }) => {
    const rows = edges(across, Math.max(...across.map(({ to }) => to)) - Math.min(...across.map(({ from }) => from)));
    const columns = edges(upright, Math.max(...upright.map(({ to }) => to)) - Math.min(...upright.map(({ from }) => from)));
    return rows.length >= 2 && columns.length >= 3 ? [{ rows, columns, borders: upright }] : [];
  });
}

/** Rules on one line that follow each other are one rule. */
function joined(rules: readonly Rule[]): Rule[] {
  const sorted = [...rules].sort((one, other) => one.at - other.at || one.from - other.from);
  const result: Rule[] = [];
  for (const rule of sorted) {
    const near = result.findLastIndex((other) => rule.at - other.at <= 1.5 && rule.from <= other.to + NEAR && rule.to >= other.from - NEAR);
    const recent = near >= result.length - 50 ? result[near] : undefined;
    if (recent) result[near] = { at: recent.at, from: Math.min(recent.from, rule.from), to: Math.max(recent.to, rule.to) };
    else result.push(rule);
  }
  return result;
}

interface Group {
  readonly across: Rule[];
  readonly upright: Rule[];
}

/** Groups of rules that cross or touch. */
function touching(horizontal: readonly Rule[], vertical: readonly Rule[]): Group[] {
  const owners = [...horizontal, ...vertical].map((_, index) => index);
  const rootOf = (index: number): number => {
    let root = index;
    while (owners[root] !== root) root = owners[root]!;
    owners[index] = root;
    return root;
  };
  for (const [at, across] of horizontal.entries()) {
    for (const [index, upright] of vertical.entries()) {
      const meets =
        upright.at >= across.from - NEAR &&
        upright.at <= across.to + NEAR &&
        across.at >= upright.from - NEAR &&
        across.at <= upright.to + NEAR;
      if (meets) owners[rootOf(horizontal.length + index)] = rootOf(at);
    }
  }
  const groups = new Map<number, Group>();
  for (const [index, rule] of [...horizontal, ...vertical].entries()) {
    const root = rootOf(index);
    const group = groups.get(root) ?? { across: [], upright: [] };
    groups.set(root, group);
    (index < horizontal.length ? group.across : group.upright).push(rule);
  }
  return [...groups.values()].filter(({ across, upright }) => across.length > 1 && upright.length > 1);
}

/** Places at which rules cover enough of the whole. */
function edges(rules: readonly Rule[], whole: number): number[] {
  const places: { at: number; covered: number }[] = [];
  for (const { at, from, to } of [...rules].sort((one, other) => one.at - other.at)) {
    const last = places.at(-1);
    if (last && at - last.at <= NEAR) last.covered += to - from;
    else places.push({ at, covered: to - from });
  }
  return places.filter(({ covered }) => covered >= whole * COVERED).map(({ at }) => at);
}
