import { access } from './default/access.js';
import { administration } from './default/administration.js';
import { client } from './default/client.js';
import { continuity } from './default/continuity.js';
import { control } from './default/control.js';
import { finance } from './default/finance.js';
import { flexibility } from './default/flexibility.js';
import { innovation } from './default/innovation.js';
import { monitoring } from './default/monitoring.js';
import { other } from './default/other.js';
import { participation } from './default/participation.js';
import { partnership } from './default/partnership.js';
import { prevention } from './default/prevention.js';
import { privacy } from './default/privacy.js';
import { procurement } from './default/procurement.js';
import { providers } from './default/providers.js';
import { quality } from './default/quality.js';
import { realEstate } from './default/real-estate.js';
import { sroi } from './default/sroi.js';
import { sustainability } from './default/sustainability.js';
import { workforce } from './default/workforce.js';
import type { ThemeDefinition } from './theme-definition.js';

/** The scheme that a consultation begins with, in its order; the first five are first-class everywhere. */
export const defaultScheme: readonly ThemeDefinition[] = [
  quality,
  continuity,
  control,
  innovation,
  sroi,
  finance,
  procurement,
  providers,
  partnership,
  flexibility,
  prevention,
  access,
  client,
  monitoring,
  administration,
  participation,
  privacy,
  workforce,
  realEstate,
  sustainability,
  other,
];
