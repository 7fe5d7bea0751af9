/** Addresses of the pages and of the forms on them: Dutch paths, English query keys (the same as in the API). */

export type QueryValue = string | number | boolean | readonly string[] | null | undefined;

/** `path` with a query; empty values are left out and a list repeats its key. Keys stay in the order given, so equal queries give equal addresses. */
export function withQuery(path: string, query: Readonly<Record<string, QueryValue>>): string {
  const search = new URLSearchParams();
  for (const [key, value] of Object.entries(query)) {
    for (const one of Array.isArray(value) ? value : [value]) {
      if (one !== null && one !== undefined && one !== '' && one !== false) search.append(key, String(one));
    }
  }
  const text = search.toString();
  return text ? `${path}?${text}` : path;
}

const at = (folder: string, id: string): string => `/${folder}/${encodeURIComponent(id)}`;

const consultation = (id: string): string => at('consultaties', id);

/** Pages (GET) and, after the blank line in each group, what their forms post to. */
export const urls = {
  home: '/',
  signIn: '/aanmelden',
  signOut: '/afmelden',
  firstAccount: '/eerste-account',
  account: '/account',
  accountPassword: '/account/wachtwoord',
  accountTokens: '/account/toegangssleutels',
  accountToken: (id: string) => `${at('account/toegangssleutels', id)}/intrekken`,
  accounts: '/accounts',
  accountDisable: (id: string) => `${at('accounts', id)}/uitzetten`,
  language: '/taal',
  accessibility: '/toegankelijkheid',
  privacy: '/privacy',

  help: '/hulp',
  helpPart: (key: string) => at('hulp', key),
  helpPicture: (name: string) => at('hulp/beelden', name),

  /** For everybody, without signing in. */
  public: '/openbaar',
  publicConsultation: (id: string) => at('openbaar/consultaties', id),
  publicPoint: (id: string, number: number | string) => `${at('openbaar/consultaties', id)}/punten/${number}`,
  /** A download. */
  publicRegister: (id: string, format?: string) => withQuery(`${at('openbaar/consultaties', id)}/register`, { format }),

  consultations: '/consultaties',
  newConsultation: '/consultaties/nieuw',
  consultation,

  /** What comes after what, and how far one is. */
  roadmap: (id: string) => `${consultation(id)}/stappenplan`,

  parties: (id: string) => `${consultation(id)}/partijen`,
  party: (id: string, partyId: string) => at(`consultaties/${encodeURIComponent(id)}/partijen`, partyId),
  invitations: (id: string) => `${consultation(id)}/uitnodigingen`,
  invitationRenewals: (id: string, invitationId: string) =>
    `${at(`consultaties/${encodeURIComponent(id)}/uitnodigingen`, invitationId)}/vernieuwen`,
  invitationRevocations: (id: string, invitationId: string) =>
    `${at(`consultaties/${encodeURIComponent(id)}/uitnodigingen`, invitationId)}/intrekken`,
  /** A party's own corner: what is asked, what it writes and sends. */
  corner: (id: string) => `${consultation(id)}/inbreng`,
  cornerQuestion: (id: string, number: number | string) => at(`consultaties/${encodeURIComponent(id)}/inbreng/vraag`, String(number)),
  cornerDocument: (id: string, documentId: string) => at(`consultaties/${encodeURIComponent(id)}/inbreng/document`, documentId),
  cornerSection: (id: string, passageId: string) => at(`consultaties/${encodeURIComponent(id)}/inbreng/paragraaf`, passageId),
  cornerGeneral: (id: string) => `${consultation(id)}/inbreng/algemeen`,
  cornerAnswers: (id: string) => `${consultation(id)}/inbreng/antwoorden`,
  misunderstandings: (pointId: string) => `${at('punten', pointId)}/verkeerd-begrepen`,
  cornerReview: (id: string) => `${consultation(id)}/inbreng/versturen`,
  /** A download. */
  receipt: (submissionId: string) => `${at('inzendingen', submissionId)}/ontvangstbewijs`,
  cornerFiles: (id: string) => `${consultation(id)}/inbreng/bestanden`,
  cornerFileRemoval: (id: string, fileId: string) => `${at(`consultaties/${encodeURIComponent(id)}/inbreng/bestanden`, fileId)}/weg`,
  cornerWriters: (id: string) => `${consultation(id)}/inbreng/collegas`,
  cornerWriterRenewals: (id: string, linkId: string) =>
    `${at(`consultaties/${encodeURIComponent(id)}/inbreng/collegas`, linkId)}/vernieuwen`,
  cornerWriterRevocations: (id: string, linkId: string) =>
    `${at(`consultaties/${encodeURIComponent(id)}/inbreng/collegas`, linkId)}/intrekken`,
  /** What the link of an invitation opens, for who has no account. */
  door: (secret: string) => at('uitnodiging', secret),
  doorDecline: (secret: string) => `${at('uitnodiging', secret)}/afzien`,
  partyImport: (id: string) => `${consultation(id)}/partijen/inlezen`,

  reactions: (id: string) => `${consultation(id)}/reacties`,
  newReaction: (id: string) => `${consultation(id)}/reacties/nieuw`,
  /** A workbook with our own columns; a download. */
  importTemplate: (id: string) => `${consultation(id)}/reacties/sjabloon`,
  /** Says of many files at once whose they are: those that are one letter each. */
  senders: (id: string) => `${consultation(id)}/inname`,
  /** Confirms the parties found in a file of several; `intakeId` names the file that waits. */
  reactionIntake: (id: string, intakeId: string) => at(`consultaties/${encodeURIComponent(id)}/inname`, intakeId),
  /** Says what the columns of a sheet that waits hold. */
  sheetColumns: (id: string, sourceId: string) => `${at(`consultaties/${encodeURIComponent(id)}/inname`, sourceId)}/kolommen`,
  /** What was remembered of the columns of sheets. */
  columnMappings: (id: string) => `${consultation(id)}/kolommen`,
  columnMapping: (id: string, mappingId: string) => at(`consultaties/${encodeURIComponent(id)}/kolommen`, mappingId),
  columnMappingEnd: (id: string, mappingId: string) => `${at(`consultaties/${encodeURIComponent(id)}/kolommen`, mappingId)}/vergeten`,
  reaction: (id: string) => at('reacties', id),
  reactionParty: (id: string) => `${at('reacties', id)}/partij`,
  reactionMeeting: (id: string) => `${at('reacties', id)}/bijeenkomst`,
  reactionSource: (id: string) => `${at('reacties', id)}/bron`,
  reactionTexts: (id: string) => `${at('reacties', id)}/tekst`,
  reactionTranscriptions: (id: string) => `${at('reacties', id)}/uitschrijven`,
  reactionAcceptances: (id: string) => `${at('reacties', id)}/akkoord`,
  reactionReopenings: (id: string) => `${at('reacties', id)}/akkoord/terug`,
  /** A file that came in and that no reaction was made of; a download. */
  enclosedText: (id: string) => `${at('bronnen', id)}/tekst`,
  sourceFile: (id: string) => `${at('bronnen', id)}/bestand`,
  reactionPoints: (id: string) => `${at('reacties', id)}/punten`,
  rewordingAnswers: (id: string) => `${at('verwoordingen', id)}/antwoorden`,
  reactionMerges: (id: string) => `${at('reacties', id)}/samenvoegingen`,

  points: (id: string) => `${consultation(id)}/punten`,
  /** Keeps the list as it is now under a name. */
  savedViews: (id: string) => `${consultation(id)}/punten/weergaven`,
  savedView: (id: string) => at('weergaven', id),
  savedViewRemove: (id: string) => `${at('weergaven', id)}/weg`,
  pointColumns: (id: string) => `${consultation(id)}/punten/kolommen`,
  pointsBulk: (id: string) => `${consultation(id)}/punten/samen`,
  /** One decision on points that `punten` names by number (`12.45`), or with `alle` on all that the other keys find; `next` is the list to come back to. */
  decidingTogether: (id: string) => `${consultation(id)}/besluit-samen`,
  decidedTogether: (id: string) => `${consultation(id)}/samen-besloten`,
  bulkDecision: (id: string) => at('samen-besloten', id),
  bulkTaggingUndo: (id: string) => `${at('samen-ingedeeld', id)}/terug`,
  bulkDecisionUndo: (id: string) => `${at('samen-besloten', id)}/terug`,
  /** Who works on how many points; assigns those that the query asks for, with the keys of the list of points. */
  workload: (id: string) => `${consultation(id)}/werkverdeling`,
  /** One point after another; `over` passes over these numbers (`12.45`), `vorige` names the last step's point, `punt` asks for this one. */
  quickTagging: (id: string) => `${consultation(id)}/indelen`,
  /** Asks the municipality's own service for suggestions. */
  quickTaggingService: (id: string) => `${consultation(id)}/indelen/eigen-dienst`,
  quickTaggingUndo: (id: string) => `${consultation(id)}/indelen/terug`,
  point: (id: string) => at('punten', id),
  pointSplits: (id: string) => `${at('punten', id)}/splitsingen`,
  pointBounds: (id: string) => `${at('punten', id)}/grenzen`,
  pointNoPoint: (id: string) => `${at('punten', id)}/geen-punt`,
  pointThemes: (id: string) => `${at('punten', id)}/themas`,
  pointAnchor: (id: string) => `${at('punten', id)}/passage`,
  pointConfidential: (id: string) => `${at('punten', id)}/vertrouwelijk`,
  confidentialEnd: (pointId: string, id: string) => `${at(`punten/${encodeURIComponent(pointId)}/vertrouwelijk`, id)}/weg`,
  pointDecisions: (id: string) => `${at('punten', id)}/besluiten`,
  pointAssignment: (id: string) => `${at('punten', id)}/toewijzing`,
  /** Said by the script of the page: that somebody looks at it, and that it is left. */
  pointPresence: (id: string) => `${at('punten', id)}/aanwezig`,
  pointPresenceEnd: (id: string) => `${at('punten', id)}/aanwezig/weg`,
  pointNotes: (id: string) => `${at('punten', id)}/notities`,
  note: (id: string) => at('notities', id),
  noteRemove: (id: string) => `${at('notities', id)}/weg`,

  bundles: (id: string) => `${consultation(id)}/bundelingen`,
  /** What bundling points would come to; `punten` names them by number (`12.45`), `next` the list to come back to. */
  newBundle: (id: string) => `${consultation(id)}/bundelingen/nieuw`,
  bundleRejections: (id: string) => `${consultation(id)}/bundelingen/afwijzingen`,
  bundle: (id: string) => at('bundelingen', id),
  bundleTitle: (id: string) => `${at('bundelingen', id)}/titel`,
  bundlePoints: (id: string) => `${at('bundelingen', id)}/punten`,
  bundleLeave: (id: string, pointId: string) => `${at(`bundelingen/${encodeURIComponent(id)}/punten`, pointId)}/weg`,
  bundleEnd: (id: string) => `${at('bundelingen', id)}/opheffen`,
  bundlePresence: (id: string) => `${at('bundelingen', id)}/aanwezig`,
  bundlePresenceEnd: (id: string) => `${at('bundelingen', id)}/aanwezig/weg`,
  bundleNotes: (id: string) => `${at('bundelingen', id)}/notities`,
  bundleDecisions: (id: string) => `${at('bundelingen', id)}/besluiten`,
  bundleExtensions: (id: string) => `${at('bundelingen', id)}/besluit-uitbreiden`,

  documents: (id: string) => `${consultation(id)}/documenten`,
  versions: (documentId: string) => `${at('documenten', documentId)}/versies`,
  versionFile: (documentId: string, label: string) => `${at(`documenten/${encodeURIComponent(documentId)}/versies`, label)}/bestand`,
  changes: (documentId: string, label: string) => `${at(`documenten/${encodeURIComponent(documentId)}/versies`, label)}/wijzigingen`,
  /** Proposed links that are nearly sure, to confirm at once. */
  linksTogether: (documentId: string, label: string) => `${at(`documenten/${encodeURIComponent(documentId)}/versies`, label)}/koppelingen`,
  /** Was and becomes as a table, to read, print or take along. */
  changeTable: (documentId: string, label: string) => `${at(`documenten/${encodeURIComponent(documentId)}/versies`, label)}/was-wordt`,
  version: (documentId: string, label: string) => at(`documenten/${encodeURIComponent(documentId)}/versies`, label),
  changeLinks: (changeId: string) => `${at('wijzigingen', changeId)}/koppelingen`,
  linkEnd: (linkId: string) => `${at('koppelingen', linkId)}/los`,
  ownInitiative: (changeId: string) => `${at('wijzigingen', changeId)}/ambtshalve`,
  ownInitiativeEnd: (changeId: string) => `${at('wijzigingen', changeId)}/ambtshalve/terug`,

  meetings: (id: string) => `${consultation(id)}/bijeenkomsten`,
  meeting: (id: string) => at('bijeenkomsten', id),
  meetingAttendance: (id: string) => `${at('bijeenkomsten', id)}/aanwezigen`,
  meetingAgenda: (id: string) => `${at('bijeenkomsten', id)}/agenda`,
  /** What is about to be adopted, and the form that adopts it. */
  meetingAdoption: (id: string) => `${at('bijeenkomsten', id)}/vaststellen`,
  agendaItem: (id: string) => at('agendapunten', id),
  agendaPlace: (id: string) => `${at('agendapunten', id)}/plaats`,
  agendaEnd: (id: string) => `${at('agendapunten', id)}/weg`,
  /** Downloads. */
  meetingPapers: (id: string) => `${at('bijeenkomsten', id)}/stukken`,
  meetingMinutes: (id: string) => `${at('bijeenkomsten', id)}/verslag`,
  meetingEnd: (id: string) => `${at('bijeenkomsten', id)}/verwijderen`,

  /** What became of the points of each council. */
  councils: (id: string) => `${consultation(id)}/raden`,
  council: (id: string, partyId: string) => at(`consultaties/${encodeURIComponent(id)}/raden`, partyId),
  /** Goes to the point with the number that a form asks for. */
  councilJump: (id: string, partyId: string) => `${at(`consultaties/${encodeURIComponent(id)}/raden`, partyId)}/punt`,
  councilPoint: (id: string, partyId: string, place: number | string) =>
    `${at(`consultaties/${encodeURIComponent(id)}/raden`, partyId)}/punten/${place}`,

  publication: (id: string) => `${consultation(id)}/publicatie`,
  publicationWithdraw: (id: string) => `${at('publicaties', id)}/intrekken`,
  publicationIndexing: (id: string) => `${at('publicaties', id)}/vindbaar`,

  reports: (id: string) => `${consultation(id)}/rapportages`,
  /** A download. */
  report: (id: string, kind: string, query: { readonly format?: string; readonly party?: string; readonly theme?: string }) =>
    withQuery(`${consultation(id)}/rapportages/${encodeURIComponent(kind)}`, query),

  /** Who did what and when; without a consultation what belongs to none. */
  history: (id: string) => `${consultation(id)}/geschiedenis`,
  installationHistory: '/geschiedenis',
  /** A download. */
  historyFile: (id: string) => `${consultation(id)}/geschiedenis/csv`,

  settings: (id: string) => `${consultation(id)}/instellingen`,
  settingsQuestions: (id: string) => `${consultation(id)}/instellingen/vragen`,
  settingsMunicipalities: (id: string) => `${consultation(id)}/instellingen/gemeenten`,
  settingsSteps: (id: string) => `${consultation(id)}/instellingen/stappen`,
  rounds: (id: string) => `${consultation(id)}/rondes`,
  round: (id: string, roundId: string) => at(`consultaties/${encodeURIComponent(id)}/rondes`, roundId),
  themes: (id: string) => `${consultation(id)}/themas`,
  themeMove: (id: string, themeId: string) => `${at(`consultaties/${encodeURIComponent(id)}/themas`, themeId)}/plaats`,
  theme: (id: string, themeId: string) => at(`consultaties/${encodeURIComponent(id)}/themas`, themeId),
  themeMerge: (id: string, themeId: string) => `${at(`consultaties/${encodeURIComponent(id)}/themas`, themeId)}/samenvoegen`,
  themeRetire: (id: string, themeId: string) => `${at(`consultaties/${encodeURIComponent(id)}/themas`, themeId)}/uit-gebruik`,
  straySubjects: (id: string) => `${consultation(id)}/onderwerpen-zonder-thema`,
  straySubjectName: (id: string) => `${consultation(id)}/onderwerpen-zonder-thema/naam`,
  straySubjectDismiss: (id: string) => `${consultation(id)}/onderwerpen-zonder-thema/geen`,
  themeSplit: (id: string, themeId: string) => `${at(`consultaties/${encodeURIComponent(id)}/themas`, themeId)}/splitsen`,
  themeSplitProposal: (id: string, themeId: string) => `${at(`consultaties/${encodeURIComponent(id)}/themas`, themeId)}/splitsen/voorstel`,
  /** The scheme and what was confirmed, out as a file and in again. */
  themeFiles: (id: string) => `${consultation(id)}/themabestand`,
  /** A download: `csv`, `json` or `jsonl` (what was confirmed). */
  themeFile: (id: string, format: string) => `${consultation(id)}/themabestand/${encodeURIComponent(format)}`,
  themeExamples: (id: string) => `${consultation(id)}/themavoorbeelden`,
  template: (id: string, kind: string) => at(`consultaties/${encodeURIComponent(id)}/sjablonen`, kind),
  templateRemove: (id: string, kind: string) => `${at(`consultaties/${encodeURIComponent(id)}/sjablonen`, kind)}/weg`,
  textBlocks: (id: string) => `${consultation(id)}/tekstblokken`,
  sharedTextBlocks: '/tekstblokken',
  textBlock: (id: string) => at('tekstblokken', id),
  textBlockRemove: (id: string) => `${at('tekstblokken', id)}/weg`,
  people: (id: string) => `${consultation(id)}/mensen`,
  personWithdraw: (id: string, membershipId: string) => `${at(`consultaties/${encodeURIComponent(id)}/mensen`, membershipId)}/intrekken`,
} as const;
