/** What a font draws for a byte, as Unicode. */
type SymbolTable = ReadonlyMap<number, string>;

/** From pairs of a byte (two hexadecimal digits) and the character that it looks like. */
const tableOf = (pairs: string): SymbolTable =>
  new Map(pairs.split(' ').map((pair) => [Number.parseInt(pair.slice(0, 2), 16), pair.slice(2)]));

/** Only what turns up in letters, forms and lists. */
const WINGDINGS = tableOf(
  '21✏ 22✂ 28☎ 2a✉ 36⌛ 41✌ 43👍 44👎 46☞ 4a☺ 4c☹ 6c● 6d❍ 6e■ 6f□ 70❐ 71❑ 72❒ 74⧫ 75◆ 76❖ 77⬥ 9e· 9f• a0▪ a1○ a4◉ a7▪ a8◻ ' +
    'b2✧ d8➢ dc➲ df← e0→ e1↑ e2↓ e8➔ e9⇨ ef⇦ f0⇨ fb✗ fc✓ fd☒ fe☑',
);

const WINGDINGS_2 = tableOf('4f✗ 50✓ 51☒ 52☑ 53☒ 54☒ 97● 98● a2■ a3□');

const WINGDINGS_3 = tableOf('7d▶ 7b▲ 75▶ 22↔ 67↗');

/** The Symbol font from 0x22 on, where it differs from ASCII (Adobe's encoding of it). */
const SYMBOL = tableOf(
  '22∀ 24∃ 27∍ 2a∗ 2d− 40≅ 41Α 42Β 43Χ 44Δ 45Ε 46Φ 47Γ 48Η 49Ι 4aϑ 4bΚ 4cΛ 4dΜ 4eΝ 4fΟ 50Π 51Θ 52Ρ 53Σ 54Τ 55Υ 56ς 57Ω ' +
    '58Ξ 59Ψ 5aΖ 5c∴ 5e⊥ 61α 62β 63χ 64δ 65ε 66φ 67γ 68η 69ι 6aϕ 6bκ 6cλ 6dμ 6eν 6fο 70π 71θ 72ρ 73σ 74τ 75υ 76ϖ 77ω 78ξ ' +
    '79ψ 7aζ 7e∼ a0€ a1ϒ a2′ a3≤ a4⁄ a5∞ a6ƒ a7♣ a8♦ a9♥ aa♠ ab↔ ac← ad↑ ae→ af↓ b0° b1± b2″ b3≥ b4× b5∝ b6∂ b7• b8÷ b9≠ ' +
    'ba≡ bb≈ bc… bf↵ c0ℵ c5⊕ c6∅ c7∩ c8∪ c9⊃ ca⊇ cb⊄ cc⊂ cd⊆ ce∈ cf∉ d0∠ d1∇ d2® d3© d4™ d5∏ d6√ d7⋅ d8¬ d9∧ da∨ db⇔ dc⇐ ' +
    'dd⇑ de⇒ df⇓ e0◊ e2® e3© e4™ e5∑ f1⟩ f2∫',
);

const FONTS: Readonly<Record<string, SymbolTable>> = {
  wingdings: WINGDINGS,
  'wingdings 2': WINGDINGS_2,
  'wingdings 3': WINGDINGS_3,
  symbol: SYMBOL,
};

const isPrivate = (code: number): boolean => code >= 0xf000 && code <= 0xf0ff;

/**
 * A character of a symbol font as Unicode; Word writes these in the private area F000-F0FF or as the bare byte.
 * @param fallback what stands for a character of the private area whose looks are not known
 */
export function symbolOf(font: string, code: number, fallback: string): string {
  const table = FONTS[font.toLowerCase()];
  const byte = isPrivate(code) ? code - 0xf000 : code;
  const known = table?.get(byte);
  if (known) return known;
  if (!isPrivate(code)) return code >= 0x20 && code <= 0xffff && (code < 0xd800 || code > 0xdfff) ? String.fromCharCode(code) : '';
  return table === SYMBOL && byte >= 0x20 && byte < 0x7f ? String.fromCharCode(byte) : fallback;
}

/** The bullet of a list as a person would write it. Courier's `o` stands for an open circle. */
export function bulletOf(text: string, font: string): string {
  const bullet = text.trim();
  const [first] = bullet;
  if (first === undefined) return '';
  const code = first.charCodeAt(0);
  if (isPrivate(code) || font.toLowerCase() in FONTS) return symbolOf(font || 'symbol', code, '•') || '•';
  return bullet === 'o' && /courier/i.test(font) ? '◦' : bullet;
}
