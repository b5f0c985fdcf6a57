// Every sentence of the checker in Finnish.
import type { Expected } from "../model/plan.ts";
import type { Extension } from "../programme/parameters.ts";
import type { Label } from "../programme/requirements.ts";
import type { RuleSlots } from "../rules/slots.ts";
import type { Format, Messages } from "./messages.ts";

/** What a cell should have held, after "ei ole". */
const expected: Readonly<Record<Expected, string>> = {
  action: "tuntemamme toiminto",
  call: "hakukierroksen vuosi",
  variant: "tämän toiminnon ala, osa tai tyyppi",
  country: "tuntemamme maa",
  "organisation-type": "tuntemamme organisaatiotyyppi",
  role: "tuntemamme rooli",
  category: "tuntemamme budjettikategoria",
  amount: "summa, jonka osaamme lukea",
  number: "kokonaisluku",
  date: "päivä, jonka osaamme lukea",
  "yes-no": "vastaus, jonka osaamme lukea",
};

const wouldWork = {
  action: "Valitse luettelosta, esimerkiksi Kumppanuushankkeet tai KA220-HED.",
  call: "Kirjoita vuosi, esimerkiksi 2026.",
  variant: "Valitse luettelosta.",
  country: "Kirjoita maan nimi tai koodi, esimerkiksi Ruotsi tai SE.",
  "organisation-type": "Valitse luettelosta, esimerkiksi Korkeakoulu.",
  role: "Kirjoita Koordinaattori, Kumppani, Sidosyhteisö tai Liitännäiskumppani.",
  category: "Valitse luettelosta, esimerkiksi Hankehallinto.",
  amount: "Kirjoita euromäärä lukuna, esimerkiksi 1234,56.",
  number: "Kirjoita kokonaisluku, esimerkiksi 24.",
  date: "Kirjoita vuosi, kuukausi ja päivä, esimerkiksi 2026-11-01.",
  "yes-no": "Kirjoita kyllä tai ei.",
} as const;

/** How long a running project may be made longer. */
function extended(extension: Extension, f: Format): string {
  const most =
    extension.by !== undefined
      ? ` enintään ${f.count(extension.by, "month")}`
      : extension.inAll !== undefined
        ? ` (yhteensä enintään ${f.count(extension.inAll, "month")})`
        : "";
  return `pidennystä${most} voi saada vasta myöhemmin ja ilman lisärahaa`;
}

/** What stands for an answer of yes or no. */
const answers: Readonly<Record<string, string>> = { yes: "kyllä", no: "ei", "not-needed": "ei tarvita" };

const kindNames: Readonly<Record<string, readonly [string, string]>> = {
  hei: ["korkeakoulu", "korkeakoulua"],
  enterprise: ["yritys", "yritystä"],
  school: ["koulu", "koulua"],
};

/** What a unit cost depends on, as a question. */
const needed = {
  country: "missä maassa?",
  km: "kuinka pitkä matka on?",
  days: "montako päivää kukin oleskelu kestää?",
  purpose: "matka vai oleskelu?",
} as const;

function kind(id: string, count: number, format: Format): string {
  const names = kindNames[id];
  return names === undefined ? format.organisationType(id) : (names[count === 1 ? 0 : 1] ?? id);
}

const cells = (count: number): string => (count === 1 ? "solu" : "solua");
const points = (count: number): string => (count === 1 ? "kohta" : "kohtaa");
const problems = (count: number): string => (count === 1 ? "ongelma" : "ongelmaa");

/** "Vain 2 korkeakoulua", "Ei yhtään korkeakoulua". */
function onlySoMany(label: Label, count: number, format: Format): string {
  return count === 0 ? `Ei yhtään ${format.counted(label, 2)}` : `Vain ${count} ${format.counted(label, count)}`;
}

/** "2 korkeakoulua", "ei yhtään korkeakoulua". */
function soMany(label: Label, count: number, format: Format): string {
  return `${count === 0 ? "ei yhtään" : count} ${format.counted(label, count)}`;
}

function atLeastNeeded(count: number): string {
  return `Vähintään ${count} tarvitaan.`;
}

