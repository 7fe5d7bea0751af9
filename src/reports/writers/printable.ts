/** Controls other than tab and line break, noncharacters and lone surrogates: XML can't hold them and no font shows them. */
const unprintable = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\ufffe\uffff\p{Surrogate}]/gu;

/**
 * Text as every printed format can hold it: any kind of line break (also of Word and of old Macs) becomes `\n`; what can't be
 * printed becomes U+FFFD, so that a reader sees that something stood there. Nothing else changes, spaces and tabs included.
 */
export const printable = (text: string): string => text.replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n').replace(unprintable, '\ufffd');
