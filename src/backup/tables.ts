/** A table and the columns that order it. */
export interface BackedUpTable {
  readonly name: string;
  readonly key: readonly string[];
}

/** What a backup holds, parents before children. Sessions and failed attempts to sign in are left behind on purpose; the search index is made anew. */
export const backedUp: readonly BackedUpTable[] = [
  'account',
  'api_token',
  'consultation',
  'question',
  'round',
  'party',
  'membership',
  'draft',
  'draft_entry',
  'draft_file',
  ['draft_chunk', 'fileId', 'seq'],
  'invitation',
  'invitation_link',
  'document',
  'document_version',
  ['version_chunk', 'versionId', 'seq'],
  'passage',
  'document_change',
  'meeting',
  'meeting_attendance',
  'source',
  ['source_chunk', 'sourceId', 'seq'],
  'source_passage',
  'reaction',
  'meeting_reaction',
  'point',
  'no_point',
  'misunderstanding',
  'confidential_passage',
  'rewording',
  'theme',
  'tagging',
  'suggestion',
  'learned_example',
  'stray_dismissal',
  'bundle',
  'bundle_point',
  'bundle_rejection',
  'bundle_rejection_point',
  'decision',
  'meeting_adoption',
  'agenda_item',
  'agenda_position',
  'bulk_decision',
  'bulk_decision_point',
  'text_block',
  'text_block_use',
  'note',
  'change_link',
  'point_anchor',
  'column_mapping',
  'report_template',
  'saved_view',
  'chosen_columns',
  'publication',
  'published_point',
  'published_theme',
  'audit_entry',
  'audit_chain',
].map((table) => (typeof table === 'string' ? { name: table, key: ['id'] } : { name: table[0] ?? '', key: table.slice(1) }));

/** Rows of a table held in memory at a time: pieces of files are up to a megabyte each, and templates and texts up to twenty. */
export const batchOf = (table: string): number => {
  if (
    table === 'report_template' ||
    table === 'reaction' ||
    table === 'source' ||
    table === 'draft' ||
    table === 'draft_entry' ||
    table === 'document_version'
  )
    return 5;
  return table.endsWith('_chunk') ? 20 : 500;
};

/** Tables that a backup leaves out. */
export const leftOut: readonly string[] = ['session', 'sign_in_attempt', 'presence', 'point_stems', 'point_search', 'migrations'];
