import type { Audience } from '../../../channels/advice/advice.js';
import type { ReplyPromise } from '../../../channels/promises.js';
import type { Channel } from '../../../schedule/document/schedule.js';
import type { AdviceWords } from '../../makers/advice-words.js';
import { holidays } from '../holidays.js';
import { channelNouns } from './channel-nouns.js';

const people: Readonly<Record<Audience, string>> = {
  consumers: 'uw klanten consumenten zijn',
  patients: 'u er voor patiënten bent',
  tenants: 'u er voor huurders bent',
  citizens: 'u er voor inwoners bent',
  students: 'u er voor leerlingen bent',
  members: 'u er voor leden bent',
  businesses: 'uw klanten bedrijven zijn',
};

const units: Readonly<Record<ReplyPromise['unit'], readonly [one: string, more: string]>> = {
  minutes: ['minuut', 'minuten'],
  hours: ['uur', 'uur'],
  days: ['dag', 'dagen'],
  'working-hours': ['werkuur', 'werkuren'],
  'working-days': ['werkdag', 'werkdagen'],
};

const isPhone = ({ type }: Channel) => type === 'phone';

const promiseWords = ({ within, unit }: ReplyPromise) => `binnen ${within} ${units[unit][within === 1 ? 0 : 1]}`;

export const advice: AdviceWords = {
  language: 'nl',
  locale: 'nl',
  findings: {
    'unreachable-at-lunch': ({ audience, limitedTo, hasOtherTimes }, { moment, read }) => ({
      finding: limitedTo
        ? `${moment}: alleen bereikbaar voor ${read(limitedTo)}, terwijl ${people[audience]}.`
        : `${moment}: niemand bereikbaar, terwijl ${people[audience]}.`,
      reason: hasOtherTimes
        ? 'Wie werkt, belt het liefst in de eigen lunchpauze; nu moet dat vroeg, laat of in het weekend.'
        : 'Wie werkt, kan vaak alleen dan bellen.',
      remedy: 'Laat chat of een terugbelverzoek openstaan, of wissel elkaar af bij de telefoon.',
    }),
    'dead-end-break': ({ name }, { moment, read }) => ({
      finding: `${moment}: ${name && name !== 'lunch' ? `pauze (${read(name)})` : 'pauze'}, en er is niets waar men een vraag kan achterlaten.`,
      reason: 'Een bezoeker loopt dan dood: geen gesprek, geen bericht, geen antwoord.',
      remedy: 'Voeg een kanaal toe dat altijd kan: e-mail, een formulier, een terugbelverzoek of voicemail.',
    }),
    'only-phone': ({ isSale, channels }, { list, name }) => ({
      finding: channels.every(isPhone)
        ? 'In dit rooster staat alleen telefoon; schriftelijk kan men u niet bereiken.'
        : `Via ${list(channels.map(name))} kan men u alleen spreken; schriftelijk kan men u niet bereiken.`,
      reason: isSale
        ? 'Wie op afstand aan consumenten verkoopt, moet vooraf een telefoonnummer én een e-mailadres geven. En wie slecht hoort of nu niet kan bellen, heeft niets aan een nummer.'
        : channels.every(isPhone)
          ? 'Wie slecht hoort of moeilijk spreekt, of nu niet kan bellen, heeft niets aan een nummer.'
          : 'Wie moeilijk spreekt, of nu niet kan praten, is daar niet mee geholpen.',
      remedy: 'Zet er een e-mailadres, een formulier of chat bij.',
    }),
    'no-urgent-route': () => ({
      finding: 'Nergens staat waar patiënten met spoed terechtkunnen.',
      reason: 'Wie in nood is, moet niet hoeven zoeken, zeker niet als u gesloten bent.',
      remedy: 'Voeg een telefoonkanaal toe met "urgent": true: de spoedlijn, of wie voor u waarneemt.',
    }),
    'urgent-gap': (_, { moment }) => ({
      finding: `${moment}: gesloten, en ook op het nummer voor spoed is niemand bereikbaar.`,
      reason: 'Wie in nood is, moet op elk moment een nummer vinden dat opneemt.',
      remedy: 'Geef een kanaal met "urgent": true dat dan open is, zoals wie voor u waarneemt ("hours": "outside").',
    }),
    'promise-beyond-hours': ({ channel, promise }, { moment, name }) => ({
      finding: `Via ${name(channel)} belooft u antwoord ${promiseWords(promise)}, maar ${moment} is er niemand.`,
      reason:
        'Minuten, uren en dagen tellen door als u gesloten bent. Bijna de helft van de beloofde terugbelverzoeken komt er nooit: beloof alleen wat de tijden toelaten.',
      remedy: 'Reken in werkuren of werkdagen: "unit": "working-hours" of "working-days".',
    }),
    'promise-uncountable': ({ channels }, { list, name }) => ({
      finding: `Via ${list(channels.map(name))} belooft u antwoord in werktijd, maar er staat nergens wanneer u werkt.`,
      reason:
        'Zonder openingstijden is niet te zeggen wanneer de belofte verloopt: bezoekers lezen alleen hoe lang het duurt, zonder dag.',
      remedy: 'Vul "hours" in, van de organisatie of van het kanaal.',
    }),
    'no-promise': ({ channels }, { list, name }) => ({
      finding: `Nergens staat wanneer men antwoord krijgt via ${list(channels.map(name))}.`,
      reason: 'Zonder belofte weet niemand of wachten zin heeft, en wordt dit kanaal nooit aangeraden.',
      remedy: 'Voeg "reply" toe, zoals { "within": 1, "unit": "working-days" }.',
    }),
    'no-callback-at-lunch': ({ audience, channel, isBreak }, { moment, name }) => ({
      finding: `${moment}: via ${name(channel)} wordt niemand teruggebeld, terwijl ${people[audience]}.`,
      reason: 'Wie werkt, kan ook alleen dan worden gebeld.',
      remedy: isBreak
        ? 'Geef het terugbelverzoek eigen tijden ("hours"), en noem bij de pauze in "channels" wie haar heeft.'
        : 'Geef het terugbelverzoek eigen tijden, zoals "hours": { "mon-fri": ["09:00-17:00"] }.',
    }),
    'no-wait-told': ({ channels }, { list, name }) => ({
      finding: `Nergens staat hoe snel men antwoord krijgt via ${list(channels.map(name))}.`,
      reason: 'Daar kijkt niet altijd meteen iemand, en zonder belofte weet niemand hoe lang wachten zin heeft.',
      remedy: 'Voeg "reply" toe, zoals { "within": 30, "unit": "minutes" }, of vertel met "presence" wie er nu is.',
    }),
    'label-after-via': ({ label }) => ({
      finding: `Het label “${label}” leest slecht in een zin: “via ${label}”.`,
      reason: 'Een label staat in zinnen op de plaats van een weg, zoals “nu bereikbaar via de servicelijn”.',
      remedy: 'Noem de weg, zoals “spoedlijn” of “lijn voor leden”. Voor wie hij is, hoort in "note" of "limitedTo".',
    }),
    'link-nowhere': ({ url, meant }) => ({
      finding: meant
        ? `Het adres "${url}" is zo een pagina van uw eigen site.`
        : `Het adres "${url}" gaat nergens heen.`,
      reason: 'Wie daarop klikt, loopt dood; of er is geen link om op te klikken.',
      remedy: meant
        ? `Schrijf het hele adres, zoals "${meant}".`
        : 'Neem het adres over uit de adresbalk van een browser.',
    }),
    'slow-callback': ({ channel, promise }, { name }) => ({
      finding: `Via ${name(channel)} belooft u terug te bellen ${promiseWords(promise)}.`,
      reason: 'Goed gebruik is: voor het einde van de volgende werkdag, liefst op een moment dat de klant kiest.',
      remedy: 'Beloof de volgende werkdag, of laat de klant met "slots" een moment kiezen.',
    }),
    'holidays-without-rule': ({ holidays }, { list, date, nameHoliday }) => ({
      finding: `Volgens dit rooster is het een gewone dag op ${list(holidays.map(({ name, start }) => `${nameHoliday(name)} (${date(start)})`))}.`,
      reason:
        'Op een officiële feestdag staat er dan ten onrechte dat u bereikbaar bent; of men gelooft niet dat u er echt bent.',
      remedy: 'Voeg een uitzondering toe met "holiday": gesloten, of met de uren die dan gelden.',
    }),
    'regional-holidays-without-rule': ({ holidays }, { list, date, nameHoliday }) => ({
      finding: `In een deel van het land is het feestdag op ${list(holidays.map(({ name, start }) => `${nameHoliday(name)} (${date(start)})`))}. Dit rooster noemt er geen.`,
      reason: 'Is een van die dagen ook een feestdag bij u, dan staat er ten onrechte dat u bereikbaar bent.',
      remedy: 'Zoek op welke bij u gelden, en voeg voor elk een uitzondering toe met "holiday".',
    }),
    'expires-soon': (_, { moment }) => ({
      finding: `Dit rooster verloopt: ${moment} is elk antwoord “onbekend”.`,
      reason: 'Na die dag toont de website alleen nog uw eigen tekst, en niet of u bereikbaar bent.',
      remedy: 'Kijk het rooster na en zet "validThrough" verder vooruit.',
    }),
    'exception-bounds-channels': (
      { channels, days, gaps, closesAt, isAllDay },
      { dates, times, name, list, clock },
    ) => {
      const names = list(channels.map(name));
      const [are, close] = channels.length > 1 ? ['zijn', 'sluiten'] : ['is', 'sluit'];
      return {
        finding:
          closesAt !== null
            ? `${dates(days)}: ${names} ${close} dan ook om ${clock(closesAt)}.`
            : isAllDay
              ? `${dates(days)}: ${names} ${are} dan ook de hele dag dicht.`
              : `${dates(days)}, ${times(gaps)}: ${names} ${are} dan ook dicht.`,
        reason: 'Een uitzondering zonder "channels" begrenst elk kanaal, ook wat eigen tijden heeft.',
        remedy: 'Klopt dat niet? Noem dan in "channels" de kanalen waarvoor de uitzondering geldt.',
      };
    },
    'cut-does-nothing': ({ key, time }) => ({
      finding: `Het "${key}" van deze uitzondering ("${time}") verandert niets.`,
      reason:
        key === 'closes'
          ? 'Op de dagen van deze uitzondering is er na die tijd al niemand, of een andere uitzondering gaat voor.'
          : 'Op de dagen van deze uitzondering is er voor die tijd nog niemand, of een andere uitzondering gaat voor.',
      remedy: 'Controleer de tijd en de dagen, of haal de sleutel weg.',
    }),
    'cut-takes-day': ({ key, time, days, other }, { dates }) => ({
      finding: `${dates(days)}: door "${key}": "${time}"${other ? ` samen met "${key === 'closes' ? 'opens' : 'closes'}": "${other.time}" (${other.path})` : ''} blijft er niets over.`,
      reason: 'Wat sluit voor het begint, of pas opent na het einde, is die dag helemaal dicht.',
      remedy: 'Is dat bedoeld? Schrijf dan "hours": "closed". Controleer anders de tijd.',
    }),
    'exception-takes-later-day': ({ start }, { moment, date }) => ({
      finding: `${moment} is er door deze uitzondering niemand, terwijl zij over ${date(start)} gaat.`,
      reason: 'Een uitzondering vervangt alles wat op haar dag begint, ook wat pas dagen later eindigt.',
      remedy:
        'Schrijf wat dagen duurt per dag ("sat": ["00:00-24:00"]), en geef een vooravond "extra" in plaats van "hours".',
    }),
    'closes-before-evening': ({ closes }, { moment }) => ({
      finding: `${moment} vervalt helemaal: "${closes}" is een tijd van de dag zelf, niet van de nacht erna.`,
      reason: 'Wat op een avond begint, is op de vroege ochtend van die dag nog niet begonnen.',
      remedy: 'Sluit uiterlijk om "24:00", of geef met "hours" de tijden die dan gelden, zoals "20:00-01:00".',
    }),
    'instead-never-helps': ({ channel, instead }, { moment, name }) => ({
      finding: `Als ${name(channel)} dicht is (zoals ${moment}), verwijst u naar ${name(instead)}, maar daar is dan ook nooit iemand.`,
      reason: 'Een verwijzing naar een dichte deur is erger dan geen verwijzing.',
      remedy: 'Geef dat kanaal ruimere tijden, of verwijs naar e-mail of een terugbelverzoek.',
    }),
    'instead-paused-too': ({ channel, instead }, { moment, name, list }) => ({
      finding: `${moment}: pauze voor ${name(channel)}, en u verwijst naar ${list(instead.map(name))}, maar die pauze geldt daar ook.`,
      reason: 'Een verwijzing naar een dichte deur is erger dan geen verwijzing.',
      remedy: `Geldt de pauze alleen voor ${name(channel)}? Zet er dan "channels": ["${channel.id}"] bij.`,
    }),
    'same-address-differs': ({ channel, other, address }, { moment, name }) => ({
      finding: `${moment}: ${address} is volgens ${name(channel)} en ${name(other)} tegelijk open en dicht.`,
      reason: `Het is hetzelfde ${'number' in channel ? 'nummer' : 'adres'}: een van de twee klopt niet.`,
      remedy: 'Geef beide dezelfde tijden, of elk een eigen "label" als er een keuzemenu achter zit.',
    }),
    'urgent-number-shared': ({ channel, urgent, address }, { name }) => ({
      finding: `Voor spoed (${name(urgent)}) en voor al het andere (${name(channel)}) geldt hetzelfde nummer: ${address}.`,
      reason:
        'Het antwoordapparaat van dat nummer kan bij spoed naar geen ander nummer verwijzen: wie daar dan belt, loopt dood.',
      remedy:
        'Geef spoed een eigen nummer. Wordt dit nummer altijd opgenomen? Maak er dan één kanaal van, met buiten uw uren "limitedTo": "spoed". Zit er een keuzemenu achter? Geef dan beide een "label".',
    }),
    'never-available': ({ channel }, { name }) => ({
      finding: `Via ${name(channel)} is nooit iemand bereikbaar.`,
      reason: 'Wat er staat en nooit kan, kost bezoekers tijd.',
      remedy: 'Haal het weg, of vul zijn tijden in.',
    }),
    'voicemail-too-long': ({ seconds, left }, { moment }) => ({
      finding: `De tekst voor het antwoordapparaat (${moment}) duurt ${seconds} seconden; er blijven er ${left} over nadat het minst belangrijke is weggelaten.`,
      reason: 'Na 25 seconden luistert bijna niemand meer, en wie ophangt mist wanneer u er weer bent.',
      remedy: 'Maak namen, labels en redenen korter.',
    }),
  },
  sources: {
    'lunch-argument': 'het uitgangspunt van bereikbaar-nu: mensen met een baan bellen tussen de middag',
    'answer-moments': 'het uitgangspunt van bereikbaar-nu: nooit een doodlopende weg, altijd een antwoordmoment',
    'consumer-rights-directive': 'Richtlijn consumentenrechten 2011/83/EU, art. 6 lid 1 onder c',
    'disability-convention': 'VN-verdrag handicap, art. 9 (toegankelijkheid van informatie en communicatie)',
    'urgent-argument': 'het uitgangspunt van bereikbaar-nu: bij spoed staat de weg vooraan',
    'mystery-calls': 'KCM, 10.000 mystery calls: bijna de helft van de terugbelbeloften wordt niet nagekomen',
    'customer-charter': 'goed gebruik: terugbellen voor het einde van de volgende werkdag',
    'public-holidays': 'de wettelijke feestdagen',
    'honest-unknown': 'bereikbaar-nu: wat verlopen is, wordt niet meer beweerd',
    'one-truth': 'bereikbaar-nu: één bestand, één waarheid',
    'answering-machine': 'bereikbaar-nu: een meldtekst duurt hooguit 25 seconden',
  },
  laws: {
    'consumer-rights-directive': {
      NL: 'art. 6:230m lid 1 onder c BW (naar Richtlijn 2011/83/EU, art. 6)',
      BE: 'Wetboek van economisch recht, art. VI.45 (naar Richtlijn 2011/83/EU, art. 6)',
      DE: '§ 312d BGB en art. 246a EGBGB (naar Richtlijn 2011/83/EU, art. 6)',
      FR: 'Code de la consommation, art. L221-5 (naar Richtlijn 2011/83/EU, art. 6)',
    },
    'customer-charter': {
      BE: 'Belgisch charter voor klantvriendelijkheid: terugbellen voor het einde van de volgende werkdag',
    },
    'public-holidays': {
      NL: 'Algemene termijnenwet, art. 3',
      BE: 'koninklijk besluit van 18 april 1974, art. 1',
      DE: 'Einigungsvertrag, art. 2, en de Feiertagsgesetze van de deelstaten',
      FR: 'Code du travail, art. L3133-1',
      GB: 'Banking and Financial Dealings Act 1971',
    },
  },
  channels: channelNouns,
  grades: { serious: 'ernstig', moderate: 'matig', minor: 'gering' },
  holidays,
  during: (day, from, until) => `${day} van ${from.replace(' uur', '')} tot ${until}`,
  between: (day, from, lastDay, until) => `van ${day} ${from} tot ${lastDay} ${until}`,
  from: (day, time) => `vanaf ${day} ${time}`,
  time: (hour, minute) => `${hour}.${minute} uur`,
  span: (from, until) => `van ${from.replace(' uur', '')} tot ${until}`,
  manyDates: (count, first, last) => `op ${count} dagen, van ${first} tot en met ${last}`,
};
