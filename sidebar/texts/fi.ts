// The panel's own words in Finnish.
import { en } from "./en.ts";
import { byAndWhen, changesOf, plural, sentence } from "./parts.ts";
import type { Texts } from "./texts.ts";

export const fi: Texts = {
  menu: "Valikko",
  language: "Kieli",
  checkNow: "Tarkista nyt",
  close: "Sulje",
  back: "Takaisin",
  cancel: "Peruuta",
  undo: "Kumoa",
  undoing: "Kumotaan …",
  tryAgain: "Yritä uudelleen",

  firstRunTitle: "Tiedä, noudattavatko konsortio ja budjetti sääntöjä",
  firstRunText:
    "Luettele tähän kumppanit ja budjettirivit. Jokaista riviä verrataan hakukierroksenne ohjelmaoppaaseen kirjoittaessasi ja kaikille, joilla on pääsy tiedostoon.",
  makePlan: "Luo suunnittelupohja",
  addsTabs: (count) => `Lisää ${plural(count, "välilehden", "välilehteä")}. Omat välilehtesi pysyvät ennallaan.`,
  openExample: "Avaa esimerkki, jossa on tahallisia virheitä",
  openingExample: "Avataan esimerkkiä …",
  coverage: (actions, first, last) =>
    plural(actions, "toiminto", "toimintoa") +
    (first === last ? `, hakukierros ${first}` : `, hakukierrokset ${first}–${last}`) +
    ". Mitään ei lähde tästä tiedostosta.",

  makePlanIntro: "Kaikkia vastauksia voi muuttaa myöhemmin Hanke-välilehdellä.",
  action: "Toiminto",
  call: "Hakukierros",
  months: "Kuukaudet",
  lumpSum: "Kertakorvaus",
  grant: "EU-avustus, euroa",
  actionAndCall: (action, call) => `${action}, hakukierros ${call}`,
  tabsAdded: "Nämä välilehdet lisätään",
  makeSheet: "Luo pohja",
  makingSheet: "Luodaan pohjaa …",
  monthsUnclear: "Kirjoita kuukaudet kokonaislukuna, esimerkiksi 24, tai jätä kenttä tyhjäksi.",
  grantUnclear: "Kirjoita avustus lukuna, esimerkiksi 250000, tai jätä kenttä tyhjäksi.",

  checkingPlan: "Suunnitelmaa tarkistetaan",
  firstCheck: "Ensimmäinen tarkistus",
  checkingEdit: "Viimeisintä muutostasi tarkistetaan …",
  checked: (clock) => `Tarkistettu ${clock}`,
  asOfRunning: (clock) => `Tilanne ${clock}. Uusi tarkistus on käynnissä.`,
  asOfOld: (clock) => `Tilanne ${clock}, ennen viimeisimpiä muutoksiasi`,
  rulesNotRun: (count) => `${plural(count, "sääntöä", "sääntöä")} ei voitu tarkistaa`,

  counters: { errors: "Virheet", open: "Täytä", judge: "Arvioi", met: "Täyttyy" },
  goToGroup: {
    errors: "siirry virheisiin",
    open: "siirry täytettäviin soluihin",
    judge: "siirry arvioitaviin kohtiin",
    met: "siirry täyttyviin sääntöihin",
  },
  money: "Rahat",
  perYear: "Vuosittain",
  plannedOfCap: "/",

  groups: {
    errors: "Virheet",
    open: "Täytettävät solut",
    judge: "Sinun arvioitavaksesi",
    unchecked: "Ei voitu tarkistaa",
    met: "Täyttyvät säännöt",
  },
  groupAccepted: (count, accepted) => `${count}, joista ${accepted} kuitattu`,
  groupJudged: (count, judged) => `${count}, joista ${judged} arvioitu`,
  showMore: (count) => `Näytä ${count} lisää`,
  notChecked: "Ei tarkisteta",
  whatIsNotChecked: "Mitä ei tarkisteta",
  fullList: "Koko luettelo",

  why: "Miksi",
  whatToDo: "Tee näin",
  whatWeSaw: "Mitä näimme",
  youWrote: "Kirjoitit",
  source: "Lähde",
  reason: "Perustelu",
  quoted: (words) => `”${words}”`,
  page: (page) => `s.\u00a0${page}`,
  goToCell: "Siirry soluun",
  goToPlace: (place) => `Siirry soluun: ${place}`,
  changeTo: (value) => `Muuta: ${value}`,
  changingTo: (value) => `Muutetaan: ${value} …`,
  accept: "Kuittaa",
  acceptWithReason: "Kuittaa perustellen",
  markAsJudged: "Merkitse arvioiduksi",
  acceptedBy: (name, when) => `Kuitattu${byAndWhen(": ", name, when)}`,
  judgedBy: (name, when) => `Arvioitu${byAndWhen(": ", name, when)}`,
  reopen: "Avaa uudelleen",
  reopening: "Avataan uudelleen …",
  needsAccess: (button) => `${button}: tarvitaan muokkausoikeus`,

  acceptQuestion: "Miksi tämä on kunnossa?",
  judgeQuestion: "Miten arvioit tämän?",
  reasonIsRead: "Kaikki, jotka voivat avata tiedoston, voivat lukea sen.",
  reasonTooShort: "Kirjoita muutama sana, vähintään 3 merkkiä.",
  staysAnError: "Se on edelleen virhe.",
  staysAnErrorText:
    "Se lasketaan edelleen: tässä sanalla ”kuitattu”, jokaisessa tilasolussa virheenä, joka se on. Kansallinen toimisto ei näe tätä perustelua.",
  staysInList: "Kohta jää luetteloon.",
  staysInListText: "Perustelusi kanssa, ja kaikki, joilla on muokkausoikeus, voivat avata sen uudelleen.",

  noConnection: "Ei yhteyttä",
  noConnectionSince: (clock) => `Ei yhteyttä, viimeksi ${clock}`,
  lastCheckShown: "Näet viimeisimmän tarkistuksen. Uudet muutokset tarkistetaan, kun yhteys palaa.",
  connectedAgain: "Yhteys palasi.",
  nothingToShow: "Näytettävää tarkistusta ei vielä ole. Yritämme edelleen.",
  callFailed: "Viimeisin tarkistus jäi kesken",
  callFailedText: (clock) => `Näet tarkistuksen, joka tehtiin ${clock}. Yritämme edelleen.`,
  permissionTitle: "Google tarvitsee lupasi kerran",
  permissionAsks: "Tarkistus pyytää vain kahta asiaa:",
  permissionFile: "lukea ja muuttaa tätä tiedostoa",
  permissionPanel: "näyttää tämän paneelin",
  permissionLimits: "Ei muita tiedostoja, ei sähköpostia, ei verkkoa.",
  permissionHow:
    "Sulje tämä paneeli ja avaa se uudelleen valikosta Laajennukset, Erasmus Planner: Google kysyy lupaa siellä. Jos olet kirjautunut usealla Google-tilillä, kirjaudu ensin ulos muista.",
  viewOnlyTitle: "Voit lukea tiedostoa, et muuttaa sitä",
  viewOnlyText: "Tarkistus toimii. Solujen muuttaminen, kuittaaminen ja arvioiminen vaativat muokkausoikeuden.",
  tabGone: (tab) => `Välilehti ${tab} puuttuu`,
  tabGoneText: "Se on poistettu tai sen otsikot on muutettu.",
  tabGoneHow: (tab) =>
    `Kumoa muutos taulukossa tai anna jollekin välilehdelle taas nimi ”${tab}” ja siihen kuuluvat otsikot.`,
  planWith: (call) => `Suunnittele: ${call}`,
  planningWith: (call) => `Vaihdetaan hakukierrokseksi ${call} …`,

  notDone: "Mitään ei muutettu",
  notDoneText: "Taulukko ei vastannut. Yritä hetken kuluttua uudelleen.",
  cellGone: "Solu puuttuu",
  cellGoneText: "Rivi on poistettu tai muuttunut. Suunnitelma tarkistetaan uudelleen.",
  copyValue: (value) => `Kopioi ”${value}”`,
  copied: "Kopioitu",

  fewer: (count) => `${count}\u00a0vähemmän`,
  more: (count) => `${count}\u00a0lisää`,

  viewsTitle: "Näkymät",
  views: { check: "Tarkistus", try: "Kokeile", budget: "Budjetti", steps: "Vaiheet" },

  budget: {
    dividedBy: "Jaettuna",
    parts: { year: "Vuosi", partner: "Kumppani", workPackage: "Työpaketti", category: "Kategoria" },
    per: { year: "Vuosittain", partner: "Kumppaneittain", workPackage: "Työpaketeittain", category: "Kategorioittain" },
    notSaid: { year: "Ei vuotta", partner: "Ei kumppania", workPackage: "Ei työpakettia", category: "Ei kategoriaa" },
    noCap: {
      year: "Tällä hakukierroksella ei ole enimmäismäärää vuotta kohti.",
      partner: "Tällä hakukierroksella ei ole enimmäismäärää kumppania kohti.",
      workPackage: "Tällä hakukierroksella ei ole enimmäismäärää työpakettia kohti.",
      category: "Tällä hakukierroksella ei ole enimmäismäärää kategoriaa kohti.",
    },
    shownAs: "Esitystapa",
    chart: "Kaavio",
    table: "Taulukko",
    year: (number) => `Vuosi ${number}`,
    euro: "Euroa",
    share: "Osuus",
    total: "Yhteensä",
    overCap: (over, cap) => `${over} yli rajan ${cap}`,
    underCap: (left, cap) => `${left} jäljellä, raja ${cap}`,
    atCap: (cap) => `Täsmälleen ${cap}`,
    noEuMoney: "Liitännäiskumppani: ei EU-rahaa",
    goToLargest: "siirry suurimpaan riviin",
    missing: (lines) =>
      lines === 1
        ? "1\u00a0riviltä puuttuu vielä summa, joten se ei ole tässä mukana."
        : `${lines}\u00a0riviltä puuttuu vielä summa, joten ne eivät ole tässä mukana.`,
    noLines: "Ei vielä budjettirivejä",
    noLinesText:
      "Kirjoita ensimmäiset rivit Budjetti-välilehdelle. Sitten näet tässä, mitä kukin vuosi, kumppani ja työpaketti saa.",
    copyTable: "Kopioi taulukko",
    whichLumpSum: "Mikä kertakorvaus?",
    planned: (sum) => `suunniteltu ${sum}`,
    plannedIs: "Suunnitellut kustannukset:",
    above: (sum) => `${sum} yli`,
    below: (sum) => `${sum} alle`,
    exact: "täsmälleen",
    chosen: "Nykyinen valintasi",
    reading: "Näin luet palkkeja",
    readingText:
      "Täysi: suunniteltu. Poikkiviiva: enimmäismäärä. Raidallinen: yli enimmäismäärän. Joka palkilla on lukunsa; valitse palkki, niin siirryt sen suurimmalle riville.",
  },

  tries: {
    kinds: "Mitä kokeilet",
    parts: { change: "Muuta", actions: "Toiminnot", leaves: "Kumppani lähtee" },
    working: "Lasketaan …",
    failed: "Taulukko ei vastannut",
    changeIntro: "Vain kokeilu. Taulukkosi ei muutu.",
    none: "Ei valittu",
    changes: {
      new: "Uusi",
      changed: "Muuttunut",
      gone: "Poistunut",
      met: "Nyt täyttyy",
      stillMet: "Täyttyy yhä",
    },
    net: (gone, fresh, stay) =>
      sentence([
        gone === 0 ? "" : `${gone}\u00a0poistuu`,
        fresh === 0 ? "" : `${fresh}\u00a0${fresh === 1 ? "uusi" : "uutta"}`,
        stay === 0 ? "" : `${stay}\u00a0jää`,
      ]),
    nothingChanges: "Mikään tulos ei muutu.",
    showSame: (count) => `Näytä ${count} muuttumatonta`,
    hideSame: "Piilota muuttumattomat",
    metToo: (count) => `Näytä vielä ${plural(count, "täyttyvä sääntö", "täyttyvää sääntöä")}`,
    unsure: (count, of) => `${count}/${of} tämän säännöistä perustuu lähteisiin, joita emme ole voineet vahvistaa.`,
    putIntoProject: "Vie Hanke-välilehdelle",
    putting: "Muutetaan Hanke-välilehteä …",
    reset: "Palauta",
    changed: "muutettu",
    actionsIntro: (actions, call) =>
      `Konsortion jäsenet verrattuna: ${plural(actions, "toiminto", "toimintoa")}, hakukierros ${call}. Budjettia ei lasketa.`,
    fits: { fits: "Sopii", nearly: "Sopii melkein", not: "Ei sovi", unread: "Ei vielä luettu" },
    allMet: "Konsortiosta ei puutu mitään.",
    missing: "Puuttuu:",
    yourChoice: "Nykyinen valintasi",
    secondHand: "Toisen käden lähde, vahvista ensin",
    leavesIntro: "Mitä tapahtuu, jos yksi kumppani lähtee. Oikealla: muille jaettavat eurot.",
    unreadRows: (rows) => `${rows}: maata ei voi lukea, joten kumppania ei vielä lasketa.`,
    cannotLeave: "Ei voi lähteä",
    canLeave: "Voi lähteä",
    breaksNoRule: "Ei riko sääntöjä",
    errorsFewer: (count, titles) => `${plural(count, "virhe", "virhettä")} vähemmän: ${titles}`,
    noPartners: "Ei vielä kumppaneita",
  },

  steps: {
    countDown: (days, day) =>
      `${days === 0 ? "Tänään" : `${plural(days, "päivä", "päivää")} jäljellä`}: ${day} Brysselin aikaa`,
    noDeadline: "Määräaikaa ei vielä tiedetä",
    noDeadlineHint: "Kun tiedät päivän, kirjoita se määräajaksi Hanke-välilehdelle. Päivät seuraavat.",
    over: "Määräaika on umpeutunut",
    done: (done, of) => `${done}/${of} vaihetta valmiina`,
    late: (count) => `${count} myöhässä`,
    due: (day) => `Viimeistään ${day}`,
    noTab: "Tiedostossa ei ole vaiheluetteloa",
    noTabText:
      "Luo suunnittelupohja: sen Valmistelu-välilehdellä ovat vaiheet ja määräajasta taaksepäin lasketut päivät.",
    noSteps: "Valmistelu-välilehdellä ei vielä ole vaiheita.",
    addToCalendar: "Lisää kalenteriin",
    calendarTitle: "Lisää päivät kalenteriin",
    calendarIntro: (steps) =>
      `Kalenteritiedosto, jossa on ${plural(steps, "avoin vaihe", "avointa vaihetta")} ja määräaika. Se ei seuraa myöhempiä muutoksia.`,
    alarm: (days) => `muistutus ${plural(days, "päivä", "päivää")} ennen`,
    deadlineOf: (code) => `Määräaika ${code}`,
    lateLeftOut: "myöhässä: jää pois",
    zone: "Kellonaika on Brysselin aikaa; kalenterisi näyttää sen omassa ajassasi.",
    download: "Lataa .ics",
    process: "Valmistelun vaiheet",
    changeProcess: "Valitse vaiheet",
    processIntro:
      "Vain vaiheet, joihin kukaan ei ole koskenut, vaihtuvat. Kirjoittamasi, merkitsemäsi ja muistiinpanosi pysyvät paikoillaan.",
    changeSteps: "Vaihda vaiheet",
    sameSteps: "Välilehdellä on jo nämä vaiheet.",
    added: "Tulee mukaan",
    removed: "Poistuu",
    kept: "Pysyy ennallaan",
    handOver: "Sivu hyväksyntää varten",
    handOverFailed: "Sivua ei voitu tehdä",
  },

  documents: {
    title: "Kumppanien asiakirjat",
    sum: (title, there, of) => `${title}: ${there}/${of}`,
    none: "Emme ole lukeneet tämän haun ohjelmaopasta asiakirjojen osalta.",
    nothingNeeded: "Ei toimitettavaa",
    row: (row) => `Rivi ${row}`,
    standings: { there: "saatu", missing: "puuttuu", wrong: "korjattava" },
    goTo: (partner, title, standing) => `Siirry soluun: ${partner}, ${title}, ${standing}`,
    untracked: (headings) =>
      `Jos haluat seurata useampia, lisää välilehdelle Kumppanit ennen saraketta Lisäarvo sarakkeet näillä otsikoilla: ${headings}.`,
    text: "Teksti pyyntöä varten",
    textTitle: "Pyydä puuttuvat",
    textToCopy: "Kopioitava teksti",
    copy: "Kopioi teksti",
    notSent: "Täältä ei lähetetä mitään.",
  },

  adopt: en.adopt,
  formulas: en.formulas,

  fix: {
    offer: (fixed, of, cells, partners) => {
      const can =
        fixed < of
          ? `${fixed}/${of} virheestä voi korjata`
          : of === 1
            ? "Tämän voi korjata"
            : `Kaikki ${of} voi korjata`;
      return `${can}: ${changesOf("muuta", cells, "solu", "solua", "lisää", partners, "kumppani", "kumppania", "ja")}.`;
    },
    show: "Näytä muutokset",
    title: "Pienin korjaus",
    heading: (cells, partners, fixed, of) => {
      const what = sentence([
        cells === 0 ? "" : plural(cells, "solu muuttuu", "solua muuttuu"),
        partners === 0 ? "" : plural(partners, "kumppani lisätään", "kumppania lisätään"),
      ]);
      return `${what}, ${fixed < of ? `${fixed}/${of} virheestä poistuu` : of === 1 ? "virhe poistuu" : `kaikki ${of} virhettä poistuvat`}`;
    },
    proven: "Tarkistettu näillä arvoilla uudelleen ennen kuin ne näytetään sinulle.",
    becomes: "muuttuu arvoksi",
    empty: "tyhjä",
    byHand: "Tämän teet itse",
    addPartner: (type, country) => `Lisää kumppani, esimerkiksi ${country} (${type}).`,
    after: (headline) => `Tämän jälkeen: ${headline}.`,
    noErrors: "Tämän jälkeen: ei virheitä.",
    remain: (open, judge) =>
      `Jää vielä: ${sentence([
        open === 0 ? "" : plural(open, "täytettävä solu", "täytettävää solua"),
        judge === 0 ? "" : plural(judge, "arvioitava kohta", "arvioitavaa kohtaa"),
      ])}.`,
    change: (cells) => `Muuta ${plural(cells, "solu", "solua")}`,
    changing: (cells) => `Muutetaan ${plural(cells, "solua", "solua")} …`,
    notNow: "Ei nyt",
  },

  rowsOfPartner: "Yhden kumppanin rivit",
  exampleOf: "Esimerkin toiminto",
  refusedTitle: (tabs) => `Kaikkea ei voitu kirjoittaa: ${tabs}`,
  refusedText:
    "Siellä on suojattuja soluja, joita et saa muuttaa. Huomautukset ja värit voivat olla vanhoja; tämä paneeli ja tilasarake eivät ole.",

  partner: {
    intro: "Mikä suunnitelmassa on yhden kumppanin. Kumppani voi avata sen tästä itse.",
    openHere: "Avaa paneeli tästä ensi kerralla",
    row: "Kumppanin rivi",
    lines: "Kumppanin budjettirivit",
    leads: "Kumppanin johtamat työpaketit",
    documents: "Vielä lähetettävä",
    findings: "Selvitettävää",
    nothing: "Ei selvitettävää.",
    sum: (sum, share) => `${sum}, ${share} budjetista`,
    mail: "Lähetettävä teksti",
    mailIntro: "Kumppanin maan kielellä. Täältä ei lähetetä mitään.",
    copy: "Kopioi teksti",
  },

  mail: {
    subject: (project) => `${project}: rivinne suunnitelmassamme`,
    intro: (project) => `suunnitelmamme ${project} sanoo teistä tämän:`,
    money: (sum) => `Budjettinne: ${sum}.`,
    leads: (ids) => `Johdatte: ${ids}.`,
    toDo: "Vielä selvitettävä:",
    done: "Selvitettävää ei ole jäljellä.",
    how: (item) =>
      `Voitte katsoa itse: avatkaa tiedosto, valitkaa Laajennukset, Erasmus Planner ja tarkistus, sitten valikosta ”${item}”.`,
  },

  since: {
    title: "Mikä on muuttunut",
    offer: (when) => `Muuttunut edellisen katselusi jälkeen, ${when}`,
    show: "Näytä, mikä on muuttunut",
    who: "Google ei kerro, kuka kirjoitti mitä: joku, joka voi muokata tiedostoa, ehkä sinä itse.",
    cells: "Muuttuneet solut",
    added: "Uudet rivit",
    removed: "Poistuneet rivit",
    fresh: "Uudet kohdat",
    gone: "Poistuneet kohdat",
    unknown: (tabs) => `Jotakin on muuttunut: ${tabs}. Sitä oli liikaa muistettavaksi solu solulta.`,
  },
};
