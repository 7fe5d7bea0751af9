import { Controller, Inject, Post, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Config } from '../../platform/config/config.js';
import { CONFIG } from '../../platform/config/config.token.js';
import { isLanguage } from '../../platform/speech/language.js';
import { seeOther } from '../answer.js';
import { sentIn } from '../forms.js';
import { refererPath } from '../local-path.js';
import { urls } from '../urls.js';
import { LANGUAGE_COOKIE } from './speak.js';

const year = 365 * 24 * 60 * 60;

/** Choosing the language of the pages by hand. */
@ApiExcludeController()
@Controller()
export class LanguagePages {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  /** The browser remembers the choice for a year; what is no language of ours changes nothing. Leads back to the page it was made on. */
  @Post(urls.language)
  async choose(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const chosen = sentIn(request)['language'];
    if (isLanguage(chosen)) {
      const secure = this.config.publicUrl.startsWith('https:');
      void reply.setCookie(LANGUAGE_COOKIE, chosen, { path: '/', httpOnly: true, sameSite: 'lax', secure, maxAge: year });
    }
    await seeOther(reply, refererPath(request.headers.referer, request.headers.host) ?? urls.home);
  }
}
