// The texts of the data in Polish.
import type { Dictionary } from "./phrases.ts";

export const pl = {
  Status: "Status",
  "Follows your row. Nothing to type": "Wynika z wiersza. Nic się tu nie wpisuje",
  Partners: "Partnerzy",
  Organisation: "Organizacja",
  "One row per organisation, not per faculty": "Jeden wiersz na organizację, nie na wydział",
  Country: "Kraj",
  "Where it is established. Name or code": "Gdzie ma siedzibę. Nazwa lub kod",
  Type: "Typ",
  "Choose the nearest; a rule may ask for universities or enterprises":
    "Wybierz najbliższy; reguła może wymagać uczelni lub przedsiębiorstw",
  Role: "Rola",
  "Exactly one coordinator. Associated partners get no EU money":
    "Dokładnie jeden koordynator. Partnerzy stowarzyszeni nie otrzymują środków UE",
  "OID or PIC": "OID lub PIC",
  "E and 8 digits, or 9 digits. The status says which one your agency needs":
    "E i 8 cyfr albo 9 cyfr. Status mówi, którego numeru potrzebuje agencja",
  ECHE: "ECHE",
  "Erasmus Charter for Higher Education. Every university from an EU or associated country needs one":
    "Karta Erasmusa dla szkolnictwa wyższego. Potrzebuje jej każda uczelnia z kraju UE lub kraju stowarzyszonego",
  Established: "Data założenia",
  "Coordinator only: founded at least 2 years before the deadline":
    "Tylko koordynator: założony co najmniej 2 lata przed terminem",
  "Added value": "Wartość dodana",
  "Partners from outside the EU and associated countries: what only they can bring":
    "Partnerzy spoza UE i krajów stowarzyszonych: co mogą wnieść tylko oni",
  "ECHE code": "Kod ECHE",
  "The Erasmus code, such as S NORRVIK01, or the charter’s number":
    "Kod Erasmusa, na przykład S NORRVIK01, albo numer Karty",
  Mandate: "Pełnomocnictwo",
  "The day the signed mandate or accession form came, or yes":
    "Dzień otrzymania podpisanego pełnomocnictwa lub formularza przystąpienia, albo tak",
  "Declaration on honour": "Oświadczenie",
  "The day the signed declaration came, or yes": "Dzień otrzymania podpisanego oświadczenia, albo tak",
  "Legal representative": "Przedstawiciel prawny",
  "Who signs for the organisation": "Kto podpisuje w imieniu organizacji",
  Contact: "Kontakt",
  "Whom to write to": "Do kogo pisać",
  Budget: "Budżet",
  Partner: "Partner",
  "Who spends it": "Kto wydaje",
  "Work package": "Pakiet prac",
  "Its id on the Work packages tab, such as WP1": "Numer z karty Pakiety prac, na przykład WP1",
  Category: "Kategoria",
  "What kind of cost it is": "Jaki to rodzaj kosztu",
  Year: "Rok",
  "Project year, not calendar year": "Rok projektu, nie rok kalendarzowy",
  Quantity: "Ilość",
  "Leave empty if you know the amount": "Zostaw puste, jeśli kwota jest znana",
  "Rate, euro": "Stawka, euro",
  "Euro per unit. Leave empty if you know the amount": "Euro za jednostkę. Zostaw puste, jeśli kwota jest znana",
  "Amount, euro": "Kwota, euro",
  "Typed amounts are never overwritten": "Wpisane kwoty nigdy nie są nadpisywane",
  Note: "Uwagi",
  Yours: "Własne uwagi",
  "Staff or participants": "Personel lub uczestnicy",
  "What the unit cost depends on: manager, teacher, technician or administration; staff or learners; local or foreign participants":
    "Od tego zależy koszt jednostkowy: kierownik, nauczyciel, technik czy administracja; personel czy osoby uczące się; uczestnicy lokalni czy zagraniczni",
  "Distance, km": "Odległość, km",
  "One way, of a journey": "W jedną stronę, dla podróży",
  "Days each": "Dni na osobę",
  "Of each stay, travel days included; the quantity is then how many stay":
    "Każdego pobytu, z dniami podróży; ilość to wtedy liczba osób",
  "The country whose unit cost applies": "Kraj, którego koszt jednostkowy obowiązuje",
  "Work packages": "Pakiety prac",
  WP: "WP",
  "WP1 is project management": "WP1 to zarządzanie projektem",
  Title: "Tytuł",
  "What the work package is about": "Czego dotyczy pakiet prac",
  Lead: "Lider",
  "The partner that leads it": "Partner, który go prowadzi",
  "Start month": "Miesiąc początkowy",
  "Month 1 is the first month of the project": "Miesiąc 1 to pierwszy miesiąc projektu",
  "End month": "Miesiąc końcowy",
  Project: "Projekt",
  "For your own use": "Do własnego użytku",
  Action: "Akcja",
  "Official title or code, for example KA220-HED": "Oficjalny tytuł lub kod, na przykład KA220-HED",
  "Field or lot": "Dziedzina lub część",
  "Decides where to apply, and some rules": "Decyduje o miejscu złożenia wniosku i o niektórych regułach",
  Call: "Nabór",
  "The year on the Programme Guide you follow": "Rok na Przewodniku po programie, który obowiązuje",
  Start: "Początek",
  "The first day of the project": "Pierwszy dzień projektu",
  Months: "Miesiące",
  "How long the project lasts": "Jak długo trwa projekt",
  "EU grant, euro": "Dofinansowanie UE, euro",
  "What you ask the EU for": "Kwota wnioskowana od UE",
  "Total cost, euro": "Koszt całkowity, euro",
  "What the project really costs": "Ile naprawdę kosztuje projekt",
  Deadline: "Termin",
  "Brussels time. Calculated; type your own over it": "Czas brukselski. Obliczany; można wpisać własny",
  Verdict: "Wynik",
  "What the checks come to. Calculated": "Co wychodzi z kontroli. Obliczany",
  Preparation: "Przygotowania",
  Step: "Krok",
  "Change, add and sort as you like": "Można dowolnie zmieniać, dodawać i sortować",
  Who: "Kto",
  "Who sees to it": "Kto się tym zajmuje",
  Due: "Do kiedy",
  "Counted back from the deadline. Type over a date and it stays yours":
    "Liczone wstecz od terminu. Wpisana ręcznie data zostaje",
  Done: "Zrobione",
  "The day it was done, or yes": "Dzień wykonania, albo tak",
  "Waits for": "Czeka na",
  "The step that must be done before, as it is written": "Krok, który trzeba wykonać wcześniej, tak jak jest zapisany",
  "Lump sum, euro": "Kwota ryczałtowa, euro",
  What: "Co",
  "Your plan": "Ten plan",
  Checks: "Kontrole",
  Summary: "Podsumowanie",
  yes: "tak",
  no: "nie",
  "not needed": "niepotrzebne",
  "Higher education institution": "Instytucja szkolnictwa wyższego",
  School: "Szkoła",
  "School authority": "Organ prowadzący szkoły",
  "VET provider": "Placówka kształcenia zawodowego",
  "Adult education provider": "Placówka edukacji dorosłych",
  "Teacher education provider": "Placówka kształcenia nauczycieli",
  Enterprise: "Przedsiębiorstwo",
  Consultancy: "Firma doradcza",
  "Social partner or chamber": "Partner społeczny lub izba gospodarcza",
  "Research organisation": "Organizacja badawcza",
  "Public authority": "Organ publiczny",
  Ministry: "Ministerstwo",
  "Organisation of higher education institutions": "Organizacja zrzeszająca uczelnie",
  "Venture capital investor": "Inwestor kapitału wysokiego ryzyka",
  "NGO or association": "Organizacja pozarządowa lub stowarzyszenie",
  "European NGO": "Europejska organizacja pozarządowa",
  "Youth organisation": "Organizacja młodzieżowa",
  "Sport organisation": "Organizacja sportowa",
  "Informal group of young people": "Nieformalna grupa młodzieży",
  Individual: "Osoba fizyczna",
  "Other organisation": "Inna organizacja",
  "Association from 2027 was agreed (negotiations closed in December 2025); its formal adoption has not been seen.":
    "Uzgodniono stowarzyszenie od 2027 (negocjacje zakończono w grudniu 2025); nie widzieliśmy jego formalnego przyjęcia.",
  "The agreement signed on 10 November 2025 allows association from 2027; the money of its parliament and the accreditation of Movetia were still missing, and their completion has not been seen.":
    "Umowa podpisana 10 listopada 2025 pozwala na stowarzyszenie od 2027; brakowało jeszcze środków z parlamentu i akredytacji Movetii, a ich uzyskania nie widzieliśmy.",
  "the coordinator": "koordynator",
  "a local or regional school authority or a school coordination body":
    "lokalny lub regionalny organ prowadzący szkoły albo organ koordynujący szkoły",
  "Is every partner that is no school and no school authority an association of teachers, school leaders, staff or parents, or another stakeholder in school education?":
    "Czy każdy partner, który nie jest szkołą ani organem prowadzącym szkoły, jest stowarzyszeniem nauczycieli, kadry kierowniczej, pracowników lub rodziców albo innym podmiotem zainteresowanym edukacją szkolną?",
  "Is every school and school authority among those that its National Authority has declared eligible?":
    "Czy każda szkoła i każdy organ prowadzący jest wśród tych, które wskazała właściwa władza krajowa?",
  "Does the project carry out at least three of the tasks, with at least one from each of the two categories?":
    "Czy projekt realizuje co najmniej trzy zadania, w tym co najmniej jedno z każdej z dwóch kategorii?",
  "Is one work package for planning the project’s long-term impact?":
    "Czy jeden pakiet prac służy zaplanowaniu długoterminowego wpływu projektu?",
  "local or regional sport clubs": [
    "lokalny lub regionalny klub sportowy",
    "lokalne lub regionalne kluby sportowe",
    "lokalnych lub regionalnych klubów sportowych",
    "lokalne lub regionalne kluby sportowe",
  ],
  "Multiplier events are paid only beside intellectual outputs: which output do they spread?":
    "Wydarzenia upowszechniające są finansowane tylko obok rezultatów pracy intelektualnej: który rezultat upowszechniają?",
  "does one of its organisations work with or for young people outside formal settings, so that it is a youth organisation?":
    "czy jedna z organizacji pracuje z młodymi ludźmi lub na ich rzecz poza edukacją formalną i jest dzięki temu organizacją młodzieżową?",
  "higher education institutions or youth organisations from Member States or associated countries": [
    "uczelnia lub organizacja młodzieżowa z państwa członkowskiego lub kraju stowarzyszonego",
    "uczelnie lub organizacje młodzieżowe z państw członkowskich lub krajów stowarzyszonych",
    "uczelni lub organizacji młodzieżowych z państw członkowskich lub krajów stowarzyszonych",
    "uczelnie lub organizacje młodzieżowe z państw członkowskich lub krajów stowarzyszonych",
  ],
  "organisations that may be youth organisations": [
    "organizacja, która może być organizacją młodzieżową",
    "organizacje, które mogą być organizacjami młodzieżowymi",
    "organizacji, które mogą być organizacjami młodzieżowymi",
    "organizacje, które mogą być organizacjami młodzieżowymi",
  ],
  "higher education institutions or youth organisations from eligible third countries": [
    "uczelnia lub organizacja młodzieżowa z państwa trzeciego, które może uczestniczyć",
    "uczelnie lub organizacje młodzieżowe z państw trzecich, które mogą uczestniczyć",
    "uczelni lub organizacji młodzieżowych z państw trzecich, które mogą uczestniczyć",
    "uczelnie lub organizacje młodzieżowe z państw trzecich, które mogą uczestniczyć",
  ],
  "a higher education institution or a youth organisation": "uczelnia lub organizacja młodzieżowa",
  "Are all applicants active in higher education or youth, and at least 6 of them independent of each other?":
    "Czy wszyscy wnioskodawcy działają w szkolnictwie wyższym lub na rzecz młodzieży, a co najmniej 6 z nich jest od siebie niezależnych?",
  "Do all activities take place in the countries of the participating organisations?":
    "Czy wszystkie działania odbywają się w krajach organizacji uczestniczących?",
  "Are the participants 13 to 30 years old and living in the countries of the project?":
    "Czy uczestnicy mają od 13 do 30 lat i mieszkają w krajach projektu?",
  "Are the participants 13 to 30 years old, based in the countries of the project, and is there consent for those under 18?":
    "Czy uczestnicy mają od 13 do 30 lat i mieszkają w krajach projektu, a na udział osób poniżej 18 lat jest zgoda?",
  "Are the exchanges mainly live, moderated by trained facilitators, safe for the participants, and is what they learn recognised?":
    "Czy wymiany odbywają się głównie na żywo, prowadzą je przeszkoleni moderatorzy, są bezpieczne dla uczestników, a efekty uczenia się są uznawane?",
  "organisations from eligible third countries": [
    "organizacja z państwa trzeciego, które może uczestniczyć",
    "organizacje z państw trzecich, które mogą uczestniczyć",
    "organizacji z państw trzecich, które mogą uczestniczyć",
    "organizacje z państw trzecich, które mogą uczestniczyć",
  ],
  "higher education institutions": ["uczelnia", "uczelnie", "uczelni", "uczelnie"],
  "organisations from Regions 1, 10 or 11 in a national project": [
    "organizacja z regionu 1, 10 lub 11 w projekcie krajowym",
    "organizacje z regionów 1, 10 lub 11 w projekcie krajowym",
    "organizacji z regionów 1, 10 lub 11 w projekcie krajowym",
    "organizacje z regionów 1, 10 lub 11 w projekcie krajowym",
  ],
  "are there fewer than 5 recognised higher education institutions, or has one of them more than half of all students?":
    "czy uznanych uczelni jest mniej niż 5 albo czy jedna z nich ma ponad połowę wszystkich studentów?",
  "national authorities for higher education (ministries)": [
    "organ krajowy odpowiedzialny za szkolnictwo wyższe (ministerstwo)",
    "organy krajowe odpowiedzialne za szkolnictwo wyższe (ministerstwa)",
    "organów krajowych odpowiedzialnych za szkolnictwo wyższe (ministerstw)",
    "organy krajowe odpowiedzialne za szkolnictwo wyższe (ministerstwa)",
  ],
  "public authorities": ["organ publiczny", "organy publiczne", "organów publicznych", "organy publiczne"],
  "is the public authority the national one that is responsible for higher education?":
    "czy ten organ publiczny to organ krajowy odpowiedzialny za szkolnictwo wyższe?",
  "national authorities of Moldova (ministries)": [
    "organ krajowy Mołdawii (ministerstwo)",
    "organy krajowe Mołdawii (ministerstwa)",
    "organów krajowych Mołdawii (ministerstw)",
    "organy krajowe Mołdawii (ministerstwa)",
  ],
  "public authorities of Moldova": [
    "organ publiczny Mołdawii",
    "organy publiczne Mołdawii",
    "organów publicznych Mołdawii",
    "organy publiczne Mołdawii",
  ],
  "higher education institutions from Moldova": [
    "uczelnia z Mołdawii",
    "uczelnie z Mołdawii",
    "uczelni z Mołdawii",
    "uczelnie z Mołdawii",
  ],
  "higher education institutions from Partner Countries": [
    "uczelnia z kraju partnerskiego",
    "uczelnie z krajów partnerskich",
    "uczelni z krajów partnerskich",
    "uczelnie z krajów partnerskich",
  ],
  "organisations from Latin America": [
    "organizacja z Ameryki Łacińskiej",
    "organizacje z Ameryki Łacińskiej",
    "organizacji z Ameryki Łacińskiej",
    "organizacje z Ameryki Łacińskiej",
  ],
  "a higher education institution or an organisation of such institutions":
    "uczelnia lub organizacja zrzeszająca uczelnie",
  "organisations that are no higher education institutions in third countries":
    "organizacje, które nie są uczelniami w państwach trzecich",
  "Is the Moldovan public authority the national one for higher education, European or foreign affairs?":
    "Czy mołdawski organ publiczny to organ krajowy do spraw szkolnictwa wyższego, europejskich lub zagranicznych?",
  "Are all higher education institutions from third countries recognised by their authorities, with full study programmes at tertiary level (ISCED 5 or above)?":
    "Czy wszystkie uczelnie z państw trzecich są uznawane przez ich władze i prowadzą pełne programy studiów na poziomie wyższym (co najmniej ISCED 5)?",
  "Is the project in line with the Global Gateway priorities of its third countries?":
    "Czy projekt jest zgodny z priorytetami Global Gateway dla jego państw trzecich?",
  "Is all equipment bought at least 12 months before the end of the project?":
    "Czy cały sprzęt zostanie kupiony co najmniej 12 miesięcy przed końcem projektu?",
  "enterprises, other employers or sector organisations": [
    "przedsiębiorstwo, inny podmiot zatrudniający lub organizacja branżowa",
    "przedsiębiorstwa, inne podmioty zatrudniające lub organizacje branżowe",
    "przedsiębiorstw, innych podmiotów zatrudniających lub organizacji branżowych",
    "przedsiębiorstwa, inne podmioty zatrudniające lub organizacje branżowe",
  ],
  "organisations that may be employers": [
    "organizacja, która może być pracodawcą",
    "organizacje, które mogą być pracodawcami",
    "organizacji, które mogą być pracodawcami",
    "organizacje, które mogą być pracodawcami",
  ],
  "is one of its organisations an employer or a body that represents a sector?":
    "czy jedna z organizacji jest pracodawcą lub podmiotem reprezentującym branżę?",
  "organisations from EU Member States": [
    "organizacja z państwa członkowskiego UE",
    "organizacje z państw członkowskich UE",
    "organizacji z państw członkowskich UE",
    "organizacje z państw członkowskich UE",
  ],
  "Does the project have activities of each of the three clusters?": "Czy projekt ma działania z każdej z trzech grup?",
  "If learners are at EQF levels 6 to 8: are there also learners at one of levels 3 to 5, and work-based learning?":
    "Jeśli osoby uczące się są na poziomach 6–8 ERK: czy są też osoby na jednym z poziomów 3–5 i uczenie się poprzez pracę?",
  "Does the project have at least 4 activities of cluster 1, 3 of cluster 2 and 2 of cluster 3?":
    "Czy projekt ma co najmniej 4 działania z grupy 1, 3 z grupy 2 i 2 z grupy 3?",
  "Is the main focus on EQF levels 3 to 5, and not only on learners at levels 6 to 8?":
    "Czy projekt skupia się głównie na poziomach 3–5 ERK, a nie tylko na osobach na poziomach 6–8?",
  "Does the project design a long-term action plan for the roll-out after its end?":
    "Czy projekt opracowuje długoterminowy plan działania na czas po zakończeniu?",
  "Does the budget cover a yearly meeting of all Centres, with one person from each full partner?":
    "Czy budżet obejmuje coroczne spotkanie wszystkich centrów, z jedną osobą od każdego pełnoprawnego partnera?",
  "Do all activities take place in countries that may take part in this action?":
    "Czy wszystkie działania odbywają się w krajach, które mogą uczestniczyć w tej akcji?",
  "organisations beside the applicant that are no associated partners": [
    "organizacja poza wnioskodawcą, która nie jest partnerem stowarzyszonym",
    "organizacje poza wnioskodawcą, które nie są partnerami stowarzyszonymi",
    "organizacji poza wnioskodawcą, które nie są partnerami stowarzyszonymi",
    "organizacje poza wnioskodawcą, które nie są partnerami stowarzyszonymi",
  ],
  "Does a sport event take place in each country of the consortium?":
    "Czy w każdym kraju konsorcjum odbywa się wydarzenie sportowe?",
  "Is there one single event, in the coordinator’s country or with reasons in that of a participating organisation?":
    "Czy jest tylko jedno wydarzenie, w kraju koordynatora albo, z uzasadnieniem, w kraju organizacji uczestniczącej?",
  "Does the event show at least 7 different sports?": "Czy wydarzenie pokazuje co najmniej 7 różnych dyscyplin sportu?",
  "Is there one single event?": "Czy jest tylko jedno wydarzenie?",
  "Are all applicants active in the field of sport?": "Czy wszyscy wnioskodawcy działają w dziedzinie sportu?",
  "Is one of the four objectives clearly the main one: volunteering, inclusion, fight against discrimination or healthy lifestyles?":
    "Czy jeden z czterech celów jest wyraźnie główny: wolontariat, włączenie społeczne, walka z dyskryminacją lub zdrowy styl życia?",
  "Is the event something else than a competition that a federation, association or league holds regularly?":
    "Czy wydarzenie to coś innego niż zawody, które federacja, związek lub liga organizuje regularnie?",
  "Does the event take place in a Member State or an associated country?":
    "Czy wydarzenie odbywa się w państwie członkowskim lub kraju stowarzyszonym?",
  "Are activities planned throughout the year after the event?": "Czy zaplanowano działania na cały rok po wydarzeniu?",
  "a not-for-profit organisation": "organizacja nienastawiona na zysk",
  "Do the activities build the capacities of sport organisations, principally in the third countries?":
    "Czy działania budują potencjał organizacji sportowych, głównie w państwach trzecich?",
  "higher education institutions that are to deliver the programme": [
    "uczelnia, która ma prowadzić program",
    "uczelnie, które mają prowadzić program",
    "uczelni, które mają prowadzić program",
    "uczelnie, które mają prowadzić program",
  ],
  "higher education institutions from Member States or associated countries that are to deliver the programme": [
    "uczelnia z państwa członkowskiego lub kraju stowarzyszonego, która ma prowadzić program",
    "uczelnie z państw członkowskich lub krajów stowarzyszonych, które mają prowadzić program",
    "uczelni z państw członkowskich lub krajów stowarzyszonych, które mają prowadzić program",
    "uczelnie z państw członkowskich lub krajów stowarzyszonych, które mają prowadzić program",
  ],
  "higher education institutions from third countries not associated to the Programme": [
    "uczelnia z państwa trzeciego niestowarzyszonego z Programem",
    "uczelnie z państw trzecich niestowarzyszonych z Programem",
    "uczelni z państw trzecich niestowarzyszonych z Programem",
    "uczelnie z państw trzecich niestowarzyszonych z Programem",
  ],
  "Does the applicant offer education at master’s level (ISCED 7)?":
    "Czy wnioskodawca prowadzi kształcenie na poziomie magisterskim (ISCED 7)?",
  "Are the joint mechanisms expected deliverables: admission, curriculum, services, promotion, management, degree policy, and drafts of the partnership and student agreements?":
    "Czy wśród oczekiwanych rezultatów są wspólne mechanizmy: rekrutacja, program studiów, usługi, promocja, zarządzanie, zasady nadawania dyplomów oraz projekty umowy partnerskiej i umowy ze studentem?",
  "Are all activities in one single work package?": "Czy wszystkie działania są w jednym pakiecie prac?",
  "organisations from Regions 1 to 3": [
    "organizacja z regionów 1–3",
    "organizacje z regionów 1–3",
    "organizacji z regionów 1–3",
    "organizacje z regionów 1–3",
  ],
  "organisations from Sub-Saharan Africa (Region 9)": [
    "organizacja z Afryki Subsaharyjskiej (region 9)",
    "organizacje z Afryki Subsaharyjskiej (region 9)",
    "organizacji z Afryki Subsaharyjskiej (region 9)",
    "organizacje z Afryki Subsaharyjskiej (region 9)",
  ],
  "an NGO or a public body in the field of youth":
    "organizacja pozarządowa lub podmiot publiczny działający na rzecz młodzieży",
  "Does the coordinator work in the field of youth?": "Czy koordynator działa na rzecz młodzieży?",
  "Do the activities build the capacities of youth organisations, so that they support young people principally in the third countries?":
    "Czy działania budują potencjał organizacji młodzieżowych, tak by wspierały młodych ludzi głównie w państwach trzecich?",
  "Do all activities take place in the countries of the applicants, or with good reason in other countries that may take part?":
    "Czy wszystkie działania odbywają się w krajach wnioskodawców albo, z ważnych powodów, w innych krajach, które mogą uczestniczyć?",
  "Are mobility activities secondary to the main objectives, and do they serve them?":
    "Czy działania związane z mobilnością są drugorzędne wobec głównych celów i im służą?",
  "Does the project include Youth Exchanges or Youth Participation Activities, with young people from Sub-Saharan Africa and from Member States or associated countries?":
    "Czy projekt obejmuje wymiany młodzieżowe lub działania wspierające uczestnictwo młodzieży, z młodymi ludźmi z Afryki Subsaharyjskiej i z państw członkowskich lub krajów stowarzyszonych?",
  "Are the young people in Youth Exchanges between 18 and 30 years old?":
    "Czy uczestnicy wymian młodzieżowych mają od 18 do 30 lat?",
  "Does each Youth Exchange and each Youth Participation Activity have a work package of its own?":
    "Czy każda wymiana młodzieżowa i każde działanie wspierające uczestnictwo młodzieży ma własny pakiet prac?",
  "bodies with sector expertise (social partners, chambers or associations)": [
    "podmiot z wiedzą branżową (partner społeczny, izba lub stowarzyszenie)",
    "podmioty z wiedzą branżową (partnerzy społeczni, izby lub stowarzyszenia)",
    "podmiotów z wiedzą branżową (partnerów społecznych, izb lub stowarzyszeń)",
    "podmioty z wiedzą branżową (partnerzy społeczni, izby lub stowarzyszenia)",
  ],
  "organisations that may have sector expertise": [
    "organizacja, która może mieć wiedzę branżową",
    "organizacje, które mogą mieć wiedzę branżową",
    "organizacji, które mogą mieć wiedzę branżową",
    "organizacje, które mogą mieć wiedzę branżową",
  ],
  "regulators of education and training (ministries or public authorities)": [
    "organ regulujący kształcenie i szkolenie (ministerstwo lub organ publiczny)",
    "organy regulujące kształcenie i szkolenie (ministerstwa lub organy publiczne)",
    "organów regulujących kształcenie i szkolenie (ministerstw lub organów publicznych)",
    "organy regulujące kształcenie i szkolenie (ministerstwa lub organy publiczne)",
  ],
  "organisations that may regulate education and training": [
    "organizacja, która może regulować kształcenie i szkolenie",
    "organizacje, które mogą regulować kształcenie i szkolenie",
    "organizacji, które mogą regulować kształcenie i szkolenie",
    "organizacje, które mogą regulować kształcenie i szkolenie",
  ],
  "does one of its organisations represent or know the sector?": "czy jedna z organizacji reprezentuje lub zna branżę?",
  "does one of its organisations have a regulatory function for education and training?":
    "czy jedna z organizacji pełni funkcję regulacyjną w kształceniu i szkoleniu?",
  "If the applicant takes part in several proposals: do they address different sectors?":
    "Jeśli wnioskodawca uczestniczy w kilku wnioskach: czy dotyczą różnych branż?",
  "If the master’s programme is funded already, does its contract end next year at the latest, and does only one edition start in each academic year?":
    "Jeśli program magisterski jest już finansowany, czy jego umowa kończy się najpóźniej w przyszłym roku, a w każdym roku akademickim zaczyna się tylko jedna edycja?",
  "Does the project have at least 4 editions of the master’s programme?":
    "Czy projekt ma co najmniej 4 edycje programu magisterskiego?",
  "Does the grant count 1,400 euro a month for each of at most 60 scholarships, beside those for targeted regions?":
    "Czy w dofinansowaniu liczy się 1400 euro miesięcznie na każde z najwyżej 60 stypendiów, poza stypendiami dla regionów docelowych?",
  "Do at most 10% of the scholarships go to students of the same nationality?":
    "Czy najwyżej 10% stypendiów otrzymają studenci tej samej narodowości?",
  "Have all full partner universities met the external quality assurance of their countries for the joint programme: by the European Approach, or an accreditation of the programme or of each national part?":
    "Czy wszystkie pełnoprawne uczelnie partnerskie spełniły wymagania zewnętrznego zapewniania jakości swoich krajów dla wspólnego programu: według europejskiego podejścia albo przez akredytację programu lub każdej części krajowej?",
  "If the master’s programme is funded already, does its contract end in 2027 at the latest (selected in 2021: before 31 March 2028), and do no two editions with different grants start in the same academic year?":
    "Jeśli program magisterski jest już finansowany, czy jego umowa kończy się najpóźniej w 2027 (wybrane w 2021: przed 31 marca 2028) i czy w tym samym roku akademickim nie zaczynają się dwie edycje z różnych dofinansowań?",
  "Do all full partner universities award master’s degrees, and do graduates get a joint degree or several degrees from universities in at least two countries, one of them a Member State or associated country?":
    "Czy wszystkie pełnoprawne uczelnie partnerskie nadają tytuł magistra, a absolwenci otrzymują wspólny dyplom lub kilka dyplomów uczelni z co najmniej dwóch krajów, w tym państwa członkowskiego lub kraju stowarzyszonego?",
  "Do all students spend at least two study periods of 30 ECTS credits in two countries other than their own, one of them a Member State or associated country, and none of it online?":
    "Czy wszyscy studenci spędzają co najmniej dwa okresy studiów po 30 punktów ECTS w dwóch krajach innych niż własny, w tym w państwie członkowskim lub kraju stowarzyszonym, i żadnego z nich online?",
  "Do all students spend at least two study periods of 30 ECTS credits (in exceptional cases 20) in two countries other than their own, one of them a Member State or associated country, and none of it online?":
    "Czy wszyscy studenci spędzają co najmniej dwa okresy studiów po 30 punktów ECTS (wyjątkowo 20) w dwóch krajach innych niż własny, w tym w państwie członkowskim lub kraju stowarzyszonym, i żadnego z nich online?",
  "Is a draft Partnership Agreement part of the application, in which universities from third countries commit to the principles of the charter?":
    "Czy do wniosku dołączono projekt umowy partnerskiej, w której uczelnie z państw trzecich zobowiązują się do przestrzegania zasad Karty?",
  "Do the first students begin no later than the academic year after the selection?":
    "Czy pierwsi studenci zaczynają najpóźniej w roku akademickim po wyborze projektu?",
  "Does the grant count at most 750 euro a month for each of 100 students and 1,400 for each of 50 scholarships, beside students from targeted regions?":
    "Czy w dofinansowaniu liczy się najwyżej 750 euro miesięcznie na każdego ze 100 studentów i 1400 na każde z 50 stypendiów, poza studentami z regionów docelowych?",
  "Do applicants pay no application fee, and students with a scholarship no tuition fee?":
    "Czy kandydaci nie płacą opłaty rekrutacyjnej, a studenci ze stypendium czesnego?",
  "If the project answers priority 7: does it consist of members of a partnership of the Pact for Skills, coordinated by the organisation that coordinates that partnership?":
    "Jeśli projekt odpowiada na priorytet 7: czy składa się z członków partnerstwa w ramach paktu na rzecz umiejętności, a koordynuje go koordynator tego partnerstwa?",
  "Are all associated partners from Member States or associated countries, or academic ones from the Western Balkans or the European Higher Education Area?":
    "Czy wszyscy partnerzy stowarzyszeni są z państw członkowskich lub krajów stowarzyszonych albo są to partnerzy akademiccy z Bałkanów Zachodnich lub z europejskiego obszaru szkolnictwa wyższego?",
  "Does the proposal address exactly one topic of the call?": "Czy wniosek dotyczy dokładnie jednego tematu naboru?",
  "VET providers at secondary education level": [
    "placówka kształcenia zawodowego na poziomie szkoły średniej",
    "placówki kształcenia zawodowego na poziomie szkoły średniej",
    "placówek kształcenia zawodowego na poziomie szkoły średniej",
    "placówki kształcenia zawodowego na poziomie szkoły średniej",
  ],
  schools: ["szkoła", "szkoły", "szkół", "szkoły"],
  "Is one of the schools a VET provider at secondary education level?":
    "Czy jedna ze szkół to placówka kształcenia zawodowego na poziomie szkoły średniej?",
  "Are all partners active in VET or in the labour market?":
    "Czy wszyscy partnerzy działają w kształceniu zawodowym lub na rynku pracy?",
  "Are all applicants active in VET or in the labour market?":
    "Czy wszyscy wnioskodawcy działają w kształceniu zawodowym lub na rynku pracy?",
  "Is the coordinator, which is no VET provider, active in VET?":
    "Czy koordynator, który nie jest placówką kształcenia zawodowego, działa w kształceniu zawodowym?",
  "Do the activities build the capacities of VET organisations, principally in the third countries?":
    "Czy działania budują potencjał organizacji kształcenia zawodowego, głównie w państwach trzecich?",
  "If partner countries of the European Training Foundation take part, does the proposal answer the recommendations of the Torino process country reports?":
    "Jeśli uczestniczą kraje partnerskie Europejskiej Fundacji Kształcenia (ETF), czy wniosek odpowiada na zalecenia ze sprawozdań krajowych procesu turyńskiego?",
  "pre-primary schools or providers of higher vocational education": [
    "przedszkole lub placówka wyższego kształcenia zawodowego",
    "przedszkola lub placówki wyższego kształcenia zawodowego",
    "przedszkoli lub placówek wyższego kształcenia zawodowego",
    "przedszkola lub placówki wyższego kształcenia zawodowego",
  ],
  "schools or VET providers": [
    "szkoła lub placówka kształcenia zawodowego",
    "szkoły lub placówki kształcenia zawodowego",
    "szkół lub placówek kształcenia zawodowego",
    "szkoły lub placówki kształcenia zawodowego",
  ],
  "higher education institutions that train teachers": [
    "uczelnia kształcąca nauczycieli",
    "uczelnie kształcące nauczycieli",
    "uczelni kształcących nauczycieli",
    "uczelnie kształcące nauczycieli",
  ],
  "higher education institutions from India": [
    "uczelnia z Indii",
    "uczelnie z Indii",
    "uczelni z Indii",
    "uczelnie z Indii",
  ],
  "Does each third party get at most 60,000 euro, and does the application say why the support is needed, how it is managed and for which activities?":
    "Czy każda osoba trzecia otrzymuje najwyżej 60 000 euro, a wniosek mówi, dlaczego wsparcie jest potrzebne, jak jest zarządzane i na jakie działania?",
  "Do the higher education institutions train teachers of schools or VET providers (ISCED 1 to 4)?":
    "Czy uczelnie kształcą nauczycieli szkół lub placówek kształcenia zawodowego (ISCED 1–4)?",
  "Do all schools and VET providers teach at ISCED levels 1 to 4, from primary school to VET after secondary school?":
    "Czy wszystkie szkoły i placówki kształcenia zawodowego uczą na poziomach ISCED 1–4, od szkoły podstawowej do kształcenia zawodowego po szkole średniej?",
  "Are none of the applicants institutions that the Erasmus+ Regulation itself names for support, such as the European University Institute?":
    "Czy żaden z wnioskodawców nie jest instytucją, którą do wsparcia wskazuje samo rozporządzenie Erasmus+, jak Europejski Instytut Uniwersytecki?",
  "Does the European NGO have statutory branches, active in education, training or youth, so that with its secretariat it stands in at least nine Member States and associated countries?":
    "Czy europejska organizacja pozarządowa ma oddziały statutowe, działające w dziedzinie kształcenia, szkolenia lub młodzieży, tak że razem z sekretariatem jest obecna w co najmniej dziewięciu państwach członkowskich i krajach stowarzyszonych?",
  "providers of teacher education or universities": [
    "placówka kształcenia nauczycieli lub uczelnia",
    "placówki kształcenia nauczycieli lub uczelnie",
    "placówek kształcenia nauczycieli lub uczelni",
    "placówki kształcenia nauczycieli lub uczelnie",
  ],
  "practice or training schools": ["szkoła ćwiczeń", "szkoły ćwiczeń", "szkół ćwiczeń", "szkoły ćwiczeń"],
  "practice or training schools, which may be associated": [
    "szkoła ćwiczeń, która może być stowarzyszona",
    "szkoły ćwiczeń, które mogą być stowarzyszone",
    "szkół ćwiczeń, które mogą być stowarzyszone",
    "szkoły ćwiczeń, które mogą być stowarzyszone",
  ],
  "organisations that may have a practice school": [
    "organizacja, która może mieć szkołę ćwiczeń",
    "organizacje, które mogą mieć szkołę ćwiczeń",
    "organizacji, które mogą mieć szkołę ćwiczeń",
    "organizacje, które mogą mieć szkołę ćwiczeń",
  ],
  "does one of them take part with its practice or training school?":
    "czy jedna z nich uczestniczy ze swoją szkołą ćwiczeń?",
  "Are two partners from two countries providers of initial teacher education, and is at least one partner a provider of continuing professional development?":
    "Czy dwaj partnerzy z dwóch krajów prowadzą kształcenie wstępne nauczycieli, a co najmniej jeden partner prowadzi ciągłe doskonalenie zawodowe?",
  "Are four partners from three countries providers of initial teacher education, and is at least one partner a provider of continuing professional development?":
    "Czy czterej partnerzy z trzech krajów prowadzą kształcenie wstępne nauczycieli, a co najmniej jeden partner prowadzi ciągłe doskonalenie zawodowe?",
  "labour market actors (enterprises, venture capital firms, chambers, trade unions or associations)": [
    "podmiot rynku pracy (przedsiębiorstwo, firma kapitału wysokiego ryzyka, izba, związek zawodowy lub stowarzyszenie)",
    "podmioty rynku pracy (przedsiębiorstwa, firmy kapitału wysokiego ryzyka, izby, związki zawodowe lub stowarzyszenia)",
    "podmiotów rynku pracy (przedsiębiorstw, firm kapitału wysokiego ryzyka, izb, związków zawodowych lub stowarzyszeń)",
    "podmioty rynku pracy (przedsiębiorstwa, firmy kapitału wysokiego ryzyka, izby, związki zawodowe lub stowarzyszenia)",
  ],
  "Does the project address exactly one of the 14 industrial ecosystems?":
    "Czy projekt dotyczy dokładnie jednego z 14 ekosystemów przemysłowych?",
  "Are members of a large-scale partnership of the Pact for Skills behind the proposal?":
    "Czy za wnioskiem stoją członkowie partnerstwa na dużą skalę w ramach paktu na rzecz umiejętności?",
  "Does the project have at least one of the activities that the Guide lists for Lot 1?":
    "Czy projekt ma co najmniej jedno z działań, które Przewodnik wymienia dla części 1?",
  "If a Blueprint project or an EU Skills Academy works in this ecosystem: are your fields clearly different from theirs?":
    "Jeśli w tym ekosystemie działa projekt Blueprint lub unijna akademia umiejętności: czy zakres projektu wyraźnie różni się od ich zakresu?",
  "Does the project have at least one of the activities that the Guide lists for Lot 3?":
    "Czy projekt ma co najmniej jedno z działań, które Przewodnik wymienia dla części 3?",
  "each applicant": "każdy wnioskodawca",
  "a not-for-profit NGO or a public body": "organizacja pozarządowa nienastawiona na zysk lub podmiot publiczny",
  "a not-for-profit organisation or a public body": "organizacja nienastawiona na zysk lub podmiot publiczny",
  "Do the NGOs and public bodies that apply work in the field of youth?":
    "Czy składające wniosek organizacje pozarządowe i podmioty publiczne działają na rzecz młodzieży?",
  "Does the project support at least one of the specific objectives of the action?":
    "Czy projekt wspiera co najmniej jeden ze szczegółowych celów akcji?",
  "Are mobility activities, if there are any, clearly justified by the objectives and by value for money?":
    "Czy działania związane z mobilnością, jeśli są, wyraźnie uzasadniają cele i stosunek kosztów do korzyści?",
  "Do all activities take place in Member States or associated countries?":
    "Czy wszystkie działania odbywają się w państwach członkowskich lub krajach stowarzyszonych?",
  "Do young people set up joint projects with the support to third parties, at most 60 000 euro each, given in open and published calls of at least two months?":
    "Czy młodzi ludzie tworzą wspólne projekty dzięki wsparciu dla osób trzecich, najwyżej 60 000 euro na każdą, przyznawanemu w otwartych i ogłoszonych naborach trwających co najmniej dwa miesiące?",
  "Activities take place in the countries of the organisations that take part.":
    "Działania odbywają się w krajach organizacji uczestniczących.",
  "Activities take place in the countries of the organisations that take part, or if justified at a seat of an EU institution.":
    "Działania odbywają się w krajach organizacji uczestniczących albo, jeśli to uzasadnione, w siedzibie instytucji UE.",
  "Activities take place in the countries of the organisations that take part. If justified, also at a seat of an EU institution together with it, and in any Member State or associated country to share results.":
    "Działania odbywają się w krajach organizacji uczestniczących. Jeśli to uzasadnione, także w siedzibie instytucji UE wspólnie z nią oraz w dowolnym państwie członkowskim lub kraju stowarzyszonym, by dzielić się rezultatami.",
  "Activities take place in the countries of full or associated partners. If justified, also at a seat of an EU institution, and in any country that may take part to share results.":
    "Działania odbywają się w krajach pełnoprawnych lub stowarzyszonych partnerów. Jeśli to uzasadnione, także w siedzibie instytucji UE oraz w dowolnym kraju, który może uczestniczyć, by dzielić się rezultatami.",
  "Activities take place in the countries of the organisations that take part. If justified, also at a seat of an EU institution, and at international conferences in further countries to share results.":
    "Działania odbywają się w krajach organizacji uczestniczących. Jeśli to uzasadnione, także w siedzibie instytucji UE oraz na międzynarodowych konferencjach w innych krajach, by dzielić się rezultatami.",
  "This designation is without prejudice to positions on status, and is in line with UNSCR 1244 and the ICJ Opinion on the Kosovo declaration of independence.":
    "Użycie tej nazwy nie wpływa na stanowiska w sprawie statusu Kosowa i jest zgodne z rezolucją Rady Bezpieczeństwa ONZ 1244 oraz z opinią Międzynarodowego Trybunału Sprawiedliwości w sprawie Deklaracji niepodległości Kosowa.",
  "This designation shall not be construed as recognition of a State of Palestine and is without prejudice to the individual positions of the Member States on this issue.":
    "Użycie tej nazwy nie może być interpretowane jako uznanie państwa palestyńskiego i nie narusza indywidualnych stanowisk państw członkowskich w tej kwestii.",
  "Georgian authorities are not eligible under any action: central government, local authorities, agencies and state-owned enterprises. Other organisations from Georgia are.":
    "Władze gruzińskie nie mogą uczestniczyć w żadnej akcji: rząd centralny, władze lokalne, agencje i przedsiębiorstwa państwowe. Inne organizacje z Gruzji mogą.",
  "The EU has stopped engaging with public bodies and state-owned enterprises of Belarus; it goes on working with non-state, local and regional actors. Several actions exclude organisations from Belarus altogether.":
    "UE wstrzymała współpracę z podmiotami publicznymi i przedsiębiorstwami państwowymi Białorusi; nadal pracuje z podmiotami niepaństwowymi, lokalnymi i regionalnymi. Niektóre akcje całkowicie wykluczają organizacje z Białorusi.",
  "Organisations established in Russia, or owned for more than half by such an organisation, may only take part if the call permits it and the granting authority makes an exception for mobility and people-to-people contacts (Regulation 833/2014, Article 5l).":
    "Organizacje z siedzibą w Rosji lub należące w ponad połowie do takiej organizacji mogą uczestniczyć tylko wtedy, gdy nabór na to pozwala, a organ przyznający dofinansowanie zrobi wyjątek dla mobilności i kontaktów międzyludzkich (rozporządzenie 833/2014, art. 5l).",
  "The eligibility criteria of Commission notice 2013/C-205/05 on the territories occupied by Israel since June 1967 apply.":
    "Obowiązują kryteria kwalifikowalności z zawiadomienia Komisji 2013/C-205/05 dotyczącego terytoriów okupowanych przez Izrael od czerwca 1967.",
  "Public interest trusts under Hungarian Act IX of 2021, and what they maintain, among them universities, may apply but get no grant (Decision (EU) 2022/2506). The Guide 2026 does not mention it: ask the agency whether it still holds.":
    "Fundacje interesu publicznego na podstawie węgierskiej ustawy IX z 2021 i to, co prowadzą, w tym uczelnie, mogą składać wnioski, ale nie otrzymują dofinansowania (decyzja (UE) 2022/2506). Przewodnik 2026 o tym nie wspomina: zapytaj agencję, czy to nadal obowiązuje.",
  Coordinator: "Koordynator",
  Affiliated: "Powiązany",
  Associated: "Stowarzyszony",
  Manager: "Kierownik",
  "Teacher or researcher": "Nauczyciel lub badacz",
  Technician: "Technik",
  Administration: "Administracja",
  Staff: "Personel",
  Learners: "Osoby uczące się",
  "Local participants": "Uczestnicy lokalni",
  "Foreign participants": "Uczestnicy zagraniczni",
  "Every partner": "Każdy partner",
  "Programme Guide 2026, Part C": "Przewodnik po programie 2026, część C",
  "Register every organisation and get its OID": "Zarejestruj każdą organizację i uzyskaj jej OID",
  "Register every organisation and get its PIC": "Zarejestruj każdą organizację i uzyskaj jej PIC",
  "Identification Form of every organisation, bank details of the coordinator":
    "Formularz identyfikacyjny każdej organizacji, dane bankowe koordynatora",
  "Consent of every partner to use its OID": "Zgoda każdego partnera na użycie jego OID",
  "Check admissibility, eligibility, exclusion, selection and award criteria":
    "Sprawdź kryteria dopuszczalności, kwalifikowalności, wykluczenia, wyboru i przyznawania dofinansowania",
  "Check the financial conditions": "Sprawdź warunki finansowe",
  "Write Part B within its page limit": "Napisz część B w limicie stron",
  "Project abstract in English": "Streszczenie projektu po angielsku",
  "Above €60,000, recommended: lists of publications and of projects of the past four years":
    "Powyżej 60 000 €, zalecane: wykazy publikacji i projektów z ostatnich czterech lat",
  "Accession and Declaration on Honour Form of every partner":
    "Formularz przystąpienia i oświadczenie każdego partnera",
  "Declaration on Honour of every partner": "Oświadczenie każdego partnera",
  "Declaration on Honour, signed by the coordinator": "Oświadczenie podpisane przez koordynatora",
  "Submit the application, to one agency only": "Złóż wniosek, tylko w jednej agencji",
  "Project leader": "Kierownik projektu",
  "KTH’s preparation process": "Droga do wniosku na KTH",
  "Internal support from your school": "Wewnętrzne wsparcie szkoły na uczelni",
  "Project abstract and School approval": "Streszczenie projektu i zgoda szkoły",
  "Contact the international office": "Skontaktuj się z biurem współpracy międzynarodowej",
  "Collect mandates from partners": "Zbierz pełnomocnictwa od partnerów",
  "Final draft to the international office": "Ostateczny projekt wniosku do biura współpracy międzynarodowej",
  "Mandates and Declaration of Honour to the signatory": "Pełnomocnictwa i oświadczenie do osoby podpisującej",
  "Submit one application, to one National Agency": "Złóż jeden wniosek, w jednej Agencji Narodowej",
  "Your own steps": "Własne kroki",
  "Submit the application": "Złóż wniosek",
  "Does the project address a horizontal priority or a priority of its field?":
    "Czy projekt odpowiada na priorytet horyzontalny lub priorytet swojej dziedziny?",
  "Does the project address exactly one priority, horizontal or specific?":
    "Czy projekt odpowiada na dokładnie jeden priorytet, horyzontalny lub szczegółowy?",
  "Are all core activities done by the partners themselves, and not subcontracted?":
    "Czy wszystkie główne działania wykonują sami partnerzy, bez podwykonawców?",
  "Project management and implementation": "Zarządzanie projektem i jego wdrażanie",
  "Transnational project meetings": "Międzynarodowe spotkania projektowe",
  "Work on intellectual outputs": "Praca nad rezultatami pracy intelektualnej",
  "Work on project results": "Praca nad rezultatami projektu",
  "Days of work": "Dni pracy",
  "Multiplier events": "Wydarzenia upowszechniające",
  Travel: "Podróże",
  "Individual support": "Wsparcie indywidualne",
  "Linguistic support": "Wsparcie językowe",
  "Exceptional costs": "Koszty nadzwyczajne",
  "Special needs support": "Wsparcie związane ze specjalnymi potrzebami",
  "Months of enrolled students": "Miesiące studentów przyjętych na studia",
  "Months of scholarships": "Miesiące stypendiów",
  fields: ["dziedzina", "dziedziny", "dziedzin", "dziedziny"],
  lots: ["część", "części", "części", "części"],
  strands: ["komponent", "komponenty", "komponentów", "komponenty"],
  "types of project": ["rodzaj projektu", "rodzaje projektów", "rodzajów projektów", "rodzaje projektów"],
  "types of event": ["rodzaj wydarzenia", "rodzaje wydarzeń", "rodzajów wydarzeń", "rodzaje wydarzeń"],
  "types of network": ["rodzaj sieci", "rodzaje sieci", "rodzajów sieci", "rodzaje sieci"],
  regions: ["region", "regiony", "regionów", "regiony"],
  "programme lengths": ["długość programu", "długości programu", "długości programu", "długości programu"],
  "Higher education": "Szkolnictwo wyższe",
  "School education": "Edukacja szkolna",
  "Vocational education and training": "Kształcenie i szkolenie zawodowe",
  "Adult education": "Edukacja dorosłych",
  Youth: "Młodzież",
  Sport: "Sport",
  "European NGOs, education and training": "Europejskie organizacje pozarządowe, kształcenie i szkolenie",
  "European NGOs, youth": "Europejskie organizacje pozarządowe, młodzież",
  "Lot 1: Education and Enterprises": "Część 1: edukacja i przedsiębiorstwa",
  "Lot 2: Sectoral Cooperation on Skills (Blueprint)":
    "Część 2: współpraca sektorowa w zakresie umiejętności (Blueprint)",
  "Lot 3: STEM Skills Foundries": "Część 3: kuźnie umiejętności STEM",
  "Strand 1: access to cooperation": "Komponent 1: dostęp do współpracy",
  "Strand 2: partnerships for transformation": "Komponent 2: partnerstwa na rzecz transformacji",
  "Strand 3: structural reform": "Komponent 3: reformy strukturalne",
  "Digital education": "Edukacja cyfrowa",
  "Skills needs identification": "Określanie potrzeb w zakresie umiejętności",
  "Platforms of vocational excellence": "Platformy doskonałości zawodowej",
  "Design and delivery of VET": "Opracowanie i realizacja kształcenia zawodowego",
  "Blueprint for Sectoral Cooperation on Skills": "Plan współpracy sektorowej w zakresie umiejętności (Blueprint)",
  "Joint project": "Projekt wspólny",
  "Structural project": "Projekt strukturalny",
  "European local events, type I": "Europejskie wydarzenia lokalne, typ I",
  "European local events, type II": "Europejskie wydarzenia lokalne, typ II",
  "European-wide event": "Wydarzenie ogólnoeuropejskie",
  "Large-scale European event": "Duże wydarzenie europejskie",
  "One of Regions 1 to 3": "Jeden z regionów 1–3",
  "Region 9: Sub-Saharan Africa": "Region 9: Afryka Subsaharyjska",
  "Master’s programme of 12 months (60 ECTS)": "Program magisterski 12 miesięcy (60 ECTS)",
  "Master’s programme of 18 months (90 ECTS)": "Program magisterski 18 miesięcy (90 ECTS)",
  "Master’s programme of 24 months (120 ECTS)": "Program magisterski 24 miesiące (120 ECTS)",
  "Network (up to call 2020)": "Sieć (do naboru 2020)",
  "Higher education: internal policy": "Szkolnictwo wyższe: polityka wewnętrzna",
  "Higher education: external policy": "Szkolnictwo wyższe: polityka zewnętrzna",
  "Higher education: EU-India": "Szkolnictwo wyższe: UE i Indie",
  "Schools and VET providers": "Szkoły i placówki kształcenia zawodowego",
  "Master’s programme in European Affairs in Moldova": "Program magisterski ze spraw europejskich w Mołdawii",
  innovation: "innowacje",
  "exchange of good practices": "wymiana dobrych praktyk",
  "Public interest trusts under Hungary’s Act IX of 2021, and what they maintain, may not be awarded EU money. Is none of your organisations from Hungary such a one?":
    "Fundacjom interesu publicznego na podstawie węgierskiej ustawy IX z 2021 i temu, co prowadzą, nie można przyznać środków UE. Czy wśród organizacji z Węgier nie ma takiej?",
  Management: "Zarządzanie",
  "Intellectual outputs": "Rezultaty pracy intelektualnej",
  "Learning, teaching and training activities": "Działania związane z uczeniem się, nauczaniem i szkoleniem",
  "Implementation support": "Wsparcie wdrażania",
  "Mobility: travel": "Mobilność: podróż",
  "Mobility: subsistence": "Mobilność: utrzymanie",
  Events: "Wydarzenia",
  Equipment: "Sprzęt",
  Subcontracting: "Podwykonawstwo",
  Volunteers: "Wolontariusze",
  "SME owners": "Właściciele MŚP",
  "Natural persons under direct contract": "Osoby fizyczne na podstawie bezpośredniej umowy",
  "Seconded persons": "Osoby oddelegowane",
  "Financial support to third parties": "Wsparcie finansowe dla osób trzecich",
  "Financial audits": "Audyty finansowe",
  "Institutional costs": "Koszty instytucjonalne",
  Scholarships: "Stypendia",
  Other: "Inne",
  "organisations from EU Member States and associated countries": [
    "organizacja z państwa członkowskiego UE lub kraju stowarzyszonego",
    "organizacje z państw członkowskich UE i krajów stowarzyszonych",
    "organizacji z państw członkowskich UE i krajów stowarzyszonych",
    "organizacje z państw członkowskich UE i krajów stowarzyszonych",
  ],
  "organisations from third countries not associated to the Programme": [
    "organizacja z państwa trzeciego niestowarzyszonego z Programem",
    "organizacje z państw trzecich niestowarzyszonych z Programem",
    "organizacji z państw trzecich niestowarzyszonych z Programem",
    "organizacje z państw trzecich niestowarzyszonych z Programem",
  ],
  "higher education institutions from EU Member States and associated countries": [
    "uczelnia z państwa członkowskiego UE lub kraju stowarzyszonego",
    "uczelnie z państw członkowskich UE i krajów stowarzyszonych",
    "uczelni z państw członkowskich UE i krajów stowarzyszonych",
    "uczelnie z państw członkowskich UE i krajów stowarzyszonych",
  ],
  "VET providers": [
    "placówka kształcenia zawodowego",
    "placówki kształcenia zawodowego",
    "placówek kształcenia zawodowego",
    "placówki kształcenia zawodowego",
  ],
  "education and training providers (VET or higher education)": [
    "placówka kształcenia (kształcenie zawodowe lub szkolnictwo wyższe)",
    "placówki kształcenia (kształcenie zawodowe lub szkolnictwo wyższe)",
    "placówek kształcenia (kształcenie zawodowe lub szkolnictwo wyższe)",
    "placówki kształcenia (kształcenie zawodowe lub szkolnictwo wyższe)",
  ],
  "labour market actors (enterprises, chambers, trade unions or associations)": [
    "podmiot rynku pracy (przedsiębiorstwo, izba, związek zawodowy lub stowarzyszenie)",
    "podmioty rynku pracy (przedsiębiorstwa, izby, związki zawodowe lub stowarzyszenia)",
    "podmiotów rynku pracy (przedsiębiorstw, izb, związków zawodowych lub stowarzyszeń)",
    "podmioty rynku pracy (przedsiębiorstwa, izby, związki zawodowe lub stowarzyszenia)",
  ],
  "school authorities or school coordination bodies": [
    "organ prowadzący szkoły lub organ koordynujący szkoły",
    "organy prowadzące szkoły lub organy koordynujące szkoły",
    "organów prowadzących szkoły lub organów koordynujących szkoły",
    "organy prowadzące szkoły lub organy koordynujące szkoły",
  ],
  "public authorities of Georgia": [
    "organ publiczny Gruzji",
    "organy publiczne Gruzji",
    "organów publicznych Gruzji",
    "organy publiczne Gruzji",
  ],
  "Have you read in the Guide of the call how many organisations and countries it asks for, and are they all there?":
    "Czy w Przewodniku dla tego naboru sprawdzono, ilu organizacji i krajów wymaga, i czy wszystkie są w składzie?",
  "choose from the list, or type your own words.": "wybierz z listy albo wpisz własne słowa.",
  "How to read this file": "Jak czytać ten plik",
  "White: you type here.": "Białe: tu się wpisuje.",
  "Grey: calculated. It follows what you type.": "Szare: obliczane. Wynika z tego, co wpisano.",
  "✔ The row is fine.": "✔ Wiersz jest w porządku.",
  "✖ A rule is broken. The status says which cell.": "✖ Reguła jest naruszona. Status mówi, w której komórce.",
  "? A cell is empty that a rule needs.": "? Pusta jest komórka, której potrzebuje reguła.",
  "▲ A person must judge.": "▲ Musi ocenić człowiek.",
  "At least {organisations}.": "Minimum: {organisations}.",
  "At least {organisations} from {countries}.": "Minimum: {organisations}, {countries}.",
  "Apply by {deadline}.": "Termin: {deadline}.",
  "In this file": "W tym pliku",
  "Money is calculated as you type.": "Kwoty są obliczane na bieżąco.",
  "Statuses and Checks stand as of {day}.": "Statusy i Kontrole: stan na {day}.",
  "To check again: erasmus-planner check, then this file.":
    "Aby sprawdzić ponownie: erasmus-planner check, a potem ten plik.",
  Participants: "Uczestnicy",
  "How many people take part; the grant depends on it": "Ile osób bierze udział; od tego zależy dofinansowanie",
  "Evaluators read no further than page 70 of Part B. Is it that long at most?":
    "Oceniający nie czytają części B dalej niż do strony 70. Czy ma najwyżej tyle stron?",
  "Evaluators read no further than page 40 of Part B. Is it that long at most?":
    "Oceniający nie czytają części B dalej niż do strony 40. Czy ma najwyżej tyle stron?",
  "Evaluators read no further than page 120 of Part B. Is it that long at most?":
    "Oceniający nie czytają części B dalej niż do strony 120. Czy ma najwyżej tyle stron?",
  "Cooperation Partnerships": "Partnerstwa współpracy",
  "Small-scale Partnerships": "Partnerstwa na małą skalę",
  "European Partnerships for School Development": "Europejskie partnerstwa na rzecz rozwoju szkół",
  "Centres of Vocational Excellence": "Centra doskonałości zawodowej",
  "Alliances for Innovation": "Sojusze na rzecz innowacji",
  "Capacity Building in Higher Education": "Budowanie potencjału w szkolnictwie wyższym",
  "Capacity Building in Vocational Education and Training":
    "Budowanie potencjału w dziedzinie kształcenia i szkolenia zawodowego",
  "Capacity Building in Youth": "Budowanie potencjału w dziedzinie młodzieży",
  "Capacity Building in Sport": "Budowanie potencjału w dziedzinie sportu",
  "European Youth Together": "Młodzież Europy razem",
  "Not-for-profit European Sport Events": "Europejskie niekomercyjne imprezy sportowe",
  "Erasmus Mundus Joint Masters": "Wspólne studia magisterskie Erasmus Mundus",
  "Erasmus Mundus Design Measures": "Działania przygotowawcze Erasmus Mundus",
  "Virtual Exchanges in Higher Education and Youth": "Wymiany wirtualne w dziedzinie szkolnictwa wyższego i młodzieży",
  "Jean Monnet Networks": "Sieci Jean Monnet",
  "European Universities": "Uniwersytety Europejskie",
  "Erasmus+ Teacher Academies": "Akademie Nauczycielskie Erasmus+",
  "Forward-Looking Projects": "Projekty przyszłościowe",
  "Strategic Partnerships": "Partnerstwa strategiczne",
  "School Exchange Partnerships": "Partnerstwa współpracy szkół",
  "Knowledge Alliances": "Sojusze na rzecz wiedzy",
  "Sector Skills Alliances": "Sojusze na rzecz umiejętności sektorowych",
  "Example with deliberate mistakes": "Przykład z celowymi błędami",
  "Field sites and contacts that no other partner has": "Miejsca badań i kontakty, których nie ma żaden inny partner",
  "Project management": "Zarządzanie projektem",
  Development: "Opracowanie",
  "Sharing results": "Upowszechnianie rezultatów",
  "Deliberate mistake: this partner’s country is misspelt on the Partners tab":
    "Celowy błąd: kraj tego partnera jest błędnie zapisany na karcie partnerów",
  "Deliberate mistake: an associated partner gets EU money": "Celowy błąd: partner stowarzyszony dostaje pieniądze UE",
  "Deliberate mistake: project management takes more than its share":
    "Celowy błąd: zarządzanie projektem bierze więcej niż swój udział",
  "Deliberate mistake: this partner is a second coordinator on the Partners tab":
    "Celowy błąd: ten partner jest drugim koordynatorem na karcie partnerów",
  "Deliberate mistake: no partner on the Partners tab has this name":
    "Celowy błąd: nikt na karcie partnerów nie ma takiej nazwy",
  "Deliberate mistake: this amount is too low, so the sum does not fit":
    "Celowy błąd: ta kwota jest za niska, więc suma się nie zgadza",
  "Deliberate mistake: the Project tab has more months than the call allows":
    "Celowy błąd: karta projektu ma więcej miesięcy, niż pozwala nabór",
  "Deliberate mistake: the amount is missing": "Celowy błąd: brakuje kwoty",
  "The largest EU grant that the action allows in a call, in euro. Without arguments: of this file's Project tab.":
    "Najwyższe dofinansowanie UE, na jakie akcja pozwala w danym naborze, w euro. Bez argumentów: według karty Projekt tego pliku.",
  "The largest grant in euro; without months the largest of all durations.":
    "Najwyższe dofinansowanie w euro; bez miesięcy najwyższe ze wszystkich czasów trwania.",
  "Its title or code, in any language.": "Tytuł lub kod akcji, w dowolnym języku.",
  "The year of the call.": "Rok naboru.",
  "The project's months.": "Czas trwania projektu w miesiącach.",
  "Its field, lot, strand or type, if it has any.": "Dziedzina, część, komponent lub rodzaj, jeśli akcja je ma.",
  "The largest EU grant per project year, in euro; empty where the Guide sets none.":
    "Najwyższe dofinansowanie UE na rok projektu, w euro; puste, jeśli Przewodnik go nie określa.",
  "The ceiling of one project year in euro, or an empty cell.":
    "Limit na jeden rok projektu w euro albo pusta komórka.",
  "The lump sums to choose from, in euro; with the budget also how far the lines are from each.":
    "Kwoty ryczałtowe do wyboru, w euro; z budżetem także to, ile pozycjom brakuje do każdej lub o ile ją przekraczają.",
  "One lump sum per row, smallest first. With the budget beside it: planned minus lump sum, what to cut or add, what the consortium lacks.":
    "Jedna kwota ryczałtowa w wierszu, od najniższej. Z budżetem obok niej: plan minus kwota ryczałtowa, ile usunąć lub dodać, czego brakuje konsorcjum.",
  "The budget with its heading row. Adds what is planned against each lump sum.":
    "Budżet z wierszem nagłówków. Dodaje porównanie planu z każdą kwotą ryczałtową.",
  "The partner table: adds what the consortium lacks for each lump sum.":
    "Tabela partnerów: dodaje to, czego brakuje konsorcjum przy każdej kwocie ryczałtowej.",
  "The verdict on the whole plan in one cell.": "Wynik całego planu w jednej komórce.",
  "How many problems, cells to fill in or points to judge there are.":
    "Ile jest problemów, komórek do uzupełnienia lub punktów do oceny.",
  "The EU grant or lump sum asked for, in euro.": "Wnioskowane dofinansowanie UE lub kwota ryczałtowa, w euro.",
  "The partners with their heading row.": "Partnerzy z wierszem nagłówków.",
  "The budget with its heading row.": "Budżet z wierszem nagłówków.",
  "What the project costs, in euro.": "Ile kosztuje projekt, w euro.",
  "Work packages with their heading row.": "Pakiety prac z wierszem nagłówków.",
  "How many people take part.": "Ile osób bierze udział.",
  "Every check as a table: status, check, where, what is wrong or open, what to do, source. Errors first.":
    "Wszystkie kontrole w tabeli: status, kontrola, gdzie, co jest nie tak lub czego brakuje, co zrobić, źródło. Najpierw błędy.",
  "A table with a heading row.": "Tabela z wierszem nagłówków.",
  "One of en, sv, fi, de, fr, es, it, pl; else the language of the headings.":
    "Jeden z: en, sv, fi, de, fr, es, it, pl; inaczej język nagłówków.",
  "Beside each answer of the Project tab: what it may be in this action and call, and its status.":
    "Obok każdej odpowiedzi na karcie Projekt: co jest możliwe w tej akcji i w tym naborze oraz status.",
  "Two columns with their headings.": "Dwie kolumny z nagłówkami.",
  "The Project tab: what is asked and the answers beside it.": "Karta Projekt: pytania i obok nich odpowiedzi.",
  "One status beside each partner row. Goes into the heading row.":
    "Jeden status obok każdego wiersza partnera. Wpisuje się w wierszu nagłówków.",
  "A column of statuses with its heading.": "Kolumna statusów z nagłówkiem.",
  "The budget table: needed to see money of associated partners.":
    "Tabela budżetu: potrzebna, by widzieć środki partnerów stowarzyszonych.",
  "The grant: needed to see shares once the lines add up to it.":
    "Dofinansowanie: potrzebne, by widzieć udziały, gdy pozycje dają je w sumie.",
  "One status beside each budget line. Goes into the heading row.":
    "Jeden status obok każdej pozycji budżetu. Wpisuje się w wierszu nagłówków.",
  "The grant, where shares are to be taken of it and not of the sum of the lines.":
    "Dofinansowanie, jeśli udziały mają być liczone od niego, a nie od sumy pozycji.",
  "One status beside each work package. Goes into the heading row.":
    "Jeden status obok każdego pakietu prac. Wpisuje się w wierszu nagłówków.",
  "Partner by work package in euro, with totals and shares. Every budget line is in exactly one cell.":
    "Partnerzy w podziale na pakiety prac, w euro, z sumami i udziałami. Każda pozycja budżetu jest w dokładnie jednej komórce.",
  "A table with a heading row; total and share in the last rows and columns.":
    "Tabela z wierszem nagłówków; suma i udział w ostatnich wierszach i kolumnach.",
  "The grant, where the share of project management is to be taken of it.":
    "Dofinansowanie, jeśli udział zarządzania projektem ma być liczony od niego.",
  "A table of every cap: scope, cap, planned, left, status. The total, each year and each capped part.":
    "Tabela wszystkich limitów: zakres, limit, zaplanowano, pozostało, status. Całość, każdy rok i każda część z limitem.",
  "The lump sum chosen or the grant asked for, in euro.":
    "Wybrana kwota ryczałtowa lub wnioskowane dofinansowanie, w euro.",
  "The partner table, where limits or unit costs depend on who spends.":
    "Tabela partnerów, jeśli limity lub koszty jednostkowe zależą od tego, kto wydaje.",
  "The budget summed up: what is planned against each cap, and what each year, partner, work package and category gets.":
    "Podsumowanie budżetu: plan w porównaniu z każdym limitem oraz ile przypada na każdy rok, partnera, pakiet prac i kategorię.",
  "A table with a heading row: what, planned, cap, share, bar, status.":
    "Tabela z wierszem nagłówków: co, zaplanowano, limit, udział, porównanie, status.",
  "What a country is in a call: Member State, associated, or outside; with an action also the role it may have.":
    "Czym kraj jest w danym naborze: państwo członkowskie, stowarzyszone lub spoza Programu; z akcją także rola, jaką może pełnić.",
  "The standing in words.": "Pozycja kraju opisana słowami.",
  "The country's name in any supported language, or its code.":
    "Nazwa kraju w dowolnym z obsługiwanych języków lub jego kod.",
  "Which actions of a call these partners could apply to, and what is missing for the others.":
    "W których akcjach naboru ci partnerzy mogliby złożyć wniosek i czego brakuje w pozostałych.",
  "A table with a heading row: action, status, what is missing. What fits stands first.":
    "Tabela z wierszem nagłówków: akcja, status, czego brakuje. Najpierw to, co pasuje.",
  "A unit cost of the Guide in euro: of a day, a month, a meeting, a participant. Ranges give one rate per row.":
    "Koszt jednostkowy z Przewodnika w euro: dnia, miesiąca, spotkania, uczestnika. Dla zakresów jedna stawka w wierszu.",
  "The rate in euro. ERASMUS_SOURCE says where it was read, and whether anybody has confirmed it.":
    "Stawka w euro. ERASMUS_SOURCE podaje, gdzie ją przeczytano i czy ktoś ją potwierdził.",
  "What is paid: a budget category or unit cost, in any supported language.":
    "Co jest finansowane: kategoria budżetu lub koszt jednostkowy, w dowolnym z obsługiwanych języków.",
  "The organisation's country; empty where the rate is the same everywhere.":
    "Kraj organizacji; puste, jeśli stawka jest wszędzie taka sama.",
  "What else the rate depends on: staff category, role, staff or learners, local or foreign, or kilometres.":
    "Od czego jeszcze zależy stawka: kategoria personelu, rola, personel czy osoby uczące się, lokalni czy zagraniczni albo kilometry.",
  "What the Guide pays for a participant's journey there and back, in euro. Ranges give one amount per row.":
    "Ile Przewodnik przewiduje na podróż uczestnika w obie strony, w euro. Dla zakresów jedna kwota w wierszu.",
  "Euro per participant; 0 below the shortest distance that is paid.":
    "Euro na uczestnika; 0 poniżej najkrótszej finansowanej odległości.",
  "Kilometres one way, as ERASMUS_DISTANCE gives them. A band begins at its first whole kilometre.":
    "Kilometry w jedną stronę, jak podaje je ERASMUS_DISTANCE. Przedział zaczyna się od swojego pierwszego pełnego kilometra.",
  "Yes for green travel. Without a rate of its own, the usual one is given.":
    "Tak dla podróży ekologicznym środkiem transportu. Jeśli nie ma ona osobnej stawki, podawana jest zwykła.",
  "Great-circle kilometres between two places, which decide the travel band. Ranges give one distance per row.":
    "Kilometry w linii prostej między dwoma miejscami; zależy od nich przedział odległości. Dla zakresów jedna odległość w wierszu.",
  "Kilometres one way with two decimals, on a sphere of 6 371 km radius. Near the edge of a band the Commission's own calculator decides.":
    "Kilometry w jedną stronę z dwoma miejscami po przecinku, na kuli o promieniu 6371\u00a0km. Blisko granicy przedziału decyduje kalkulator Komisji.",
  "Latitude of the place of origin in degrees, south negative.":
    "Szerokość geograficzna miejsca wyjazdu w stopniach, południowa ujemna.",
  "Longitude of the place of origin in degrees, west negative.":
    "Długość geograficzna miejsca wyjazdu w stopniach, zachodnia ujemna.",
  "Latitude of the venue in degrees, south negative.":
    "Szerokość geograficzna miejsca docelowego w stopniach, południowa ujemna.",
  "Longitude of the venue in degrees, west negative.":
    "Długość geograficzna miejsca docelowego w stopniach, zachodnia ujemna.",
  "Until when to apply: one row per deadline, in Brussels time, and whether the round is optional.":
    "Do kiedy złożyć wniosek: jeden wiersz na termin, czas brukselski, oraz czy runda jest opcjonalna.",
  "A table with a heading row: deadline, round, when projects start, for which fields, source.":
    "Tabela z wierszem nagłówków: termin, runda, początek projektów, dla jakich dziedzin, źródło.",
  "The deadline as a date, or the day so many days before it.":
    "Termin jako data albo dzień wcześniejszy o podaną liczbę dni.",
  "A date in Brussels time, of the first round that is certain; give the cell a date format. Empty while no deadline is known.":
    "Data według czasu brukselskiego, z pierwszej pewnej rundy; nadaj komórce format daty. Puste, dopóki termin nie jest znany.",
  "How many days before the deadline.": "Ile dni przed terminem.",
  "How each step of the Preparation tab stands.": "Jaki jest stan każdego kroku z karty Przygotowania.",
  "A column of statuses with its heading: done, late, due this week, waiting for another step, or the days left.":
    "Kolumna statusów z nagłówkiem: zrobione, opóźnione, do zrobienia w tym tygodniu, czeka na inny krok albo pozostałe dni.",
  "The table of steps with its heading row.": "Tabela kroków z wierszem nagłówków.",
  "The day to look from, without it today; Google refuses TODAY() here.":
    "Dzień, na który podać stan, bez niego dzisiejszy; Google nie przyjmuje tu TODAY().",
  "Where the Guide says so: of one rule, or of every rule of the action as a table.":
    "Gdzie mówi o tym Przewodnik: dla jednej reguły albo dla wszystkich reguł akcji w tabeli.",
  "Document and page; without a rule a table of checks and sources.":
    "Dokument i strona; bez reguły tabela kontroli i źródeł.",
  "A check as the report calls it, such as Duration, or a rule, parameter or requirement.":
    "Kontrola o nazwie jak w raporcie, na przykład Czas trwania, albo reguła, parametr lub wymóg.",
} satisfies Dictionary;
