// Every document a value rests on, with words short enough for one line of the sidebar.

export interface Source {
  /** Publisher and subject. */
  readonly title: string;
  /** Which edition, call or capture was read. */
  readonly edition: string;
  /** Missing where the page has no address any more. */
  readonly url?: string;
  /** The call it was written for, where it is one call. */
  readonly call?: number;
  /** Guide: an edition of the Programme Guide; official: Commission, EACEA, a National Agency; none: nothing was read. */
  readonly kind: "guide" | "official" | "secondary" | "none";
}

export const sources = {
  "guide-2026": {
    title: "Programme Guide 2026",
    edition: "version 1, 12 November 2025",
    url: "https://erasmus-plus.ec.europa.eu/sites/default/files/2025-11/programme-guide-2026_en.pdf",
    call: 2026,
    kind: "guide",
  },
  "guide-2014-alliances": {
    title: "Programme Guide 2014, Knowledge Alliances",
    edition: "copy of p. 111; year judged by its page numbers",
    url: "https://issuu.com/afpeja/docs/erasmus-plus-programme-guide_en_5_/111",
    call: 2014,
    kind: "guide",
  },
  "guide-2018-partnerships": {
    title: "Programme Guide online, Strategic Partnerships",
    edition: "editions 2018 to 2020",
    url: "https://ec.europa.eu/programmes/erasmus-plus/programme-guide/part-b/three-key-actions/key-action-2/strategic-partnerships-field-education-training-youth_en",
    kind: "guide",
  },

  "commission-alliances": {
    title: "Commission: Kunskapsallianser",
    edition: "page of the programme 2014-2020, no year",
    url: "https://erasmus-plus.ec.europa.eu/knowledge-alliances",
    kind: "official",
  },
  "commission-higher-education-2014": {
    title: "Commission: Cooperation between institutions",
    edition: "2014-2015",
    url: "http://ec.europa.eu/education/opportunities/higher-education/institutions_en.htm",
    kind: "official",
  },
  "commission-youth-2014": {
    title: "Commission: Strategic Partnerships in youth",
    edition: "about 2014",
    url: "http://ec.europa.eu/youth/programme/partnerships/strat_partnerships_en.htm",
    kind: "official",
  },
  "commission-switzerland-2014": {
    title: "Commission: note on Switzerland",
    edition: "February 2014",
    url: "http://ec.europa.eu/programmes/erasmus-plus/news/2014/20140209_pt.htm",
    call: 2014,
    kind: "official",
  },
  "commission-form-guide-2024": {
    title: "Commission: guide to the KA220 form",
    edition: "calls 2022 to 2024",
    url: "https://wikis.ec.europa.eu/display/NAITDOC/Project+design+and+implementation+in+KA220+applications",
    kind: "official",
  },
  "form-ka229-2019": {
    title: "Application form KA229",
    edition: "call 2019, round 1",
    url: "https://www.scribd.com/document/649032221/ka229-BO%C5%9E",
    call: 2019,
    kind: "official",
  },
  "form-ka220-2025": {
    title: "Application form KA220-ADU",
    edition: "call 2025, round 2",
    url: "https://webgate.ec.europa.eu/erasmus-esc/index/",
    call: 2025,
    kind: "official",
  },

  "agency-swedish-language": {
    title: "Agency page: Strategiska partnerskapsprojekt",
    edition: "higher education, 2014-2020, no year",
    kind: "official",
  },
  "agency-germany-2018": {
    title: "DAAD: Strategic Partnerships, key facts",
    edition: "7 November 2017, for call 2018",
    url: "https://fdokument.com/document/2017-11-07-eckdaten-strat-part-daadde-teilnehmende-lnder-und-institutionen.html",
    call: 2018,
    kind: "official",
  },
  "agency-austria-partnerships": {
    title: "Austrian agency: Strategic Partnerships, costs",
    edition: "2016-2020, no year",
    url: "https://bildung.erasmusplus.at/de/erwachsenenbildung/strategische-partnerschaften/gefoerdete-kosten/",
    kind: "official",
  },
  "agency-austria-school-exchange": {
    title: "Austrian agency: School Exchange, costs",
    edition: "2018-2020, no year",
    url: "https://bildung.erasmusplus.at/de/schulbildung/school-exchange-partnerschaften/gefoerderte-kosten/",
    kind: "official",
  },
  "agency-austria-alliances-2016": {
    title: "Austrian agency: Knowledge Alliances, questions",
    edition: "call 2016",
    call: 2016,
    kind: "official",
  },
  "agency-italy-questions": {
    title: "Italian agency: questions on KA2",
    edition: "2014-2020, no year",
    url: "http://2014-2020.erasmusplus.it/universita/faq-ka2-3/",
    kind: "official",
  },
  "agency-slovakia": {
    title: "Slovak agency: questions on KA2 budgets",
    edition: "before 2018, no year",
    url: "https://www.erasmusplus.sk/index.php?sw=241&faq=226&shw=1",
    kind: "official",
  },
  "agency-uk-schools-2018": {
    title: "UK agency: school partnership funding",
    edition: "call 2018",
    url: "https://www.erasmusplus.org.uk/apply-for-school-partnership-funding",
    call: 2018,
    kind: "official",
  },
  "agency-ireland-school-exchange-2018": {
    title: "Irish agency: School Exchange Partnerships",
    edition: "2 February 2018",
    url: "https://www.leargas.ie/news/new-2018-school-exchange-partnerships/",
    call: 2018,
    kind: "official",
  },
  "agency-serbia-school-exchange-2019": {
    title: "Serbian agency: School Exchange Partnerships",
    edition: "29 November 2019",
    url: "https://erasmusplus.rs/erasmusplus/parts-of-the-erasmus-programme/ka2-school-exchange-partnerships/",
    kind: "official",
  },
  "agency-serbia-cooperation": {
    title: "Serbian agency: Cooperation Partnerships",
    edition: "higher education, calls 2021 and 2022",
    url: "https://erasmusplus.rs/higher-education/cooperation-partnerships-in-the-field-of-higher-education/",
    kind: "official",
  },
  "agency-france-2023": {
    title: "French agency: KA220-VET",
    edition: "call 2023",
    url: "https://monprojet.erasmusplus.fr/fiche-action/appel=2023&codeAction=KA220-VET",
    call: 2023,
    kind: "official",
  },
  "agency-france-2025": {
    title: "French agency: KA220-HED",
    edition: "call 2025",
    url: "https://monprojet.erasmusplus.fr/fiche-action/appel=2025&codeAction=KA220-HED",
    call: 2025,
    kind: "official",
  },

  "movetia-alliances-2019": {
    title: "Movetia: Knowledge Alliances",
    edition: "call 2019",
    url: "https://www.movetia.ch/en/programmes/swiss-programme-for-erasmus/higher-education/knowledge-alliances/",
    call: 2019,
    kind: "secondary",
  },
  "movetia-2021": {
    title: "Movetia: call 2021",
    edition: "2021",
    url: "https://www.movetia.ch/en/news-events/the-call-for-proposals-for-european-cooperations-has-launched",
    call: 2021,
    kind: "secondary",
  },
  "montenegro-partnerships": {
    title: "Erasmus+ office Montenegro: Strategic Partnerships",
    edition: "fits calls 2014 to 2017, no year",
    url: "https://eras.webexperts.me:443/strateska-partnerstva/?lang=en",
    kind: "secondary",
  },
  "montenegro-2017": {
    title: "Erasmus+ office Montenegro: call 2017",
    edition: "2017",
    url: "https://erasmusplus.ac.me/erasmus-2017-call-now-published",
    call: 2017,
    kind: "secondary",
  },
  "uarctic-2016": {
    title: "UArctic: Strategic Partnerships",
    edition: "October 2015, for call 2016",
    url: "https://www.uarctic.org/news/2015/10/strategic-partnerships-in-the-field-of-education-and-training/",
    call: 2016,
    kind: "secondary",
  },
  "bradford-2016": {
    title: "Bradford Schools: Strategic Partnerships",
    edition: "call 2016",
    url: "https://bso.bradford.gov.uk/news/11769-grants-to-develop-strategic-partnerships-with-eu-schools",
    call: 2016,
    kind: "secondary",
  },
  "ied-youth-2018": {
    title: "IED: Strategic Partnerships in youth",
    edition: "call 2018",
    url: "https://ied.eu/blog/strategic-partnerships-youth",
    call: 2018,
    kind: "secondary",
  },
  "kth-alliances-2015": { title: "KTH: slides on call 2015", edition: "call 2015", call: 2015, kind: "secondary" },
  "kth-alliances-2020": {
    title: "KTH: Knowledge Alliances",
    edition: "call 2020",
    url: "https://intra.kth.se/utbildning/internationalisering/program/erasmus/erasmus-2014-2021/erasmus-knowledge-alliances-1.523164",
    call: 2020,
    kind: "secondary",
  },
  "kth-cooperation-2023": {
    title: "KTH: Partnerships for cooperation",
    edition: "call 2023",
    url: "https://intra.kth.se/utbildning/internationalisering/program/erasmus/partnerships-for-cooperation-1.1062748",
    call: 2023,
    kind: "secondary",
  },
  "inclusion-alliances-2018": {
    title: "European Net for Inclusion: Knowledge Alliances",
    edition: "call 2018",
    url: "http://europeannetforinclusion.org/opportunity/knowledge-alliances",
    call: 2018,
    kind: "secondary",
  },
  "inclusion-alliances-2019": {
    title: "European Net for Inclusion: Knowledge Alliances",
    edition: "call 2019",
    url: "http://europeannetforinclusion.org/opportunity/knowledge-alliances-0",
    call: 2019,
    kind: "secondary",
  },
  "inclusion-cooperation": {
    title: "European Net for Inclusion: Cooperation Partnerships",
    edition: "no year, text of calls 2022 to 2024",
    url: "https://europeannetforinclusion.org/index.php/opportunities/european-calls/cooperation-partnerships-fields-education-training-and-youth-except",
    kind: "secondary",
  },
  "scilt-2018": {
    title: "SCILT: School Exchange Partnerships",
    edition: "19 January 2018",
    url: "https://www.scilt.org.uk/News/NewsView/tabid/1311/articleType/ArticleView/articleId/12218/NEW--School-Exchange-Partnerships.aspx",
    call: 2018,
    kind: "secondary",
  },
  "deadlines-2018": {
    title: "findacourse.ie: deadlines of 2018",
    edition: "call 2018",
    url: "https://www.findacourse.ie/blog/erasmus-2018-deadline-dates/",
    call: 2018,
    kind: "secondary",
  },
  "deadlines-2020": {
    title: "Youth Networks: deadlines extended",
    edition: "spring 2020",
    url: "https://youthnetworks.net/deadlines-for-applications-extended/",
    call: 2020,
    kind: "secondary",
  },
  "cyprus-2021": {
    title: "Funding portal Cyprus: KA2 partnerships",
    edition: "call 2021",
    url: "https://fundingprogrammesportal.gov.cy/en/call/ka2-partnerships-in-the-fields-of-education-training-and-youth-submitted-by-any-organisation-in-these-fields-with-the-exception-of-european-ngos",
    call: 2021,
    kind: "secondary",
  },
  "cyprus-european-ngos": {
    title: "Funding portal Cyprus: European NGOs",
    edition: "2021 or 2022",
    url: "https://fundingprogrammesportal.gov.cy/en/call/partnership-for-cooperation-in-the-field-of-education-and-training-european-ngo",
    kind: "secondary",
  },
  "cyprus-2023": {
    title: "Funding portal Cyprus: Cooperation Partnerships",
    edition: "call 2023",
    url: "https://fundingprogrammesportal.gov.cy/en/call/cooperation-partnerships-gr-2",
    call: 2023,
    kind: "secondary",
  },
  "cyprus-2025": {
    title: "Funding portal Cyprus: Cooperation Partnerships",
    edition: "call 2025",
    url: "https://www.fundingprogrammesportal.gov.cy/en/call/cooperation-partnerships-en-2025",
    call: 2025,
    kind: "secondary",
  },
  "sport-2021": {
    title: "Portal topic ERASMUS-SPORT-2021-SCP, copy",
    edition: "call 2021",
    url: "https://www.developmentaid.org/grants/view/694065/cooperation-partnerships",
    call: 2021,
    kind: "secondary",
  },
  "amsed-2022": {
    title: "AMSED: call 2022",
    edition: "call 2022",
    url: "https://network.amsed.fr/en/appel-a-propositions-erasmus-2022/",
    call: 2022,
    kind: "secondary",
  },
  "salto-2022": {
    title: "SALTO EECA: Russia, Belarus, Ukraine",
    edition: "2022",
    url: "https://salto-youth.net/rc/eeca/eecafwdlinks/helpukraine",
    call: 2022,
    kind: "secondary",
  },
  "valencia-2022": {
    title: "University of Valencia: call 2022",
    edition: "call 2022",
    url: "https://webedicion.uv.es/uvweb/college/en/international-relations/international-relations/erasmus-projects/current-call-1285950717006.html",
    call: 2022,
    kind: "secondary",
  },
  "trento-2023": {
    title: "University of Trento: call 2023",
    edition: "call 2023",
    url: "https://webmagazine.unitn.it/en/news/incoming/114778/call-for-proposals-erasmus-2023",
    call: 2023,
    kind: "secondary",
  },
  "valencia-2024": {
    title: "University of Valencia: call 2024",
    edition: "call 2024",
    url: "https://www.uv.es/uvweb/college/en/international-relations/international-relations/projects/erasmus-/calls-1285950717006.html",
    call: 2024,
    kind: "secondary",
  },
  "entrepreneurs-2024": {
    title: "We Are Entrepreneurs: Guide 2024 compared",
    edition: "December 2023",
    url: "https://weareentrepreneurs.dk/blog/erasmus-programme-guide-2024-a-comparative-analysis-and-reflection-for-adult-learning-organizations/",
    call: 2024,
    kind: "secondary",
  },
  "funds-2025": {
    title: "fundsforNGOs: Cooperation Partnerships",
    edition: "call 2025",
    url: "https://fundsforindividuals.fundsforngos.org/grants/erasmus-programme-cooperation-partnerships/",
    call: 2025,
    kind: "secondary",
  },

  none: { title: "No page read", edition: "recalled or inferred", kind: "none" },
} as const satisfies Readonly<Record<string, Source>>;

export type SourceId = keyof typeof sources;

/** The source of a cite, with its optional members. */
export function sourceOf(id: SourceId): Source {
  return sources[id];
}
