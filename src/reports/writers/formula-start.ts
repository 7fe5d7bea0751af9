/**
 * What a spreadsheet program would take for the start of a formula, also behind spaces or in full width.
 * From the OWASP page on CSV injection; LibreOffice also reads a formula after leading white space.
 */
export const formulaStart = /^(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/;
