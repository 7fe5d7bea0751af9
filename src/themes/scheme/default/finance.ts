import type { ThemeDefinition } from '../theme-definition.js';
import { cues, listed } from '../writing.js';
import { financeExamples } from './finance-examples.js';

export const finance: ThemeDefinition = {
  key: 'finance',
  label: 'Financieel kader en tarieven',
  definition:
    'Kostenbeheersing, budgetten en budgetplafonds, tarieven en hun opbouw, indexatie, bekostiging en declaratie, financiële positie en winstmarges van aanbieders, beloning van bestuurders.',
  synonyms:
    listed(`Financieel kader; Financiën; Financiele kaders; Financieel; Tarieven; Tarief; Reële tarieven; Kostenbeheersing; Bekostiging; Budget; Budgetplafond;
    Tariefstelling; Tarieven en indexatie; Indexatie; Kosten en tarieven; Betaalbaarheid; Financiering; Hardheidsclausule; Contracteerruimte; Tariefsystematiek; Kostprijs;
    Kostprijsonderzoek; Winstmarges; Bezuinigingen; Bekostiging en declaratie; Financiële gevolgen; Beheersbaarheid van de kosten; Budgetten; Betaling en facturatie; Prijs;
    Productieafspraken; Herschikking; Meerzorg; Wet normering topinkomens`),
  cues: cues({
    0.82: `prijs per uur; tariefstijging*; indexcijfer*; loonprijsbijstelling; miljoenentekort; ombuiging*; kosten beheersen;
      aandeelhouder*; topinkomen*; bevoorschot*; betaaltermijn*; facturer*; factuur; facturen; declarer*; vergoeding voor; financieel
      gezond*; betaalbaar blijven; betaalbaarheid van de; te duur; geld tekort; geld over; wie betaalt; wie draait op voor; extra
      kosten`,
    0.42: `kost; betalen; huur; subsid*; financ*`,
    0.88: `trajectfinanciering; populatiebekostiging; ravijnjaar; overheadpercentage; productiviteitsnorm; reiskosten; private
      equity; overwinst`,
    0.55: `taakgericht`,
    0.97: `hardheid*; tariefops*; perverse prikkel*; doelreserves; bestemmingsreserve*; financiële prikkel*; volumegroei; onderfinanciering;
      budgetformulier*; uitputting; te hoge uitputting; financieringsbron; meebetaalt; meebetalen; medefinancier*; productieruimte;
      overcapaciteit; vaste lasten; budget op; geld opgaat; kostendruk; tarief onder; budgetten; betaalbare zorg; betaalbare; zorgzwaarte;
      boetebeding; solvabel; kredietwaardig*; standaardpercentage; huisvestingsvergoeding; loonstijging*; tariefverhoging*;
      tariefverlaging*; tariefverzoek*; tariefaanpassing*; tariefonderzoek*; tariefmaatregel*; tariefdifferentiatie; tariefdaling;
      tariefopbouw; onvoldoende tarief; toereikend tarief; rekenmethode; kostenpost*; budgetoverheveling; loonkostenstijging;
      financierbaar*; financieringsstroom*; rijksbudget*; doorrekening; doorgerekend; rendementseis; winstnormering; winstplafond;
      topsalaris*; bonussen; premie; zorgpremie; uurprijs; dagprijs; etmaalprijs; etmaaltarief; verblijfstarief; arrangementstarief;
      maximumbedrag; maximumprijs; jaaromzet; omzetgarantie; afnamegarantie; tariefpercentage*; vermogenspositie; vermogen;
      financiële huishouding; budgettair*; omzetverlies; kostendekkend; tekorten; tekort; onbetaald; betaald; betaalt; geld .. zorg;
      plafond; plafonds; innovatiebudget*; meerkosten; lastenverzwaring .. financieel; productieafspraak; prijsafspra*; prijsstelling;
      prijspeil; prijsstijging*; energieprijzen; energiekosten; zorggeld; zorggelden; overschrijding*; overschreden; budgetoverschrijding*;
      onderproductie; overproductie; substitutie; doelmatigheid; doelmatigheidswinst; taakstelling*; tariefstructuur; prijslijst; bedrag;
      bedragen; jaarbudget; kapitaallasten; rentabiliteit; bedrijfsvoering; tariefsverlaging; nza-tarie*; beleidsregel nza;
      prestatiebeschrijving*; vergoedingenlijst; zorgprestatie*; ratio; ratio's; voorfinanciering; jaarafrekening; afrekening; afrekenen;
      bekostigingssystematiek; bekostigingsvorm*; productiecijfer*; onkosten; vervoerskosten; vervoerskostenvergoeding; huisvestingskosten;
      tarief; *tarief; *tarieven; tarief*; richttarief*; kostendekkend*; kostprijs*; kostprijzen; hardheidsclausule; hhc; indexatie*;
      indexering; indexeren; indexeer*; geïndexeerd; budgetplafond*; omzetplafond*; volumeplafond*; contracteerruimte; winstmarge*;
      winstuitkering*; winstpercentage*; winsten; dividend; reële prijs; reële prijzen; kostenbeheersing; kosten te beheersen;
      kostenstijging*; kostenontwikkeling; kostenonderzoek; kostenopbouw; loonkosten*; personeelskosten; overheadkosten; bekostig*;
      nacalculatie; nhc; nic; meerzorgbudget; lumpsum*; eigen vermogen; weerstandsvermogen; liquiditeit*; liquide; solvabiliteit;
      financiële reserve*; financiële positie; financiële situatie; financiële ruimte; financiële middelen; financiële kaders;
      financieel kader; financieel beleid; financieel plan; financiële gevolgen; tariefafslag*; tariefopslag*; bezuinig*; ova; ppc;
      normatieve huisvestingscomponent; productieafspra*; herschikking*; betaalbaarheid; bestuurdersbeloning*; topinkomens; wnt;
      balkenendenorm; budgetgarantie; begrotingstekort; zorgkosten; jeugdhulpuitgaven; cao-stijging*; cao-verhoging`,
    0.85: `extra gelden; gelden voor; prestatiecode*; verliezen; operationele verbeteringen; herverdeling van; productie tussen;
      leegstandskosten; leegstand; deel van de uitgaven; geld steken; rekening naar elkaar; rekening van; beschikbare middelen;
      financiële onderbouwing; kredietverlen*; dekt; dekken; gedekt; financieringsverzoek; zelf betalen; eigen middelen; tegemoetkoming;
      subsidies; prijs per; declaraties; loont; lonend; onbetaalbaar; kostbaar; kostbare; budgettair neutraal; beschikbaarheidsvergoeding;
      beschikbaarheidsbijdrage; beschikbaarheidsbekostiging; volledig vergoed; vergoed worden; beschikbaarheidstarief; opslagpercentage;
      verevening; rendementen; vergoedt; loopt verlies; verlies geleden; verlies lijden; verlies op; verrekend; verrekening;
      percentage lager; lager percentage; hoger percentage; procent minder; procent; resultaat is; negatief resultaat; positief resultaat;
      middelen voor; verdeling van de middelen; vrijgemaakt; geld vrij; geld op; geld terecht; geld gaat; geld beter; betalingen;
      uitbetaald; bijdrage in de kosten; eigen risico; aanschaf; bekostigen; begroten; kostenbesparend; schaalvoordelen; budgetplafonds;
      uitnutten; overgeheveld; overhevelen; doorbelast*; kosten besparen; indexeringspercentage; kortingspercentages;
      toegekende uitzondering; uitzonderlijke situatie; geld-volgt-klant; geld volgt; persoonsvolgende bekostiging; inzet van middelen;
      spelregels hardheidsclausule; zorgexploitatie; rode cijfers; doelmatige inzet; meerzorg; meerzorgregeling; beveiligde zorg .. vergoed;
      stapeling; onredelijk benadelen*; onvoorziene en onredelijk*; leveringsvorm .. vergoed*; opbrengsten; kostensoort*; kosteneffectie*;
      kostenefficiëntie; kortingen; tariefkorting*; korting op; korting van; gekort; kortingsregeling; lening; leningen; bank; banken;
      bancaire; portemonnee; premiegeld; gemeenschapsgeld; belastinggeld; zorgeuro*; onderbekostig*; besparing*; bespaart; besparen;
      bespaard; duurste; kostenefficiënt*; rendabel; winstoogmerk; winstgevend; verliesgevende; aanneemsom; boekjaar; boekhouding;
      financials; herverdeling; vergoedingssystematiek; normprijs; dekking; reëel tarief; tarieven reëel; ongedekt; percentages;
      aanvullende middelen; geoormerkt*; financieringsvorm*; reservering; reserveren; reserveert; gereserveerd; meerjarige financiële;
      salarissen; verdienen; beloning; beloond; geld besteed; schaalvoordeel; inkoopbudget; kostenverschil*; kostenverschillen;
      prijsverschil*; nza; zzp-tarief; zorgzwaartepakket*; zzp vg; zzp ggz; vg7; lvg; volume-afspra*; volumeafspra*; toeslag; kosten;
      financieel*; financiële; financieel; financiering; financieren; gefinancierd; financier*; budget; budget*; begroting*;
      meerjarenbegroting; winst; winst*; overhead; afslag; afslagen; opslag; opslagen; kortingspercentage; vergoeding*; vergoed; vergoeden;
      bekostigd; subsidie*; euro; declarabel*; declareerba*; declaratie; declareren; gedeclareerd; facturatie; factur*; betaalbaar;
      uitgaven; tekort op; tekorten in; betaling*; doelmatige zorg*; doelmatig*; ondoelmatig*; reserve; reserves; exploitatie*;
      omzetafspra*; omzet; investering*; investeren; prijs; prijzen; productieplafond; uurtarief; trajectprijs; taakgericht* bekostig*; p*q;
      pxq; inspanningsgericht*; lumpsum; prijsindex*; loonontwikkeling; inflatie; nza-maximum*; maximumtarie*; no show; no-show;
      bevoorschotting; voorschot*; btw; loon; lonen; cao; cao's; salaris*; schulden; verlieslatend; bonus-malus; vpt-tarief; extra middelen`,
    0.5: `declareren bij; schuiven; geschoven; middelen halverwege; waard; rekening; beheersbaar; houdbaar; houdbaarheid; schaarse middelen;
      minder geld; meer geld; leveringsvorm*; uitzonderlijke gevallen; resultaat; compensatie; compenseren; goedkoopste; betaalbaar houden;
      zuinig; prikkel; prikkels; grip op; kwetsbare positie van aanbieders; zorgprofiel; zwaarte; realisatie; maximum; norm voor; index;
      risico draagt; risico's; ondernemersrisico; risicodragend; middelen beschikbaar; afgeroomd; geld; middelen; euro's; duur; goedkoper;
      goedkoop*; duurder; rendement; efficiënt*; bestuurders .. verdienen; loondienst; risico-opslag; bezwaar .. percentage; percentage;
      jaarrekening*; volume; productie; toeslag*; normbedrag*; uitnutting; afroming; rijksbijdrage; gemeentefonds; resultaatsbestemming;
      eigen bijdrage; eigen bijdragen; zorgprofiel*; reistijd; aanrijtijd*; materiële kosten`,
    [-1]: `ten koste van; kost tijd; kosten geen tijd; winst behalen in tijd; winst voor de cliënt; budgethouder*; persoonsgebonden budget*`,
    0.4: `werkelijke groei`,
    0.6: `korting; verlies`,
  }),
  examples: financeExamples,
};
