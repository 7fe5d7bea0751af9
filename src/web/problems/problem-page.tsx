import type { ProblemPage as RenderProblem } from '../../platform/problems/problem.filter.js';
import type { Problem } from '../../platform/problems/problem.js';
import { renderPage } from '../layout/page.js';
import { localPath, refererPath } from '../local-path.js';
import { shellOf } from '../shell.js';
import { urls, withQuery } from '../urls.js';
import { ProblemPage } from './problem.page.js';

/** A refusal as a page. Who asks for a page without being signed in, signs in first and comes back to it. */
export const renderProblem: RenderProblem = (problem, request) => {
  if (problem.code === 'sign-in-needed' && request.method === 'GET')
    return { redirect: withQuery(urls.signIn, { terug: localPath(request.url) }) };
  const back = refererPath(request.headers.referer, request.headers.host);
  const first = firstReaction(problem);
  const page = (
    <ProblemPage
      shell={{ ...shellOf(request), flash: null }}
      code={problem.code}
      extra={problem.extra}
      {...(back && back !== localPath(request.url) ? { back } : {})}
      {...(first ? { first } : {})}
    />
  );
  return { html: renderPage(page) };
};

/** Where the reaction stands that came in before this one. */
export function firstReaction({ extra }: Problem): string | undefined {
  const first = extra['first'] as { readonly id?: string | null } | undefined;
  return first?.id ? urls.reaction(first.id) : undefined;
}
