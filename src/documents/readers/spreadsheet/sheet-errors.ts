/** What keeps a sheet from being taken in; every one is named, so that a person can mend them all at once. */
export interface SheetError {
  readonly code:
    | 'columns-missing'
    | 'column-missing'
    | 'column-twice'
    | 'column-alone'
    | 'value-missing'
    | 'date-invalid'
    | 'choice-unknown'
    | 'number-twice';
  /** Row as a spreadsheet counts it, the header included. */
  readonly row: number;
  /** Column as it is headed, or as it should have been. */
  readonly column: string;
  readonly detail: string;
  /** What stood in the cell. */
  readonly value?: string;
}
