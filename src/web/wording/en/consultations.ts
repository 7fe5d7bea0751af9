import { count, day, figure, monthOf, percent } from '../format.js';
import type { English } from './english.js';

const points = (value: number): string => count(value, 'point', 'points');

/** The list of consultations, making one, and its dashboard. */
export const consultations: English<'consultations'> = {
  list: {
    title: 'Consultations',
    new: 'New consultation',
    none: 'You have no consultation yet.',
    noneMaker: 'Make the first one',
    noneReader: 'Ask the coordinator to add you.',
    caption: 'Your consultations',
    columns: {
      title: 'Consultation',
      period: 'Open',
      parties: 'Parties',
      reactions: 'Reactions',
      points: 'Points',
      undecided: 'Undecided',
    },
    states: { planned: 'still to start', open: 'open', closed: 'closed' },
  },
  period: (opensOn, closesOn) => `${day(opensOn)} to ${day(closesOn)}`,
  daysLeft: (days) => (days === 0 ? 'last day' : count(days, 'day left', 'days left')),
  form: {
    title: 'New consultation',
    lead: 'You can change everything later.',
    name: 'Title',
    nameHelp: 'As parties know the procurement, for example: Procurement of youth care 2029.',
    opensOn: 'Open from',
    closesOn: 'Open until and including',
    closesHelp: 'On that day parties can react until 23:59.',
    questions: 'Questions to the parties',
    questionsHelp: 'One question a line. Weerklank numbers them.',
    municipalities: 'Municipalities that take part',
    municipalitiesHelp: 'One name a line, for example: Dronten.',
    municipalityAdd: 'Add municipality',
    button: 'Make consultation',
  },
  roadmap: {
    title: 'Roadmap',
    lead: 'From an empty consultation to an account for everybody. New here? Follow the steps.',
    done: 'done',
    toDo: 'not done yet',
    left: (things) => `${figure(things)} left`,
    guide: 'Read the guide for the working group (in Dutch)',
    steps: {
      parties: {
        title: 'Add parties',
        text: 'Whom do you ask to react? Paste a list from a spreadsheet, and invite the parties with a link.',
      },
      documents: {
        title: 'Put the documents in place',
        text: 'Add the version that you ask reactions about. With a next version you see what changed.',
      },
      reactions: {
        title: 'Take in reactions',
        text: 'Drag letters, mails and minutes to the page. Weerklank keeps the original and divides the text into points.',
      },
      proposals: { title: 'Look over the proposals', text: 'Is it right where a point begins and ends? Split, merge, and agree.' },
      themes: { title: 'Tag', text: 'Confirm the proposed theme of each point. The more you confirm, the better the proposals become.' },
      bundles: { title: 'Bundle', text: 'Do parties say the same? Bundle those points and answer them at once.' },
      decisions: { title: 'Decide', text: 'Choose an outcome for each point and write why. In a meeting it can be done together.' },
      changes: { title: 'Show what changed', text: 'Add the new version and link each change to the points that it comes from.' },
      publication: {
        title: 'Give account',
        text: 'Fetch the account of all reactions, and make the state public for parties, councils and everybody else.',
      },
    },
  },
  dashboard: {
    add: 'Add reactions',
    download: 'Reaction report (docx)',
    lead: (round, opensOn, closesOn) => `${round ? `${round}. ` : ''}Open from ${day(opensOn)} until and including ${day(closesOn)}.`,
    tiles: {
      label: 'How things stand',
      daysLeft: (days) => (days === 1 ? 'day left' : 'days left'),
      daysUntil: (days) => (days === 1 ? 'day until the start' : 'days until the start'),
      until: (closesOn) => `until and including ${day(closesOn)}`,
      from: (opensOn) => `open from ${day(opensOn)}`,
      closed: 'closed',
      closedOn: (closesOn) => `since ${day(closesOn)}`,
      silent: (parties) => (parties === 1 ? 'party still silent' : 'parties still silent'),
      reacted: (reacted, all) => `${figure(reacted)} of ${figure(all)} reacted`,
      withoutTheme: 'without a theme',
      undecided: 'undecided',
      ofPoints: (all) => `of ${points(all)}`,
      pending: 'to be worked in',
      pendingHelp: 'decision without a change',
      unexplained: 'to be explained',
      unexplainedHelp: 'change without a point or reason',
      carried: 'carried forward',
      carriedHelp: 'stays open work',
    },
    steps: {
      title: (all) => `${points(all)}, step by step`,
      decided: (decided, share) => `${figure(decided)} decided, that is ${percent(share)}`,
    },
    heat: {
      title: 'Who raises which theme?',
      region: 'Table of themes and kinds of party',
      caption: 'Number of points by theme and kind of party. A point with two themes counts twice.',
      theme: 'Theme',
      total: 'Total',
      help: 'The darker, the more points. Choose a figure to see the points.',
      none: 'Here you see who raises which theme, once points have a theme.',
      noneLink: 'Tag points',
      cell: (cell, theme, kind) => `${cell} about ${theme}, ${kind}`,
    },
    intake: {
      title: 'When did the reactions come?',
      week: (monday) => `week of ${monday}`,
      month: (first) => monthOf(first),
    },
    outcomes: {
      title: 'Outcomes so far',
      none: 'Nothing has been decided yet.',
      noneLink: 'See the undecided points',
      note: (decided, carried) =>
        carried
          ? `${points(decided)} decided. ${points(carried)} ‘carried forward’ ${carried === 1 ? 'stays' : 'stay'} open work until a next version names them.`
          : `${points(decided)} decided.`,
    },
    silent: {
      title: 'Still silent',
      of: (silent, all) => `${figure(silent)} of ${count(all, 'party', 'parties')}`,
      none: 'All parties have reacted.',
      noParties: 'There are no parties yet.',
      addParties: 'Add parties',
      all: (silent) => `All ${figure(silent)} silent parties`,
    },
    downloads: {
      title: 'To take along',
      word: 'Word',
      excel: 'Excel',
      nota: 'Reaction report',
      table: 'All points as a table',
      more: 'All reports',
    },
    empty: {
      title: 'No reactions yet',
      text: 'Add a letter, an email or a table. Weerklank reads the file and proposes how it falls into points.',
      link: 'Add reactions',
      reader: 'Once the working group has taken in reactions, you see here how things stand.',
    },
  },
};