function soManyCountries(countries: readonly string[], label: Label, format: Format): string {
  if (countries.length === 0) return `${capital(format.several(label))}: ei yhtään maata`;
  return `${capital(format.several(label))}, ${format.count(countries.length, "country")}: ${format.countries(countries)}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const identifiers = { oid: "OID", pic: "PIC" } as const;
const identifierShapes = {
  oid: "E ja 8 numeroa, esimerkiksi E10012345",
  pic: "9 numeroa, esimerkiksi 912345678",
} as const;

const documents = {
  id: "OID tai PIC",
  echeCode: "ECHE-koodi",
  mandate: "allekirjoitettu valtuutus",
  declaration: "allekirjoitettu kunnian ja omantunnon kautta annettu vakuutus",
  representative: "laillisen edustajan nimi",
  contact: "yhteyshenkilö",
} as const;

function lookItUp(): string {
  return "Selvitä asia ja merkitse se sitten arvioiduksi.";
}

export const fi: Messages = {
  rules: {
    "action-missing": {
      title: "Toiminto",
      met: () => "Toiminto on tiedossa",
      open: {
        what: () => "Mihin toimintoon tämä suunnitelma kuuluu?",
        why: () => "Joka toiminnolla on omat sääntönsä, joten mitään muuta ei voi tarkistaa ennen sitä.",
        fix: () => "Valitse toiminto Hanke-välilehdellä.",
      },
    },
    "call-not-open": {
      title: "Hakukierros",
      met: ({ call }) => `Hakukierros ${call}`,
      open: {
        what: () => "Millä hakukierroksella haette?",
        why: () => "Maat, enimmäismäärät ja velvoitteet vaihtelevat hakukierroksittain.",
        fix: ({ first, last }) => `Kirjoita hakukierroksen vuosi, ${first}–${last}.`,
        cells: { "project.call": () => "mikä vuosi?" },
      },
      fail: {
        what: ({ call, action }, f) => `${f.action(action)}: ei hakukierrosta vuonna ${call}`,
        why: ({ first, last }) => `Tuntemamme tämän toiminnon hakukierrokset ovat vuosilta ${first}–${last}.`,
        fix: ({ first, last }) => `Valitse hakukierros vuosilta ${first}–${last} tai jokin muu toiminto.`,
        cells: { "project.call": ({ first, last }) => `hakukierrokset ${first}–${last}` },
      },
    },
    "call-not-covered": {
      title: "Hakukierros",
      met: () => "Hakukierroksen säännöt ovat tiedossa",
      open: {
        what: ({ call, newest, read }) =>
          read === undefined
            ? `Hakukierroksen ${call} sääntöjä ei vielä ole. Voit suunnitella vuoden ${newest} säännöillä.`
            : `Hakukierroksen ${call} sääntöjä ei ole luettu. Voit verrata vuoden ${newest} sääntöihin.`,
        why: ({ newest, read }, f) =>
          read === undefined
            ? `Uusin lukemamme hakukierros on ${newest}. Emme arvaa, mikä muuttuu.`
            : `Tästä toiminnosta olemme lukeneet nämä: ${f.calls(read)}. Emme arvaa, mikä oli toisin.`,
        fix: ({ call, newest, read }) =>
          read === undefined
            ? `Aseta hakukierrokseksi toistaiseksi ${newest} ja tarkista uudelleen, kun uusi opas on mukana.`
            : `Vertaa suunnitelmaa vuoden ${call} oppaaseen tai valitse hakukierros, jonka olemme lukeneet.`,
        cells: {
          "project.call": ({ newest, read }, f) =>
            read === undefined ? `ei vielä sääntöjä, uusin ${newest}` : `ei luettu; luettu: ${f.calls(read)}`,
        },
      },
    },
    "variant-missing": {
      title: "Ala tai osa",
      met: ({ variant, action }, f) => f.variant(action, variant),
      open: {
        what: ({ choices, action }, f) => `Mikä ${f.variantKind(action, choices[0])} hakemuksella on?`,
        why: () => "Osa säännöistä riippuu siitä, joskus myös lomake ja se, minne haetaan.",
        fix: ({ choices, action }, f) => `Valitse ${f.or(choices.map((one) => f.variant(action, one)))}.`,
        cells: { "project.variant": ({ choices, action }, f) => `mikä ${f.variantKind(action, choices[0])}?` },
      },
    },
    "variant-closed": {
      title: "Ala tai osa",
      met: () => "Avoinna tällä hakukierroksella",
      fail: {
        what: ({ variant, action, call }, f) => `${f.variant(action, variant)} ei ole avoinna hakukierroksella ${call}`,
        why: ({ action, call }, f) => `${f.action(action)}: tällaisille hankkeille ei ole hakua vuonna ${call}.`,
        fix: ({ action, variant }, f) => `Valitse jokin muu ${f.variantKind(action, variant)}.`,
        cells: { "project.variant": ({ call }) => `ei avoinna ${call}` },
      },
    },
    "duration-not-allowed": {
      title: "Kesto",
      met: ({ months, duration, extension }, f) =>
        `${f.count(months, "month")}, sallittu ${f.duration(duration)}${extension ? `; ${extended(extension, f)}` : ""}`,
      open: {
        what: () => "Montako kuukautta hanke kestää?",
        why: ({ duration }, f) => `Ohjelmaopas sallii: ${f.duration(duration)}.`,
        fix: () => "Kirjoita kuukausien määrä Hanke-välilehdelle.",
        cells: { "project.months": () => "montako?" },
      },
      fail: {
        what: ({ months, duration }, f) => `${f.count(months, "month")} ei ole sallittu kesto: ${f.duration(duration)}`,
        why: ({ action, duration, extension }, f) =>
          `${f.action(action)}: hankkeen kesto on ${f.duration(duration)}${extension ? `; ${extended(extension, f)}` : ""}.`,
        fix: ({ duration }, f) => `Aseta hankkeen kestoksi ${f.duration(duration)}.`,
        cells: { "project.months": ({ duration }, f) => `sallittu ${f.duration(duration)}` },
      },
      review: {
        what: ({ months }, f) =>
          `Lähettääkö hanke oppilaita pitkille jaksoille ulkomaille? Sen kesto on ${f.count(months, "month")}.`,
        why: ({ limit, longest }) =>
          `Yli ${limit} kuukautta, enintään ${longest}, on vain hankkeille, joissa oppilaat ovat pitkään ulkomailla.`,
        fix: ({ limit }) => `Vahvista se tai lyhennä hanke ${limit} kuukauteen.`,
        cells: { "project.months": () => "pitkä oppilasliikkuvuus?" },
      },
    },
    "start-outside-window": {
      title: "Alku",
      met: ({ start, end }, f) => (end === undefined ? f.date(start) : `${f.date(start)} – ${f.date(end)}`),
      fail: {
        what: ({ start }, f) => `Tämän hakukierroksen hankkeet eivät ala ${f.date(start)}`,
        why: ({ from, to }, f) => `Ne alkavat ${f.date(from)} – ${f.date(to)}.`,
        fix: ({ from, to }, f) => `Valitse päivä väliltä ${f.date(from)} – ${f.date(to)}.`,
        cells: { "project.start": () => "hakukierroksen kuukausien ulkopuolella" },
      },
      review: {
        what: ({ round, start }, f) =>
          `Avaako kansallinen toimistonne hakuajan ${round}? Alku ${f.date(start)} kuuluu siihen.`,
        why: ({ deadline }, f) =>
          `Sen määräaika olisi ${f.date(deadline)}. Toimistot avaavat sen vain, jos ne haluavat.`,
        fix: () => "Kysy kansallisesta toimistosta tai aloittakaa ensimmäisen hakuajan kuukausina.",
        cells: { "project.start": ({ round }) => `vain hakuajalla ${round}` },
      },
    },
    "grant-above-cap": {
      title: "Suurin avustus",
      met: ({ grant, cap }, f) => `${f.money(grant)}, enintään ${f.money(cap)}`,
      open: {
        what: () => "Paljonko haette?",
        why: ({ cap }, f) =>
          cap === undefined
            ? "Avustusta verrataan hakukierroksen enimmäismäärään."
            : `Suurin avustus on ${f.money(cap)}.`,
        fix: () => "Kirjoita avustus Hanke-välilehdelle tai täytä Budjetti-välilehti.",
        cells: { "project.grant": () => "paljonko?" },
      },
      fail: {
        what: ({ over, cap }, f) => `Avustus on ${f.money(over)} yli enimmäismäärän ${f.money(cap)}`,
        why: ({ grant, cap, months }, f) =>
          `Haette ${f.money(grant)}. Suurin avustus${months === undefined ? "" : ` (${f.count(months, "month")})`} on ${f.money(cap)}.`,
        fix: ({ over }, f) => `Hakekaa ${f.money(over)} vähemmän.`,
        cells: { "project.grant": ({ over }, f) => `${f.money(over)} liikaa` },
      },
    },
    "grant-below-minimum": {
      title: "Pienin avustus",
      met: ({ grant, minimum }, f) => `${f.money(grant)}, vähintään ${f.money(minimum)}`,
      fail: {
        what: ({ missing, minimum }, f) => `Avustus on ${f.money(missing)} alle vähimmäismäärän ${f.money(minimum)}`,
        why: ({ grant, minimum }, f) => `Haette ${f.money(grant)}. Pienin avustus on ${f.money(minimum)}.`,
        fix: ({ missing }, f) => `Suunnitelkaa ${f.money(missing)} lisää tai valitkaa pienempien hankkeiden toiminto.`,
        cells: { "project.grant": ({ missing }, f) => `${f.money(missing)} liian vähän` },
      },
    },
    "grant-not-a-lump-sum": {
      title: "Kertakorvaus",
      met: ({ grant }, f) => `Kertakorvaus ${f.money(grant)}`,
      open: {
        what: () => "Mitä kertakorvausta haette?",
        why: ({ choices }, f) => `Avustus on jokin kiinteistä summista: ${f.or(choices.map(f.money))}.`,
        fix: ({ choices }, f) => `Valitse ${f.or(choices.map(f.money))}.`,
        cells: { "project.grant": () => "mikä kertakorvaus?" },
      },
      fail: {
        what: ({ grant }, f) => `${f.money(grant)} ei ole mikään kertakorvauksista`,
        why: ({ choices }, f) => `Avustuksen on oltava ${f.or(choices.map(f.money))}. Siltä väliltä ei voi hakea.`,
        fix: ({ nearest }, f) => `Valitse lähin, ${f.money(nearest)}, ja sovita hanke siihen.`,
        cells: { "project.grant": ({ choices }, f) => f.or(choices.map(f.money)) },
      },
    },
    "lines-differ-from-lump-sum": {
      title: "Rivit ja kertakorvaus",
      met: ({ total }, f) => `Rivit ovat yhteensä ${f.money(total)}`,
      fail: {
        what: ({ total, grant }, f) =>
          `Rivit ovat yhteensä ${f.money(total)}. Kertakorvaus on ${f.money(grant)}: ${f.money(Math.abs(grant - total))} ${total < grant ? "puuttuu" : "liikaa"}.`,
        why: () => "Kaikkien kumppanien ja työpakettien osuuksien on oltava yhteensä täsmälleen kertakorvaus.",
        fix: ({ total, grant }, f) =>
          total < grant
            ? `Lisää Budjetti-välilehdelle ${f.money(grant - total)}.`
            : `Poista Budjetti-välilehdeltä ${f.money(total - grant)}.`,
        cells: {
          "project.grant": ({ total, grant }, f) =>
            `${f.money(Math.abs(grant - total))} ${total < grant ? "puuttuu riveiltä" : "liikaa riveillä"}`,
        },
      },
    },
    "lines-differ-from-grant": {
      title: "Rivit ja avustus",
      met: ({ total }, f) => `Rivit ovat yhteensä ${f.money(total)}`,
      fail: {
        what: ({ total, grant }, f) => `Rivit ovat yhteensä ${f.money(total)}, avustus on ${f.money(grant)}`,
        why: ({ total, grant }, f) => `Ero on ${f.money(Math.abs(grant - total))}.`,
        fix: () => "Aseta avustukseksi rivien summa tai korjaa rivit.",
        cells: { "project.grant": ({ total }, f) => `rivit yhteensä ${f.money(total)}` },
      },
    },
    "year-above-cap": {
      title: "Avustus vuodessa",
      met: ({ cap }, f) => `Mikään vuosi ei ylitä summaa ${f.money(cap)}`,
      fail: {
        what: ({ year, over, cap }, f) => `Vuosi ${year} on ${f.money(over)} yli enimmäismäärän ${f.money(cap)}`,
        why: ({ year, total, cap }, f) =>
          `Vuodella ${year} on ${f.money(total)}. Enimmäismäärä on ${f.money(cap)} vuodessa.`,
        fix: ({ year, over, roomiest }, f) =>
          roomiest === undefined
            ? `Poista vuodelta ${year} summa ${f.money(over)}.`
            : `Siirrä ${f.money(over)} vuodelta ${year} vuodelle ${roomiest} tai perustele huippu hakemuksessa.`,
        cells: { "budget.amount": ({ year, over }, f) => `vuosi ${year}: ${f.money(over)} liikaa` },
      },
    },
    "cost-not-above-grant": {
      title: "Yhteisrahoitus",
      met: ({ cost, grant }, f) => `Kustannukset ${f.money(cost)}, enemmän kuin ${f.money(grant)}`,
      open: {
        what: () => "Paljonko hanke todella maksaa?",
        why: ({ grant }, f) =>
          `Arvioitujen kustannusten on oltava suuremmat kuin avustus ${f.money(grant)}: hankkeet yhteisrahoitetaan.`,
        fix: () => "Kirjoita arviosi kaikista kustannuksista Hanke-välilehdelle.",
        cells: { "project.totalCost": () => "paljonko se maksaa?" },
      },
      fail: {
        what: ({ cost, grant }, f) =>
          `Hanke maksaa ${f.money(cost)}, mikä ei ole enemmän kuin avustus ${f.money(grant)}`,
        why: () => "Arvioitujen kustannusten on oltava suuremmat kuin kertakorvaus: hankkeet yhteisrahoitetaan.",
        fix: () => "Korjaa arvio tai valitse pienempi kertakorvaus.",
        cells: { "project.totalCost": ({ grant }, f) => `oltava yli ${f.money(grant)}` },
      },
    },
    "management-above-share": {
      title: "Hankehallinnon osuus",
      met: ({ amount, share, limit }, f) =>
        `Hankehallinto ${f.money(amount)}, enintään ${f.percent(share)}: ${f.money(limit)}`,
      open: {
        what: ({ lines }, f) =>
          lines === undefined
            ? "Mikä työpaketti on hankehallintoa?"
            : `Mihin työpakettiin kuuluu ${f.count(lines, "line")}?`,
        why: ({ share, limit }, f) => `Hankehallinnon osuus on enintään ${f.percent(share)}: ${f.money(limit)}.`,
        fix: ({ lines }) =>
          lines === undefined ? "Anna sille tunnus WP1 tai nimi Hankehallinto." : "Valitse työpaketti.",
        cells: { "budget.workPackage": () => "mikä työpaketti?" },
      },
      fail: {
        what: ({ over }, f) => `Hankehallinto vie ${f.money(over)} liikaa`,
        why: ({ workPackage, amount, base, share, limit }, f) =>
          `${workPackage ?? "Hankehallinto"} on ${f.money(amount)}, kun koko summa on ${f.money(base)}: ${f.percent(amount / base)}. Ohjelmaopas sallii enintään ${f.percent(share)}: ${f.money(limit)}.`,
        fix: ({ workPackage, over }, f) =>
          workPackage === undefined
            ? `Siirrä ${f.money(over)} hankehallinnosta muille riveille.`
            : `Siirrä ${f.money(over)} työpaketista ${workPackage} muihin työpaketteihin.`,
        cells: {
          "budget.amount": ({ workPackage, over, share }, f) =>
            `${workPackage ?? "hankehallinto"}: ${f.money(over)} yli ${f.percent(share)}`,
          "workPackages.id": ({ over, share }, f) => `${f.money(over)} yli ${f.percent(share)}`,
        },
      },
    },
    "too-many-work-packages": {
      title: "Työpaketit",
      met: ({ found, recommended }, f) =>
        `${found} ${f.form(found, ["toteutuksen työpaketti", "toteutuksen työpakettia"])}, suositus ${f.number(recommended)}`,
      review: {
        what: ({ found }) => `Tarvitaanko ${found} toteutuksen työpakettia?`,
        why: ({ recommended }) => `Ohjelmaopas suosittaa hankehallinnon lisäksi enintään ${recommended}.`,
        fix: () => "Yhdistä joitakin tai varaudu perustelemaan, miksi niin montaa tarvitaan.",
      },
    },
    "category-not-allowed": {
      title: "Budjettikategoriat",
      met: () => "Toiminnossa maksetaan kaikki suunnitelman budjettikategoriat",
      fail: {
        what: ({ category, amount }, f) => `${f.category(category)}: ${f.money(amount)}, ei makseta tässä hankkeessa`,
        why: ({ allowed }, f) => `Maksetaan: ${f.and(allowed.map(f.category))}.`,
        fix: ({ amount }, f) => `Siirrä ${f.money(amount)} toiseen kategoriaan tai valitse toinen hanketyyppi.`,
        cells: { "budget.category": () => "ei makseta tässä hanketyypissä" },
      },
    },
    "associated-partner-funded": {
      title: "Liitännäiskumppanit",
      met: () => "Yhdelläkään liitännäiskumppanilla ei ole rahaa",
      fail: {
        what: ({ amount, ...who }, f) => `${f.who(who)} on liitännäiskumppani, mutta budjetissa on ${f.money(amount)}`,
        why: () => "Liitännäiskumppanit eivät saa EU-rahaa, eikä niitä lasketa kumppaneiksi.",
        fix: () => "Anna raha rahoitetulle kumppanille tai muuta rooliksi kumppani.",
        cells: {
          "partners.role": ({ amount }, f) => `budjetissa ${f.money(amount)}; ei EU-rahaa`,
          "budget.partner": () => "liitännäiskumppani ei saa EU-rahaa",
        },
      },
    },
    "line-partner-unknown": {
      title: "Rivien kumppanit",
      met: () => "Joka rivi kuuluu jollekin kumppanille",
      fail: {
        what: ({ typed, suggestion }, f) =>
          `${f.quote(typed)}: budjettirivejä on, mutta nimi puuttuu Kumppanit-välilehdeltä${suggestion === undefined ? "" : `. ${suggestion}?`}`,
        why: ({ lines }, f) => `Ei voi laskea kenellekään kumppanille: ${f.count(lines, "line")}.`,
        fix: ({ suggestion }, f) =>
          suggestion === undefined
            ? "Lisää organisaatio Kumppanit-välilehdelle tai korjaa nimi."
            : `Muuta nimeksi ${f.quote(suggestion)} tai lisää organisaatio Kumppanit-välilehdelle.`,
        cells: {
          "budget.partner": ({ suggestion }) =>
            suggestion === undefined ? "ei Kumppanit-välilehdellä" : `ei Kumppanit-välilehdellä. ${suggestion}?`,
        },
      },
    },
    "line-without-partner": {
      title: "Rivien kumppanit",
      met: () => "Joka rivillä on kumppani",
      open: {
        what: ({ lines, amount }, f) =>
          `Kuka käyttää tämän: ${f.money(amount)}${lines === 1 ? "" : `, ${f.count(lines, "line")}`}?`,
        why: () => "Riviä, jolla ei ole kumppania, ei voi verrata kumppanin rooliin.",
        fix: () => "Valitse kumppani.",
        cells: { "budget.partner": () => "kuka käyttää?" },
      },
    },
    "line-without-amount": {
      title: "Summat",
      met: () => "Joka rivillä on summa",
      open: {
        what: ({ partner }) =>
          partner === undefined ? "Paljonko tämä rivi on?" : `Paljonko tämä rivi on, ${partner}?`,
        why: () => "Ilman summaa ei voi tarkistaa yhteensä-lukuja.",
        fix: () => "Kirjoita summa tai lukumäärä ja yksikköhinta.",
        cells: { "budget.amount": () => "paljonko?" },
      },
    },
    "line-without-year": {
      title: "Rivien vuodet",
      met: () => "Joka rivillä on hankevuosi",
      open: {
        what: ({ lines }, f) => `Mille hankevuodelle kuuluu ${f.count(lines, "line")}?`,
        why: () => "Joka hankevuodella on enimmäismäärä.",
        fix: () => "Kirjoita 1 ensimmäisille kahdelletoista kuukaudelle, 2 seuraaville ja niin edelleen.",
        cells: { "budget.year": () => "mikä hankevuosi?" },
      },
    },
    "line-year-outside-project": {
      title: "Rivien vuodet",
      met: ({ years }, f) => `Kaikki rivit ovat hankkeen sisällä, ${f.count(years, "year")}`,
      fail: {
        what: ({ year, years }, f) => `Vuosi ${year} on hankkeen ulkopuolella, hankkeessa on ${f.count(years, "year")}`,
        why: () => "Vuosi lasketaan hankkeen alusta, se ei ole kalenterivuosi.",
        fix: ({ years }) => (years === 1 ? "Kirjoita 1." : `Kirjoita vuosi 1–${years} tai pidennä hanketta.`),
        cells: { "budget.year": ({ years }) => (years === 1 ? "hankkeessa on 1 vuosi" : `kirjoita 1–${years}`) },
      },
    },
    "identifier-to-correct": {
      title: "OID tai PIC",
      met: ({ checked, wanted }) => `Oikeaa muotoa: ${checked} ${identifiers[wanted]}`,
      fail: {
        what: ({ typed, wanted, isOther, ...who }, f) =>
          `${f.who(who)}: ${f.quote(typed)} ei ole ${isOther ? identifiers[wanted] : "OID eikä PIC"}`,
        why: ({ wanted, isEverywhere }) =>
          isEverywhere
            ? "Tässä haussa sekä kansalliset toimistot että EACEA tunsivat organisaatiot PIC-tunnuksesta."
            : wanted === "oid"
              ? "Kansalliset toimistot tuntevat organisaatiot OID-tunnuksesta, EACEA PIC-tunnuksesta."
              : "EACEA tuntee organisaatiot PIC-tunnuksesta, kansalliset toimistot OID-tunnuksesta.",
        fix: ({ wanted }) => `Kirjoita ${identifiers[wanted]}: ${identifierShapes[wanted]}.`,
        cells: { "partners.id": ({ wanted }) => `tarvitaan ${identifiers[wanted]}` },
      },
      review: {
        what: ({ typed, ...who }, f) => `${f.who(who)}: onko ${f.quote(typed)} ECHE-koodi?`,
        why: () => "Erasmus-koodi on muotoa S NORRVIK01, peruskirjan numerossa on yhdeksän numeroa.",
        fix: () => "Vertaa sitä peruskirjan saaneiden luetteloon. Merkitse se sitten arvioiduksi.",
        cells: { "partners.echeCode": () => "peruskirjan koodi?" },
      },
    },
    "document-missing": {
      title: "Asiakirjat",
      met: () => "Kaikki asiakirjat ovat koossa",
      open: {
        what: ({ missing, ...who }, f) =>
          `${f.who(who)}: onko saapunut ${f.and(missing.map((key) => documents[key]))}?`,
        why: () => "Ilman sitä hakemus tai myöhemmin sopimus ei mene läpi.",
        fix: () => "Pyydä se ja kirjoita saapumispäivä tai vastaus.",
        cells: () => "puuttuu vielä",
      },
    },
    "line-without-work-package": {
      title: "Rivien työpaketit",
      met: () => "Joka rivi kuuluu työpakettiin tai aktiviteettiin",
      open: {
        what: ({ lines }, f) => `Mihin työpakettiin tai aktiviteettiin kuuluu ${f.count(lines, "line")}?`,
        why: ({ amount }, f) =>
          `Työpakettien tai aktiviteettien on oltava yhteensä täsmälleen kertakorvaus; mihinkään ei kuulu ${f.money(amount)}.`,
        fix: () => "Valitse joka riville yksi.",
        cells: { "budget.workPackage": () => "mikä?" },
      },
    },
    "line-outside-work-package": {
      title: "Rivien kuukaudet",
      met: () => "Joka rivi on työpakettinsa kuukausina",
      review: {
        what: ({ id, year, lines }, f) => `Maksetaanko ${id} vuonna ${year}, ${f.count(lines, "line")}?`,
        why: ({ id, start, end }) => `${id} kestää kuukaudesta ${start} kuukauteen ${end}.`,
        fix: ({ id }) => `Muuta vuosi tai työpaketin ${id} kuukaudet.`,
        cells: { "budget.year": ({ id, start, end }) => `${id}: kuukaudet ${start}–${end}` },
      },
    },
    "work-package-without-lead": {
      title: "Vastuutahot",
      met: () => "Joka työpaketilla on vastuutaho",
      open: {
        what: ({ ids }, f) => `Kuka on vastuutaho: ${f.and(ids)}?`,
        why: () => "Hakemuksessa kysytään joka työpaketille yksi vastuuorganisaatio.",
        fix: ({ ids }) => (ids.length === 1 ? "Valitse kumppani." : "Valitse kullekin kumppani."),
        cells: { "workPackages.lead": () => "kuka?" },
      },
      fail: {
        what: ({ id, lead, suggestion }, f) =>
          `${id}: vastuutaho ${f.quote(lead)} puuttuu Kumppanit-välilehdeltä${suggestion === undefined ? "" : `. ${suggestion}?`}`,
        why: () => "Vain konsortion organisaatio voi vastata työpaketista.",
        fix: ({ suggestion }, f) =>
          suggestion === undefined
            ? "Valitse kumppani tai lisää organisaatio Kumppanit-välilehdelle."
            : `Muuta nimeksi ${f.quote(suggestion)}.`,
        cells: { "workPackages.lead": () => "ei Kumppanit-välilehdellä" },
      },
    },
    "work-package-outside-project": {
      title: "Työpakettien kuukaudet",
      met: () => "Joka työpaketti on hankkeen sisällä",
      fail: {
        what: ({ id, start, end, months }) =>
          months === undefined
            ? `${id} päättyy kuukautena ${end}, ennen kuin se alkaa kuukautena ${start}`
            : `${id} kestää kuukauteen ${Math.max(start, end)}, hanke kuukauteen ${months}`,
        why: () => "Kuukausi 1 on hankkeen ensimmäinen kuukausi.",
        fix: ({ months }) =>
          months === undefined
            ? "Korjaa toinen kuukausista."
            : `Kirjoita kuukaudet väliltä 1–${months} tai pidennä hanketta.`,
        cells: ({ months, start }) => (months === undefined ? `ennen alkua, ${start}` : `kirjoita 1–${months}`),
      },
    },
    "partner-without-lines": {
      title: "Kumppanien rivit",
      met: () => "Joka kumppanilla on budjettirivejä",
      review: {
        what: (who, f) => `Osallistuuko ${f.who(who)} ilman rahaa?`,
        why: () => "Sillä ei ole riviä Budjetti-välilehdellä. Ehkä sen työtä ei makseta, ehkä rivi puuttuu.",
        fix: () => "Lisää sen rivit tai merkitse tämä arvioiduksi.",
        cells: { "partners.name": () => "ei budjettirivejä?" },
      },
    },
    "uneven-shares": {
      title: "Kumppanien osuudet",
      met: ({ count }, f) => `Mikään osuus ei ole kaukana tasaosuudesta, ${f.count(count, "organisation")}`,
      review: {
        what: ({ share, amount, ...who }, f) =>
          `${f.who(who)}: onko ${f.percent(share)} budjetista sopiva osuus, ${f.money(amount)}?`,
        why: ({ count }, f) =>
          `Tasaosuus olisi ${f.percent(1 / count)} (${f.count(count, "organisation")}). Mikään sääntö ei kiellä muita, mutta arvioijat katsovat tehtävien tasapainoa.`,
        fix: () => "Vertaa sitä työpakettien tehtäviin.",
        cells: { "partners.name": ({ share }, f) => `${f.percent(share)} budjetista?` },
      },
    },
    "partner-without-name": {
      title: "Nimet",
      met: () => "Joka organisaatiolla on nimi",
      open: {
        what: ({ row }) => `Mikä organisaatio on rivillä ${row}?`,
        why: () => "Havainnot ja budjettirivit kulkevat nimen mukaan.",
        fix: () => "Kirjoita organisaation nimi.",
        cells: { "partners.name": () => "mikä organisaatio?" },
      },
    },
    "partner-without-country": {
      title: "Maa",
      met: () => "Joka organisaatiolla on maa",
      open: {
        what: (who, f) => `Mihin maahan ${f.who(who)} on sijoittautunut?`,
        why: () => "Maa ratkaisee, missä roolissa organisaatio voi olla.",
        fix: () => "Kirjoita maan nimi tai koodi.",
        cells: { "partners.country": () => "missä maassa?" },
      },
    },
    "partner-without-role": {
      title: "Rooli",
      met: () => "Joka organisaatiolla on rooli",
      open: {
        what: (who, f) => `Onko ${f.who(who)} koordinaattori, kumppani vai liitännäiskumppani?`,
        why: () => "Rooli ratkaisee, lasketaanko organisaatio mukaan ja voiko se saada rahaa.",
        fix: () => "Valitse rooli.",
        cells: { "partners.role": () => "mikä rooli?" },
      },
    },
    "partner-without-type": {
      title: "Tyyppi",
      met: () => "Joka organisaatiolla on tyyppi",
      open: {
        what: (who, f) => `Millainen organisaatio ${f.who(who)} on?`,
        why: () => "Jotkin säännöt edellyttävät korkeakouluja, yrityksiä tai kouluja.",
        fix: () => "Valitse lähin tyyppi.",
        cells: { "partners.type": () => "millainen?" },
      },
    },
    "duplicate-organisation": {
      title: "Kukin organisaatio kerran",
      met: ({ organisations }, f) => f.count(organisations, "organisation"),
      review: {
        what: ({ name, other, rows }, f) =>
          name === other
            ? `${name} on riveillä ${f.and(rows.map(String))}. Onko se yksi ja sama organisaatio?`
            : `Ovatko ${f.quote(name)} ja ${f.quote(other)} sama organisaatio?`,
        why: () => "Opas laskee organisaatioita, ei tiedekuntia tai laitoksia. Laskemme ne yhdeksi.",
        fix: () => "Jätä sille yksi rivi tai anna kummallekin oma OID, jos ne todella ovat eri organisaatioita.",
        cells: { "partners.name": ({ rows }, f) => `rivit ${f.and(rows.map(String))} lasketaan yhdeksi` },
      },
    },
    "no-coordinator": {
      title: "Koordinaattori",
      met: ({ country, ...who }, f) =>
        `Yksi koordinaattori: ${f.who(who)}${country === undefined ? "" : ` (${f.country(country)})`}`,
      open: {
        what: () => "Kuka koordinoi?",
        why: () => "Yksi organisaatio hakee kaikkien puolesta.",
        fix: () => "Anna yhdelle organisaatiolle rooli Koordinaattori.",
      },
      fail: {
        what: () => "Koordinaattori puuttuu",
        why: () => "Yhden organisaation on haettava kaikkien puolesta.",
        fix: () => "Anna yhdelle organisaatiolle rooli Koordinaattori.",
      },
    },
    "several-coordinators": {
      title: "Koordinaattori",
      met: () => "Vain yksi koordinaattori",
      fail: {
        what: ({ rows }, f) =>
          `${rows.length} koordinaattoria: rivit ${f.and(rows.map(String))}. Niitä voi olla vain yksi.`,
        why: () => "Yksi organisaatio hakee kaikkien puolesta.",
        fix: () => "Jätä rooli yhdelle organisaatiolle ja muuta muut kumppaneiksi.",
        cells: { "partners.role": () => "koordinaattoreita voi olla vain yksi" },
      },
    },
    "coordinator-country-not-eligible": {
      title: "Koordinaattorin maa",
      met: ({ country }, f) => `Koordinaattorin maa on ${f.country(country)}`,
      fail: {
        what: ({ country, call }, f) =>
          `Organisaatio, jonka maa on ${f.country(country)}, ei voi koordinoida hakukierroksella ${call}`,
        why: ({ call, isWider }) =>
          isWider
            ? "Koordinaattorin on oltava maasta, jonka organisaatiot voivat koordinoida tässä toiminnossa."
            : call > 2020
              ? "Koordinaattorin on oltava EU:n jäsenvaltiosta tai ohjelmaan assosioituneesta kolmannesta maasta."
              : "Hakijan on oltava ohjelmamaasta.",
        fix: (who, f) =>
          `Anna jonkin muun organisaation koordinoida ja muuta ${f.who(who)} kumppaniksi, jos sen maa voi osallistua.`,
        cells: { "partners.country": ({ country }, f) => `ei koordinaattorin maa: ${f.country(country)}` },
      },
    },
    "coordinator-of-wrong-kind": {
      title: "Koordinaattorin tyyppi",
      met: () => "Koordinaattori on hakijaksi sopivaa tyyppiä",
      fail: {
        what: (who, f) => `${f.who(who)} ei ole eurooppalainen kansalaisjärjestö`,
        why: () => "Tällä alalla vain eurooppalaiset kansalaisjärjestöt voivat hakea.",
        fix: () => "Anna eurooppalaisen kansalaisjärjestön koordinoida tai valitse toinen ala.",
        cells: { "partners.type": () => "oltava eurooppalainen kansalaisjärjestö" },
      },
    },
    "coordinator-too-young": {
      title: "Koordinaattorin ikä",
      met: ({ founded }, f) => `Koordinaattori on perustettu ${f.date(founded)}`,
      open: {
        what: (who, f) => `Milloin ${f.who(who)} on perustettu?`,
        why: ({ years }, f) =>
          `Koordinaattori on pitänyt perustaa vähintään ${f.count(years, "year")} ennen määräaikaa.`,
        fix: ({ latest }, f) =>
          latest === undefined ? "Kirjoita perustamispäivä." : `Kirjoita päivä: ${f.date(latest)} tai aiempi sopii.`,
        cells: { "partners.established": () => "milloin perustettu?" },
      },
      fail: {
        what: ({ founded, ...who }, f) =>
          `${f.who(who)} on perustettu ${f.date(founded)}, liian myöhään koordinaattoriksi`,
        why: ({ years, latest }, f) =>
          `Koordinaattori on pitänyt perustaa vähintään ${f.count(years, "year")} ennen määräaikaa: ${f.date(latest)} tai aiemmin.`,
        fix: () => "Anna vanhemman organisaation koordinoida.",
        cells: { "partners.established": ({ latest }, f) => `${f.date(latest)} tai aiemmin` },
      },
      review: {
        what: ({ last, ...who }, f) => `Hakeeko ${f.who(who)} viimeistään ${f.date(last)}?`,
        why: ({ founded, first, last, years }, f) =>
          `Perustettu ${f.date(founded)}: vähintään ${f.count(years, "year")} ennen määräaikaa ${f.date(last)}, mutta ei ennen määräaikaa ${f.date(first)}.`,
        fix: () =>
          "Kysy kansallisesta toimistosta, avaako se myöhemmän hakuajan, tai anna vanhemman organisaation koordinoida.",
        cells: { "partners.established": ({ last }, f) => `riittää vain: ${f.date(last)}` },
      },
    },
    "participant-not-eligible": {
      title: "Organisaation tyyppi",
      met: () => "Kaikki organisaatiot ovat tyyppiä, joka voi osallistua",
      fail: {
        what: ({ type, ...who }, f) => `${f.who(who)}: tyyppi ${f.organisationType(type)} ei voi osallistua`,
        why: ({ onlySchools }) =>
          onlySchools
            ? "Tässä toiminnossa vain koulut voivat osallistua."
            : "Tätä tyyppiä ei lasketa tässä toiminnossa organisaatioksi.",
        fix: ({ onlySchools }) =>
          onlySchools
            ? "Poista se tai valitse toiminto, joka on avoinna muille organisaatioille."
            : "Ota mukaan sen taustalla oleva organisaatio.",
        cells: {
          "partners.type": ({ onlySchools }) =>
            onlySchools ? "vain koulut voivat osallistua" : "tämä tyyppi ei voi osallistua",
        },
      },
    },
    "country-not-eligible": {
      title: "Maat",
      met: ({ outside }, f) =>
        outside.length === 0 ? "Kaikki maat voivat osallistua" : `Voi olla kumppanin maa: ${f.countries(outside)}`,
      fail: {
        doubt: ({ country, call }, f) => `Voiko ${f.country(country)} osallistua hakukierroksella ${call}?`,
        what: ({ country, role, call }, f) =>
          role === "associated"
            ? `Organisaatio, jonka maa on ${f.country(country)}, ei voi olla liitännäiskumppani hakukierroksella ${call}`
            : `Organisaatio, jonka maa on ${f.country(country)}, ei voi olla kumppani hakukierroksella ${call}`,
        why: ({ name, row }, f) => `${f.who({ name, row })}: ohjelmaopas ei päästä organisaation maata tähän rooliin.`,
        fix: ({ mayBeAssociated, name, row }, f) =>
          mayBeAssociated
            ? `Ota ${f.who({ name, row })} mukaan liitännäiskumppanina ilman EU-rahaa tai etsi kumppani toisesta maasta.`
            : "Etsi kumppani toisesta maasta.",
        cells: {
          "partners.country": ({ country, role }, f) =>
            `ei ${role === "associated" ? "liitännäiskumppanin" : "kumppanin"} maa: ${f.country(country)}`,
        },
      },
      review: {
        what: ({ country, call }, f) => `Voiko ${f.country(country)} osallistua hakukierroksella ${call}?`,
        why: ({ call }) => `Emme ole lukeneet vuoden ${call} opasta tästä.`,
        fix: ({ call }) => `Katso vuoden ${call} oppaasta kohta ”Kuka voi hakea?” ja merkitse tämä sitten arvioiduksi.`,
        cells: { "partners.country": ({ call }) => `voiko osallistua ${call}?` },
      },
    },
    "eche-missing": {
      title: "ECHE",
      met: ({ holders }) =>
        holders === 1
          ? "Korkeakoululla, joka tarvitsee ECHEn, on se"
          : `Kaikilla ${holders} korkeakoululla, jotka tarvitsevat ECHEn, on se`,
      open: {
        what: (who, f) => `${f.who(who)}: onko sillä ECHE?`,
        why: () => "Joka ohjelmamaan korkeakoulu tarvitsee korkeakoulutuksen Erasmus-peruskirjan.",
        fix: () => "Vastaa kyllä tai ei.",
        cells: { "partners.eche": () => "kyllä vai ei?" },
      },
      fail: {
        what: (who, f) => `${f.who(who)}: ECHE puuttuu`,
        why: () => "Joka ohjelmamaan korkeakoululla on oltava korkeakoulutuksen Erasmus-peruskirja.",
        fix: () =>
          "Varmista korkeakoululta: sillä on oltava peruskirja, tai jonkin muun organisaation on tultava sen tilalle.",
        cells: { "partners.eche": () => "peruskirja tarvitaan" },
      },
    },
    "added-value-to-judge": {
      title: "Lisäarvo",
      met: () => "Yhdenkään kumppanin ei tarvitse osoittaa lisäarvoa",
      open: {
        what: (who, f) => `Mitä ${f.who(who)} tuo, mihin muut eivät pysty?`,
        why: () => "Ulkopuolisen kumppanin on tuotava olennaista lisäarvoa, tai se jätetään arvioinnissa pois.",
        fix: () => "Kirjoita yksi tai kaksi virkettä.",
        cells: { "partners.addedValue": () => "mitä vain ne voivat tuoda?" },
      },
      review: {
        what: (who, f) => `${f.who(who)}: onko lisäarvo olennainen?`,
        why: ({ country }, f) =>
          `Kumppanin, jonka maa on ${f.country(country)}, on tuotava olennaista lisäarvoa, tai se jätetään arvioinnissa pois.`,
        fix: () => "Lue se kuin arvioija ja merkitse se sitten arvioiduksi.",
        cells: { "partners.addedValue": () => "onko se olennainen?" },
      },
    },
    "consultancy-to-judge": {
      title: "Konsulttiyritykset",
      met: () => "Ei arvioitavia konsulttiyrityksiä",
      review: {
        what: (who, f) => `${f.who(who)}: riittääkö kokemus, jotta se lasketaan yritykseksi?`,
        why: () =>
          "Konsultti- ja välittäjäyritykset voivat osallistua yrityksinä, jos niillä on alalta asiaankuuluvaa kokemusta ja sitoutumista.",
        fix: () => "Kirjaa, mikä sen osoittaa, ja merkitse se sitten arvioiduksi.",
        cells: { "partners.type": () => "asiaankuuluva kokemus?" },
      },
    },
    "too-few-partners": {
      title: "Organisaatiot",
      met: ({ found, needed }, f) => `${f.count(found, "organisation")}, vähintään ${needed}`,
      open: {
        what: ({ needed }) => `Mitkä ${needed} organisaatiota osallistuvat?`,
        why: ({ found, needed }, f) =>
          `Tarvitaan vähintään ${f.count(needed, "organisation")}. Tähän mennessä voidaan laskea ${found}.`,
        fix: ({ associatedCount }) =>
          `Täytä nimet, maat ja roolit Kumppanit-välilehdellä.${associatedCount ? "" : " Liitännäiskumppaneita ei lasketa."}`,
      },
      fail: {
        what: ({ found, needed }, f) => `Vain ${f.count(found, "organisation")}. ${atLeastNeeded(needed)}`,
        why: ({ associated, associatedCount }) =>
          associated === 0 || associatedCount
            ? "Liian pieni konsortio hylätään ennen kuin kukaan lukee hakemusta."
            : "Liitännäiskumppaneita ei lasketa. Liian pieni konsortio hylätään ennen kuin kukaan lukee hakemusta.",
        fix: ({ found, needed, associatedCount }, f) =>
          `Lisää ${f.count(needed - found, "organisation")}${associatedCount ? "" : " täysivaltaiseksi kumppaniksi"}.`,
      },
      review: {
        what: ({ exception }, f) => `Koskeeko poikkeus (${f.count(exception, "organisation")}) teitä?`,
        why: ({ found, needed }) => `Niitä on ${found}; tavallisesti tarvitaan vähintään ${needed}.`,
        fix: () => "Lue poikkeus oppaasta ja merkitse se sitten arvioiduksi.",
      },
    },
    "too-few-programme-partners": {
      title: "Ohjelmamaiden organisaatiot",
      met: ({ found, needed }, f) => `${f.count(found, "organisation")} ohjelmamaista, vähintään ${needed}`,
      open: {
        what: ({ needed }) => `Mitkä ${needed} organisaatiota ovat ohjelmamaista?`,
        why: () => "Vähimmäismäärään lasketaan ehkä vain ne.",
        fix: () => "Täytä maat ja roolit Kumppanit-välilehdellä.",
      },
      review: {
        what: ({ found, needed }, f) =>
          `Riittääkö ${f.count(found, "organisation")} ohjelmamaista? Ehkä tarvitaan ${needed}.`,
        why: ({ needed }) =>
          `Yksi kansallinen toimisto lukee vähimmäismäärän ${needed} niin, että muiden maiden kumppanit tulevat sen lisäksi. Oppaan lauseen voi lukea kummallakin tavalla.`,
        fix: ({ found, needed }, f) =>
          `Varmuuden vuoksi lisää ${f.count(needed - found, "organisation")} ohjelmamaasta tai kysy kansallisesta toimistosta.`,
      },
    },
    "too-few-countries": {
      title: "Konsortion maat",
      met: ({ countries }, f) => `${f.count(countries.length, "country")}: ${f.countries(countries)}`,
      open: {
        what: ({ needed }) => `Mistä ${needed} maasta organisaatiot ovat?`,
        why: ({ countries, needed }, f) =>
          countries.length === 0
            ? `Tarvitaan vähintään ${f.count(needed, "country")}.`
            : `Tarvitaan vähintään ${f.count(needed, "country")}. Tähän mennessä: ${f.countries(countries)}.`,
        fix: () => "Täytä maat ja roolit Kumppanit-välilehdellä.",
      },
      fail: {
        what: ({ countries, needed }, f) =>
          countries.length === 0
            ? `Ei yhtään maata, joka lasketaan. ${atLeastNeeded(needed)}`
            : `Vain ${f.count(countries.length, "country")}: ${f.countries(countries)}. ${atLeastNeeded(needed)}`,
        why: ({ anyCountry, associatedCount }) =>
          anyCountry
            ? `Jokainen osallistuva maa lasketaan kerran${associatedCount ? "." : ", eikä liitännäiskumppaneita lasketa."}`
            : `Vain EU:n jäsenvaltiot ja ohjelmaan assosioituneet maat lasketaan${associatedCount ? "." : ", liitännäiskumppaneita ei."}`,
        fix: ({ countries, needed, associatedCount }) =>
          `Lisää ${associatedCount ? "kumppaneita" : "täysivaltaisia kumppaneita"} ${needed - countries.length} muusta maasta.`,
      },
      review: {
        what: ({ exception }, f) => `Koskeeko poikkeus (${f.count(exception, "country")}) teitä?`,
        why: ({ countries, needed }, f) =>
          `Kumppanien maat: ${f.countries(countries)}; tavallisesti tarvitaan ${f.count(needed, "country")}.`,
        fix: () => "Lue poikkeus oppaasta ja merkitse se sitten arvioiduksi.",
      },
    },
    "too-few-of-a-kind": {
      title: "Organisaatioiden tyypit",
      met: ({ kinds }, f) => f.and(kinds.map(({ kind: id, found }) => `${found} ${kind(id, found, f)}`)),
      open: {
        what: ({ kind: id, needed }, f) =>
          needed === 1 ? `Mikä ${kind(id, 1, f)} osallistuu?` : `Mitkä ${needed} ${kind(id, needed, f)} osallistuvat?`,
        why: ({ kind: id, found, needed }, f) =>
          `Tarvitaan vähintään ${needed} ${kind(id, needed, f)}. Tähän mennessä voidaan laskea ${found}.`,
        fix: () => "Täytä tyypit ja roolit Kumppanit-välilehdellä.",
      },
      fail: {
        what: ({ kind: id, found, needed }, f) => `Vain ${found} ${kind(id, found, f)}. ${atLeastNeeded(needed)}`,
        why: () => "Toiminto tuo yhteen nämä organisaatiotyypit; liitännäiskumppaneita ei lasketa.",
        fix: ({ kind: id, found, needed }, f) =>
          `Lisää ${needed - found} ${kind(id, needed - found, f)} täysivaltaiseksi kumppaniksi.`,
      },
    },
    "too-many-partners": {
      title: "Organisaatioita enintään",
      met: ({ found, most }, f) => `${f.count(found, "organisation")}, enintään ${most}`,
      fail: {
        what: ({ found, most }, f) => `${f.count(found, "organisation")}, mutta enintään ${most} voi osallistua`,
        why: () => "Toiminto rajoittaa organisaatioiden määrää.",
        fix: ({ found, most }) => `Poista ${found - most}.`,
      },
    },
    "same-consortium-elsewhere": {
      title: "Yksi hakemus",
      met: () => "Sama konsortio hakee kerran",
      review: {
        what: () => "Hakeeko sama kumppaniryhmä jossain muualla?",
        why: () => "Sama konsortio voi jättää yhden hakemuksen yhteen toimistoon kuhunkin määräaikaan mennessä.",
        fix: () => "Kysy kultakin kumppanilta. Merkitse se sitten arvioiduksi.",
      },
    },
    "activities-outside-partner-countries": {
      title: "Paikat",
      met: () => "Kaikki aktiviteetit pidetään kumppanien maissa",
      review: {
        what: () => "Pidetäänkö kaikki aktiviteetit kumppanien maissa?",
        why: ({ where }, f) => f.said(where),
        fix: () => "Käy läpi suunnitellut kokoukset ja tapahtumat ja merkitse tämä sitten arvioiduksi.",
      },
    },
    "no-chapter-in-edition": {
      title: "Luku oppaassa",
      met: () => "Oppaassa on luku toiminnosta",
      open: {
        what: ({ action, call }, f) => `${f.action(action)}: ei lukua vuoden ${call} oppaassa`,
        why: ({ call }) =>
          `Vuoden ${call} opas mainitsee toiminnon, mutta siinä ei ole lukua siitä, joten mitään ei voi tarkistaa.`,
        fix: () => "Etsi oma ehdotuspyyntö Funding & Tenders -portaalista tai valitse toinen toiminto tai hakukierros.",
        cells: { "project.call": ({ call }) => `ei lukua vuoden ${call} oppaassa` },
      },
    },
    "too-few-of-these": {
      title: "Kokoonpano",
      met: ({ counts }, f) => f.and(counts.map(({ found, label }) => `${found} ${f.counted(label, found)}`)),
      fail: {
        what: ({ found, needed, label }, f) => `${onlySoMany(label, found, f)}. ${atLeastNeeded(needed)}`,
        why: ({ needed, label }, f) => `Oppaan mukaan tarvitaan vähintään ${needed} ${f.counted(label, needed)}.`,
        fix: ({ found, needed, label }, f) => `Lisää ${needed - found} ${f.counted(label, needed - found)}.`,
      },
      review: {
        what: ({ needed, label, question }, f) =>
          question === undefined ? `Onko mukana vähintään ${needed} ${f.counted(label, needed)}?` : f.said(question),
        why: ({ found, needed, label }, f) => `Varmasti mukana: ${soMany(label, found, f)}. ${atLeastNeeded(needed)}`,
        fix: lookItUp,
      },
    },
    "too-many-of-these": {
      title: "Kokoonpano, enintään",
      met: () => "Mitään lajia ei ole yli sallitun",
      fail: {
        what: ({ found, most, label }, f) =>
          `${found} ${f.counted(label, found)}, mutta ${most === 0 ? "yksikään ei voi" : `enintään ${most} voi`} osallistua`,
        why: ({ most, label }, f) =>
          most === 0
            ? `Opas ei salli tässä: ${f.several(label)}.`
            : `Opas sallii enintään ${most}: ${f.several(label)}.`,
        fix: ({ found, most }) => `Poista ${found - most} tai muuta rooli, jos opas sallii toisen.`,
        cells: ({ most }) => (most === 0 ? "ei voi osallistua näin" : `enintään ${most}`),
      },
    },
    "wrong-number-of-countries": {
      title: "Tietynlaiset maat",
      met: ({ counts }, f) => f.and(counts.map(({ countries, label }) => soManyCountries(countries, label, f))),
      fail: {
        what: ({ countries, least, most, label }, f) =>
          `${soManyCountries(countries, label, f)}. ${countries.length < least ? atLeastNeeded(least) : `Enintään ${most} voi osallistua.`}`,
        why: ({ countries, least, most }, f) =>
          `Oppaan mukaan on oltava ${countries.length < least ? `vähintään ${f.count(least, "country")}` : `enintään ${f.count(most, "country")}`}.`,
        fix: ({ countries, least, most }, f) =>
          countries.length < least
            ? `Lisää ${f.count(least - countries.length, "country")}.`
            : `Poista ${f.count(countries.length - most, "country")}.`,
      },
    },
    "several-regions": {
      title: "Yksi alue",
      met: () => "Kaikki ulkopuoliset kumppanit ovat yhdeltä alueelta",
      fail: {
        what: ({ regions, label }, f) => `${capital(f.several(label))}: alueet ${f.and(regions)}`,
        why: () => "Tässä toiminnossa niiden kaikkien on oltava yhdeltä alueelta.",
        fix: () => "Pidä yhden alueen kumppanit ja suunnittele muille toinen hanke.",
        cells: ({ regions }, f) => `alueet ${f.and(regions)} eivät voi olla yhdessä`,
      },
    },
    "too-few-in-a-country": {
      title: "Kokoonpano maittain",
      met: () => "Joka maalla on tarvittavat organisaatiot",
      fail: {
        what: ({ country, found, needed, label }, f) =>
          `${f.country(country)}: ${soMany(label, found, f)}. ${atLeastNeeded(needed)}`,
        why: ({ isCoordinators, needed, label }, f) =>
          `${isCoordinators ? "Koordinaattorin maasta" : "Kustakin näistä maista"} tarvitaan vähintään ${needed} ${f.counted(label, needed)}.`,
        fix: ({ country, found, needed, label }, f) =>
          `Lisää ${needed - found} ${f.counted(label, needed - found)} (${f.country(country)}).`,
      },
      review: {
        what: ({ country, needed, label, question }, f) =>
          `${f.country(country)}: ${question === undefined ? `onko mukana vähintään ${needed} ${f.counted(label, needed)}?` : f.said(question)}`,
        why: ({ found, needed, label }, f) => `Varmasti mukana: ${soMany(label, found, f)}. ${atLeastNeeded(needed)}`,
        fix: lookItUp,
      },
    },
    "too-few-complete-countries": {
      title: "Maat, joissa on kaikki",
      met: ({ countries }, f) => `${f.count(countries.length, "country")}: ${f.countries(countries)}`,
      fail: {
        what: ({ countries, needed, beside, parts }, f) =>
          `Maita, joissa on kaikki${beside ? " koordinaattorin maan lisäksi" : ""}: ${countries.length === 0 ? "ei yhtään" : `vain ${f.countries(countries)}`}. Kustakin tarvitaan ${f.and(parts.map((part) => `${part.needed} ${f.counted(part.label, part.needed)}`))}. ${atLeastNeeded(needed)}`,
        why: ({ needed, beside }) =>
          `Vähintään ${needed} maasta${beside ? " koordinaattorin maan lisäksi" : ""} on oltava kaikki nämä.`,
        fix: ({ lacking }, f) =>
          lacking.length === 0
            ? "Lisää kaikkia näitä organisaatioita jostakin toisesta maasta."
            : `Helpoin tapa: lisää ${f.and(lacking.map(({ country, missing, label }) => `${missing} ${f.counted(label, missing)} (${f.country(country)})`))}.`,
      },
      review: {
        what: ({ country, question }, f) => `${f.country(country)}: ${f.said(question)}`,
        why: () => "Ilman tätä poikkeusta maata ei laskettaisi.",
        fix: lookItUp,
      },
    },
    outnumbered: {
      title: "Tasapaino",
      met: ({ pairs }, f) =>
        f.and(
          pairs.map(
            ({ some, others }) =>
              `${some.found} ${f.counted(some.label, some.found)}, ${others.found} ${f.counted(others.label, others.found)}`,
          ),
        ),
      fail: {
        what: ({ some, others }, f) =>
          `${onlySoMany(some.label, some.found, f)}, mutta ${others.found} ${f.counted(others.label, others.found)}`,
        why: ({ some, others }, f) =>
          `On oltava vähintään yhtä monta ${f.counted(some.label, 2)} kuin ${f.counted(others.label, 2)}.`,
        fix: ({ some, others }) => `Lisää ensimmäisiä ${others.found - some.found} tai poista toisia yhtä monta.`,
      },
    },
    "not-of-the-kind": {
      title: "Kuka voi tehdä mitä",
      met: () => "Kaikki ovat sitä lajia, jota niiden rooli edellyttää",
      fail: {
        what: ({ name, row, must }, f) => `${f.who({ name, row })} ei ole ${f.said(must)}`,
        why: ({ each, must }, f) => `Vaatimus: ${f.said(each)} on ${f.said(must)}.`,
        fix: () => "Anna tämä rooli toiselle organisaatiolle tai korjaa rivi.",
        cells: ({ must }, f) => `oltava ${f.said(must)}`,
      },
      review: {
        what: ({ name, row, must }, f) => `Onko ${f.who({ name, row })} ${f.said(must)}?`,
        why: ({ each, must }, f) => `Vaatimus: ${f.said(each)} on ${f.said(must)}.`,
        fix: lookItUp,
        cells: ({ must }, f) => `oltava ${f.said(must)}`,
      },
    },
    "grant-above-co-financing": {
      title: "Osuus kustannuksista",
      met: ({ grant, cost, rate }, f) =>
        `${f.money(grant)}, kustannukset ${f.money(cost)}, enintään ${f.percent(rate)}`,
      open: {
        what: () => "Paljonko koko hanke maksaa?",
        why: ({ rate }, f) => `EU maksaa enintään ${f.percent(rate)} arvioiduista kustannuksista.`,
        fix: () => "Kirjoita arviosi kaikista kustannuksista Hanke-välilehdelle.",
        cells: { "project.totalCost": () => "paljonko se maksaa?" },
      },
      fail: {
        what: ({ over, rate }, f) => `Avustus on ${f.money(over)} enemmän kuin ${f.percent(rate)} kustannuksista`,
        why: ({ grant, cost, rate, limit }, f) =>
          `Hanke maksaa ${f.money(cost)}. EU maksaa enintään ${f.percent(rate)}: ${f.money(limit)}. Haette ${f.money(grant)}.`,
        fix: ({ over }, f) => `Hakekaa ${f.money(over)} vähemmän tai korjatkaa kustannusarvio.`,
        cells: { "project.grant": ({ limit }, f) => `enintään ${f.money(limit)}` },
      },
    },
    "category-above-limit": {
      title: "Kategorioiden rajat",
      met: () => "Mikään kategoria ei ylitä rajaansa",
      fail: {
        what: ({ category, limit, over, by, year, partner }, f) =>
          `${category === undefined ? "Budjetti" : f.category(category)}${by === undefined ? "" : ` (${f.said(by)})`}${year === undefined ? "" : `, vuosi ${year}`}${partner === undefined ? "" : `, ${partner}`}: ${limit === 0 ? `${f.money(over)}, ei makseta` : `${f.money(over)} liikaa`}`,
        why: ({ amount, limit, share, of, monthly, year, partner, isUnit }, f) =>
          limit === 0
            ? "Opas ei salli näitä kustannuksia."
            : `Summa on ${f.money(amount)}. Opas sallii enintään ${monthly !== undefined ? `${f.money(monthly)} kuukaudessa: ` : share === undefined ? "" : `${f.percent(share)} ${of === "grant" ? "avustuksesta" : "kustannuksista"}: `}${f.money(limit)}${isUnit ? " kustakin" : year !== undefined ? " vuodessa" : partner === undefined ? "" : " kullekin kumppanille"}.`,
        fix: ({ over, year, partner, isUnit }, f) =>
          isUnit
            ? `Pienennä kutakin ${f.money(over)}.`
            : `Siirrä ${f.money(over)} ${year !== undefined ? "toiselle vuodelle" : partner === undefined ? "muihin kategorioihin" : "muille kumppaneille"}.`,
        cells: {
          "budget.amount": ({ limit, over }, f) => (limit === 0 ? "ei makseta" : `${f.money(over)} yli rajan`),
          "budget.rate": ({ over }, f) => `${f.money(over)} yli rajan`,
        },
      },
    },
    "differs-from-unit-cost": {
      title: "Yksikkökustannukset",
      met: ({ lines }, f) => `${f.count(lines, "line")} oppaan yksikkökustannuksella`,
      open: {
        what: ({ item, needs, persons }, f) =>
          `${f.said(item)}: ${needs === "staff" ? `${f.or(persons.map(f.person))}?` : needed[needs]}`,
        why: ({ lines }, f) => `Yksikkökustannus riippuu siitä, ${f.count(lines, "line")}.`,
        fix: ({ needs }) =>
          ({
            staff: "Kirjoita se sarakkeeseen Henkilöstö tai osallistujat.",
            country: "Kirjoita se sarakkeeseen Maa.",
            km: "Kirjoita yhdensuuntaisen matkan kilometrit sarakkeeseen Etäisyys, km.",
            days: "Kirjoita se sarakkeeseen Päiviä/henkilö; lukumäärä on oleskelijoiden määrä.",
            purpose:
              "Kirjoita yhdensuuntaisen matkan kilometrit sarakkeeseen Etäisyys, km, tai oleskelun päivät sarakkeeseen Päiviä/henkilö.",
          })[needs],
        cells: {
          "budget.staff": () => "kenelle?",
          "budget.country": () => "mikä maa?",
          "budget.km": ({ needs }) => (needs === "km" ? "kuinka kauas?" : "matka vai oleskelu?"),
          "budget.days": () => "montako päivää?",
        },
      },
      fail: {
        what: ({ quantity, each, share, due, rate, amount }, f) =>
          each === undefined
            ? `EU maksaa siitä ${f.percent(share ?? 0)}: ${f.money(due)}, ei ${f.money(amount)}`
            : rate === undefined
              ? `${f.number(quantity)} × ${f.money(each)} on ${f.money(Math.abs(amount - due))} ${amount > due ? "vähemmän" : "enemmän"} kuin ${f.money(amount)}`
              : `Oppaan mukaan maksetaan ${f.money(each)}, ei ${f.money(rate)}`,
        why: ({ item, quantity, each, due }, f) =>
          each === undefined
            ? `${f.said(item)}: EU maksaa osuuden todellisista kuluista.`
            : `${f.said(item)}: oppaan mukaan maksetaan ${f.number(quantity)} × ${f.money(each)}, yhteensä ${f.money(due)}.`,
        fix: ({ each, due, rate, amount }, f) =>
          rate === undefined || each === undefined
            ? `Kirjoita summaksi ${f.money(due)}, ${f.money(Math.abs(amount - due))} ${amount > due ? "vähemmän" : "enemmän"}.`
            : `Kirjoita yksikköhinnaksi ${f.money(each)}: rivi on silloin ${f.money(due)}.`,
        cells: {
          "budget.rate": ({ each }, f) => `oppaassa ${f.money(each ?? 0)}`,
          "budget.amount": ({ due }, f) => `oppaan mukaan ${f.money(due)}`,
        },
      },
      review: {
        what: ({ item, quantity, each, due, lines }, f) =>
          each === undefined || due === undefined
            ? `${f.said(item)}: mikä on yksikkökustannus, ${f.count(lines, "line")}?`
            : `${f.said(item)}: onko se ${f.number(quantity)} × ${f.money(each)} = ${f.money(due)}?`,
        why: ({ due }) =>
          due === undefined
            ? "Sitä ei ole missään lukemassamme lähteessä, joten näitä rivejä ei tarkisteta."
            : "Yksikkökustannus on muistinvarainen, joten rivi lasketaan vasta, kun kirjoitat summan.",
        fix: () => "Katso se hakukierroksesi oppaasta ja kirjoita yksikköhinta ja summa.",
        cells: {
          "budget.rate": () => "emme tunne sitä",
          "budget.amount": ({ due }, f) => `${f.money(due ?? 0)}?`,
        },
      },
    },
    "amount-differs-from-rate": {
      title: "Lukumäärä ja yksikköhinta",
      met: () => "Joka summa on lukumäärä kertaa yksikköhinta",
      fail: {
        what: ({ quantity, rate, product, amount }, f) =>
          `${f.number(quantity)} × ${f.money(rate)} on ${f.money(product)}, ei ${f.money(amount)}`,
        why: ({ product, amount }, f) => `Ero on ${f.money(Math.abs(amount - product))}. Summa ratkaisee.`,
        fix: ({ product }, f) => `Kirjoita summaksi ${f.money(product)} tai korjaa lukumäärä tai yksikköhinta.`,
        cells: { "budget.amount": ({ product }, f) => `määrä × hinta on ${f.money(product)}` },
      },
    },
    "wrong-number-of-work-packages": {
      title: "Työpakettien määrä",
      met: ({ found }) => `${found} hankehallinnon lisäksi`,
      fail: {
        what: ({ found, least, most }, f) =>
          `${found} ${f.form(found, ["työpaketti", "työpakettia"])} hankehallinnon lisäksi. ${found < least ? atLeastNeeded(least) : `Enintään ${most} on sallittu.`}`,
        why: ({ found, least, most }) =>
          `Oppaassa on hankehallinnon lisäksi ${found < least ? `vähimmäismäärä ${least}` : `enimmäismäärä ${most}`}.`,
        fix: ({ found, least, most }, f) =>
          found < least
            ? `Jaa työtä: lisää ${least - found} ${f.form(least - found, ["työpaketti", "työpakettia"])}.`
            : `Yhdistä ${found - most} muihin.`,
      },
    },
    "applications-to-count": {
      title: "Hakemusten määrä",
      met: () => "Mikään organisaatio ei hae liian usein",
      review: {
        what: ({ as, most, coordinator }) =>
          as === "coordinator"
            ? `Koordinoiko ${coordinator ?? "koordinaattori"} useampaa kuin ${most} hakemusta?`
            : `Onko jokin organisaatio mukana useammassa kuin ${most} hakemuksessa?`,
        why: ({ as, most }) =>
          `Organisaatio voi tällä hakuajalla ${as === "coordinator" ? `koordinoida enintään ${most}` : `olla mukana enintään ${most} hakemuksessa`}.`,
        fix: () => "Kysy kultakin kumppanilta. Merkitse se sitten arvioiduksi.",
      },
    },
    "participants-to-count": {
      title: "Osallistujien määrä",
      met: () => "Osallistujia on avustukseen nähden tarpeeksi",
      review: {
        what: ({ needed }, f) => `Osallistuuko vähintään ${f.number(needed)} henkilöä?`,
        why: ({ grant, each }, f) => `Kustakin maksetaan enintään ${f.money(each)}. Haette ${f.money(grant)}.`,
        fix: ({ needed }, f) =>
          `Kirjoita määrä Hanke-välilehden riville Osallistujat; ${f.number(needed)} tai enemmän riittää.`,
        cells: { "project.participants": ({ needed }, f) => `${f.number(needed)} tai enemmän?` },
      },
      fail: {
        what: ({ participants, most }, f) => `Osallistujia ${f.number(participants)}: enintään ${f.money(most)}`,
        why: ({ grant, each }, f) => `Kustakin maksetaan enintään ${f.money(each)}. Haette ${f.money(grant)}.`,
        fix: ({ needed, most }, f) =>
          `Ottakaa mukaan vähintään ${f.number(needed)} henkilöä tai hakekaa enintään ${f.money(most)}.`,
        cells: { "project.participants": ({ needed }, f) => `avustus edellyttää: ${f.number(needed)}` },
      },
    },
    "to-confirm": {
      title: "Vahvistettavaa",
      met: () => "Kaikki on vahvistettu",
      review: {
        what: ({ question }, f) => f.said(question),
        why: () => "Säännöt edellyttävät sitä, eikä se näy suunnitelmasta.",
        fix: () => "Varmista kumppaneilta ja merkitse se sitten arvioiduksi.",
      },
    },
    "unknown-country": {
      title: "Maa",
      met: () => "Kaikki maat ovat luettavissa",
      fail: {
        what: ({ typed, suggestion }, f) =>
          `${f.quote(typed)} ei ole tuntemamme maa${suggestion === undefined ? "" : `. ${f.country(suggestion)}?`}`,
        why: () => "Mitä ei voi lukea, sitä ei voi laskea.",
        fix: ({ suggestion }, f) =>
          suggestion === undefined
            ? "Kirjoita maan nimi tai koodi, esimerkiksi Ruotsi tai SE."
            : `Muuta maaksi ${f.country(suggestion)}.`,
        cells: {
          "partners.country": ({ typed, suggestion }, f) =>
            `${f.quote(typed)} ei ole maa.${suggestion === undefined ? "" : ` ${f.country(suggestion)}?`}`,
          "budget.country": ({ typed }, f) => `${f.quote(typed)} ei ole maa.`,
        },
      },
    },
    "unreadable-cell": {
      title: "Solut, joita emme osaa lukea",
      met: () => "Kaikki solut ovat luettavissa",
      fail: {
        what: ({ typed, expected: what, suggestion, isFormulaError }, f) => {
          if (isFormulaError) return `Solu näyttää ${typed}`;
          const uncovered = what === "action" ? f.uncovered(typed) : undefined;
          if (uncovered !== undefined) return `${uncovered}: sääntöjä ei ole luettu`;
          return `${f.quote(typed)} ei ole ${expected[what]}${suggestion === undefined ? "" : `.${suggestionOf(what, suggestion, f)}`}`;
        },
        why: ({ isFormulaError }) =>
          isFormulaError
            ? "Sen kaava ei toimi, joten tarkistettavaa ei ole."
            : "Mitä ei voi lukea, sitä ei voi tarkistaa. Tekstisi säilyy sellaisenaan.",
        fix: ({ expected: what, isFormulaError }) =>
          isFormulaError ? `Korjaa kaava tai kirjoita arvo. ${wouldWork[what]}` : wouldWork[what],
        cells: unreadableCell,
      },
    },
  },
  common: {
    wholePlan: "Koko suunnitelma",
    row: (row) => `rivi ${row}`,
    lines: (count) => (count === 1 ? "1 rivi" : `${count} riviä`),
    notConfirmed: {
      what: (title, call) => `${title}: ei vahvistettu hakukierrokselle ${call}`,
      why: (call, met) =>
        `Emme ole lukeneet vuoden ${call} opasta tästä. Sen mukaan, mitä tiedämme, suunnitelma noudattaa sääntöä${met === "" ? "" : `: ${met}`}.`,
      fix: (call) => `Katso asia vuoden ${call} oppaasta ja merkitse se sitten arvioiduksi.`,
    },
    unconfirmedFinding: (what, call) => `Ei vahvistettu hakukierrokselle ${call}: ${what}`,
    notRead: (call) => `Emme ole lukeneet vuoden ${call} opasta tästä.`,
    couldNotRun: {
      what: (title) => `Tarkistusta ”${title}” ei voitu tehdä`,
      why: "Jokin suunnitelmassa on toisin kuin tarkistus odottaa. Kaikki muut tarkistukset on tehty.",
      fix: "Katso solut, joita se koskee; jos ne ovat kunnossa, ilmoita asiasta ja liitä mukaan kopio tiedostosta.",
    },
    evidence: {
      guide: "Luettu itse oppaasta",
      official: "Luettu komission tai kansallisen toimiston sivulta, ei oppaasta",
      secondary: "Toisen käden tieto: luettu muualta, ei oppaasta",
      unverified: "Ei vahvistettu. Ei koskaan näy virheenä ennen kuin joku on lukenut oppaan",
    },
    kinds: { error: "Virhe", open: "Täytä", judge: "Arvioi", met: "Täyttyy" },
    ok: "OK",
    page: (page) => `s. ${page}`,
    unconfirmedSource: "Ei vahvistettu",
    accepted: (reason) => `(Kuitattu: ${reason})`,
    headline: {
      problems: (count, accepted) =>
        accepted === 0
          ? `${count} ${problems(count)} korjattavana`
          : `${count} ${problems(count)}, ${accepted} kuitattu`,
      open: (count) => `${count} ${cells(count)} täytettävänä`,
      review: (count) => `${count} ${points(count)} arvioitavana`,
      ok: (count) => `Täyttää kaikki ${count} tarkistamaamme sääntöä`,
      unchecked: (count) => `${count} tarkistusta ei voitu tehdä`,
    },
    verdict: {
      problems: (count) => `✖ ${count} ${problems(count)}`,
      open: (count) => `? ${count} ${cells(count)} täytettävänä`,
      review: (count) => `▲ ${count} ${points(count)} arvioitavana`,
      ok: (count) => `✔ Täyttää kaikki ${count} tarkistamaamme sääntöä`,
      unchecked: (count) => `? ${count} tarkistusta ei voitu tehdä`,
    },
    bars: {
      lumpSum: "Kertakorvaus",
      grant: "EU-avustus, koko hanke",
      management: (share) => `Hankehallinto, enintään ${share}`,
      year: (year) => `Vuosi ${year}`,
      over: (amount) => `${amount} liikaa`,
      left: (amount) => `${amount} jäljellä`,
      missing: (amount) => `${amount} puuttuu`,
      exact: "Täsmälleen",
      nothingPlanned: "Ei vielä budjettirivejä",
      exactlyTheLumpSum: "Täsmälleen kertakorvaus",
      noYearCap: "ei vuotuista enimmäismäärää tällä hakukierroksella",
      none: "ei ole",
    },
    matrix: { total: "Yhteensä", share: "Osuus", noPartner: "? Ei kumppania", noWorkPackage: "? Ei mitään" },
    tiers: {
      cut: (amount) => `Vähennä ${amount}`,
      add: (amount) => `Lisää ${amount}`,
      withoutAmount: (lines) => (lines === 1 ? "? 1 riviltä puuttuu summa" : `? ${lines} riviltä puuttuu summa`),
    },
    notChecked: [
      "Hakemuksen laatu ja arvioijien antamat pisteet",
      "Organisaatioiden taloudelliset ja toiminnalliset valmiudet",
      "Kaksinkertainen rahoitus ja samankaltaiset hakemukset muualla",
      "Poissulkemisperusteet ja EU:n rajoittavat toimenpiteet",
      "Mitä kansallinen toimisto lisää oppaaseen",
    ],
    answers: {
      heading: "Mitä se tarkoittaa",
      calls: (first, last) => (first === last ? String(first) : `${first}–${last}`),
      starts: (from, to) => `${from} – ${to}`,
      atMost: (amount) => `Enintään ${amount}`,
      above: (amount) => `Mitä hanke todella maksaa; oltava yli ${amount}`,
    },
    checkHeadings: ["Tila", "Tarkistus", "Missä", "Mikä on väärin tai auki", "Tee näin", "Lähde"],
    headroomHeadings: ["Laajuus", "Enimmäismäärä", "Suunniteltu", "Jäljellä", "Tila"],
    summary: {
      headings: ["Mitä", "Suunniteltu, euroa", "Enintään, euroa", "Osuus", "Vertailu", "Tila"],
      years: "Vuosittain",
      partners: "Kumppaneittain",
      workPackages: "Työpaketeittain",
      categories: "Kategorioittain",
      notSaid: "Rivit, joilta tieto puuttuu",
    },
    functions: {
      unknownAction: (typed, nearest) =>
        `Toimintoa ”${typed}” ei ole.${nearest === undefined ? " Kokeile: Kumppanuushankkeet tai KA220-HED." : ` Tarkoititko: ${nearest}?`}`,
      actionNotRead: (action) => `${action}: sääntöjä ei ole luettu.`,
      unknownVariant: (typed, kind, call, choices) =>
        `”${typed}” ei ole tämän toiminnon ${kind} hakukierroksella ${call}. Vaihtoehdot: ${choices}.`,
      callOutside: (title, call, first, last) =>
        `${title}: ei hakukierrosta vuonna ${call}. Hakukierrokset: ${first}–${last}.`,
      callNotCovered: (call, newest) => `Hakukierroksen ${call} sääntöjä ei vielä ole. Uusin: ${newest}.`,
      callNotRead: (call, read) => `Hakukierroksen ${call} sääntöjä ei ole luettu. Luettu: ${read}.`,
      variantMissing: (kind, choices) => `Mikä ${kind}? ${choices}.`,
      callMissing: "Mikä hakukierros? Kirjoita vuosi.",
      noProject: "Tiedostossa ei ole Hanke-välilehteä, jolla olisi toiminto ja hakukierros.",
      noLumpSums: (title, call) => `${title}: ei kiinteitä kertakorvauksia hakukierroksella ${call}.`,
      noCap: (title, call) => `${title}: enimmäismäärää hakukierroksella ${call} ei tunneta.`,
      durationNotAllowed: (title, duration) => `${title}: hankkeen kesto on ${duration}.`,
      unknownCountry: (typed, nearest) =>
        `”${typed}” ei ole tuntemamme maa.${nearest === undefined ? "" : ` ${nearest}?`}`,
      sourceUnknown: (parameter, choices) => `Ei lähdettä: ”${parameter}”. Kokeile: ${choices}.`,
      headingsMissing: (headings) => `Alue tarvitsee otsikkorivin, jolla on: ${headings}.`,
      noCountries: (call) => `Emme tunne hakukierroksen ${call} maita.`,
      noDeadline: (title, call) => `${title}: määräaikaa hakukierroksella ${call} ei tunneta.`,
      noUnitCosts: (title, call) => `${title}: emme tunne yksikkökustannuksia hakukierroksella ${call}.`,
      noTravelRates: (title, call) =>
        `${title}: emme tunne etäisyyteen perustuvia matkakorvauksia hakukierroksella ${call}.`,
      unknownItem: (typed, choices) => `Ei yksikkökustannusta ”${typed}”. Kokeile: ${choices}.`,
      unknownPerson: (typed, choices) => `”${typed}” ei ole mikään näistä: ${choices}.`,
      paidShare: (share) => `${share} todellisista kustannuksista`,
      notANumber: (typed) => `”${typed}” ei ole luku, jonka osaamme lukea.`,
      notOnEarth: "Leveysasteet ovat välillä -90 ja 90, pituusasteet välillä -180 ja 180.",
    },
    fitting: {
      headings: ["Toiminto", "Tila", "Mitä puuttuu"],
      fits: "Sopii",
      judge: "Arvioitava",
      open: "Ei voi vielä sanoa",
      missing: "Ei sovi",
      unknown: "Ei mukana",
    },
    deadlines: {
      headings: ["Määräaika, Brysselin aikaa", "Hakuaika", "Hankkeet alkavat", "Ala tai osa", "Lähde"],
      round: (round) => `Hakuaika ${round}`,
      optionalRound: (round) => `Hakuaika ${round}, vain jos kansallinen toimisto avaa sen`,
      starts: (from, to) => `${from} – ${to}`,
      notKnown: "Ei tiedossa",
    },
    standing: {
      memberState: "EU:n jäsenvaltio",
      associated: "ohjelmaan assosioitunut kolmas maa",
      programmeCountry: "ohjelmamaa",
      region: (region) => `ohjelmaan assosioitumaton kolmas maa, alue ${region}`,
      partnerCountry: (region) => `kumppanimaa, alue ${region}`,
      overseas: (memberState) => `osallistuu samassa asemassa kuin ${memberState}`,
      mayCoordinate: "voi koordinoida tai olla kumppani",
      mayBePartner: "voi olla kumppani, ei koordinaattori",
      mayBeAssociated: "vain liitännäiskumppanina, ilman EU-rahaa",
      mayNotTakePart: "ei voi osallistua",
      mayNotBePartner: "ei voi olla koordinaattori eikä kumppani",
      roleNotKnown: "emme tiedä, mikä rooli sillä voi olla",
      roleIn: (role, variants) => `${role} (${variants})`,
      regionNotConfirmed: "sen alueen numeroa ei ole vahvistettu",
      notChecked: (call, newest, standing) => `ei vielä tarkistettu vuodelle ${call}; ${newest}: ${standing}`,
    },
    context: { months: (count) => `${count} ${count === 1 ? "kuukausi" : "kuukautta"}` },
    preparation: {
      done: "Valmis",
      late: (time) => `Myöhässä: ${time}`,
      waits: (steps) => `Odottaa: ${steps}`,
      thisWeek: (time) => `Tällä viikolla: ${time} jäljellä`,
      left: (time) => `${time} jäljellä`,
      today: "Tänään",
      undated: "Ei päivää",
      before: (time) => `${time} ennen määräaikaa`,
      deadline: (code, call) => `Määräaika ${code}, hakukierros ${call}`,
      possibleDeadline: (code, call) => `Mahdollinen toinen määräaika ${code}, hakukierros ${call}`,
      brusselsTime: (hour) => `klo ${hour} Brysselin aikaa`,
      noDeadline: (call) => `Hakukierroksen ${call} määräaikaa ei vielä tiedetä. Päivät lasketaan siitä taaksepäin.`,
    },
  },
};

function suggestionOf(what: Expected, suggestion: string, f: Format): string {
  switch (what) {
    case "amount":
    case "number":
      // As it is typed: spaces between thousands would make it text again.
      return ` Kirjoita ${suggestion.replace(".", ",")}.`;
    case "organisation-type":
      return ` ${f.organisationType(suggestion)}?`;
    case "role":
      return ` ${f.role(suggestion)}?`;
    case "category":
      return ` ${f.category(suggestion)}?`;
    case "action":
      return ` ${f.action(suggestion)}?`;
    case "variant":
      return ` ${f.variant("", suggestion)}?`;
    case "yes-no":
      return ` ${answers[suggestion] ?? suggestion}?`;
    default:
      return ` ${suggestion}?`;
  }
}

function unreadableCell(
  { typed, expected: what, suggestion, isFormulaError }: RuleSlots["unreadable-cell"]["fail"],
  f: Format,
): string {
  if (isFormulaError) return `näyttää ${typed}`;
  if (what === "action" && f.uncovered(typed) !== undefined) return `sääntöjä ei luettu: ${typed}`;
  return `${f.quote(typed)} ei ole ${expected[what]}.${suggestion === undefined ? "" : suggestionOf(what, suggestion, f)}`;
}
