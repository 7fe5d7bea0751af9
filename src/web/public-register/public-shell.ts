import type { Shell } from '../layout/shell.js';
import { urls } from '../urls.js';

/** A public page looks the same to everybody, signed in or not, so that caches may keep it. */
export const publicShell = (shell: Shell): Shell => ({ ...shell, account: null, flash: null, home: urls.public });
