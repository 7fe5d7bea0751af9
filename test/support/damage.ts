import { strToU8, unzipSync, zipSync } from 'fflate';

/** A repeatable source of whole numbers from 0 up to, but not including, `below` (mulberry32). */
export function seeded(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

export type Chance = (below: number) => number;

const SPLINTERS = [
  '<',
  '>',
  '&',
  '"',
  '</w:p>',
  '<w:p>',
  '<w:tbl>',
  '<w:tc>',
  '<w:ins>',
  '</w:del>',
  '<w:del>',
  '&#0;',
  ']]>',
  '<!--',
  '\0',
  '\ud800',
  '-1',
  '99999999999',
  '|',
  '\n\n',
  '# ',
  '> ',
  '- ',
];

/** Bytes with a few of them changed, left out, doubled or cut off. */
export function damageBytes(bytes: Uint8Array, chance: Chance): Uint8Array {
  const damaged = Buffer.from(bytes);
  switch (chance(5)) {
    case 0:
      return damaged.subarray(0, chance(damaged.length));
    case 1: {
      const at = chance(damaged.length);
      return Buffer.concat([damaged.subarray(0, at), damaged.subarray(at + 1 + chance(40))]);
    }
    case 2: {
      const at = chance(damaged.length);
      return Buffer.concat([damaged.subarray(0, at), damaged.subarray(Math.max(0, at - chance(200)))]);
    }
    default:
      for (let count = 1 + chance(8); count > 0; count--) damaged[chance(damaged.length)] = chance(256);
      return damaged;
  }
}

/** Text with pieces taken out, moved, doubled, replaced, or with signs that mean something put in. */
export function damageText(text: string, chance: Chance): string {
  let damaged = text;
  for (let count = 1 + chance(3); count > 0; count--) {
    const at = chance(damaged.length + 1);
    const length = chance(60);
    const piece = damaged.slice(at, at + length);
    const to = chance(damaged.length + 1);
    const splinter = SPLINTERS[chance(SPLINTERS.length)] ?? '';
    switch (chance(5)) {
      case 0:
        damaged = damaged.slice(0, at) + damaged.slice(at + length);
        break;
      case 1:
        damaged = damaged.slice(0, to) + piece + damaged.slice(to);
        break;
      case 2:
        damaged = damaged.slice(0, at) + splinter + damaged.slice(at);
        break;
      case 3:
        damaged = damaged.slice(0, at) + splinter + damaged.slice(at + length);
        break;
      default:
        damaged = damaged.replace(/"[0-9]+"/g, (number) => (chance(10) === 0 ? `"${splinter.replace(/["<&]/g, '')}"` : number));
    }
  }
  return damaged;
}

/** Swaps, drops and doubles whole tags, so that more of the damage is well formed. */
function damageTags(xml: string, chance: Chance): string {
  const tags = xml.match(/<[^>]*>|[^<]+/g) ?? [];
  for (let count = 1 + chance(4); count > 0; count--) {
    const at = chance(tags.length);
    const other = tags[chance(tags.length)] ?? '';
    if (chance(3) === 0) tags.splice(at, 1);
    else tags.splice(at, chance(2), other);
  }
  return tags.join('');
}

/** An archive of which one member is damaged, exchanged or left out; stored, because only reading it matters. */
export function damageArchive(bytes: Uint8Array, chance: Chance): Uint8Array {
  const members = unzipSync(bytes);
  const names = Object.keys(members);
  const name = names[chance(names.length)] ?? '';
  const content = members[name] ?? new Uint8Array();
  const choice = chance(8);
  if (choice === 0) delete members[name];
  else if (choice === 1) members[name] = members[names[chance(names.length)] ?? ''] ?? new Uint8Array();
  else if (choice === 2) members[name] = Uint8Array.from(damageBytes(content, chance));
  else {
    const xml = Buffer.from(content).toString();
    members[name] = strToU8(choice < 5 ? damageTags(xml, chance) : damageText(xml, chance));
  }
  return zipSync(members, { level: 0 });
}
