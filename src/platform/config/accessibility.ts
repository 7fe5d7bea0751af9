/** What the organisation that runs the installation states on its accessibility statement; what is empty is said to be missing there. */
export interface AccessibilityFacts {
  /** Of the Dutch model: A complies, B in part, C first measures, D does not; empty: the organisation has not said. */
  readonly status: AccessibilityStatus | '';
  /** YYYY-MM-DD of the latest examination; empty: none was done. */
  readonly examinedOn: string;
  /** Address of its report, or of the statement in the national register. */
  readonly report: string;
  /** YYYY-MM-DD on which the organisation drew the statement up or looked it over. */
  readonly statedOn: string;
  /** E-mail address to write to. */
  readonly contact: string;
}

export const accessibilityStatuses = ['A', 'B', 'C', 'D'] as const;
export type AccessibilityStatus = (typeof accessibilityStatuses)[number];

/** Reads one variable: its name, what holds without it, how to read it, and what it takes. */
type Read = <T>(name: string, fallback: T, parse: (value: string) => T | undefined, takes: string) => T;

export const readAccessibility = (read: Read, webAddress: (value: string) => string | undefined): AccessibilityFacts => ({
  status: read<AccessibilityStatus | ''>(
    'ACCESSIBILITY_STATUS',
    '',
    (value) => accessibilityStatuses.find((one) => one === value),
    'A, B, C or D',
  ),
  examinedOn: read('ACCESSIBILITY_EXAMINED_ON', '', calendarDay, 'a day such as 2026-10-16'),
  report: read('ACCESSIBILITY_REPORT', '', webAddress, 'an http or https address'),
  statedOn: read('ACCESSIBILITY_STATED_ON', '', calendarDay, 'a day such as 2026-10-16'),
  contact: read(
    'ACCESSIBILITY_CONTACT',
    '',
    (value) => (/^[^\s@<>?&]+@[^\s@<>?&]+$/.test(value) && value.length <= 254 ? value : undefined),
    'an e-mail address',
  ),
});

const calendarDay = (value: string): string | undefined => {
  const at = /^\d{4}-\d\d-\d\d$/.test(value) ? new Date(`${value}T00:00:00Z`) : undefined;
  return at && !Number.isNaN(at.getTime()) && at.toISOString().startsWith(value) ? value : undefined;
};
