// What the roles in an application are called: the labels of the drop-down, and the words people use.
import type { Role } from "../model/plan.ts";
import type { Text } from "./requirements.ts";

/** As offered in the drop-down. */
export const roleLabels: { readonly [Name in Role]: Text } = {
  coordinator: "Coordinator",
  partner: "Partner",
  affiliated: "Affiliated",
  associated: "Associated",
};

/** Words in English, Swedish, Finnish, German and French, separated by semicolons and line ends. */
export const roleWords: { readonly [Name in Role]: string } = {
  coordinator: `
    Koordinator; coordinating organisation; coordinating institution; coord; coord.; co-ordinator; project coordinator; applicant; applicant organisation; applying organisation;
    lead; leader; lead partner; lead applicant; lead organisation; main applicant; main beneficiary; grant holder; project leader;
    koordinerande organisation; samordnare; sökande; sökande organisation; huvudsökande; projektägare; projektledare; koordinerar;
    koordinaattori; koordinoija; koordinoiva organisaatio; hakija; päähakija; hakijaorganisaatio;
    Koordinatorin; koordinierende Einrichtung; koordinierende Organisation; Antragsteller; Antragstellerin; antragstellende Einrichtung; Federführung; Hauptantragsteller;
    coordinateur; coordinatrice; coordonnateur; organisme coordinateur; candidat; demandeur; porteur; porteur de projet; chef de file
  `,
  partner: `
    partners; full partner; project partner; consortium partner; partner organisation; partner institution; participating organisation; participant; co-applicant; beneficiary; co-beneficiary; member;
    partnerorganisation; fullvärdig partner; projektpartner; medsökande; deltagare; deltagande organisation;
    kumppani; hankekumppani; partneri; kumppaniorganisaatio; osallistuva organisaatio; osallistuja; kanssahakija;
    Projektpartner; Partnereinrichtung; Partnerorganisation; vollwertiger Partner; teilnehmende Einrichtung; Mitantragsteller;
    partenaire; partenaire du projet; organisation partenaire; organisme participant; partenaire à part entière; co-demandeur
  `,
  affiliated: `
    Anknuten; affiliated entity; affiliated entities; affiliate; affiliated partner; linked third party; affiliated organisation;
    anknuten enhet; ansluten enhet; närstående enhet; anknuten organisation; sidoyksikkö; sidosyksikkö;
    verbundene Einrichtung; verbundene Stelle; verbunden; entité affiliée; affilié; organisme affilié
  `,
  associated: `
    Associerad; associated partner; associate partner; associate; assoc.; associated organisation; associated member; assoc. partner;
    associerad partner; associerade partner; associerad organisation; associerad part;
    liitännäiskumppani; liitännäispartneri; assosioitu kumppani;
    assoziierter Partner; assoziiert; assoziierte Einrichtung; assoziierter;
    partenaire associé; associé; organisme associé
  `,
};
