import type { ThemeDefinition } from '../theme-definition.js';
import { cues, listed } from '../writing.js';
import { providersExamples } from './providers-examples.js';

export const providers: ThemeDefinition = {
  key: 'providers',
  label: 'Aanbieders en zorglandschap',
  definition:
    'Aantal en keuze van gecontracteerde aanbieders, kleine en lokale aanbieders, drempels voor toetreding, nieuwe aanbieders, zelfstandigen, onderaanneming, dekking en spreiding van het aanbod.',
  synonyms:
    listed(`Aanbieders; Zorgaanbieders; Zorglandschap; Overzichtelijk zorglandschap; Aantal aanbieders; Regie op totaalaantal gecontracteerde zorgaanbieders; Kleine aanbieders;
    Lokale aanbieders; Aanbiedersbestand; Toetreding; Nieuwe aanbieders; Onderaannemerschap; Onderaannemers; Hoofd- en onderaannemers; Keuze van aanbieders; Dekkend aanbod;
    Zorgaanbod; Zzp'ers; Toelating van aanbieders; Beperking van het aantal aanbieders; Kleinschalige aanbieders; Spreiding; Minder aanbieders; Dekkend zorglandschap; Systeemaanbieders`),
  cues: cues({
    0.82: `kleinschalige initiatieven; grote zorgorganisaties; grote concerns; lokale zorgondernemer*; samenwerkingsverband van; te veel
      aanbieders; wildgroei; versnipperd*; aanbieders contracteren; dekkend*; spreiding van; marktaandeel; referentie-eis*;
      instapeis*; buurtzorg`,
    0.42: `kleine; zelfstandig ondernemer; ondernemer*; grote; aanbieders kiezen; praktijkhouder*; partijen over; diversiteit van;
      veelkleurig*; concurrent*`,
    0.88: `behoud van kleine; ruimte voor kleine; positie van kleine; kansen voor kleine; aanbiederslandschap; aantal
      contractpartners; systeempartijen; keuzemogelijkheid voor; keuzemogelijkheden; samenwerkingsconsortium;
      consortium; franchise; franchisenemer*; eenmanszaak; ondernemers in de zorg; omzetgrens; minimale omzet`,
    0.55: `contractpartners; mix van grote; landelijk gebied; buitengebied`,
    0.95: `honderden contracten; maximum aan contracten; partijen die met; huidige partijen; welk aanbod; wie dat gaat leveren; wie vult;
      grote spelers; passend aanbod moet blijven; levensovertuiging; wie in hun gemeente; onbetrouwbare bedrijven; stevige partijen;
      zorgondernemers; zorgondernemer*; beginnende aanbieders; aanbieders van zorg die; selectie van aanbieders; aantallen aanbieders;
      regionaal dekkend; witte vlek; aanbod ontwikkelen; als combinatie; eenpitter*; zorgconcern*; kleine partijen; regionale speler;
      drempel voor; te hoge drempel; hoge drempel; aantal contracten; minder contracten; minimumomvang; minimale omvang; concurrenten;
      concurrentie; monopolie; aanbieders uit de regio; kiezen uit meerdere; meerdere aanbieders; gat vullen; geen aanbod; geen aanbieder;
      geen enkele aanbieder; te weinig aanbod; aanbieders die daar; alleen nog grote; fuserende aanbieders; keuze tussen aanbieders;
      specialistisch aanbod; wie er gecontracteerd; zzp; grootschalige aanbieders; lokale organisaties; lokale zorgpartij*; lokale partij*;
      lokale en kleine; lokale kleine; kleine lokale; kleine, lokale; onderaannemerschap; uitbested*; uitbesteden; kleine praktijk*;
      kleine organisatie*; kleinere organisatie*; kleinere partij*; kleine partij*; grote instellingen; grote organisaties; grote partij*;
      lokale zorgboerderij*; zorgboerderij*; lokale ondernemer*; nieuwe instelling; nieuwe toetreders; starters; hoeveel aanbieders;
      aantal partijen; vast aantal aanbieders; beperken van het aantal; minder partijen; aantal contractanten; vaste groep aanbieders;
      wit gebied; witte vlekken; ontbrekend aanbod; minimaal aantal cliënten; minimum aantal cliënten; aantal cliënten .. minimum;
      ondergrens; voldoende partijen; vrijgevestigden; eenmanspraktijk*; solist*; solistisch; zelfstandig behandelaar;
      aanbieder zonder contract; zonder contract; als hoofdaannemer; combinatie in te schrijven; aanbieders van buiten;
      toetreding van nieuwe; keuze voor ouders; landelijke aanbieders; levensbeschouwelijk*; identiteitsgebonden; aanbod divers;
      divers aanbod; divers zorgaanbod; gespecialiseerde aanbieder*; specialistische aanbieder*; kernpartner*; voorkeursaanbieder*;
      aanbieders .. verdwijnen; aanbieders afhaken; behoud van lokale; behoud van het lokale; lokaal aanbod; kleinschaligheid; nichespeler*;
      niche-aanbieder*; regie op .. aanbieders; gecontracteerde partijen; gecontracteerde instellingen; kleine aanbieder*;
      kleine zorgaanbieder*; kleinere aanbieder*; kleinere zorgaanbieder*; kleinschalige aanbieder*; lokale aanbieder*;
      lokale zorgaanbieder*; lokale partijen; regionale aanbieder*; nieuwe toetreder*;
      nieuwkomer*; toetreder*; aantal aanbieders; aantal zorgaanbieders; aantal gecontracteerde; totaalaantal;
      totaal aantal gecontracteerde; zorglandschap*; aanbodlandschap; onderaannem*; onderaanneming; hoofdaannem*; hoofdaannemer*;
      hoofd- en onderaannem*; zzp'er*; zzp’er*; zelfstandige*; zelfstandigen zonder personeel; eenmanszaken; vrijgevestigd*;
      combinatievorming; samenwerkingsverband inschrijv*; systeemaanbieder*; dekkend zorgaanbod; dekkend netwerk; dekkingsgraad;
      voldoende aanbod; minder aanbieders; grote aanbieder*; grote zorgaanbieder*; aanbieders beperken; keuze uit aanbieders; versnippering;
      diversiteit .. aanbieders; diversiteit van aanbod; pluriformiteit; marktwerking; monopoli*; toetredingsdrempel*; toetredingseis*;
      voldoende aanbieders; voldoende zorgaanbieders; niet-gecontracteerd*; ongecontracteerde zorg; gecontracteerde zorgaanbieders;
      gecontracteerde aanbieders; kleine organisaties; keuzevrijheid`,
    0.75: `instroom nieuwe; nieuwe partij*; nieuwe contractant*; niet opnieuw wordt toegelaten; markt; bestaand .. aanbieder; partijen die;
      partijen contracteren; aanbieders te contracteren; zelfstandigen; omvang van de aanbieder; omvang; specialistische aanbieders;
      gespecialiseerd*; type aanbieder*; soorten aanbieders; grote en kleine; gezinshuis; gezinshuizen; complexe doelgroep;
      gerichte contractering; cliëntaantallen; aantal cliënten; ervaring in het leveren; erkend als; erkent; dekkend aanbod; omzeteis;
      familiehuis; instromen; instroom van aanbieders; instroom van nieuwe; toe te treden; toetreden; toegelaten worden; uitgesloten;
      spreiding over; sociale kaart; aanbod ontbreekt; te weinig aanbieders; marktpartij*; zorgbedrijf; zorgbedrijven; buitenregionale;
      omvangseis; continuïteit van kleine; ouderinitiatief; thomashuis*; specialisatie; voor een kleine; kleine en grote;
      kleine zelfstandig*; overzicht van .. aanbieders; kiezen uit; keuze uit; zorgaanbieders .. regio; afhankelijk van één aanbieder;
      schaalvergroting; schaalverkleining; drempel*; toegelaten; toelating; worden toegelaten; contracteren van .. aanbieders;
      beperkt aantal partijen; minder dan .. cliënten; zorgaanbod; aanbod .. regio; hulpaanbod; spreiding; contracteerbaar; kleinschalig*;
      buurtinitiatieven; startende; startend*; omvang van .. organisatie; nieuwe instellingen;
      ouderinitiatie*; wooninitiati*; familiehuizen; gezinshui*; sectorvreemd*; combinant*; landelijk werkende;
      minimumomzet; omzeteis*; schaalgrootte`,
    0.35: `bestaande aanbieder*; bestaande zorgaanbieder*; aanbieders; zorgaanbieders; jeugdhulpaanbieders; jeugdhulpaanbieder*; lokaal; gecontracteerd; gecontracteerde; partijen; instellingen;
      capaciteit; doelgroepen; aanbod; complexe zorg`,
    [-1]: `zzp-tarief; zorgzwaartepakket*; zzp 1; zzp 2; zzp 3; zzp 4; zzp 5; zzp 6; zzp vg; zzp ggz; zelfstandig wonen`,
    0.6: `nieuwe aanbieder*; nieuwe zorgaanbieder*; gecontracteerd zijn; bedrijven; spelers; verschillende aanbieders; opdracht krijgen; aanbod in de regio; aanbod voor; aanbod van`,
    0.2: `zorgaanbieder; aanbieder`,
    0.7: `combinatie van aanbieders; combinatie van partijen; drempels; drempel`,
  }),
  examples: providersExamples,
};
