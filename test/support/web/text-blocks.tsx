import { emptyForm } from '../../../src/web/components/form-state.js';
import { TextBlockPage, type TextBlockPageProps } from '../../../src/web/text-blocks/text-block.page.js';
import { TextBlocksPage, type TextBlocksPageProps } from '../../../src/web/text-blocks/text-blocks.page.js';
import type { SamplePage } from './sample.js';
import { consultation, endless, hostile, shell } from './shell.js';

const list: TextBlocksPageProps = {
  shell,
  consultation,
  blocks: [
    {
      id: 't1',
      title: 'Dank voor uw reactie',
      text: 'Dank, {partij}, voor uw reactie.\nWij nemen haar mee.',
      shared: true,
      points: 12,
      bundles: 1,
      bulkDecisions: 2,
      mayChange: false,
    },
    {
      id: 't2',
      title: 'Staat er al in',
      text: 'Dit staat al in {paragraaf} van {document}.',
      shared: false,
      points: 0,
      bundles: 0,
      bulkDecisions: 0,
      mayChange: true,
    },
  ],
  addForm: emptyForm,
};

const unknownField = {
  values: { title: 'Dank', text: 'Dank, {naam}.' },
  errors: [{ field: 'text', message: 'Het veld {naam} kennen wij niet.' }],
};

const one: TextBlockPageProps = {
  shell,
  consultation,
  block: { id: 't2', title: 'Staat er al in', text: 'Dit staat al in {paragraaf} van {document}.', version: 3 },
  form: { values: { title: 'Staat er al in', text: 'Dit staat al in {paragraaf}.' }, errors: [] },
  mayChange: true,
  uses: {
    consultations: [{ id: 'c1', consultationId: 'c1', consultation: hostile, points: 3 }],
    bundles: [{ id: 'b1', consultationId: 'c1', consultation: hostile, title: hostile + endless, points: 2 }],
    bulkDecisions: [
      { id: 'k1', consultationId: 'c1', consultation: hostile, points: 1, decidedByName: hostile, decidedAt: '2028-10-06T08:00:00Z' },
    ],
  },
};

export const textBlockPages: readonly SamplePage[] = [
  { name: 'tekstblokken', page: <TextBlocksPage {...list} /> },
  { name: 'tekstblokken-leeg', page: <TextBlocksPage {...list} blocks={[]} /> },
  { name: 'tekstblokken-fout', page: <TextBlocksPage {...list} addForm={unknownField} /> },
  { name: 'tekstblokken-gedeeld', page: <TextBlocksPage {...list} consultation={null} /> },
  {
    name: 'tekstblokken-vijandig',
    page: (
      <TextBlocksPage
        {...list}
        blocks={[
          {
            id: hostile,
            title: hostile + endless,
            text: hostile + endless,
            shared: true,
            points: 1,
            bundles: 1,
            bulkDecisions: 0,
            mayChange: true,
          },
        ]}
      />
    ),
  },
  { name: 'tekstblok', page: <TextBlockPage {...one} /> },
  { name: 'tekstblok-gedeeld-fout', page: <TextBlockPage {...one} consultation={null} form={unknownField} /> },
  {
    name: 'tekstblok-ongebruikt',
    page: <TextBlockPage {...one} mayChange={false} uses={{ consultations: [], bundles: [], bulkDecisions: [] }} />,
  },
  {
    name: 'tekstblok-voorbij',
    page: <TextBlockPage {...one} form={{ ...one.form, stale: 4, errors: [{ field: '', message: 'Dit is veranderd.' }] }} />,
  },
];
