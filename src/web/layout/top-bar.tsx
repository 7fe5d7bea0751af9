import type { JSX } from 'preact';
import { Icon } from '../components/icon.js';
import { urls } from '../urls.js';
import { initials } from '../wording/format.js';
import { wording } from '../wording/wording.js';
import type { ConsultationHead, Shell, Tab } from './shell.js';

interface TopBarProps {
  readonly shell: Shell;
  readonly consultation?: ConsultationHead;
}

export function TopBar({ shell, consultation }: TopBarProps): JSX.Element {
  return (
    <header class="wk-bar">
      <a class="wk-brand" href={shell.home ?? urls.home}>
        {shell.logo ? <img class="wk-brand__logo" src={shell.logo} alt={shell.organisation ?? ''} /> : <Icon name="brand" />}
        {wording.shell.product}
      </a>
      {shell.organisation && !shell.logo ? <span class="wk-bar__context">{shell.organisation}</span> : null}
      {consultation ? (
        <a class="wk-bar__context" href={urls.consultation(consultation.id)}>
          {consultation.title}
        </a>
      ) : null}
      <nav class="wk-bar__end" aria-label={wording.shell.personal}>
        {shell.account ? <AccountMenu name={shell.account.name} /> : <a href={urls.signIn}>{wording.shell.signIn}</a>}
      </nav>
    </header>
  );
}

function AccountMenu({ name }: { readonly name: string }): JSX.Element {
  return (
    <>
      <a href={urls.consultations}>{wording.shell.consultations}</a>
      <details class="wk-menu">
        <summary>
          <span class="wk-avatar" aria-hidden="true">
            {initials(name)}
          </span>
          <span class="wk-hidden">{wording.shell.signedInAs(name)}</span>
          <Icon name="down" />
        </summary>
        <div class="wk-menu__list">
          <p class="wk-small">{name}</p>
          <a href={urls.account}>{wording.shell.account}</a>
          <form method="post" action={urls.signOut}>
            <button class="wk-text-button wk-text-button--medium" type="submit">
              {wording.shell.signOut}
            </button>
          </form>
        </div>
      </details>
    </>
  );
}

const addresses: Readonly<Record<Tab, (id: string) => string>> = {
  overview: urls.consultation,
  corner: urls.corner,
  parties: urls.parties,
  reactions: urls.reactions,
  points: urls.points,
  bundles: urls.bundles,
  documents: urls.documents,
  councils: urls.councils,
  meetings: urls.meetings,
  reports: urls.reports,
  settings: urls.settings,
};

interface TabsProps {
  readonly consultation: ConsultationHead;
  readonly current?: Tab;
}

export function ConsultationTabs({ consultation, current }: TabsProps): JSX.Element {
  const { manage, ownOnly } = consultation.may;
  const hidden: readonly Tab[] = [
    ...(manage ? [] : (['settings'] as const)),
    ...(ownOnly ? (['overview', 'parties', 'bundles', 'meetings'] as const) : (['corner'] as const)),
  ];
  const shown = (Object.keys(addresses) as Tab[]).filter((tab) => !hidden.includes(tab));
  return (
    <nav class="wk-tabs" aria-label={wording.shell.parts}>
      <ul>
        {shown.map((tab) => (
          <li key={tab}>
            <a href={addresses[tab](consultation.id)} data-tab={tab} aria-current={tab === current ? 'page' : undefined}>
              {wording.shell.tabs[tab]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
