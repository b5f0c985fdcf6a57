// What the add-on says outside cells and panel, in Finnish.
import type { Words } from "./words.ts";

export const fi: Words = {
  menu: {
    make: "Luo suunnittelupohja",
    open: "Avaa tarkistus",
    check: "Tarkista nyt",
    remove: "Poista Erasmus Planner …",
  },
  title: "Erasmus Planner",
  hasSheet: "Tiedostossa on jo suunnittelupohja.",
  noTables: "Tarkistettavaa ei vielä ole. Luo ensin suunnittelupohja.",
  busy: "Joku muu muuttaa suunnitelmaa juuri nyt. Yritä hetken kuluttua uudelleen.",
  remove: {
    title: "Poistetaanko Erasmus Planner tästä tiedostosta?",
    question: (reasons) =>
      [
        "Poistuu: tilasarakkeet, merkinnät, huomautukset, joiden alussa on ”Erasmus Planner:”, ja välilehdet Yhteenveto ja Tarkistukset.",
        "Jää: kaikki, mitä olet kirjoittanut, ja kaikki omat muotoilusi ja huomautuksesi täsmälleen sellaisinaan.",
        ...(reasons.length === 0 ? [] : ["Myös nämä kuitattujen kohtien perustelut poistuvat:", ...reasons]),
        "Kyllä poistaa. Ei säilyttää.",
      ].join("\n\n"),
    done: "Erasmus Planner on poistettu tästä tiedostosta.",
    partly: (tabs) =>
      `Osa jäi välilehdille ${tabs}: siellä on suojattuja soluja. Pyydä tiedoston omistajaa poistamaan se uudelleen.`,
  },
  apply: {
    done: (cell) => `${cell} muutettu`,
    several: (cells) => (cells === 1 ? "1 solu muutettu" : `${cells} solua muutettu`),
    changed: (cell) => `${cell} on sillä välin muuttunut. Mitään ei kirjoitettu.`,
    refused: (cell) => `${cell}: ei voi muuttaa. Solu on suojattu, tai sinulla on vain lukuoikeus tiedostoon.`,
    gone: "Solua ei enää ole. Mitään ei kirjoitettu.",
    undone: (cell) => `${cell} on taas ennallaan`,
    severalUndone: (cells) => (cells === 1 ? "1 solu on taas ennallaan" : `${cells} solua on taas ennallaan`),
    changedSince: (cell) => `${cell} on muuttunut sen jälkeen. Se jätetään ennalleen.`,
  },
};
