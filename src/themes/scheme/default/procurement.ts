import type { ThemeDefinition } from '../theme-definition.js';
import { cues, listed } from '../writing.js';
import { procurementExamples } from './procurement-examples.js';

export const procurement: ThemeDefinition = {
  key: 'procurement',
  label: 'Inkoopmodel en inkoopprocedure',
  definition:
    'Open House, aanbesteding of subsidie; vorm, duur en bepalingen van het contract; procedure, planning, termijnen en in te dienen stukken; gunning en rechtsbescherming; regionaal of lokaal inkopen.',
  synonyms:
    listed(`Inkoopmodel; Inkoopprocedure; Open House; Aanbesteding; Nieuwe inkoop; Inkoopstrategie; Inkoopbeleid; Contractvorm; Contractduur; Looptijd; Procedure en planning; Planning;
    Gunning; Gunningscriteria; Regionale inkoop; Inkoop; Inkooptechnisch; Contractering; Overeenkomst; Raamovereenkomst; Inschrijving; Toelatingsprocedure; Zorginkoop;
    Contractvoorwaarden; Juridisch; Tijdpad; Percelen; Selectiecriteria; Rechtsbescherming; Bezwaar en kort geding; Aanbestedingsvorm; Inkoopdocumenten; Inschrijfvereisten`),
  cues: cues({
    0.82: `aanbestedingsprocedure; europese aanbesteding; openbare procedure; onderhandse; marktconsultatie; opties tot verlenging;
      verlengen van het contract; eenzijdig verlengen; overeenkomst tekenen; opzeggen van de overeenkomst; ontbindende; standstill;
      inkoopplanning; ingangsdatum van de overeenkomst; gezamenlijk inkopen; zelf inkopen; strijdigheid; rangorde van documenten;
      artikel in de overeenkomst`,
    0.42: `einddatum; beoordelingscommissie; loting; selectie; rechtszaak; kavel*; tekstuele`,
    0.88: `contracteringsproces; inschrijfprocedure; contractbeëindiging; tenderdocumenten; open house-constructie*;
      openhousemodel; zeer beperkte openstelling; heraanbesteding`,
    0.55: `subsidieregeling; minimumtermijn`,
    0.95: `bedrijfsplan; aanvullend inkoopbeleid; deadline; uitvraaglijst; verlengingstermijn; verlengingsoptie; huidige contract;
      verlenging van het contract; inkoopvisie; inkoopsamenwerking; jaarcontract*; beleidsdocument; concerninschrijving*;
      kopie van de vergunning; na indiening; in rechte; rechtsgang; bezwaar open; staat .. bezwaar; contract aanvragen;
      gezamenlijk contract; een contract aan te vragen; contract voor lange; contract voor langere; contract voor een langere;
      welke bepaling; elkaar tegen; elkaar tegenspreken; spreken elkaar tegen; versie van de overeenkomst; hele raad van bestuur;
      bevoegd te tekenen; tekenbevoegd*; procedures en juristen; sluit de inschrijving; sluiting van de inschrijving; mag .. bijlagen;
      uitgangspunten .. inkoop; bestek; eisen en bestek; inkoopbeleid; contracteerkalender; inkoopprocedures; steeds nieuwe inkoop;
      huidige inkoop; vorige inkoop; vorige aanbesteding; nieuwe contracten; huidige contracten; nieuwe contractperiode; looptijd;
      duur van het contract; duur van de overeenkomst; einde van het contract; expiratie; contracteerperiode; inkoopkalender;
      toelatingsmodel; toelatingseisen; toelatingscriteria; contractpartij; inkoopjaar; in te schrijven; inschrijven; meerdere percelen;
      koopt in namens; namens alle gemeenten; elektronische handtekening; digitale handtekening; rechtsgeldig ondertekend; tijdig ontvangen;
      te laat ingediend; conceptversie; bezwaar .. bepaling; bepaling te schrappen; artikel te schrappen; artikel .. overeenkomst;
      artikel .. aan te passen; in strijd met; buiten proportie; buiten verhouding; disproportionele; disproportioneel;
      onevenredig bezwarend; eisen aan de inschrijving; geschiktheidseis*; minimumeis; minimumeisen; bewijsmiddel*;
      verklaring betalingsgedrag; eherkenning; vecozo; zorginkoopportaal; inkoopportaal; contractportaal; inkooppartij; contractaanbod;
      contractafspraken; contractonderhandeling*; onderhandel*; bestekspost*; nadere overeenkomst; voorlopige gunning; definitieve gunning;
      definitieve overeenkomst; gunningsbeslissing; aansprakelijkheidsbepaling*; aansprakelijkheid; indieningstermijn; inschrijvingstermijn;
      inschrijfdatum; inschrijftermijn; inschrijfdocument*; inschrijfvoorwaarden; aanbestedingsronde*; uitvraag .. aanbesteding;
      inkoopronde*; inkoopronden; instapmoment*; gunningsmethodiek; prijs-kwaliteitverhouding; beste prijs-kwaliteit*; contractbepaling*;
      contractuele bepaling*; conceptcontract; conceptovereenkomst*; concept-overeenkomst*; opzegtermijn; rechtsverwerking*;
      klachtenprocedure .. inkoop; bezwaarprocedure; gelijke behandeling; gelijkheidsbeginsel; transparantiebeginsel;
      proportionaliteitsbeginsel; aanbestedingswet; aanbestedingsrecht; sociale en andere specifieke diensten; sas-procedure;
      regionaal contract; herstelmogelijkheid; gebrek herstellen; hersteld worden; verzuim herstellen; uitsluitingsgrond*; inkooptermijn;
      contracteerronde*; contracteercyclus; contracteerbeleid; zorgcontractering; marktverkenning; open house; openhouse; open-house;
      aanbested*; aanbesteding*; europees aanbested*; inkoopmodel*; inkoopprocedure*; inkooptraject*; inkoopvorm*; inkoopproces*;
      inkoopstrategie*; inschrijv*; ingeschreven; inschrijver*; gunning*; gegund; gunnen; gunningscriteri*; kort geding; kortgeding*;
      vervaltermijn*; bezwaartermijn*; raamovereenkomst*; raamcontract*; contractduur; contractvorm*; contracttermijn;
      looptijd van .. contract; looptijd van de overeenkomst; contractperiode; toelatingsprocedure*; selectieprocedure; selectiecriteri*;
      perceel; percelen; perceelindeling; regionale inkoop; regionaal ingekocht; regionaal inkopen; regionaal in te kopen; lokale inkoop;
      lokaal inkopen; lokaal ingekocht; inkoopdocument*; programma van eisen; nota van inlichtingen; contracteerproces;
      contracteerprocedure*; inkoopkader*; bestuurlijk aanbesteden; dialooggericht*; meerjarencontract*; meerjarige overeenkomst*;
      meerjarenovereenkomst*; verlengingsoptie*; optie tot verlenging; handelsregister; kvk; kvk-uittreksel; uittreksel; ubo*; uea;
      tenderned; negometrix; rechtsbescherming; proportionaliteit; voorschrift zorgtoewijzing`,
    0.75: `aan welke voorwaarden; aan welke eisen; dient .. ingediend; per wanneer; op welke datum; in te stappen; origineel; gecorrigeerd;
      corrigeren; ontvankelijk*; akkoordverklaring; conformiteit*; conceptstukken; ter inzage; namens de gemeenten;
      afloop van de overeenkomst; na afloop van het contract; verplichtingen uit; bezwaartermijn; kalenderdagen; werkdagen; contractuele;
      inschrijvende; afgifte; fuseert; fusie; fuseren; overeenstemming; bindend; bindende; definitieve stukken; definitieve versie;
      driejarig*; tweejarig*; toegestaan om; is het toegestaan; in aanmerking te komen; welke voorwaarden gelden; voorwaarden gelden;
      onder welke voorwaarden; dezelfde eisen; aan deze eis; eis van; eis ook; ouder zijn dan; verklaring van; bewijsstukken;
      bijlage toevoegen; documenten aanleveren; dezelfde documenten; zonder instemming; instemming van; clausule; toewijzing van contracten;
      uitgesloten van; uitsluiting; uitsluiten; wanneer horen; wanneer volgt het besluit; besluit op; gevolgen als; koopt;
      ingaan van het contract; aanvang; startmoment; aanvangsdatum; ondertekent; rechtsopvolger; overname van .. contract;
      opnieuw inschrijven; modelovereenkomst; voorwaarden in de overeenkomst; ondertekening van; contract zo lang; zo lang duurt;
      lang contract; kortere contracten; lange contracten; schrappen; te schrappen; jaarlijks vervangen; heldere afspraken .. contract;
      vastgelegd in de overeenkomst; deze eis; aan de eis; leveringsvoorwaarden; bezwarend*; tot wanneer; wanneer kan; spelregels;
      eenjarige; ouder dan; inschrijver; te overleggen; overleggen; tussentijds toe te treden; deelnemen aan de procedure; volmacht;
      ondertekenen; ondertekend; tekenen; rechtspersoon; rechtsvorm; statuten; indient; in te dienen; insturen; meesturen; mee te sturen;
      aan te leveren; inleveren; in te leveren; aangeleverd moet; stukken .. meesturen; tijdig .. aanvraag; aanvraag indienen;
      welke stukken; toegewezen; toekenning; in aanmerking; afwijzing; afgewezen; afgewezen worden; leidraad; contractpartij*;
      contractpartner*; contractant*; formulieren; sjabloon; bewijsstuk; jurisprudentie; vonnis; beroepsprocedure; bezwaar maken;
      bezwaar tegen; bezwaar aan; maken bezwaar; niet instemmen; rechtsgeldig*; nietig*; geldig; geldigheid; geldigheidsduur;
      geldt dit beleid; contractering; langjarige; vier jaar; zes jaar; acht jaar; tien jaar; contract .. jaar; jaarlijkse contractering;
      inkooporganisaties; lokaal .. ingekocht; inkoopregio; wet verbetering beschikbaarheid; wvbj; productstructuur; productomschrijving*;
      productindeling; perceelbeschrijving; planning is krap; inkoopteam; voorwaarde om; aan de voorwaarden; aan deze voorwaarde; inkopen;
      ingekocht; contracteren; addendum; opzegging; opzeggen; ontbinding; ontbinden; verlengen; verlenging; verlengd; meerjarig*; eenjarig*;
      contractvoorwaarden; algemene voorwaarden; procedure; procedures; deadline*; tijdpad; tijdspad; sluitingsdatum; uiterste datum;
      indienen; ingediend; indiening; bestuursverklaring; formulier*; aanvraagformulier*; rechter; rechtbank; juridisch*; bezwaar; bezwaren;
      rechtmatige procedure; zorginkoopbeleid; beleidsperiode; toetreding*; instroommoment*; toetredingsmoment*; tussentijds toetreden;
      onder protest; rangorde; tegenstrijdig*; bepaling; bepalingen; contractueel; ingangsdatum; aansprakelijk*; vrijwaring;
      zekerheidstelling; langdurig contract; langdurige contracten; langlopend*; inkooporganisatie; centrumregeling;
      gemeenschappelijke regeling; subsidie in plaats van; subsidierelatie; inkoopmacht; bovenregionaal; voorwaarden voor contractering;
      bijlage; concept-overeenkomst; conceptovereenkomst; proportioneel; eenzijdig*`,
    0.4: `moet bewijzen; bewijzen; nieuwe aanbieder; nieuwe zorgaanbieder; bestaande zorgaanbieders; bestaande aanbieders; deze nieuwe inkoop;
      welke criteria; september; oktober; december; van toepassing; uiterlijk; concept; termijn van; originele; volgorde;
      beschikbaar gesteld; instappen; deelname; verplichting; aangegeven; toelichten; verlangd; mogen wij; moeten wij; volstaat;
      voldoen aan; voldoet; bevestigen dat; geldt; gelden; vereist; vereiste; vereisten; aanvraag; besluit; vastgestelde; officieel*;
      bijgevoegd; toegevoegd; meegestuurd; ontvangen; schriftelijk; instemmen; nieuwe inkoop; looptijd*; inkoop; contract; contracten;
      overeenkomst; overeenkomsten; gezamenlijke inkoop; artikel; datum; opdrachtgever; opdrachtnemer; inkoper; inkopers; hervormingsagenda;
      stukken; publiceert; vastgesteld; strategie vastgesteld; startdatum; per 1 januari; start van het contract; bijlagen; inkoopdoel*;
      plan van aanpak; ondernemingsplan; offerte; aanpassing; termijn; termijnen; planning; uitgangspunten; strategie; document; documenten;
      vergunning; certificaat; eis; eisen; voorwaarde; voorwaarden; criteria; ondertekening; aanleveren; aanvragen; regionaal; verklaring;
      beoordeeld; definitief; beroep doen op; jaar; tenaamstelling; portal; portaal; publicatie; wijziging*`,
    [-1]: `zorg op afspraak`,
    0.6: `deze inkoop`,
    0.5: `nieuwe versie; belastingdienst; voorrang; uploaden; onder voorbehoud; in de leidraad`,
  }),
  examples: procurementExamples,
};
