import { ConfigError, readConfig } from '../../src/platform/config/config.js';

describe('the configuration', () => {
  it('needs nothing', () => {
    expect(readConfig({})).toMatchObject({
      port: 3000,
      host: '127.0.0.1',
      databaseUrl: 'sqlite:data/weerklank.sqlite',
      uploadLimit: 50 * 1024 * 1024,
    });
  });

  it('names every wrong value in one line, and no password', () => {
    const wrong = () => readConfig({ PORT: 'veel', UPLOAD_LIMIT_MB: '0', DATABASE_URL: 'mysql://root:geheim@server/x' });
    expect(wrong).toThrow(ConfigError);
    expect(wrong).toThrow(/PORT is "veel".*DATABASE_URL is "mysql:\/\/…@server\/x".*UPLOAD_LIMIT_MB is "0"/);
    expect(wrong).not.toThrow(/geheim/);
  });

  it('takes for the accessibility statement a status of the model and days of the calendar', () => {
    const facts = { ACCESSIBILITY_STATUS: 'B', ACCESSIBILITY_EXAMINED_ON: '2028-02-29', ACCESSIBILITY_CONTACT: 'balie@regio.example' };
    expect(readConfig(facts).accessibility).toMatchObject({ status: 'B', examinedOn: '2028-02-29', contact: 'balie@regio.example' });
    const wrong = {
      ACCESSIBILITY_STATUS: 'E',
      ACCESSIBILITY_STATED_ON: '2026-02-30',
      ACCESSIBILITY_CONTACT: 'balie',
      ACCESSIBILITY_REPORT: 'x',
    };
    expect(() => readConfig(wrong)).toThrow(/STATUS is "E".*REPORT is "x".*STATED_ON is "2026-02-30".*CONTACT is "balie"/);
  });

  it('takes an address without its trailing slash', () => {
    expect(readConfig({ PUBLIC_URL: 'https://weerklank.gemeente.example/' }).publicUrl).toBe('https://weerklank.gemeente.example');
  });
});
