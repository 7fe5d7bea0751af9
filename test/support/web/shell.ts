import { loadAssets } from '../../../src/web/assets.js';
import type { ConsultationHead, Shell } from '../../../src/web/layout/shell.js';

export const assets = loadAssets();

export const shell: Shell = {
  asset: assets.url,
  themeClass: 'voorbeeld-theme',
  account: { name: 'Els de Boer', administrator: true },
  flash: null,
};

export const strangersShell: Shell = { ...shell, organisation: 'Regio Jeugdhulp IJsselrand', account: null };

export const consultation: ConsultationHead = { id: 'c1', title: 'Jeugdhulp Oostermeer 2029', may: { work: true, manage: true } };

export const readersConsultation: ConsultationHead = { ...consultation, may: { work: false, manage: false } };

/** Markup in any field has to come out as these very characters. */
export const hostile = '<script>alert("x")</script><b onclick=alert(1)>&amp; \u202eabc\u0301</b>';

/** A word without a place to break. */
export const endless = 'w'.repeat(600);
