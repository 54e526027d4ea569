<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>Help</name>
    <message>
        <source>The report is in %1. It holds neither keys nor paths; read it before you send it.</source>
        <translation>Der Bericht liegt in %1. Er enthält weder Schlüssel noch Pfade; lesen Sie ihn, bevor Sie ihn senden.</translation>
    </message>
    <message>
        <source>The report could not be saved in %1: %2. Choose another folder.</source>
        <translation>Der Bericht konnte nicht in %1 gespeichert werden: %2. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Save a report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>About Undertone</source>
        <translation>Über Undertone</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Undertone %1&lt;/h3&gt;&lt;p&gt;The tone of AI news under the price of AI stocks.&lt;/p&gt;&lt;p&gt;Not investment advice: a score is a reading of words.&lt;/p&gt;&lt;p&gt;GPL-3.0-or-later. Made with Qt %2.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Undertone %1&lt;/h3&gt;&lt;p&gt;Die Stimmung der KI-Nachrichten unter dem Kurs der KI-Aktien.&lt;/p&gt;&lt;p&gt;Keine Anlageberatung: Eine Wertung ist eine Lesart von Wörtern.&lt;/p&gt;&lt;p&gt;GPL-3.0-or-later. Erstellt mit Qt %2.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>%1 cannot be shown: the system knows no program for it</source>
        <translation>%1 kann nicht angezeigt werden: Das System kennt kein Programm dafür</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>Open the workspace’s &amp;folder</source>
        <translation>&amp;Ordner des Arbeitsbereichs öffnen</translation>
    </message>
    <message>
        <source>Open the &amp;log</source>
        <translation>&amp;Protokoll öffnen</translation>
    </message>
    <message>
        <source>Save a &amp;report…</source>
        <translation>Be&amp;richt speichern…</translation>
    </message>
    <message>
        <source>&amp;About Undertone</source>
        <translation>Ü&amp;ber Undertone</translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>Restoring the backup</source>
        <translation>Sicherung wird wiederhergestellt</translation>
    </message>
    <message>
        <source>Saving what can be read</source>
        <translation>Lesbare Daten werden gerettet</translation>
    </message>
    <message>
        <source>%1: %2 saved, how many are lost nobody can tell
</source>
        <translation>%1: %2 gerettet, Zahl der verlorenen unbekannt
</translation>
    </message>
    <message>
        <source>%1: %2 saved, %3 lost
</source>
        <translation>%1: %2 gerettet, %3 verloren
</translation>
    </message>
    <message>
        <source>%1 rows were saved in %2.</source>
        <translation>%1 Zeilen wurden in %2 gerettet.</translation>
    </message>
    <message>
        <source>Nothing is lost.</source>
        <translation>Nichts ist verloren.</translation>
    </message>
    <message>
        <source>Go On with What Was Saved</source>
        <translation>Mit geretteten Daten fortfahren</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Opening the workspace</source>
        <translation>Arbeitsbereich wird geöffnet</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Making the demo: %1</source>
        <translation>Demo wird erstellt: %1</translation>
    </message>
</context>
<context>
    <name>undertone::app::GoingLive</name>
    <message>
        <source>Making the live workspace …</source>
        <translation>Live-Arbeitsbereich wird angelegt …</translation>
    </message>
</context>
<context>
    <name>undertone::app::SingleInstance</name>
    <message>
        <source>process %1 on %2</source>
        <translation>Prozess %1 auf %2</translation>
    </message>
</context>
<context>
    <name>undertone::charts</name>
    <message>
        <source>Tone</source>
        <translation>Stimmung</translation>
    </message>
    <message>
        <source>no prices here</source>
        <translation>hier keine Kurse</translation>
    </message>
    <message>
        <source>100 = the first close shown</source>
        <translation>100 = erster gezeigter Schlusskurs</translation>
    </message>
    <message>
        <source>100 = last close before %1</source>
        <translation>100 = letzter Schlusskurs vor %1</translation>
    </message>
    <message>
        <source>100 = last close before %1, or else the first one shown</source>
        <translation>100 = letzter Schlusskurs vor %1, sonst der erste gezeigte</translation>
    </message>
    <message>
        <source>change since the left edge, tone</source>
        <translation>Veränderung seit dem linken Rand, Stimmung</translation>
    </message>
    <message>
        <source>No prices in this range</source>
        <translation>Keine Kurse in diesem Zeitraum</translation>
    </message>
    <message>
        <source>No prices for %1 in this range</source>
        <translation>Keine Kurse von %1 in diesem Zeitraum</translation>
    </message>
    <message>
        <source>Choose a longer range, or fetch prices.</source>
        <translation>Wählen Sie einen längeren Zeitraum, oder rufen Sie Kurse ab.</translation>
    </message>
    <message>
        <source>The list has 1 story.</source>
        <translation>Die Liste hat 1 Meldung.</translation>
    </message>
    <message>
        <source>The list has %1 stories.</source>
        <translation>Die Liste hat %1 Meldungen.</translation>
    </message>
    <message>
        <source>Heat</source>
        <translation>Intens.</translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Vol</source>
        <translation>Vol.</translation>
    </message>
    <message>
        <source>No prices of %1 are stored: fetch them (File menu) or import them</source>
        <translation>Keine Kurse von %1 gespeichert: abrufen (Menü Datei) oder importieren</translation>
    </message>
    <message>
        <source>%1 sessions a candle</source>
        <translation>%1 Handelstage je Kerze</translation>
    </message>
    <message>
        <source>%1 bars a candle</source>
        <translation>%1 Bars je Kerze</translation>
    </message>
    <message>
        <source>Linear scale: percent need prices above 0</source>
        <translation>Lineare Skala: Prozent brauchen Kurse über 0</translation>
    </message>
    <message>
        <source>Linear scale: logarithms need prices above 0</source>
        <translation>Lineare Skala: Logarithmen brauchen Kurse über 0</translation>
    </message>
    <message>
        <source>Logarithmic scale</source>
        <translation>Logarithmische Skala</translation>
    </message>
    <message>
        <source>Percent of %1</source>
        <translation>Prozent von %1</translation>
    </message>
    <message>
        <source>Other news</source>
        <translation>Andere Meldungen</translation>
    </message>
    <message>
        <source>%1 tone</source>
        <translation>Stimmung: %1</translation>
    </message>
    <message>
        <source>%1, z of 30 days</source>
        <translation>%1, z über 30 Tage</translation>
    </message>
    <message>
        <source>No tone: no recent stories</source>
        <translation>Keine Stimmung: keine neueren Meldungen</translation>
    </message>
    <message>
        <source>No tone: no stories known</source>
        <translation>Keine Stimmung: keine Meldungen bekannt</translation>
    </message>
    <message>
        <source>Stories, by tone</source>
        <translation>Meldungen nach Stimmung</translation>
    </message>
    <message>
        <source>Sources silent</source>
        <translation>Quellen stumm</translation>
    </message>
    <message>
        <source>%1, rebased</source>
        <translation>%1, umbasiert</translation>
    </message>
    <message>
        <source>%1: no prices at these times</source>
        <translation>%1: keine Kurse zu diesen Zeiten</translation>
    </message>
    <message>
        <source>Pre-market</source>
        <translation>Vorbörslich</translation>
    </message>
    <message>
        <source>After hours</source>
        <translation>Nachbörslich</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Split</translation>
    </message>
    <message>
        <source>Dividend</source>
        <translation>Dividende</translation>
    </message>
    <message>
        <source>%1 week</source>
        <translation>%1 Woche</translation>
    </message>
    <message>
        <source>%1 month</source>
        <translation>%1 Monat</translation>
    </message>
</context>
<context>
    <name>undertone::charts::ComparedChart</name>
    <message>
        <source>Chart of several instruments</source>
        <translation>Chart mehrerer Instrumente</translation>
    </message>
    <message>
        <source>Compared: %1</source>
        <translation>Verglichen: %1</translation>
    </message>
    <message>
        <source>%1, %2 of %3, on %4. Enter opens it.</source>
        <translation>%1, %2 von %3, am %4. Öffnen mit Enter.</translation>
    </message>
    <message>
        <source>Prices where 100 is the start, and tones, on %1: %2</source>
        <translation>Kurse (Start = 100) und Stimmungen am %1: %2</translation>
    </message>
    <message>
        <source>Nothing to compare yet
Add symbols to the list.</source>
        <translation>Noch nichts zu vergleichen
Fügen Sie der Liste Symbole hinzu.</translation>
    </message>
    <message>
        <source>tone %1</source>
        <translation>Stimmung %1</translation>
    </message>
</context>
<context>
    <name>undertone::charts::OverlayChart</name>
    <message>
        <source>the note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>the level</source>
        <translation>Marke</translation>
    </message>
    <message>
        <source>the window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <translation>%1 „%2“</translation>
    </message>
    <message>
        <source>%1 session</source>
        <translation>%1 Handelstag</translation>
    </message>
    <message>
        <source>%1 sessions</source>
        <translation>%1 Handelstage</translation>
    </message>
    <message>
        <source>%1 week</source>
        <translation>%1 Woche</translation>
    </message>
    <message>
        <source>%1 weeks</source>
        <translation>%1 Wochen</translation>
    </message>
    <message>
        <source>%1 month</source>
        <translation>%1 Monat</translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1 Monate</translation>
    </message>
    <message>
        <source>%1 bar</source>
        <translation>%1 Bar</translation>
    </message>
    <message>
        <source>%1 bars</source>
        <translation>%1 Bars</translation>
    </message>
    <message>
        <source>tone %1</source>
        <translation>Stimmung %1</translation>
    </message>
    <message>
        <source>tone not known</source>
        <translation>Stimmung unbekannt</translation>
    </message>
    <message>
        <source>%1 story</source>
        <translation>%1 Meldung</translation>
    </message>
    <message>
        <source>%1 stories</source>
        <translation>%1 Meldungen</translation>
    </message>
    <message>
        <source>Price and tone of %1</source>
        <translation>Kurs und Stimmung von %1</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Chart</translation>
    </message>
    <message>
        <source>No chart yet
Choose a symbol.</source>
        <translation>Noch kein Chart
Wählen Sie ein Symbol.</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>%1 verschieben</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation>%1 schreiben</translation>
    </message>
    <message>
        <source>Draw a level</source>
        <translation>Marke zeichnen</translation>
    </message>
    <message>
        <source>Draw a window</source>
        <translation>Fenster zeichnen</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Reword %1</source>
        <translation>%1 umformulieren</translation>
    </message>
    <message>
        <source>Reword %1…</source>
        <translation>%1 umformulieren…</translation>
    </message>
    <message>
        <source>List the stories</source>
        <translation>Meldungen auflisten</translation>
    </message>
    <message>
        <source>What made this tone…</source>
        <translation>Was diese Stimmung ergab…</translation>
    </message>
    <message>
        <source>Note here…</source>
        <translation>Notiz hier…</translation>
    </message>
    <message>
        <source>Level at %1</source>
        <translation>Marke bei %1</translation>
    </message>
    <message>
        <source>Window over what is measured</source>
        <translation>Fenster über die Messung</translation>
    </message>
    <message>
        <source>Window over this session</source>
        <translation>Fenster über diesen Handelstag</translation>
    </message>
    <message>
        <source>Measure from here</source>
        <translation>Ab hier messen</translation>
    </message>
    <message>
        <source>Zoom into a stretch</source>
        <translation>In Abschnitt zoomen</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Einpassen</translation>
    </message>
    <message>
        <source>Heat %1</source>
        <translation>Intensität %1</translation>
    </message>
    <message>
        <source>no stories</source>
        <translation>keine Meldungen</translation>
    </message>
    <message>
        <source>pre-market</source>
        <translation>vorbörslich</translation>
    </message>
    <message>
        <source>after hours</source>
        <translation>nachbörslich</translation>
    </message>
    <message>
        <source>exchange closed</source>
        <translation>Börse geschlossen</translation>
    </message>
    <message>
        <source>Dividend %1 %2</source>
        <translation>Dividende %1 %2</translation>
    </message>
    <message>
        <source>Split %1 for 1</source>
        <translation>Split %1 für 1</translation>
    </message>
    <message>
        <source>Split 1 for %1</source>
        <translation>Split 1 für %1</translation>
    </message>
    <message>
        <source>%1 of %2 sources silent</source>
        <translation>%1 von %2 Quellen stumm</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>no price</source>
        <translation>kein Kurs</translation>
    </message>
    <message>
        <source>O %1</source>
        <translation>E %1</translation>
    </message>
    <message>
        <source>H %1</source>
        <translation>H %1</translation>
    </message>
    <message>
        <source>L %1</source>
        <translation>T %1</translation>
    </message>
    <message>
        <source>C %1</source>
        <translation>S %1</translation>
    </message>
    <message>
        <source>– (no recent news)</source>
        <translation>– (keine aktuellen Nachrichten)</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>noch nicht bekannt</translation>
    </message>
    <message>
        <source>Tone z %1</source>
        <translation>Stimmung z %1</translation>
    </message>
    <message>
        <source>Tone %1</source>
        <translation>Stimmung %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Notiz: %1</translation>
    </message>
    <message>
        <source>%1 days after the bar before</source>
        <translation>%1 Tage nach der vorigen Kerze</translation>
    </message>
    <message>
        <source>Vol %1</source>
        <translation>Vol. %1</translation>
    </message>
    <message>
        <source>other news %1</source>
        <translation>andere Meldungen %1</translation>
    </message>
    <message>
        <source>%1, among them %2</source>
        <translation>%1, darunter %2</translation>
    </message>
</context>
<context>
    <name>undertone::shell::AddInstrumentDialog</name>
    <message>
        <source>&amp;Look up</source>
        <translation>&amp;Nachschlagen</translation>
    </message>
    <message>
        <source>Add an instrument</source>
        <translation>Instrument hinzufügen</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Symbol</translation>
    </message>
    <message>
        <source>As your source of prices writes it: LLY, 7203.T, ^GSPC</source>
        <translation>Wie Ihre Kursquelle es schreibt: LLY, 7203.T, ^GSPC</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Börse</translation>
    </message>
    <message>
        <source>Its trading days say to which session a story counts</source>
        <translation>Ihre Handelstage sagen, zu welchem Handelstag eine Meldung zählt</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Symbol</source>
        <translation>&amp;Symbol</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Exchange</source>
        <translation>&amp;Börse</translation>
    </message>
    <message>
        <source>&amp;Currency</source>
        <translation>&amp;Währung</translation>
    </message>
    <message>
        <source>Its prices are fetched and charted. It has a tone only where Undertone reads stories for its company.</source>
        <translation>Seine Kurse werden abgerufen und gezeichnet. Eine Stimmung hat es nur, wo Undertone Meldungen für sein Unternehmen liest.</translation>
    </message>
    <message>
        <source>Looking it up…</source>
        <translation>Wird nachgeschlagen …</translation>
    </message>
    <message>
        <source>It could not be looked up: %1. You can fill in the rest yourself.</source>
        <translation>Es ließ sich nicht nachschlagen: %1. Sie können das Übrige selbst ausfüllen.</translation>
    </message>
    <message>
        <source>Its exchange lies in %1, of which no calendar is here. Add one with “undertone-cli import --calendars FILE”.</source>
        <translation>Seine Börse liegt in %1; dafür gibt es hier keinen Kalender. Fügen Sie einen mit „undertone-cli import --calendars DATEI“ hinzu.</translation>
    </message>
</context>
<context>
    <name>undertone::shell::AddSourceDialog</name>
    <message>
        <source>&amp;Find feeds</source>
        <translation>Feeds &amp;suchen</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Testen</translation>
    </message>
    <message>
        <source>Add a source</source>
        <translation>Quelle hinzufügen</translation>
    </message>
    <message>
        <source>Address of a feed or page</source>
        <translation>Adresse eines Feeds oder einer Seite</translation>
    </message>
    <message>
        <source>https://example.com/news – a feed, or a page that has some</source>
        <translation>https://example.com/news – ein Feed oder eine Seite mit Feeds</translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>Suche läuft</translation>
    </message>
    <message>
        <source>Feeds found</source>
        <translation>Gefundene Feeds</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Undertone reads RSS, Atom and JSON feeds. Write the address of one, or of a site: its feeds are looked for.</source>
        <translation>Undertone liest RSS-, Atom- und JSON-Feeds. Geben Sie die Adresse eines Feeds oder einer Website ein; deren Feeds werden gesucht.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>Asking %1 …</source>
        <translation>%1 wird angefragt …</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>It is there already, as “%1”.</source>
        <translation>Bereits vorhanden als „%1“.</translation>
    </message>
    <message>
        <source>there already · %1</source>
        <translation>bereits vorhanden · %1</translation>
    </message>
    <message>
        <source>Testing %1 …</source>
        <translation>%1 wird getestet …</translation>
    </message>
</context>
<context>
    <name>undertone::shell::AlertDialog</name>
    <message>
        <source>The tone of lists: half-life 3 d. It tells again once the tone was back by 0.05.</source>
        <translation>Stimmung von Listen: Halbwertszeit 3 T. Löst erneut aus, sobald die Stimmung um 0.05 zurückgekehrt ist.</translation>
    </message>
    <message>
        <source>In standard deviations from the closes of the 30 days before. It tells again once that was back by 0.5.</source>
        <translation>In Standardabweichungen, bezogen auf die Handelsschlüsse der 30 Tage davor. Löst erneut aus, sobald der Wert um 0.5 zurückgekehrt ist.</translation>
    </message>
    <message>
        <source>The usual is the median at the closes of the 30 days before, and one story at least. It tells again once heat is half-way back.</source>
        <translation>Üblich ist der Median zu den Handelsschlüssen der 30 Tage davor, mindestens eine Meldung. Löst erneut aus, sobald die Intensität halb zurückgegangen ist.</translation>
    </message>
    <message>
        <source>Both changes, in opposite directions, against such changes in the 60 sessions before.</source>
        <translation>Beide Veränderungen, in entgegengesetzter Richtung, gemessen an solchen Veränderungen der 60 Handelstage davor.</translation>
    </message>
    <message>
        <source>“Nvidia fell 17 %” in a new story, held against the bars that are stored; repeats of the same news are told once.</source>
        <translation>„Nvidia fiel um 17 %“ in einer neuen Meldung, verglichen mit den gespeicherten Bars; Wiederholungen derselben Nachricht lösen nur einmal aus.</translation>
    </message>
    <message>
        <source>Each new entry once, no edits. The Federal Register’s source has the rules of the BIS.</source>
        <translation>Jeder neue Eintrag einmal, keine Änderungen. Die Quelle des Federal Register enthält die Vorschriften des BIS.</translation>
    </message>
    <message>
        <source>Once a silence. Where most sources do not answer, that is told and not each of them.</source>
        <translation>Einmal je Ausfall. Antworten die meisten Quellen nicht, wird dies gemeldet und nicht jede einzelne.</translation>
    </message>
    <message>
        <source>New alert</source>
        <translation>Neuer Alarm</translation>
    </message>
    <message>
        <source>What it would have told</source>
        <translation>Wann er ausgelöst hätte</translation>
    </message>
    <message>
        <source>Add alert</source>
        <translation>Alarm hinzufügen</translation>
    </message>
    <message>
        <source>Tell me when</source>
        <translation>Alarm, wenn</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>In news of</source>
        <translation>In Meldungen zu</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>When it</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Schwelle</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>The tone crosses a level</source>
        <translation>Stimmung kreuzt eine Schwelle</translation>
    </message>
    <message>
        <source>The tone is unusual</source>
        <translation>Stimmung ist ungewöhnlich</translation>
    </message>
    <message>
        <source>There is much more news than usual</source>
        <translation>Viel mehr Nachrichten als üblich</translation>
    </message>
    <message>
        <source>Price and tone move apart</source>
        <translation>Kurs und Stimmung laufen auseinander</translation>
    </message>
    <message>
        <source>A claim disagrees with stored prices</source>
        <translation>Behauptung widerspricht gespeicherten Kursen</translation>
    </message>
    <message>
        <source>A source has something new</source>
        <translation>Quelle hat etwas Neues</translation>
    </message>
    <message>
        <source>A source stops answering</source>
        <translation>Quelle antwortet nicht mehr</translation>
    </message>
    <message>
        <source>falls below</source>
        <translation>fällt unter</translation>
    </message>
    <message>
        <source>rises above</source>
        <translation>steigt über</translation>
    </message>
    <message>
        <source>All topics</source>
        <translation>Alle Themen</translation>
    </message>
    <message>
        <source>All companies</source>
        <translation>Alle Unternehmen</translation>
    </message>
    <message>
        <source>The list %1</source>
        <translation>Liste %1</translation>
    </message>
    <message>
        <source>Each source</source>
        <translation>Jede Quelle</translation>
    </message>
    <message>
        <source> standard deviations</source>
        <translation> Standardabweichungen</translation>
    </message>
    <message>
        <source> times its usual</source>
        <translation> × üblich</translation>
    </message>
    <message>
        <source> of its intervals</source>
        <translation> Intervalle</translation>
    </message>
    <message>
        <source> sessions</source>
        <translation> Handelstage</translation>
    </message>
    <message>
        <source>In the %1 days up to %2</source>
        <translation>In den %1 Tagen bis %2</translation>
    </message>
    <message>
        <source>%1 it would have told you nothing.</source>
        <translation>%1 hätte der Alarm nicht ausgelöst.</translation>
    </message>
    <message>
        <source>%1 it would have told you once, on %2.</source>
        <translation>%1 hätte der Alarm einmal ausgelöst, am %2.</translation>
    </message>
    <message>
        <source>%1 it would have told you %2 times, last on %3.</source>
        <translation>%1 hätte der Alarm %2-mal ausgelöst, zuletzt am %3.</translation>
    </message>
</context>
<context>
    <name>undertone::shell::AlertsMenu</name>
    <message>
        <source>Alerts</source>
        <translation>Alarme</translation>
    </message>
    <message>
        <source>&amp;Quiet: count them in the status bar alone</source>
        <translation>&amp;Ruhig: nur in der Statusleiste zählen</translation>
    </message>
    <message>
        <source>&amp;New alert…</source>
        <translation>&amp;Neuer Alarm…</translation>
    </message>
    <message>
        <source>&amp;Show what they told</source>
        <translation>&amp;Ausgelöste Alarme anzeigen</translation>
    </message>
    <message>
        <source>Mark &amp;all as read</source>
        <translation>Alle als &amp;gelesen markieren</translation>
    </message>
    <message>
        <source>No unread alerts</source>
        <translation>Keine ungelesenen Alarme</translation>
    </message>
    <message>
        <source>1 unread alert</source>
        <translation>1 ungelesener Alarm</translation>
    </message>
    <message>
        <source>%1 unread alerts</source>
        <translation>%1 ungelesene Alarme</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>Undertone</source>
        <translation>Undertone</translation>
    </message>
    <message>
        <source>Undertone alert</source>
        <translation>Undertone-Alarm</translation>
    </message>
</context>
<context>
    <name>undertone::shell::AlertsPanel</name>
    <message>
        <source>new alert</source>
        <translation>neuer Alarm</translation>
    </message>
    <message>
        <source>What alerts told</source>
        <translation>Ausgelöste Alarme</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>Alle als gelesen markieren</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alarme</translation>
    </message>
    <message>
        <source>New alert…</source>
        <translation>Neuer Alarm…</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Stummschalten</translation>
    </message>
    <message>
        <source>For 1 hour</source>
        <translation>Für 1 Stunde</translation>
    </message>
    <message>
        <source>For 1 day</source>
        <translation>Für 1 Tag</translation>
    </message>
    <message>
        <source>For 1 week</source>
        <translation>Für 1 Woche</translation>
    </message>
    <message>
        <source>Wake it</source>
        <translation>Wieder aktivieren</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>No alerts yet.

“New alert…” tells you when a tone crosses a level, news heats up, a claim is wrong, a rule is published or a source falls silent.</source>
        <translation>Noch keine Alarme.

„Neuer Alarm…“ benachrichtigt Sie, wenn eine Stimmung eine Schwelle kreuzt, die Intensität der Nachrichten steigt, eine Behauptung falsch ist, eine Vorschrift erscheint oder eine Quelle verstummt.</translation>
    </message>
    <message>
        <source>Nothing to tell so far.

The alerts are watching.</source>
        <translation>Bisher nichts ausgelöst.

Die Alarme sind aktiv.</translation>
    </message>
    <message>
        <source>Nothing to tell: there are no alerts yet.

Make one under “Alerts”.</source>
        <translation>Nichts ausgelöst: Es gibt noch keine Alarme.

Legen Sie unter „Alarme“ einen an.</translation>
    </message>
    <message>
        <source>Told (%1)</source>
        <translation>Ausgelöst (%1)</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Ausgelöst</translation>
    </message>
    <message>
        <source>snooze of an alert</source>
        <translation>Stummschalten eines Alarms</translation>
    </message>
    <message>
        <source>waking of an alert</source>
        <translation>Wiederaktivieren eines Alarms</translation>
    </message>
    <message>
        <source>switching on of an alert</source>
        <translation>Einschalten eines Alarms</translation>
    </message>
    <message>
        <source>switching off of an alert</source>
        <translation>Ausschalten eines Alarms</translation>
    </message>
    <message>
        <source>removal of an alert</source>
        <translation>Entfernen eines Alarms</translation>
    </message>
</context>
<context>
    <name>undertone::shell::ChartBar</name>
    <message>
        <source>Dates…</source>
        <translation>Zeitraum…</translation>
    </message>
    <message>
        <source>From one day to another</source>
        <translation>Von einem Tag bis zu einem anderen</translation>
    </message>
    <message>
        <source>All topics</source>
        <translation>Alle Themen</translation>
    </message>
    <message>
        <source>Stories of all topics</source>
        <translation>Meldungen zu allen Themen</translation>
    </message>
    <message>
        <source>Stories about %1</source>
        <translation>Meldungen zu %1</translation>
    </message>
    <message>
        <source>Stories about %1; with Ctrl, of the others too</source>
        <translation>Meldungen zu %1; mit Strg auch zu den anderen</translation>
    </message>
    <message>
        <source>no price</source>
        <translation>kein Kurs</translation>
    </message>
    <message>
        <source>Close of %1, in %2, against the session before</source>
        <translation>Schlusskurs vom %1 in %2, gegenüber dem Handelstag davor</translation>
    </message>
    <message>
        <source>One session</source>
        <translation>Ein Handelstag</translation>
    </message>
    <message>
        <source>Five sessions</source>
        <translation>Fünf Handelstage</translation>
    </message>
    <message>
        <source>One month</source>
        <translation>Ein Monat</translation>
    </message>
    <message>
        <source>Three months</source>
        <translation>Drei Monate</translation>
    </message>
    <message>
        <source>Six months</source>
        <translation>Sechs Monate</translation>
    </message>
    <message>
        <source>One year</source>
        <translation>Ein Jahr</translation>
    </message>
    <message>
        <source>All stored sessions</source>
        <translation>Alle gespeicherten Handelstage</translation>
    </message>
    <message>
        <source>1D</source>
        <translation>1T</translation>
    </message>
    <message>
        <source>5D</source>
        <translation>5T</translation>
    </message>
    <message>
        <source>1M</source>
        <translation>1M</translation>
    </message>
    <message>
        <source>3M</source>
        <translation>3M</translation>
    </message>
    <message>
        <source>6M</source>
        <translation>6M</translation>
    </message>
    <message>
        <source>1Y</source>
        <translation>1J</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
</context>
<context>
    <name>undertone::shell::ChartMenus</name>
    <message>
        <source>1 minute</source>
        <translation>1 Minute</translation>
    </message>
    <message>
        <source>5 minutes</source>
        <translation>5 Minuten</translation>
    </message>
    <message>
        <source>15 minutes</source>
        <translation>15 Minuten</translation>
    </message>
    <message>
        <source>30 minutes</source>
        <translation>30 Minuten</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 Stunde</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 Tag</translation>
    </message>
    <message>
        <source>1 week</source>
        <translation>1 Woche</translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>1 Monat</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 T</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>Auto</translation>
    </message>
    <message>
        <source>&amp;Topics</source>
        <translation>&amp;Themen</translation>
    </message>
    <message>
        <source>&amp;Price</source>
        <translation>&amp;Kurs</translation>
    </message>
    <message>
        <source>&amp;Candles</source>
        <translation>&amp;Kerzen</translation>
    </message>
    <message>
        <source>&amp;Hollow candles</source>
        <translation>&amp;Hohle Kerzen</translation>
    </message>
    <message>
        <source>&amp;Bars</source>
        <translation>&amp;Bars</translation>
    </message>
    <message>
        <source>&amp;Line</source>
        <translation>&amp;Linie</translation>
    </message>
    <message>
        <source>&amp;Area</source>
        <translation>&amp;Fläche</translation>
    </message>
    <message>
        <source>&amp;Scale</source>
        <translation>&amp;Skala</translation>
    </message>
    <message>
        <source>&amp;Linear</source>
        <translation>&amp;Linear</translation>
    </message>
    <message>
        <source>L&amp;ogarithmic</source>
        <translation>L&amp;ogarithmisch</translation>
    </message>
    <message>
        <source>&amp;Percent</source>
        <translation>&amp;Prozent</translation>
    </message>
    <message>
        <source>&amp;Layers</source>
        <translation>&amp;Ebenen</translation>
    </message>
    <message>
        <source>&amp;Volume</source>
        <translation>&amp;Volumen</translation>
    </message>
    <message>
        <source>&amp;Tone</source>
        <translation>&amp;Stimmung</translation>
    </message>
    <message>
        <source>Tone’s &amp;spread</source>
        <translation>Streu&amp;ung der Stimmung</translation>
    </message>
    <message>
        <source>&amp;Heat by topic</source>
        <translation>&amp;Intensität nach Thema</translation>
    </message>
    <message>
        <source>&amp;Flags</source>
        <translation>&amp;Markierungen</translation>
    </message>
    <message>
        <source>Event &amp;windows</source>
        <translation>&amp;Ereignisfenster</translation>
    </message>
    <message>
        <source>&amp;Coverage of the sources</source>
        <translation>&amp;Abdeckung der Quellen</translation>
    </message>
    <message>
        <source>Splits and &amp;dividends</source>
        <translation>Splits und &amp;Dividenden</translation>
    </message>
    <message>
        <source>&amp;Benchmark</source>
        <translation>Vergleichs&amp;wert</translation>
    </message>
    <message>
        <source>&amp;Last price</source>
        <translation>&amp;Letzter Kurs</translation>
    </message>
    <message>
        <source>&amp;Pre- and post-market</source>
        <translation>Vor- und &amp;nachbörslich</translation>
    </message>
    <message>
        <source>&amp;Notes and levels</source>
        <translation>N&amp;otizen und Marken</translation>
    </message>
    <message>
        <source>&amp;Interval</source>
        <translation>&amp;Intervall</translation>
    </message>
    <message>
        <source>&amp;Auto</source>
        <translation>&amp;Automatisch</translation>
    </message>
    <message>
        <source>&amp;Half-life</source>
        <translation>&amp;Halbwertszeit</translation>
    </message>
    <message>
        <source>&amp;Auto, by the range</source>
        <translation>&amp;Automatisch, nach Zeitraum</translation>
    </message>
    <message>
        <source>&amp;Own…</source>
        <translation>&amp;Eigene…</translation>
    </message>
    <message>
        <source>Half-life of news</source>
        <translation>Halbwertszeit der Nachrichten</translation>
    </message>
    <message>
        <source>Hours after which a story counts half as much</source>
        <translation>Stunden, nach denen eine Meldung nur noch halb zählt</translation>
    </message>
    <message>
        <source>To&amp;ne</source>
        <translation>Stimm&amp;ung</translation>
    </message>
    <message>
        <source>&amp;Tone, −1 to +1</source>
        <translation>&amp;Stimmung, −1 bis +1</translation>
    </message>
    <message>
        <source>How unusual it is (30-day &amp;z)</source>
        <translation>Wie ungewöhnlich (&amp;z über 30 Tage)</translation>
    </message>
    <message>
        <source>&amp;Repeats count less</source>
        <translation>&amp;Wiederholungen zählen weniger</translation>
    </message>
    <message>
        <source>With re&amp;actions to prices</source>
        <translation>Mit &amp;Reaktionen auf Kurse</translation>
    </message>
    <message>
        <source>&amp;Whose</source>
        <translation>W&amp;essen</translation>
    </message>
    <message>
        <source>The symbol’s &amp;company</source>
        <translation>&amp;Unternehmen des Symbols</translation>
    </message>
    <message>
        <source>The list %1</source>
        <translation>Liste %1</translation>
    </message>
    <message>
        <source>&amp;All topics</source>
        <translation>&amp;Alle Themen</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>&amp;Keiner</translation>
    </message>
    <message>
        <source>&amp;Another…</source>
        <translation>&amp;Anderer…</translation>
    </message>
    <message>
        <source>Benchmark</source>
        <translation>Vergleichswert</translation>
    </message>
    <message>
        <source>Symbol whose price to show beside</source>
        <translation>Symbol, dessen Kurs daneben angezeigt wird</translation>
    </message>
</context>
<context>
    <name>undertone::shell::ChartPane</name>
    <message>
        <source>&amp;Replay</source>
        <translation>&amp;Rückschau</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>Ein&amp;passen</translation>
    </message>
    <message>
        <source>&amp;Zoom into a stretch</source>
        <translation>In Abschnitt &amp;zoomen</translation>
    </message>
    <message>
        <source>&amp;Measure</source>
        <translation>&amp;Messen</translation>
    </message>
    <message>
        <source>Reading the workspace…</source>
        <translation>Arbeitsbereich wird gelesen…</translation>
    </message>
</context>
<context>
    <name>undertone::shell::ChartTools</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Kurs</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Skala</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervall</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Ebenen</translation>
    </message>
    <message>
        <source>Layers ▾</source>
        <translation>Ebenen ▾</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>Stimmung</translation>
    </message>
    <message>
        <source>Half-life</source>
        <translation>Halbwertszeit</translation>
    </message>
    <message>
        <source>Benchmark</source>
        <translation>Vergleichswert</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Rückschau</translation>
    </message>
    <message>
        <source>The chart as it was known at an earlier session (T)</source>
        <translation>Der Chart mit dem Kenntnisstand eines früheren Handelstags (T)</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Drag over the stretch to zoom into (Shift+drag)</source>
        <translation>Über den zu vergrößernden Abschnitt ziehen (Umschalt+Ziehen)</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Messen</translation>
    </message>
    <message>
        <source>Drag from a session to another (Ctrl+drag, M)</source>
        <translation>Von einem Handelstag zu einem anderen ziehen (Strg+Ziehen, M)</translation>
    </message>
    <message>
        <source>Bars %1</source>
        <translation>Bars %1</translation>
    </message>
    <message>
        <source>Tone z</source>
        <translation>Stimmung z</translation>
    </message>
    <message>
        <source>, repeats in full</source>
        <translation>, Wiederholungen zählen voll</translation>
    </message>
    <message>
        <source>, no reactions</source>
        <translation>, ohne Reaktionen</translation>
    </message>
    <message>
        <source>Half-life %1</source>
        <translation>Halbwertszeit %1</translation>
    </message>
    <message>
        <source>vs %1</source>
        <translation>vs. %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
</context>
<context>
    <name>undertone::shell::ChartWindow</name>
    <message>
        <source>%1 · %2 – Undertone</source>
        <translation>%1 · %2 – Undertone</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Alles durchsuchen</translation>
    </message>
    <message>
        <source>Full-screen chart</source>
        <translation>Chart im Vollbild</translation>
    </message>
</context>
<context>
    <name>undertone::shell::ChartWindows</name>
    <message>
        <source>&amp;New chart window</source>
        <translation>&amp;Neues Chartfenster</translation>
    </message>
    <message>
        <source>&amp;Link crosshairs</source>
        <translation>Fadenkreuze &amp;verbinden</translation>
    </message>
</context>
<context>
    <name>undertone::shell::ChartsMenu</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Speichern &amp;unter…</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>Umbe&amp;nennen</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>“%1” is a chart of %2, and %3 is on show.</source>
        <translation>„%1“ ist ein Chart von %2, angezeigt wird aber %3.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: it was written by another version, or changed by hand.</source>
        <translation>„%1“ kann nicht gelesen werden: von einer anderen Version geschrieben oder von Hand geändert.</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>Chart speichern</translation>
    </message>
    <message>
        <source>&amp;Replace it</source>
        <translation>&amp;Ersetzen</translation>
    </message>
    <message>
        <source>Save under another &amp;name…</source>
        <translation>Unter anderem &amp;Namen speichern…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>There is a saved chart “%1” already.</source>
        <translation>Es gibt bereits einen gespeicherten Chart „%1“.</translation>
    </message>
    <message>
        <source>Save the chart %1</source>
        <translation>Chart %1 speichern</translation>
    </message>
    <message>
        <source>Open the chart %1</source>
        <translation>Chart %1 öffnen</translation>
    </message>
    <message>
        <source>Rename the chart</source>
        <translation>Chart umbenennen</translation>
    </message>
    <message>
        <source>Rename the chart %1</source>
        <translation>Chart %1 umbenennen</translation>
    </message>
    <message>
        <source>Delete the chart %1</source>
        <translation>Chart %1 löschen</translation>
    </message>
</context>
<context>
    <name>undertone::shell::CommandBox</name>
    <message>
        <source>Find   %1</source>
        <translation>Suchen   %1</translation>
    </message>
    <message>
        <source>Search symbols, topics, stories and commands</source>
        <translation>Symbole, Themen, Meldungen und Befehle suchen</translation>
    </message>
    <message>
        <source>Symbols, topics, commands and stories that fit</source>
        <translation>Passende Symbole, Themen, Befehle und Meldungen</translation>
    </message>
</context>
<context>
    <name>undertone::shell::CompareWindow</name>
    <message>
        <source>Compare – Undertone</source>
        <translation>Vergleich – Undertone</translation>
    </message>
    <message>
        <source>Watchlist to compare</source>
        <translation>Zu vergleichende Watchlist</translation>
    </message>
    <message>
        <source>Compare the symbols of a watchlist</source>
        <translation>Symbole einer Watchlist vergleichen</translation>
    </message>
    <message>
        <source>Symbols to compare</source>
        <translation>Zu vergleichende Symbole</translation>
    </message>
    <message>
        <source>Symbols, like NVDA, AMD, AVGO</source>
        <translation>Symbole, z. B. NVDA, AMD, AVGO</translation>
    </message>
    <message>
        <source>One plot</source>
        <translation>Ein Diagramm</translation>
    </message>
    <message>
        <source>Up to eight prices, rebased to 100</source>
        <translation>Bis zu acht Kurse, auf 100 indexiert</translation>
    </message>
    <message>
        <source>Small multiples</source>
        <translation>Einzeldiagramme</translation>
    </message>
    <message>
        <source>A small plot for each, on shared axes</source>
        <translation>Ein kleines Diagramm je Symbol, mit gemeinsamen Achsen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Into a file, or onto the clipboard</source>
        <translation>In eine Datei oder in die Zwischenablage</translation>
    </message>
    <message>
        <source>A watchlist…</source>
        <translation>Eine Watchlist…</translation>
    </message>
    <message>
        <source>One plot tells eight apart: the first eight of %1 are shown.</source>
        <translation>Ein Diagramm zeigt höchstens acht: Angezeigt werden die ersten acht von %1.</translation>
    </message>
</context>
<context>
    <name>undertone::shell::DateRangeDialog</name>
    <message>
        <source>Dates of the chart</source>
        <translation>Zeitraum des Charts</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>&amp;Erster Tag</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>&amp;Letzter Tag</translation>
    </message>
</context>
<context>
    <name>undertone::shell::EditSourceDialog</name>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Testen</translation>
    </message>
    <message>
        <source>Edit a source</source>
        <translation>Quelle bearbeiten</translation>
    </message>
    <message>
        <source>One publisher’s sources share a family: what one told, the others repeat</source>
        <translation>Quellen desselben Herausgebers bilden eine Familie: Was eine meldet, gilt bei den anderen als Wiederholung</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>How often it is asked to begin with; a feed’s pace then follows how often it changes</source>
        <translation>Wie oft sie anfangs abgefragt wird; das Tempo eines Feeds richtet sich dann danach, wie oft er sich ändert</translation>
    </message>
    <message>
        <source>How much its stories count in tone; 1 is usual, 0 leaves them out</source>
        <translation>Wie stark ihre Meldungen in der Stimmung zählen; 1 ist üblich, 0 lässt sie weg</translation>
    </message>
    <message>
        <source>Of its dates that name no time zone, such as “Europe/Berlin”</source>
        <translation>Für Datumsangaben ohne Zeitzone, z. B. „Europe/Berlin“</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>What it is asked for, a search on each line</source>
        <translation>Wonach sie abgefragt wird, eine Suchanfrage je Zeile</translation>
    </message>
    <message>
        <source>&amp;Searches</source>
        <translation>S&amp;uchanfragen</translation>
    </message>
    <message>
        <source>&amp;Family</source>
        <translation>&amp;Familie</translation>
    </message>
    <message>
        <source>&amp;Interval</source>
        <translation>&amp;Intervall</translation>
    </message>
    <message>
        <source>&amp;Weight</source>
        <translation>&amp;Gewicht</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>&amp;Zeitzone</translation>
    </message>
    <message>
        <source>F&amp;orget</source>
        <translation>&amp;Vergessen</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>&amp;Schlüssel</translation>
    </message>
    <message>
        <source>The key is forgotten.</source>
        <translation>Der Schlüssel ist gelöscht.</translation>
    </message>
    <message>
        <source>In use: the environment variable %1, which goes before the key store.</source>
        <translation>In Gebrauch: die Umgebungsvariable %1, sie hat Vorrang vor dem Schlüsselspeicher.</translation>
    </message>
    <message>
        <source>In use: the one in the system’s key store.</source>
        <translation>In Gebrauch: der Schlüssel im Schlüsselspeicher des Systems.</translation>
    </message>
    <message>
        <source>No key yet.</source>
        <translation>Noch kein Schlüssel.</translation>
    </message>
    <message>
        <source>The key store cannot be used: %1. Put the key into the environment variable %2 and start Undertone anew.</source>
        <translation>Der Schlüsselspeicher ist nicht nutzbar: %1. Setzen Sie den Schlüssel in die Umgebungsvariable %2 und starten Sie Undertone neu.</translation>
    </message>
    <message>
        <source>What is typed here goes to the system’s key store, nowhere else; the environment variable %1 does as well.</source>
        <translation>Ihre Eingabe wird im Schlüsselspeicher des Systems abgelegt, sonst nirgends; die Umgebungsvariable %1 genügt ebenfalls.</translation>
    </message>
    <message>
        <source>kept; type to replace it</source>
        <translation>gespeichert; zum Ersetzen eingeben</translation>
    </message>
    <message>
        <source>Testing …</source>
        <translation>Test läuft …</translation>
    </message>
    <message>
        <source>&amp;Ask it again</source>
        <translation>&amp;Erneut fragen</translation>
    </message>
    <message>
        <source>Ask the key store once more; it may want its password</source>
        <translation>Den Schlüsselspeicher noch einmal fragen; er will vielleicht sein Passwort</translation>
    </message>
    <message>
        <source>Asking the key store …</source>
        <translation>Der Schlüsselspeicher wird gefragt …</translation>
    </message>
    <message>
        <source>The key store told nothing: %1.</source>
        <translation>Der Schlüsselspeicher sagte nichts: %1.</translation>
    </message>
</context>
<context>
    <name>undertone::shell::EnginePanel</name>
    <message>
        <source>Score the stories and use it…</source>
        <translation>Meldungen bewerten und verwenden …</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Probieren</translation>
    </message>
    <message>
        <source>Key of the endpoint</source>
        <translation>Schlüssel des Endpunkts</translation>
    </message>
    <message>
        <source>Forget the key of the endpoint</source>
        <translation>Den Schlüssel des Endpunkts vergessen</translation>
    </message>
    <message>
        <source>Sentence to try the engine with</source>
        <translation>Satz, mit dem der Bewerter probiert wird</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In Gebrauch</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Probieren</translation>
    </message>
    <message>
        <source>Asking the system’s key store …</source>
        <translation>Der Schlüsselspeicher des Systems wird gefragt …</translation>
    </message>
    <message>
        <source>kept; type to replace it</source>
        <translation>gespeichert; zum Ersetzen eingeben</translation>
    </message>
    <message>
        <source>In use: the environment variable %1, which goes before the key store.</source>
        <translation>In Gebrauch: die Umgebungsvariable %1, sie hat Vorrang vor dem Schlüsselspeicher.</translation>
    </message>
    <message>
        <source>In use: the one in the system’s key store, for this server alone.</source>
        <translation>In Gebrauch: der aus dem Schlüsselspeicher des Systems, nur für diesen Server.</translation>
    </message>
    <message>
        <source>The key store cannot be used: %1. Put the key into the environment variable %2 and start Undertone anew.</source>
        <translation>Der Schlüsselspeicher ist nicht nutzbar: %1. Setzen Sie den Schlüssel in die Umgebungsvariable %2 und starten Sie Undertone neu.</translation>
    </message>
    <message>
        <source>Only where the server wants one. It goes to the system’s key store, for this server alone, and into no file or export.</source>
        <translation>Nur wenn der Server einen verlangt. Er kommt in den Schlüsselspeicher des Systems, nur für diesen Server, und in keine Datei und keinen Export.</translation>
    </message>
    <message>
        <source>Nothing is scored yet.</source>
        <translation>Noch ist nichts bewertet.</translation>
    </message>
    <message>
        <source>All stories are scored by %1.</source>
        <translation>Alle Meldungen sind von %1 bewertet.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Asking it; a program’s start may take a while …</source>
        <translation>Wird gefragt; der Start eines Programms kann etwas dauern …</translation>
    </message>
</context>
<context>
    <name>undertone::shell::ExportActions</name>
    <message>
        <source>Export the &amp;watchlist…</source>
        <translation>Watchlist e&amp;xportieren…</translation>
    </message>
    <message>
        <source>There is no symbol on this watchlist to export</source>
        <translation>Diese Watchlist enthält kein Symbol zum Exportieren</translation>
    </message>
    <message>
        <source>Export the watchlist</source>
        <translation>Watchlist exportieren</translation>
    </message>
    <message>
        <source>%1 is there already. Replace it, and others that are?</source>
        <translation>%1 ist bereits vorhanden. Diese und weitere vorhandene Dateien ersetzen?</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <translation>%1 (%2 von %3)</translation>
    </message>
    <message>
        <source>1 chart is in %1</source>
        <translation>1 Chart liegt in %1</translation>
    </message>
    <message>
        <source>%2 charts are in %1</source>
        <translation>%2 Charts liegen in %1</translation>
    </message>
    <message>
        <source>and %1 more without a chart</source>
        <translation>und %1 weitere ohne Chart</translation>
    </message>
</context>
<context>
    <name>undertone::shell::ExportDialog</name>
    <message>
        <source>&amp;Dark instead of paper</source>
        <translation>&amp;Dunkel statt Papier</translation>
    </message>
    <message>
        <source>Export the chart</source>
        <translation>Chart exportieren</translation>
    </message>
    <message>
        <source>Export the watchlist</source>
        <translation>Watchlist exportieren</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>Du&amp;rchsuchen…</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <translation>&amp;Seite</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>&amp;Größe</translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation>Da&amp;tei</translation>
    </message>
    <message>
        <source>F&amp;older</source>
        <translation>&amp;Ordner</translation>
    </message>
    <message>
        <source>PDF: vector, with all sources</source>
        <translation>PDF: Vektor, mit allen Quellen</translation>
    </message>
    <message>
        <source>PNG: picture</source>
        <translation>PNG: Bild</translation>
    </message>
    <message>
        <source>SVG: vector, to edit</source>
        <translation>SVG: Vektor, zum Bearbeiten</translation>
    </message>
    <message>
        <source>CSV: the figures, a row a bar</source>
        <translation>CSV: die Werte, eine Zeile je Bar</translation>
    </message>
    <message>
        <source>16:9, for slides</source>
        <translation>16:9, für Folien</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>A4, on its side</source>
        <translation>A4, Querformat</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Letter, on its side</source>
        <translation>Letter, Querformat</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 Pixel</translation>
    </message>
    <message>
        <source>%1 is there already. Replace it?</source>
        <translation>%1 ist bereits vorhanden. Ersetzen?</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Choose another.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden. Wählen Sie einen anderen.</translation>
    </message>
</context>
<context>
    <name>undertone::shell::FetchStatus</name>
    <message>
        <source>Fetch &amp;now</source>
        <translation>&amp;Jetzt abrufen</translation>
    </message>
    <message>
        <source>Fetching</source>
        <translation>Abruf läuft</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Fetching %1 of %2: %3</source>
        <translation>Abruf %1 von %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>Fetched at %1: all %n answered</source>
        <translation>
            <numerusform>Abgerufen um %1: %n Quelle hat geantwortet</numerusform>
            <numerusform>Abgerufen um %1: alle %n haben geantwortet</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetched at %1: %2 of %3 failed</source>
        <translation>Abgerufen um %1: %2 von %3 fehlgeschlagen</translation>
    </message>
</context>
<context>
    <name>undertone::shell::FullScreen</name>
    <message>
        <source>F&amp;ull-screen chart</source>
        <translation>&amp;Chart im Vollbild</translation>
    </message>
    <message>
        <source>Leave full screen (Esc)</source>
        <translation>Vollbild verlassen (Esc)</translation>
    </message>
</context>
<context>
    <name>undertone::shell::GoLiveWizard</name>
    <message>
        <source>prices</source>
        <translation>Kurse</translation>
    </message>
    <message>
        <source>wants a key of yours</source>
        <translation>benötigt einen eigenen Schlüssel</translation>
    </message>
    <message>
        <source>Go live</source>
        <translation>Live gehen</translation>
    </message>
    <message>
        <source>&amp;Go live</source>
        <translation>&amp;Live gehen</translation>
    </message>
    <message>
        <source>What do you follow?</source>
        <translation>Was verfolgen Sie?</translation>
    </message>
    <message>
        <source>News and prices of these lists are fetched. The demo stays as it is: your own stories and bars go into a workspace of their own, in %1.</source>
        <translation>Nachrichten und Kurse dieser Listen werden abgerufen. Die Demo bleibt, wie sie ist: Ihre eigenen Meldungen und Bars kommen in einen eigenen Arbeitsbereich in %1.</translation>
    </message>
    <message>
        <source>Watchlists to follow</source>
        <translation>Zu verfolgende Watchlists</translation>
    </message>
    <message>
        <source>Where may it look?</source>
        <translation>Wo soll gesucht werden?</translation>
    </message>
    <message>
        <source>Each is asked at its own pace, one request at a time. All of this can be changed later under File ▸ Sources.</source>
        <translation>Jede Quelle wird in ihrem eigenen Takt abgefragt, immer nur eine Anfrage gleichzeitig. All das lässt sich später unter Datei ▸ Quellen ändern.</translation>
    </message>
    <message>
        <source>Sources to use</source>
        <translation>Zu nutzende Quellen</translation>
    </message>
    <message>
        <source>Who asks?</source>
        <translation>Wer fragt an?</translation>
    </message>
    <message>
        <source>A polite program says who uses it, so that a site’s operators can write to you instead of shutting you out. The SEC insists on it. Your contact goes to the sites that are asked, with each request, and to nobody else. You may leave it empty.</source>
        <translation>Ein höfliches Programm sagt, wer es nutzt, damit Betreiber einer Website Ihnen schreiben können, statt Sie auszusperren. Die SEC besteht darauf. Ihr Kontakt geht mit jeder Anfrage an die abgefragten Websites und an niemanden sonst. Sie können das Feld leer lassen.</translation>
    </message>
    <message>
        <source>Your contact</source>
        <translation>Ihr Kontakt</translation>
    </message>
    <message>
        <source>you@example.com, or a web address</source>
        <translation>sie@example.com oder eine Webadresse</translation>
    </message>
    <message>
        <source>Each request will say: %1</source>
        <translation>Jede Anfrage enthält: %1</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>These providers answer nobody without a key, which they give you on their sites. One that has none is passed over until you give it yours.</source>
        <translation>Diese Anbieter antworten nur mit einem Schlüssel, den Sie auf deren Websites erhalten. Ein Anbieter ohne Schlüssel wird übergangen, bis Sie Ihren eingeben.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>from the environment variable %1</source>
        <translation>aus der Umgebungsvariablen %1</translation>
    </message>
    <message>
        <source>put it into the environment variable %1</source>
        <translation>in die Umgebungsvariable %1 setzen</translation>
    </message>
    <message>
        <source>Key of %1</source>
        <translation>Schlüssel für %1</translation>
    </message>
    <message>
        <source>They are kept in the system’s key store, nowhere else.</source>
        <translation>Die Schlüssel werden im Schlüsselspeicher des Systems abgelegt, sonst nirgends.</translation>
    </message>
    <message>
        <source>They cannot be kept: %1.</source>
        <translation>Die Schlüssel können nicht gespeichert werden: %1.</translation>
    </message>
    <message>
        <source>Watchlists: %1</source>
        <translation>Watchlists: %1</translation>
    </message>
    <message>
        <source>Sources: %1</source>
        <translation>Quellen: %1</translation>
    </message>
    <message>
        <source>Each request says: %1</source>
        <translation>Jede Anfrage enthält: %1</translation>
    </message>
    <message>
        <source>The live workspace opens and begins to fetch; the line at the bottom shows how far it is, and can stop it. The first stories are there within a minute; a tone needs some days of them. If you are offline, nothing is lost: it is tried again by itself.</source>
        <translation>Der Live-Arbeitsbereich wird geöffnet und beginnt mit dem Abruf; die Zeile unten zeigt den Fortschritt und kann ihn anhalten. Die ersten Meldungen sind innerhalb einer Minute da; für eine Stimmung braucht es einige Tage. Wenn Sie offline sind, geht nichts verloren: Der Abruf wird von selbst wiederholt.</translation>
    </message>
    <message>
        <source>The demo stays where it is: File ▸ Open the demo.</source>
        <translation>Die Demo bleibt, wo sie ist: Datei ▸ Demo öffnen.</translation>
    </message>
</context>
<context>
    <name>undertone::shell::KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>In the chart</source>
        <translation>Im Chart</translation>
    </message>
    <message>
        <source>← →</source>
        <translation>← →</translation>
    </message>
    <message>
        <source>one session back, on</source>
        <translation>ein Handelstag zurück, vor</translation>
    </message>
    <message>
        <source>[ ]</source>
        <translation>[ ]</translation>
    </message>
    <message>
        <source>previous, next flag</source>
        <translation>vorige, nächste Markierung</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>the session’s stories</source>
        <translation>Meldungen des Handelstags</translation>
    </message>
    <message>
        <source>+ −</source>
        <translation>+ −</translation>
    </message>
    <message>
        <source>zoom; so does the wheel</source>
        <translation>zoomen; auch mit dem Mausrad</translation>
    </message>
    <message>
        <source>Page Up, Page Down</source>
        <translation>Bild aufwärts, Bild abwärts</translation>
    </message>
    <message>
        <source>one screen back, on; so does dragging</source>
        <translation>eine Bildschirmbreite zurück, vor; auch durch Ziehen</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Pos1, Ende</translation>
    </message>
    <message>
        <source>first, last session</source>
        <translation>erster, letzter Handelstag</translation>
    </message>
    <message>
        <source>0</source>
        <translation>0</translation>
    </message>
    <message>
        <source>fit; so does a double click</source>
        <translation>einpassen; auch per Doppelklick</translation>
    </message>
    <message>
        <source>Shift+drag</source>
        <translation>Umschalt+Ziehen</translation>
    </message>
    <message>
        <source>zoom into a stretch</source>
        <translation>in Abschnitt zoomen</translation>
    </message>
    <message>
        <source>M</source>
        <translation>M</translation>
    </message>
    <message>
        <source>measure from here, then arrows; so does Ctrl+drag</source>
        <translation>ab hier messen, dann Pfeiltasten; auch Strg+Ziehen</translation>
    </message>
    <message>
        <source>I</source>
        <translation>I</translation>
    </message>
    <message>
        <source>what made this tone; so does a click on its line</source>
        <translation>was diese Stimmung ergab; auch per Klick auf ihre Linie</translation>
    </message>
    <message>
        <source>N, L, W</source>
        <translation>N, L, W</translation>
    </message>
    <message>
        <source>write a note, draw a level, a window</source>
        <translation>Notiz schreiben, Marke, Fenster zeichnen</translation>
    </message>
    <message>
        <source>D</source>
        <translation>D</translation>
    </message>
    <message>
        <source>choose the next drawing</source>
        <translation>nächste Zeichnung auswählen</translation>
    </message>
    <message>
        <source>Enter, Delete</source>
        <translation>Enter, Entf</translation>
    </message>
    <message>
        <source>reword, remove the chosen drawing; arrows move it</source>
        <translation>gewählte Zeichnung umformulieren, entfernen; Pfeiltasten verschieben sie</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>leave the drag, measure, drawing, tool or crosshair</source>
        <translation>Ziehen, Messung, Zeichnung, Werkzeug oder Fadenkreuz verlassen</translation>
    </message>
</context>
<context>
    <name>undertone::shell::ListHeader</name>
    <message>
        <source>Watchlist</source>
        <translation>Watchlist</translation>
    </message>
    <message>
        <source>Name of the watchlist</source>
        <translation>Name der Watchlist</translation>
    </message>
    <message>
        <source>Add symbol</source>
        <translation>Symbol hinzufügen</translation>
    </message>
    <message>
        <source>Edit watchlists</source>
        <translation>Watchlists bearbeiten</translation>
    </message>
    <message>
        <source>New, ready-made, rename, move, group, files</source>
        <translation>Neu, vorgefertigt, umbenennen, verschieben, gruppieren, Dateien</translation>
    </message>
</context>
<context>
    <name>undertone::shell::MainWindow</name>
    <message>
        <source>Watchlist</source>
        <translation>Watchlist</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>Stories written for Undertone from public facts, and real daily prices.
File ▸ Go live… opens a workspace that fetches its own.</source>
        <translation>Für Undertone nach öffentlichen Fakten verfasste Meldungen und echte Tageskurse.
Datei ▸ Live gehen… öffnet einen Arbeitsbereich, der eigene abruft.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Sources…</source>
        <translation>&amp;Quellen…</translation>
    </message>
    <message>
        <source>&amp;Go live…</source>
        <translation>&amp;Live gehen…</translation>
    </message>
    <message>
        <source>Open the &amp;demo</source>
        <translation>&amp;Demo öffnen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Find anything</source>
        <translation>&amp;Alles durchsuchen</translation>
    </message>
    <message>
        <source>&amp;Search stories</source>
        <translation>&amp;Meldungen suchen</translation>
    </message>
    <message>
        <source>&amp;Watchlist</source>
        <translation>&amp;Watchlist</translation>
    </message>
    <message>
        <source>&amp;Saved charts</source>
        <translation>&amp;Gespeicherte Charts</translation>
    </message>
    <message>
        <source>&amp;Chart</source>
        <translation>&amp;Chart</translation>
    </message>
    <message>
        <source>&amp;Compare…</source>
        <translation>Ver&amp;gleichen…</translation>
    </message>
    <message>
        <source>Sto&amp;ries</source>
        <translation>&amp;Meldungen</translation>
    </message>
    <message>
        <source>&amp;Topic</source>
        <translation>&amp;Thema</translation>
    </message>
    <message>
        <source>&amp;Alerts</source>
        <translation>&amp;Alarme</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>A&amp;nsicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>All topics</source>
        <translation>Alle Themen</translation>
    </message>
    <message>
        <source>&amp;Topics…</source>
        <translation>&amp;Themen…</translation>
    </message>
    <message>
        <source>Saved s&amp;earches</source>
        <translation>Gespeicherte Su&amp;chen</translation>
    </message>
    <message>
        <source>Nothing could be fetched: you may be offline. What is stored stays at hand, and it is tried again by itself. The first of %1 failures: %2</source>
        <translation>Nichts konnte abgerufen werden: Möglicherweise sind Sie offline. Gespeichertes bleibt verfügbar, und der Abruf wird von selbst wiederholt. Der erste von %1 Fehlern: %2</translation>
    </message>
    <message>
        <source>%1 – Undertone</source>
        <translation>%1 – Undertone</translation>
    </message>
    <message>
        <source>No chart, so no stories</source>
        <translation>Kein Chart, daher keine Meldungen</translation>
    </message>
    <message>
        <source>%1 stories · %2 mentions · %3 bars</source>
        <translation>%1 Meldungen · %2 Erwähnungen · %3 Bars</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 für %2</translation>
    </message>
    <message>
        <source>Undertone</source>
        <translation>Undertone</translation>
    </message>
    <message>
        <source>Topics by company</source>
        <translation>Themen nach Unternehmen</translation>
    </message>
    <message>
        <source>Settin&amp;gs…</source>
        <translation>Ei&amp;nstellungen…</translation>
    </message>
    <message>
        <source>Wi&amp;ndow</source>
        <translation>&amp;Fenster</translation>
    </message>
    <message>
        <source>Changed elsewhere, and in effect now: %1.</source>
        <translation>Anderswo geändert und jetzt wirksam: %1.</translation>
    </message>
    <message>
        <source>Changed elsewhere, and in effect at the next start: %1.</source>
        <translation>Anderswo geändert und ab dem nächsten Start wirksam: %1.</translation>
    </message>
</context>
<context>
    <name>undertone::shell::NoticeBar</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Mitteilung schließen</translation>
    </message>
</context>
<context>
    <name>undertone::shell::OwnLabelRow</name>
    <message>
        <source>Bad</source>
        <translation>Schlecht</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>Neutral</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Your own label; a second click takes it back</source>
        <translation>Ihre eigene Einstufung; ein zweiter Klick nimmt sie zurück</translation>
    </message>
    <message>
        <source>Score wrong? For %1 it is</source>
        <translation>Wertung falsch? Für %1 ist die Meldung</translation>
    </message>
    <message>
        <source>Your label for %1: %2</source>
        <translation>Ihre Einstufung für %1: %2</translation>
    </message>
    <message>
        <source>Of your %1 label the scorer has %2 right</source>
        <translation>Von Ihrer %1 Einstufung trifft die Wertung %2</translation>
    </message>
    <message>
        <source>Of your %1 labels the scorer has %2 right</source>
        <translation>Von Ihren %1 Einstufungen trifft die Wertung %2</translation>
    </message>
    <message>
        <source>, %1 the other way round</source>
        <translation>, %1 umgekehrt</translation>
    </message>
    <message>
        <source>, %1 it does not see</source>
        <translation>, %1 nicht erkannt</translation>
    </message>
    <message>
        <source>bad for it</source>
        <translation>schlecht für das Unternehmen</translation>
    </message>
    <message>
        <source>good for it</source>
        <translation>gut für das Unternehmen</translation>
    </message>
    <message>
        <source>neutral for it</source>
        <translation>neutral für das Unternehmen</translation>
    </message>
</context>
<context>
    <name>undertone::shell::ProbabilityBar</name>
    <message>
        <source>Bad %1 %, neutral %2 %, good %3 %</source>
        <translation>Schlecht %1 %, neutral %2 %, gut %3 %</translation>
    </message>
    <message>
        <source>bad</source>
        <translation>schlecht</translation>
    </message>
    <message>
        <source>neutral</source>
        <translation>neutral</translation>
    </message>
    <message>
        <source>good</source>
        <translation>gut</translation>
    </message>
</context>
<context>
    <name>undertone::shell::ReasonsTable</name>
    <message>
        <source>Why this score: weights that add up to the log-odds</source>
        <translation>Warum diese Wertung: Gewichte, deren Summe die Log-Odds ergibt</translation>
    </message>
</context>
<context>
    <name>undertone::shell::ReplayStrip</name>
    <message>
        <source>One session back</source>
        <translation>Ein Handelstag zurück</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Play the sessions one after the other</source>
        <translation>Handelstage nacheinander abspielen</translation>
    </message>
    <message>
        <source>One session on</source>
        <translation>Ein Handelstag vor</translation>
    </message>
    <message>
        <source>Sessions to replay</source>
        <translation>Handelstage der Rückschau</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Leave the replay: the chart as it is known now</source>
        <translation>Rückschau verlassen: der Chart mit dem aktuellen Stand</translation>
    </message>
    <message>
        <source>as known at %1 %2</source>
        <translation>Stand %1 %2</translation>
    </message>
    <message>
        <source>reconstructed: %1</source>
        <translation>rekonstruiert: %1</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>as known now</source>
        <translation>aktueller Stand</translation>
    </message>
</context>
<context>
    <name>undertone::shell::RescoreDialog</name>
    <message>
        <source>Another engine</source>
        <translation>Anderer Bewerter</translation>
    </message>
    <message>
        <source>Texts scored</source>
        <translation>Bewertete Texte</translation>
    </message>
    <message>
        <source>Mentions that would be read another way</source>
        <translation>Erwähnungen, die anders gelesen würden</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>By it</source>
        <translation>Von ihm</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Erwähnungen</translation>
    </message>
    <message>
        <source>Use It</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Nochmals versuchen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Leave As It Is</source>
        <translation>Alles lassen, wie es ist</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Used, its scores count at once and what comes in is scored by it. The scores of before are kept: going back is as easy, and views of the past show what counted then.</source>
        <translation>Verwendet, zählen seine Bewertungen sofort, und was hereinkommt, bewertet er. Die bisherigen Bewertungen bleiben erhalten: Zurück geht es ebenso leicht, und Ansichten der Vergangenheit zeigen, was damals zählte.</translation>
    </message>
    <message>
        <source>Charts and lists stay as they are meanwhile. Stopped half-way, nothing has changed, and it goes on from there the next time.</source>
        <translation>Diagramme und Listen bleiben währenddessen, wie sie sind. Wird auf halbem Weg angehalten, hat sich nichts geändert, und beim nächsten Mal geht es dort weiter.</translation>
    </message>
    <message>
        <source>The engine scores the stories that are stored, to tell what would change.</source>
        <translation>Die gespeicherten Meldungen werden bewertet, um zu sagen, was sich ändern würde.</translation>
    </message>
    <message>
        <source>Back to the built-in engine …</source>
        <translation>Zurück zum eingebauten Bewerter …</translation>
    </message>
    <message>
        <source>%1 is put in use …</source>
        <translation>%1 wird in Gebrauch genommen …</translation>
    </message>
    <message>
        <source>Nothing has changed; what was scored is kept.</source>
        <translation>Nichts hat sich geändert; was bewertet wurde, bleibt erhalten.</translation>
    </message>
    <message>
        <source>%1 of %2 texts</source>
        <translation>%1 von %2 Texten</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Wird angehalten …</translation>
    </message>
</context>
<context>
    <name>undertone::shell::SearchHelp</name>
    <message>
        <source>How to search</source>
        <translation>Suchhilfe</translation>
    </message>
    <message>
        <source>both words, in title, summary or text</source>
        <translation>beide Wörter, in Titel, Zusammenfassung oder Text</translation>
    </message>
    <message>
        <source>words that begin so</source>
        <translation>Wörter, die so beginnen</translation>
    </message>
    <message>
        <source>these words in this order</source>
        <translation>diese Wörter in dieser Reihenfolge</translation>
    </message>
    <message>
        <source>at most 5 words between them</source>
        <translation>höchstens 5 Wörter dazwischen</translation>
    </message>
    <message>
        <source>one of the two; ( ) group</source>
        <translation>eines von beiden; ( ) gruppiert</translation>
    </message>
    <message>
        <source>without that word</source>
        <translation>ohne dieses Wort</translation>
    </message>
    <message>
        <source>about that company; company:nvidia too</source>
        <translation>zu diesem Unternehmen; auch company:nvidia</translation>
    </message>
    <message>
        <source>of that topic</source>
        <translation>zu diesem Thema</translation>
    </message>
    <message>
        <source>from there; -source: leaves out</source>
        <translation>von dort; -source: schließt aus</translation>
    </message>
    <message>
        <source>not read; also starred, noted, read, demo</source>
        <translation>ungelesen; auch starred, noted, read, demo</translation>
    </message>
    <message>
        <source>after the close; also pre, regular, closed</source>
        <translation>nach Handelsschluss; auch pre, regular, closed</translation>
    </message>
    <message>
        <source>bad news; also &gt; &lt;= &gt;=</source>
        <translation>schlechte Nachrichten; auch &gt; &lt;= &gt;=</translation>
    </message>
    <message>
        <source>from that day on; before: until the day before</source>
        <translation>ab diesem Tag; before: bis zum Tag davor</translation>
    </message>
    <message>
        <source>Accents and capitals make no difference. Down goes to the list, Esc clears the search.</source>
        <translation>Akzente und Großschreibung spielen keine Rolle. Pfeil ab wechselt zur Liste, Esc leert die Suche.</translation>
    </message>
</context>
<context>
    <name>undertone::shell::SearchStatus</name>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Searching stored stories for your topics: %1 of %2</source>
        <translation>Gespeicherte Meldungen werden nach Ihren Themen durchsucht: %1 von %2</translation>
    </message>
    <message>
        <source>Search for your topics not finished; it goes on at the next start</source>
        <translation>Suche nach Ihren Themen nicht abgeschlossen; sie wird beim nächsten Start fortgesetzt</translation>
    </message>
</context>
<context>
    <name>undertone::shell::SearchesMenu</name>
    <message>
        <source>&amp;Save this search…</source>
        <translation>Suche &amp;speichern…</translation>
    </message>
    <message>
        <source>&amp;Remove a saved search</source>
        <translation>Gespeicherte Suche &amp;entfernen</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Suche speichern</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Save the search %1</source>
        <translation>Suche %1 speichern</translation>
    </message>
    <message>
        <source>Remove the search %1</source>
        <translation>Suche %1 entfernen</translation>
    </message>
</context>
<context>
    <name>undertone::shell::SettingRow</name>
    <message>
        <source>Back to the default</source>
        <translation>Zurück zum Standard</translation>
    </message>
    <message>
        <source>%1: back to the default</source>
        <translation>%1: zurück zum Standard</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>%1: choose a file</source>
        <translation>%1: eine Datei wählen</translation>
    </message>
    <message>
        <source>Changed. The default: %1</source>
        <translation>Geändert. Standard: %1</translation>
    </message>
    <message>
        <source>As by default</source>
        <translation>Wie im Standard</translation>
    </message>
</context>
<context>
    <name>undertone::shell::SettingsDialog</name>
    <message>
        <source>No setting has these words.</source>
        <translation>Keine Einstellung hat diese Wörter.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Einstellungen durchsuchen</translation>
    </message>
    <message>
        <source>Groups of settings</source>
        <translation>Gruppen von Einstellungen</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>Of a live workspace: the demo fetches nothing and keeps all.</source>
        <translation>Gilt für einen Live-Arbeitsbereich: Die Demo ruft nichts ab und behält alles.</translation>
    </message>
    <message>
        <source>Nothing was changed: “%1” takes no such value.</source>
        <translation>Nichts wurde geändert: „%1“ nimmt keinen solchen Wert.</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>Einstellungen exportieren</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2). Choose another folder.</source>
        <translation>%1 lässt sich nicht schreiben (%2). Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Exported to %1. Keys and passwords are not in it.</source>
        <translation>Nach %1 exportiert. Schlüssel und Passwörter sind nicht darin.</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Einstellungen importieren</translation>
    </message>
    <message>
        <source>%1 cannot be read (%2).</source>
        <translation>%1 lässt sich nicht lesen (%2).</translation>
    </message>
    <message>
        <source>%1 says what is set already.</source>
        <translation>%1 sagt, was schon eingestellt ist.</translation>
    </message>
    <message>
        <source>Not known to this version: %1</source>
        <translation>Dieser Version unbekannt: %1</translation>
    </message>
    <message>
        <source>%1 would change:</source>
        <translation>%1 würde ändern:</translation>
    </message>
    <message>
        <source>Take Over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Taken over from %1. OK keeps it.</source>
        <translation>Aus %1 übernommen. OK behält es.</translation>
    </message>
    <message>
        <source>The engine was not changed.</source>
        <translation>Der Bewerter wurde nicht gewechselt.</translation>
    </message>
</context>
<context>
    <name>undertone::shell::ShownExport</name>
    <message>
        <source>&amp;Export the chart…</source>
        <translation>&amp;Chart exportieren…</translation>
    </message>
    <message>
        <source>&amp;Copy the chart</source>
        <translation>Chart k&amp;opieren</translation>
    </message>
    <message>
        <source>Copy the chart as a &amp;table</source>
        <translation>Chart als Ta&amp;belle kopieren</translation>
    </message>
    <message>
        <source>The chart is in %1</source>
        <translation>Der Chart liegt in %1</translation>
    </message>
    <message>
        <source>The picture is too large for this machine’s memory</source>
        <translation>Das Bild ist zu groß für den Speicher dieses Rechners</translation>
    </message>
    <message>
        <source>The chart is on the clipboard, as a picture</source>
        <translation>Der Chart liegt als Bild in der Zwischenablage</translation>
    </message>
    <message>
        <source>The chart is on the clipboard, as a table of %1 rows</source>
        <translation>Der Chart liegt als Tabelle mit %1 Zeilen in der Zwischenablage</translation>
    </message>
</context>
<context>
    <name>undertone::shell::SourceEdits</name>
    <message>
        <source>%1 sources</source>
        <translation>%1 Quellen</translation>
    </message>
    <message>
        <source>add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>change %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
</context>
<context>
    <name>undertone::shell::SourcesWindow</name>
    <message>
        <source>No feed of the list is new</source>
        <translation>Kein Feed der Liste ist neu</translation>
    </message>
    <message>
        <source>Feeds added: %1</source>
        <translation>Feeds hinzugefügt: %1</translation>
    </message>
    <message>
        <source>there already: %1</source>
        <translation>bereits vorhanden: %1</translation>
    </message>
    <message>
        <source>left out: %1</source>
        <translation>ausgelassen: %1</translation>
    </message>
    <message>
        <source>The list could not be written: %1</source>
        <translation>Die Liste konnte nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>Feeds written: %1</source>
        <translation>Feeds geschrieben: %1</translation>
    </message>
    <message>
        <source>left out: %1, since such a list has no place for searches and quotes</source>
        <translation>ausgelassen: %1, da eine solche Liste keine Suchen und Kurse aufnehmen kann</translation>
    </message>
    <message>
        <source>Sources – Undertone</source>
        <translation>Quellen – Undertone</translation>
    </message>
    <message>
        <source>Fetching %1 of %2: %3</source>
        <translation>Abruf %1 von %2: %3</translation>
    </message>
    <message>
        <source>Fetched: all %1 answered</source>
        <translation>Abgerufen: alle %1 haben geantwortet</translation>
    </message>
    <message>
        <source>Fetched: %1 of %2 failed</source>
        <translation>Abgerufen: %1 von %2 fehlgeschlagen</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Hinzufügen…</translation>
    </message>
    <message>
        <source>Add a feed by its address, or a page’s</source>
        <translation>Feed über seine Adresse oder die einer Seite hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten…</translation>
    </message>
    <message>
        <source>Address, family, interval, weight and key</source>
        <translation>Adresse, Familie, Intervall, Gewicht und Schlüssel</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Take it out of the list; its stories stay</source>
        <translation>Aus der Liste nehmen; ihre Meldungen bleiben</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Testen</translation>
    </message>
    <message>
        <source>Ask it once and say what it gives</source>
        <translation>Einmal abfragen und das Ergebnis anzeigen</translation>
    </message>
    <message>
        <source>&amp;Fetch now</source>
        <translation>&amp;Jetzt abrufen</translation>
    </message>
    <message>
        <source>Fetch these though they are not due</source>
        <translation>Diese abrufen, auch wenn sie nicht fällig sind</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausieren</translation>
    </message>
    <message>
        <source>Ask it no more until it is resumed</source>
        <translation>Nicht mehr abfragen, bis sie fortgesetzt wird</translation>
    </message>
    <message>
        <source>Res&amp;ume</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>Ask it again</source>
        <translation>Wieder abfragen</translation>
    </message>
    <message>
        <source>&amp;Import a list…</source>
        <translation>Liste &amp;importieren…</translation>
    </message>
    <message>
        <source>Add the feeds of an OPML file, as other readers write them</source>
        <translation>Feeds einer OPML-Datei hinzufügen, wie andere Feedreader sie schreiben</translation>
    </message>
    <message>
        <source>Import a list of feeds</source>
        <translation>Feed-Liste importieren</translation>
    </message>
    <message>
        <source>Lists of feeds (*.opml *.xml);;All files (*)</source>
        <translation>Feed-Listen (*.opml *.xml);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>E&amp;xport the list…</source>
        <translation>Liste e&amp;xportieren…</translation>
    </message>
    <message>
        <source>Write the feeds as an OPML file, which other readers take</source>
        <translation>Feeds als OPML-Datei schreiben, die andere Feedreader lesen</translation>
    </message>
    <message>
        <source>Export the list of feeds</source>
        <translation>Feed-Liste exportieren</translation>
    </message>
    <message>
        <source>undertone.opml</source>
        <translation>undertone.opml</translation>
    </message>
    <message>
        <source>Lists of feeds (*.opml)</source>
        <translation>Feed-Listen (*.opml)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Find a source</source>
        <translation>Quelle suchen</translation>
    </message>
    <message>
        <source>Which sources to show</source>
        <translation>Anzuzeigende Quellen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>News</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Kurse</translation>
    </message>
    <message>
        <source>With a problem</source>
        <translation>Mit Problem</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>About the chosen source</source>
        <translation>Zur ausgewählten Quelle</translation>
    </message>
    <message>
        <source>Fetching</source>
        <translation>Abruf läuft</translation>
    </message>
    <message>
        <source>The demo’s stories were written for it: nothing is fetched here, and its sources stay as they are. A live workspace has its own.</source>
        <translation>Die Meldungen der Demo wurden eigens verfasst: Hier wird nichts abgerufen, und ihre Quellen bleiben, wie sie sind. Ein Live-Arbeitsbereich hat eigene.</translation>
    </message>
    <message>
        <source>&amp;Go live…</source>
        <translation>&amp;Live gehen…</translation>
    </message>
    <message>
        <source>No sources yet. Add a feed by its address, or import a list.</source>
        <translation>Noch keine Quellen. Fügen Sie einen Feed über seine Adresse hinzu oder importieren Sie eine Liste.</translation>
    </message>
    <message>
        <source>Sources: %1</source>
        <translation>Quellen: %1</translation>
    </message>
    <message>
        <source>none has a problem</source>
        <translation>keine mit Problem</translation>
    </message>
    <message>
        <source>with a problem: %1</source>
        <translation>mit Problem: %1</translation>
    </message>
    <message>
        <source>Chosen: %1</source>
        <translation>Ausgewählt: %1</translation>
    </message>
    <message>
        <source>Removed: %1. The stories stay, and Undo brings the sources back.</source>
        <translation>Entfernt: %1. Die Meldungen bleiben; „Rückgängig“ stellt die Quellen wieder her.</translation>
    </message>
    <message>
        <source>Testing %1 …</source>
        <translation>%1 wird getestet …</translation>
    </message>
</context>
<context>
    <name>undertone::shell::StoriesPanel</name>
    <message>
        <source>%1 stories and more</source>
        <translation>%1 und mehr Meldungen</translation>
    </message>
    <message>
        <source>1 story</source>
        <translation>1 Meldung</translation>
    </message>
    <message>
        <source>%1 stories</source>
        <translation>%1 Meldungen</translation>
    </message>
    <message>
        <source>Whole range</source>
        <translation>Gesamter Zeitraum</translation>
    </message>
    <message>
        <source>List the stories of all sessions on the chart</source>
        <translation>Meldungen aller Handelstage des Charts auflisten</translation>
    </message>
    <message>
        <source>&amp;One row for the same news</source>
        <translation>&amp;Eine Zeile je Nachricht</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Nothing found yet. Looking further back …</source>
        <translation>Noch nichts gefunden. Ältere Meldungen werden durchsucht …</translation>
    </message>
    <message>
        <source>No story stored here fits this search.
Words are taken as written: tariff* finds tariffs too.</source>
        <translation>Keine hier gespeicherte Meldung passt zu dieser Suche.
Wörter gelten wie geschrieben: tariff* findet auch tariffs.</translation>
    </message>
    <message>
        <source>No story of this topic counts to this session.
[ and ] in the chart go to sessions with stories.</source>
        <translation>Keine Meldung zu diesem Thema zählt zu diesem Handelstag.
[ und ] springen im Chart zu Handelstagen mit Meldungen.</translation>
    </message>
    <message>
        <source>No stories of this topic in this range.
Choose a longer range or all topics.</source>
        <translation>Keine Meldungen zu diesem Thema in diesem Zeitraum.
Wählen Sie einen längeren Zeitraum oder alle Themen.</translation>
    </message>
</context>
<context>
    <name>undertone::shell::StoryActions</name>
    <message>
        <source>&amp;Star</source>
        <translation>&amp;Stern</translation>
    </message>
    <message>
        <source>&amp;Unread</source>
        <translation>&amp;Ungelesen</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation>&amp;Notiz…</translation>
    </message>
    <message>
        <source>Star a story</source>
        <translation>Meldung mit Stern versehen</translation>
    </message>
    <message>
        <source>Take a star away</source>
        <translation>Stern entfernen</translation>
    </message>
    <message>
        <source>Mark a story as read</source>
        <translation>Meldung als gelesen markieren</translation>
    </message>
    <message>
        <source>Mark a story as unread</source>
        <translation>Meldung als ungelesen markieren</translation>
    </message>
    <message>
        <source>It is %1</source>
        <translation>Meldung ist %1</translation>
    </message>
    <message>
        <source>&amp;Take your label back</source>
        <translation>&amp;Einstufung zurücknehmen</translation>
    </message>
    <message>
        <source>Note on a story</source>
        <translation>Notiz zu einer Meldung</translation>
    </message>
    <message>
        <source>Score is &amp;wrong</source>
        <translation>Wertung ist fa&amp;lsch</translation>
    </message>
    <message>
        <source>Say that a story is %1</source>
        <translation>Meldung als „%1“ einstufen</translation>
    </message>
    <message>
        <source>Take a label back</source>
        <translation>Einstufung zurücknehmen</translation>
    </message>
    <message>
        <source>Open in the &amp;browser</source>
        <translation>Im &amp;Browser öffnen</translation>
    </message>
</context>
<context>
    <name>undertone::shell::StoryDelegate</name>
    <message>
        <source>DEMO</source>
        <translation>DEMO</translation>
    </message>
</context>
<context>
    <name>undertone::shell::StoryFilters</name>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filter</translation>
    </message>
    <message>
        <source>&amp;Topic</source>
        <translation>&amp;Thema</translation>
    </message>
    <message>
        <source>&amp;Company</source>
        <translation>&amp;Unternehmen</translation>
    </message>
    <message>
        <source>T&amp;one</source>
        <translation>&amp;Stimmung</translation>
    </message>
    <message>
        <source>Very bad, below −0.5</source>
        <translation>Sehr schlecht, unter −0.5</translation>
    </message>
    <message>
        <source>Bad, below −0.2</source>
        <translation>Schlecht, unter −0.2</translation>
    </message>
    <message>
        <source>Good, above +0.2</source>
        <translation>Gut, über +0.2</translation>
    </message>
    <message>
        <source>Very good, above +0.5</source>
        <translation>Sehr gut, über +0.5</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>&amp;Quelle</translation>
    </message>
    <message>
        <source>Sess&amp;ion</source>
        <translation>&amp;Handelsphase</translation>
    </message>
    <message>
        <source>Take this filter away</source>
        <translation>Diesen Filter entfernen</translation>
    </message>
    <message>
        <source>Take away: %1</source>
        <translation>Entfernen: %1</translation>
    </message>
</context>
<context>
    <name>undertone::shell::StoryHistory</name>
    <message>
        <source>Open: %1. %2</source>
        <translation>Öffnen: %1. %2</translation>
    </message>
    <message>
        <source>Version %1, recorded %2 %3 UTC</source>
        <translation>Version %1, erfasst %2 %3 UTC</translation>
    </message>
    <message>
        <source>What its source has changed</source>
        <translation>Was die Quelle geändert hat</translation>
    </message>
    <message>
        <source>%1 more tells the same news</source>
        <translation>%1 weitere mit derselben Nachricht</translation>
    </message>
    <message>
        <source>%1 more tell the same news</source>
        <translation>%1 weitere mit derselben Nachricht</translation>
    </message>
    <message>
        <source>Its source has changed it once</source>
        <translation>Von der Quelle einmal geändert</translation>
    </message>
    <message>
        <source>Its source has changed it %1 times</source>
        <translation>Von der Quelle %1-mal geändert</translation>
    </message>
    <message>
        <source>(summaries and texts were removed to keep house)</source>
        <translation>(Zusammenfassungen und Texte wurden beim Aufräumen entfernt)</translation>
    </message>
</context>
<context>
    <name>undertone::shell::StoryNote</name>
    <message>
        <source>Your note. Ctrl+Enter keeps it, Esc leaves it as it was</source>
        <translation>Ihre Notiz. Strg+Enter übernimmt sie, Esc verwirft die Änderung</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>Ihre Notiz</translation>
    </message>
</context>
<context>
    <name>undertone::shell::StoryPane</name>
    <message>
        <source>Choose a story to see why it has its score.</source>
        <translation>Wählen Sie eine Meldung, um zu sehen, wie ihre Wertung zustande kommt.</translation>
    </message>
    <message>
        <source>The story’s words</source>
        <translation>Wortlaut der Meldung</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Im Browser öffnen</translation>
    </message>
    <message>
        <source>Company that the score is for</source>
        <translation>Unternehmen, für das die Wertung gilt</translation>
    </message>
    <message>
        <source>relevance %1, confidence %2</source>
        <translation>Relevanz %1, Konfidenz %2</translation>
    </message>
    <message>
        <source>; a reaction: rests on a stated price move</source>
        <translation>; eine Reaktion: beruht auf einer genannten Kursbewegung</translation>
    </message>
    <message>
        <source>; quoted opinion adds %1 to its log-odds</source>
        <translation>; zitierte Meinung fügt den Log-Odds %1 hinzu</translation>
    </message>
    <message>
        <source>No word of it speaks for or against.</source>
        <translation>Kein Wort darin spricht dafür oder dagegen.</translation>
    </message>
    <message>
        <source>It names no company that is known here.</source>
        <translation>Sie nennt kein hier bekanntes Unternehmen.</translation>
    </message>
    <message numerus="yes">
        <source>+%n more tell the same news</source>
        <translation>
            <numerusform>+%n weitere mit derselben Nachricht</numerusform>
            <numerusform>+%n weitere mit derselben Nachricht</numerusform>
        </translation>
    </message>
    <message>
        <source>Demo: written for Undertone from public facts</source>
        <translation>Demo: für Undertone nach öffentlichen Fakten verfasst</translation>
    </message>
    <message>
        <source>Read by %1</source>
        <translation>Gelesen von %1</translation>
    </message>
    <message>
        <source>Scored by %1</source>
        <translation>Gewertet von %1</translation>
    </message>
    <message>
        <source>, in hindsight: it learnt from news up to %1</source>
        <translation>, im Nachhinein: trainiert mit Nachrichten bis %1</translation>
    </message>
</context>
<context>
    <name>undertone::shell::StorySearchBar</name>
    <message>
        <source>Search all stories</source>
        <translation>Alle Meldungen durchsuchen</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>List only some of all stored stories</source>
        <translation>Nur einen Teil aller gespeicherten Meldungen auflisten</translation>
    </message>
    <message>
        <source>How to search (F1)</source>
        <translation>Suchhilfe (F1)</translation>
    </message>
    <message>
        <source>How to search</source>
        <translation>Suchhilfe</translation>
    </message>
</context>
<context>
    <name>undertone::shell::SymbolPicker</name>
    <message>
        <source>Symbol or name; several with commas</source>
        <translation>Symbol oder Name; mehrere durch Komma getrennt</translation>
    </message>
    <message>
        <source>Symbols to add</source>
        <translation>Hinzuzufügende Symbole</translation>
    </message>
    <message>
        <source>Matching symbols</source>
        <translation>Passende Symbole</translation>
    </message>
    <message>
        <source>type the beginning of a symbol or name to choose one</source>
        <translation>geben Sie den Anfang eines Symbols oder Namens ein und wählen Sie eines aus</translation>
    </message>
    <message>
        <source>%1 is not among the instruments; %2</source>
        <translation>%1 ist nicht unter den Instrumenten; %2</translation>
    </message>
    <message>
        <source>%1 are not among the instruments; %2</source>
        <translation>%1 sind nicht unter den Instrumenten; %2</translation>
    </message>
    <message>
        <source>Add “%1”…</source>
        <translation>„%1“ hinzufügen …</translation>
    </message>
    <message>
        <source>Add %1 as an instrument</source>
        <translation>%1 als Instrument hinzufügen</translation>
    </message>
</context>
<context>
    <name>undertone::shell::SymbolRows</name>
    <message>
        <source>&amp;Columns</source>
        <translation>Sp&amp;alten</translation>
    </message>
    <message>
        <source>Columns of the watchlist</source>
        <translation>Spalten der Watchlist</translation>
    </message>
    <message>
        <source>&amp;Sort by</source>
        <translation>Sortieren na&amp;ch</translation>
    </message>
    <message>
        <source>The list&apos;s own order</source>
        <translation>Eigene Reihenfolge der Liste</translation>
    </message>
    <message>
        <source>As a table where it is &amp;wide</source>
        <translation>Bei genug &amp;Platz als Tabelle</translation>
    </message>
    <message>
        <source>In &amp;two lines</source>
        <translation>&amp;Zweizeilig</translation>
    </message>
    <message>
        <source>As a ta&amp;ble</source>
        <translation>Als Tab&amp;elle</translation>
    </message>
</context>
<context>
    <name>undertone::shell::ToneDialog</name>
    <message>
        <source>%1 mention</source>
        <translation>%1 Erwähnung</translation>
    </message>
    <message>
        <source>%1 mentions</source>
        <translation>%1 Erwähnungen</translation>
    </message>
    <message>
        <source>Tone %1 at %2 %3, of %4</source>
        <translation>Stimmung %1, Stand %2 %3, aus %4</translation>
    </message>
    <message>
        <source>; usual is %1 ± %2, so z = %3</source>
        <translation>; üblich ist %1 ± %2, also z = %3</translation>
    </message>
    <message>
        <source>What made this tone</source>
        <translation>Was diese Stimmung ergab</translation>
    </message>
    <message>
        <source>Mentions and their parts, which add up to the tone</source>
        <translation>Erwähnungen und ihre Beiträge, deren Summe die Stimmung ergibt</translation>
    </message>
    <message>
        <source>. A part is weight × score ÷ (1 + %1, the sum of all weights); the parts add up to the tone.</source>
        <translation>. Ein Teil ist Gewicht × Wert ÷ (1 + %1, die Summe aller Gewichte); die Teile ergeben zusammen die Stimmung.</translation>
    </message>
</context>
<context>
    <name>undertone::shell::TopicPreviewPane</name>
    <message>
        <source>How far the stored stories are searched</source>
        <translation>Wie weit die gespeicherten Meldungen durchsucht sind</translation>
    </message>
    <message>
        <source>Which stories the list shows</source>
        <translation>Welche Meldungen die Liste zeigt</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>Stories that the topic finds</source>
        <translation>Meldungen, die das Thema findet</translation>
    </message>
    <message>
        <source>Write a term to see which of the stored stories it finds.</source>
        <translation>Schreiben Sie einen Begriff, um zu sehen, welche der gespeicherten Meldungen er findet.</translation>
    </message>
    <message>
        <source>Write a context too: weak terms count only beside one of its phrases.</source>
        <translation>Schreiben Sie auch einen Kontext: Schwache Begriffe zählen nur neben einer seiner Wendungen.</translation>
    </message>
</context>
<context>
    <name>undertone::shell::TopicTablePanel</name>
    <message>
        <source>Reading what is stored</source>
        <translation>Gespeichertes wird gelesen</translation>
    </message>
    <message>
        <source>Watchlist on show</source>
        <translation>Gezeigte Watchlist</translation>
    </message>
    <message>
        <source>All companies</source>
        <translation>Alle Unternehmen</translation>
    </message>
    <message>
        <source>Companies of the table</source>
        <translation>Unternehmen der Tabelle</translation>
    </message>
    <message>
        <source>Which companies are the rows</source>
        <translation>Welche Unternehmen die Zeilen sind</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 Tag</translation>
    </message>
    <message>
        <source>Change since the close before the newest session</source>
        <translation>Veränderung seit dem Schluss vor dem neuesten Handelstag</translation>
    </message>
    <message>
        <source>5 days</source>
        <translation>5 Tage</translation>
    </message>
    <message>
        <source>Change over the newest five sessions</source>
        <translation>Veränderung über die neuesten fünf Handelstage</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 Tage</translation>
    </message>
    <message>
        <source>Change over the newest thirty sessions</source>
        <translation>Veränderung über die neuesten dreißig Handelstage</translation>
    </message>
    <message>
        <source>As the chart</source>
        <translation>Wie der Chart</translation>
    </message>
    <message>
        <source>Over the chart’s range, with its half-life and settings</source>
        <translation>Über den Zeitraum des Charts, mit dessen Halbwertszeit und Einstellungen</translation>
    </message>
    <message>
        <source>Sort by tone</source>
        <translation>Nach Stimmung ordnen</translation>
    </message>
    <message>
        <source>Sort by heat</source>
        <translation>Nach Intensität ordnen</translation>
    </message>
    <message>
        <source>Sort by change</source>
        <translation>Nach Veränderung ordnen</translation>
    </message>
    <message>
        <source>What a click on a topic’s header sorts by</source>
        <translation>Wonach ein Klick auf den Kopf eines Themas ordnet</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the table for a spreadsheet (Ctrl+C in the table)</source>
        <translation>Die Tabelle für eine Tabellenkalkulation kopieren (Strg+C in der Tabelle)</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Die Tabelle kopieren</translation>
    </message>
    <message>
        <source>Topics by company</source>
        <translation>Themen nach Unternehmen</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>&amp;Copy the table</source>
        <translation>Tabelle &amp;kopieren</translation>
    </message>
    <message>
        <source>No watchlists yet: make one to see its companies here.</source>
        <translation>Noch keine Watchlists: Legen Sie eine an, um ihre Unternehmen hier zu sehen.</translation>
    </message>
    <message>
        <source>No company in “%1”: funds and indices have no news of their own. Choose another list, or all companies.</source>
        <translation>Kein Unternehmen in „%1“: Fonds und Indizes haben keine eigenen Meldungen. Wählen Sie eine andere Liste oder alle Unternehmen.</translation>
    </message>
    <message>
        <source>No chart on show: choose a symbol, or a number of days above.</source>
        <translation>Kein Chart gezeigt: Wählen Sie ein Symbol oder oben eine Zahl von Tagen.</translation>
    </message>
    <message>
        <source>%1 session to %2, half-life %3</source>
        <translation>%1 Handelstag bis %2, Halbwertszeit %3</translation>
    </message>
    <message>
        <source>%1 sessions to %2, half-life %3</source>
        <translation>%1 Handelstage bis %2, Halbwertszeit %3</translation>
    </message>
    <message>
        <source>As the chart: %1 to %2, half-life %3</source>
        <translation>Wie der Chart: %1 bis %2, Halbwertszeit %3</translation>
    </message>
    <message>
        <source>
Faint cells have fewer than %1 stories in that time</source>
        <translation>
Blasse Zellen haben weniger als %1 Meldungen in dieser Zeit</translation>
    </message>
</context>
<context>
    <name>undertone::shell::TopicsDialog</name>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Terms</source>
        <translation>&amp;Begriffe</translation>
    </message>
    <message>
        <source>A word or phrase on each line; one of them is enough. “build*” stands for every word that begins so, “#” for any number.</source>
        <translation>Ein Wort oder eine Wortgruppe je Zeile; ein Treffer genügt. „build*“ steht für jedes Wort, das so beginnt, „#“ für eine beliebige Zahl.</translation>
    </message>
    <message>
        <source>&amp;Weak terms</source>
        <translation>&amp;Schwache Begriffe</translation>
    </message>
    <message>
        <source>They count only where a phrase of the context stands in the story too.</source>
        <translation>Sie zählen nur, wenn die Meldung auch eine Wortgruppe des Kontexts enthält.</translation>
    </message>
    <message>
        <source>… with conte&amp;xt</source>
        <translation>… mit &amp;Kontext</translation>
    </message>
    <message>
        <source>What makes the weak terms count.</source>
        <translation>Was die schwachen Begriffe zählen lässt.</translation>
    </message>
    <message>
        <source>&amp;Exclusions</source>
        <translation>&amp;Ausschlüsse</translation>
    </message>
    <message>
        <source>Phrases that take a match back: “travel ban” for “ban”.</source>
        <translation>Wortgruppen, die einen Treffer aufheben: „travel ban“ für „ban“.</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>&amp;Farbe</translation>
    </message>
    <message>
        <source>Ships with Undertone.</source>
        <translation>Wird mit Undertone geliefert.</translation>
    </message>
    <message>
        <source>Rules of words that stand together, besides: %1 (“undertone-cli topics” shows them).</source>
        <translation>Dazu Regeln für zusammenstehende Wörter: %1 („undertone-cli topics“ zeigt sie).</translation>
    </message>
    <message>
        <source>A topic needs a name.</source>
        <translation>Ein Thema braucht einen Namen.</translation>
    </message>
    <message>
        <source>There are two topics named “%1”; choose another name.</source>
        <translation>Es gibt zwei Themen namens „%1“; wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>“%1” needs a term: it would never be found.</source>
        <translation>„%1“ braucht einen Begriff: Das Thema würde nie gefunden.</translation>
    </message>
    <message>
        <source>“%1” has weak terms but no context: they would never count.</source>
        <translation>„%1“ hat schwache Begriffe, aber keinen Kontext: Sie würden nie zählen.</translation>
    </message>
</context>
<context>
    <name>undertone::shell::ViewMenu</name>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>Dark, &amp;blue and orange</source>
        <translation>Dunkel, &amp;blau und orange</translation>
    </message>
    <message>
        <source>Light, blue and &amp;orange</source>
        <translation>Hell, blau und &amp;orange</translation>
    </message>
    <message>
        <source>&amp;Print, dark inks on white</source>
        <translation>D&amp;ruck, dunkle Farben auf Weiß</translation>
    </message>
    <message>
        <source>La&amp;nguage</source>
        <translation>S&amp;prache</translation>
    </message>
    <message>
        <source>As the s&amp;ystem</source>
        <translation>Wie das S&amp;ystem</translation>
    </message>
</context>
<context>
    <name>undertone::shell::WatchlistMenus</name>
    <message>
        <source>Watchlists (*.csv *.json *.txt *.list)</source>
        <translation>Watchlists (*.csv *.json *.txt *.list)</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Gelb</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Move to &amp;group</source>
        <translation>In &amp;Gruppe verschieben</translation>
    </message>
    <message>
        <source>&amp;Import lists…</source>
        <translation>Listen impo&amp;rtieren…</translation>
    </message>
    <message>
        <source>E&amp;xport lists…</source>
        <translation>Listen e&amp;xportieren…</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>Keine Gruppe</translation>
    </message>
    <message>
        <source>&amp;New group…</source>
        <translation>&amp;Neue Gruppe…</translation>
    </message>
    <message>
        <source>&amp;Rename group %1…</source>
        <translation>Gruppe %1 &amp;umbenennen…</translation>
    </message>
    <message>
        <source>&amp;Dissolve group %1</source>
        <translation>Gruppe %1 &amp;auflösen</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Note on %1</source>
        <translation>Notiz zu %1</translation>
    </message>
    <message>
        <source>Your words on %1:</source>
        <translation>Ihre Notiz zu %1:</translation>
    </message>
    <message>
        <source>Import lists</source>
        <translation>Listen importieren</translation>
    </message>
    <message>
        <source>%1 cannot be read</source>
        <translation>%1 kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>Imported: 1 new list</source>
        <translation>Importiert: 1 neue Liste</translation>
    </message>
    <message>
        <source>Imported: %1 new lists</source>
        <translation>Importiert: %1 neue Listen</translation>
    </message>
    <message>
        <source>, 1 symbol</source>
        <translation>, 1 Symbol</translation>
    </message>
    <message>
        <source>, %1 symbols</source>
        <translation>, %1 Symbole</translation>
    </message>
    <message>
        <source>. Not among the instruments: %1</source>
        <translation>. Nicht unter den Instrumenten: %1</translation>
    </message>
    <message>
        <source>Export lists</source>
        <translation>Listen exportieren</translation>
    </message>
    <message>
        <source>%1 cannot be written</source>
        <translation>%1 kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Exportiert nach %1</translation>
    </message>
    <message>
        <source>No&amp;te on symbol…</source>
        <translation>&amp;Notiz zum Symbol…</translation>
    </message>
    <message>
        <source>Colour of s&amp;ymbol</source>
        <translation>&amp;Farbe des Symbols</translation>
    </message>
    <message>
        <source>Ready-made li&amp;sts</source>
        <translation>Fer&amp;tige Listen</translation>
    </message>
    <message>
        <source> and %1 more</source>
        <translation> und %1 weitere</translation>
    </message>
</context>
<context>
    <name>undertone::shell::WatchlistPanel</name>
    <message>
        <source>%1 symbols</source>
        <translation>%1 Symbole</translation>
    </message>
    <message>
        <source>Add %1 to %2</source>
        <translation>%1 zu %2 hinzufügen</translation>
    </message>
    <message>
        <source>Remove %1 from %2</source>
        <translation>%1 aus %2 entfernen</translation>
    </message>
    <message>
        <source>Reorder %1</source>
        <translation>%1 umordnen</translation>
    </message>
    <message>
        <source>New list %1</source>
        <translation>Neue Liste %1</translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation>%1 in %2 umbenennen</translation>
    </message>
    <message>
        <source>Move %1 out of its group</source>
        <translation>%1 aus der Gruppe nehmen</translation>
    </message>
    <message>
        <source>Move %1 to %2</source>
        <translation>%1 nach %2 verschieben</translation>
    </message>
    <message>
        <source>Dissolve the group %1</source>
        <translation>Gruppe %1 auflösen</translation>
    </message>
    <message>
        <source>Rename the group %1 to %2</source>
        <translation>Gruppe %1 in %2 umbenennen</translation>
    </message>
    <message>
        <source>Label %1</source>
        <translation>%1 kennzeichnen</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>%1 importieren</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>%1 verschieben</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>&amp;Add symbol…</source>
        <translation>Symbol &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>Add a symbol (Insert)</source>
        <translation>Symbol hinzufügen (Einfg)</translation>
    </message>
    <message>
        <source>&amp;Remove symbol</source>
        <translation>&amp;Symbol entfernen</translation>
    </message>
    <message>
        <source>Move symbol &amp;up</source>
        <translation>Symbol nach &amp;oben</translation>
    </message>
    <message>
        <source>Move symbol &amp;down</source>
        <translation>Symbol nach &amp;unten</translation>
    </message>
    <message>
        <source>&amp;New list…</source>
        <translation>&amp;Neue Liste…</translation>
    </message>
    <message>
        <source>R&amp;ename list…</source>
        <translation>Liste u&amp;mbenennen…</translation>
    </message>
    <message>
        <source>Move list u&amp;p</source>
        <translation>Liste nach o&amp;ben</translation>
    </message>
    <message>
        <source>Move list d&amp;own</source>
        <translation>Liste nach un&amp;ten</translation>
    </message>
    <message>
        <source>Remove &amp;list</source>
        <translation>&amp;Liste entfernen</translation>
    </message>
    <message>
        <source>Symbols of %1</source>
        <translation>Symbole von %1</translation>
    </message>
    <message>
        <source>No watchlists yet.
Make one to follow its symbols.</source>
        <translation>Noch keine Watchlists.
Legen Sie eine an, um ihre Symbole zu verfolgen.</translation>
    </message>
    <message>
        <source>No symbols yet.
Press Insert to add one.</source>
        <translation>Noch keine Symbole.
Mit Einfg fügen Sie eines hinzu.</translation>
    </message>
    <message>
        <source>New list</source>
        <translation>Neue Liste</translation>
    </message>
    <message>
        <source>Add symbol</source>
        <translation>Symbol hinzufügen</translation>
    </message>
    <message>
        <source>Already in %1: %2</source>
        <translation>Bereits in %1: %2</translation>
    </message>
    <message>
        <source>Watchlist</source>
        <translation>Watchlist</translation>
    </message>
</context>
<context>
    <name>undertone::view</name>
    <message>
        <source>%1 stories and more</source>
        <translation>%1 und mehr Meldungen</translation>
    </message>
    <message>
        <source>1 story</source>
        <translation>1 Meldung</translation>
    </message>
    <message>
        <source>%1 stories</source>
        <translation>%1 Meldungen</translation>
    </message>
    <message>
        <source>, best first</source>
        <translation>, beste zuerst</translation>
    </message>
    <message>
        <source>, newest first</source>
        <translation>, neueste zuerst</translation>
    </message>
    <message>
        <source> · looked back to %1 so far</source>
        <translation> · bisher durchsucht bis zurück zum %1</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Mit Stern</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Ungelesen</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>With a note</source>
        <translation>Mit Notiz</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>Pre-market</source>
        <translation>Vorbörslich</translation>
    </message>
    <message>
        <source>Regular session</source>
        <translation>Regulärer Handel</translation>
    </message>
    <message>
        <source>After the close</source>
        <translation>Nach Handelsschluss</translation>
    </message>
    <message>
        <source>Market closed</source>
        <translation>Börse geschlossen</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Quelle: %1</translation>
    </message>
    <message>
        <source>Company: %1</source>
        <translation>Unternehmen: %1</translation>
    </message>
    <message>
        <source>Topic: %1</source>
        <translation>Thema: %1</translation>
    </message>
    <message>
        <source>Tone %1</source>
        <translation>Stimmung %1</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Ab %1</translation>
    </message>
    <message>
        <source>Before %1</source>
        <translation>Vor %1</translation>
    </message>
    <message>
        <source>Not %1</source>
        <translation>Nicht %1</translation>
    </message>
    <message>
        <source>the list %1</source>
        <translation>die Liste %1</translation>
    </message>
    <message>
        <source>all topics</source>
        <translation>alle Themen</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 für %2</translation>
    </message>
    <message>
        <source>1 session</source>
        <translation>1 Handelstag</translation>
    </message>
    <message>
        <source>%1 sessions</source>
        <translation>%1 Handelstage</translation>
    </message>
    <message>
        <source>A claim</source>
        <translation>Eine Behauptung</translation>
    </message>
    <message>
        <source>A claim about %1</source>
        <translation>Eine Behauptung über %1</translation>
    </message>
    <message>
        <source>%1 in news of %2</source>
        <translation>%1 in Meldungen von %2</translation>
    </message>
    <message>
        <source>A source</source>
        <translation>Eine Quelle</translation>
    </message>
    <message>
        <source>Tone of %1 falls below %2</source>
        <translation>Stimmung von %1 fällt unter %2</translation>
    </message>
    <message>
        <source>Tone of %1 rises above %2</source>
        <translation>Stimmung von %1 steigt über %2</translation>
    </message>
    <message>
        <source>Tone of %1 is unusually low: z below %2</source>
        <translation>Stimmung von %1 ist ungewöhnlich niedrig: z unter %2</translation>
    </message>
    <message>
        <source>Tone of %1 is unusually high: z above %2</source>
        <translation>Stimmung von %1 ist ungewöhnlich hoch: z über %2</translation>
    </message>
    <message>
        <source>Heat of %1 rises above %2 times its usual</source>
        <translation>Intensität von %1 steigt über das %2-Fache des Üblichen</translation>
    </message>
    <message>
        <source>Price and tone of %1 move apart over %2 by more than %3 standard deviations</source>
        <translation>Kurs und Stimmung von %1 laufen über %2 um mehr als %3 Standardabweichungen auseinander</translation>
    </message>
    <message>
        <source>%1 disagrees with stored prices</source>
        <translation>%1 widerspricht gespeicherten Kursen</translation>
    </message>
    <message>
        <source>%1 has something new</source>
        <translation>%1 hat Neues</translation>
    </message>
    <message>
        <source>%1 does not answer for %2 of its intervals</source>
        <translation>%1 antwortet seit %2 ihrer Intervalle nicht</translation>
    </message>
    <message>
        <source>Tone of %1 fell below %2, to %3</source>
        <translation>Stimmung von %1 fiel unter %2, auf %3</translation>
    </message>
    <message>
        <source>Tone of %1 rose above %2, to %3</source>
        <translation>Stimmung von %1 stieg über %2, auf %3</translation>
    </message>
    <message>
        <source>Tone of %1 became unusually low: z %2</source>
        <translation>Stimmung von %1 wurde ungewöhnlich niedrig: z %2</translation>
    </message>
    <message>
        <source>Tone of %1 became unusually high: z %2</source>
        <translation>Stimmung von %1 wurde ungewöhnlich hoch: z %2</translation>
    </message>
    <message>
        <source>Heat of %1 rose to %2 times its usual</source>
        <translation>Intensität von %1 stieg auf das %2-Fache des Üblichen</translation>
    </message>
    <message>
        <source>Price and tone of %1 have moved apart over %2, by %3 standard deviations</source>
        <translation>Kurs und Stimmung von %1 sind über %2 um %3 Standardabweichungen auseinandergelaufen</translation>
    </message>
    <message>
        <source>New from %1</source>
        <translation>Neu von %1</translation>
    </message>
    <message>
        <source>Most sources do not answer</source>
        <translation>Die meisten Quellen antworten nicht</translation>
    </message>
    <message>
        <source>%1 has not answered for %2 of its intervals</source>
        <translation>%1 hat seit %2 ihrer Intervalle nicht geantwortet</translation>
    </message>
    <message>
        <source>✓ %1: “%2” agrees</source>
        <translation>✓ %1: „%2“ stimmt</translation>
    </message>
    <message>
        <source>✗ %1: “%2” disagrees</source>
        <translation>✗ %1: „%2“ stimmt nicht</translation>
    </message>
    <message>
        <source>? %1: “%2” cannot be checked</source>
        <translation>? %1: „%2“ ist nicht prüfbar</translation>
    </message>
    <message>
        <source>a list that is gone</source>
        <translation>eine Liste, die es nicht mehr gibt</translation>
    </message>
    <message>
        <source>No stories are stored yet: the preview is empty until some are.</source>
        <translation>Noch sind keine Meldungen gespeichert: Bis dahin bleibt die Vorschau leer.</translation>
    </message>
    <message>
        <source>Looking through the stored stories</source>
        <translation>Gespeicherte Meldungen werden durchsucht</translation>
    </message>
    <message>
        <source>Finds %1 of %2 stored stories</source>
        <translation>Findet %1 von %2 gespeicherten Meldungen</translation>
    </message>
    <message>
        <source>Finds %1 of the newest %2 stories</source>
        <translation>Findet %1 der neuesten %2 Meldungen</translation>
    </message>
    <message>
        <source>: %1 new, %2 lost</source>
        <translation>: %1 neu, %2 verloren</translation>
    </message>
    <message>
        <source> (back to %1)</source>
        <translation> (zurück bis %1)</translation>
    </message>
</context>
<context>
    <name>undertone::view::AlertRulesModel</name>
    <message>
        <source>switched off</source>
        <translation>ausgeschaltet</translation>
    </message>
    <message>
        <source>snoozed until %1</source>
        <translation>stumm bis %1</translation>
    </message>
    <message>
        <source>watching</source>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>nothing to tell so far</source>
        <translation>bisher nicht ausgelöst</translation>
    </message>
    <message>
        <source>told once</source>
        <translation>einmal ausgelöst</translation>
    </message>
    <message>
        <source>told %1 times</source>
        <translation>%1-mal ausgelöst</translation>
    </message>
</context>
<context>
    <name>undertone::view::CommandListModel</name>
    <message>
        <source>symbol</source>
        <translation>Symbol</translation>
    </message>
    <message>
        <source>topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>story</source>
        <translation>Meldung</translation>
    </message>
</context>
<context>
    <name>undertone::view::EngineWords</name>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>bad news</source>
        <translation>schlechte Nachricht</translation>
    </message>
    <message>
        <source>good news</source>
        <translation>gute Nachricht</translation>
    </message>
    <message>
        <source>neutral</source>
        <translation>neutral</translation>
    </message>
    <message>
        <source>%1: %2 (%3; bad %4, neutral %5, good %6)</source>
        <translation>%1: %2 (%3; schlecht %4, neutral %5, gut %6)</translation>
    </message>
    <message>
        <source>Not scored: %1.</source>
        <translation>Nicht bewertet: %1.</translation>
    </message>
    <message>
        <source>The sentence names no company that is known here.</source>
        <translation>Der Satz nennt kein Unternehmen, das hier bekannt ist.</translation>
    </message>
    <message>
        <source>So says %1, in %2 ms.</source>
        <translation>So urteilt %1, in %2 ms.</translation>
    </message>
    <message>
        <source>%1 reads %2 of %3 mentions another way.</source>
        <translation>%1 liest %2 von %3 Erwähnungen anders.</translation>
    </message>
    <message>
        <source>%1 text could not be judged and will lean to no side:</source>
        <translation>%1 Text ließ sich nicht beurteilen und neigt zu keiner Seite:</translation>
    </message>
    <message>
        <source>%1 texts could not be judged and will lean to no side; the first:</source>
        <translation>%1 Texte ließen sich nicht beurteilen und neigen zu keiner Seite; der erste:</translation>
    </message>
</context>
<context>
    <name>undertone::view::FiringsModel</name>
    <message>
        <source>unread: </source>
        <translation>ungelesen: </translation>
    </message>
</context>
<context>
    <name>undertone::view::ReasonsModel</name>
    <message>
        <source>before any word is read</source>
        <translation>bevor ein Wort gelesen ist</translation>
    </message>
    <message>
        <source>quoted: %1</source>
        <translation>zitiert: %1</translation>
    </message>
    <message>
        <source>rounding</source>
        <translation>Rundung</translation>
    </message>
    <message>
        <source>log-odds of good against bad news</source>
        <translation>Log-Odds guter gegenüber schlechten Nachrichten</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Grund</translation>
    </message>
</context>
<context>
    <name>undertone::view::Settings</name>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Colours of all windows. Blue and orange are told apart by those who see red and green alike.</source>
        <translation>Farben aller Fenster. Blau und Orange unterscheidet auch, wer Rot und Grün gleich sieht.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark, blue and orange</source>
        <translation>Dunkel, blau und orange</translation>
    </message>
    <message>
        <source>Light, blue and orange</source>
        <translation>Hell, blau und orange</translation>
    </message>
    <message>
        <source>Print, dark inks on white</source>
        <translation>Druck, dunkle Farben auf Weiß</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Of the desk’s own texts, in all workspaces; stories stay as they were written.</source>
        <translation>Der eigenen Texte des Programms, in allen Arbeitsbereichen; Meldungen bleiben, wie sie geschrieben wurden.</translation>
    </message>
    <message>
        <source>Second time zone</source>
        <translation>Zweite Zeitzone</translation>
    </message>
    <message>
        <source>Shown beside the exchange’s time of stories and of bars within a day, as in “15:30 EST · 21:30 Berlin”. Choose one or write its name, such as Europe/Vienna.</source>
        <translation>Steht neben der Zeit der Börse bei Meldungen und bei Bars innerhalb eines Tages, etwa „15:30 EST · 21:30 Berlin“. Wählen Sie eine oder schreiben Sie ihren Namen, etwa Europe/Vienna.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Quiet alerts</source>
        <translation>Stille Alarme</translation>
    </message>
    <message>
        <source>What they tell is counted in the status bar alone; else the system shows a notification.</source>
        <translation>Was sie melden, zählt allein die Statusleiste; sonst zeigt das System eine Mitteilung.</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>An e-mail or web address that is sent with every request, so that whoever runs a site can reach you. The SEC asks for one.</source>
        <translation>Eine E-Mail- oder Webadresse, die mit jeder Anfrage geschickt wird, damit Betreiber Sie erreichen können. Die SEC verlangt eine.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>How many sources are started a second where many are due at once.</source>
        <translation>Wie viele Quellen je Sekunde begonnen werden, wenn viele zugleich fällig sind.</translation>
    </message>
    <message>
        <source>a second</source>
        <translation>je Sekunde</translation>
    </message>
    <message>
        <source>Pause at a host</source>
        <translation>Pause je Host</translation>
    </message>
    <message>
        <source>Between an answer and the next request to the same host.</source>
        <translation>Zwischen einer Antwort und der nächsten Anfrage an denselben Host.</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>User-Agent</source>
        <translation>User-Agent</translation>
    </message>
    <message>
        <source>What the program calls itself to sites; the contact is added to it.</source>
        <translation>Wie sich das Programm den Seiten nennt; der Kontakt wird angehängt.</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Zertifikate</translation>
    </message>
    <message>
        <source>A PEM file to trust besides the system’s: a company’s own authority. Certificates are always verified.</source>
        <translation>Eine PEM-Datei, der neben denen des Systems vertraut wird: die eigene Stelle eines Unternehmens. Zertifikate werden immer geprüft.</translation>
    </message>
    <message>
        <source>Keep texts for</source>
        <translation>Texte behalten für</translation>
    </message>
    <message>
        <source>Summaries and texts of older stories go, once a day. Titles, scores and times stay, and all of stories with a star or note.</source>
        <translation>Zusammenfassungen und Texte älterer Meldungen werden einmal täglich entfernt. Titel, Werte und Zeiten bleiben, und alles von Meldungen mit Stern oder Notiz.</translation>
    </message>
    <message>
        <source>always</source>
        <translation>immer</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Largest database</source>
        <translation>Größte Datenbank</translation>
    </message>
    <message>
        <source>Where the data are larger, the oldest texts go until they are not.</source>
        <translation>Wo die Daten größer sind, gehen die ältesten Texte, bis sie es nicht mehr sind.</translation>
    </message>
    <message>
        <source>no bound</source>
        <translation>ohne Grenze</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>MB</translation>
    </message>
    <message>
        <source>It is a whole number from %1 to %2</source>
        <translation>Es ist eine ganze Zahl von %1 bis %2</translation>
    </message>
    <message>
        <source>It is a number from %1 to %2</source>
        <translation>Es ist eine Zahl von %1 bis %2</translation>
    </message>
    <message>
        <source>, or empty: %1</source>
        <translation>, oder leer: %1</translation>
    </message>
    <message>
        <source>It is an address such as http://proxy.example:3128 or socks5://127.0.0.1:1080.</source>
        <translation>Es ist eine Adresse wie http://proxy.example:3128 oder socks5://127.0.0.1:1080.</translation>
    </message>
    <message>
        <source>It goes into a header: at most %1 letters, digits and signs of English.</source>
        <translation>Es kommt in eine Kopfzeile: höchstens %1 Buchstaben, Ziffern und Zeichen des Englischen.</translation>
    </message>
    <message>
        <source>Fetching</source>
        <translation>Abruf</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>It is true or false.</source>
        <translation>Es ist wahr oder falsch.</translation>
    </message>
    <message>
        <source>There is no such file, or it cannot be read.</source>
        <translation>Diese Datei gibt es nicht, oder sie lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>This computer knows no zone of that name; they are written like Europe/Berlin.</source>
        <translation>Dieser Rechner kennt keine Zone dieses Namens; geschrieben werden sie wie Europe/Berlin.</translation>
    </message>
    <message>
        <source>It is one of %1.</source>
        <translation>Es ist eines von %1.</translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>It is one line of at most %1 letters.</source>
        <translation>Es ist eine Zeile von höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>It is an address such as http://localhost:11434/v1, without a user or password.</source>
        <translation>Es ist eine Adresse wie http://localhost:11434/v1, ohne Benutzer und Passwort.</translation>
    </message>
    <message>
        <source>Through which the news and quotes come: http://, https:// or socks5:// with its host and port. The system’s is what Windows or macOS says, elsewhere HTTPS_PROXY. A user and password in it stay in settings.ini: neither logged nor exported.</source>
        <translation>Durch den Nachrichten und Kurse kommen: http://, https:// oder socks5:// mit Host und Port. Der des Systems ist der von Windows oder macOS, sonst der aus HTTPS_PROXY. Benutzer und Passwort darin bleiben in settings.ini: weder protokolliert noch exportiert.</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Bewerter</translation>
    </message>
    <message>
        <source>Who judges what a story means for a company. Another engine first scores all stories that are stored, so that two never mix in one index.</source>
        <translation>Wer beurteilt, was eine Meldung für ein Unternehmen bedeutet. Ein anderer Bewerter bewertet zuerst alle gespeicherten Meldungen, damit sich nie zwei in einem Index mischen.</translation>
    </message>
    <message>
        <source>Built-in</source>
        <translation>Eingebaut</translation>
    </message>
    <message>
        <source>A program</source>
        <translation>Ein Programm</translation>
    </message>
    <message>
        <source>An endpoint</source>
        <translation>Ein Endpunkt</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>The program with its arguments, such as python3 finbert.py. It is started as you, reads stories and answers with scores; it is kept in your own settings, never in a workspace or an export.</source>
        <translation>Das Programm mit seinen Argumenten, etwa python3 finbert.py. Es läuft mit Ihren Rechten, liest Meldungen und antwortet mit Bewertungen; der Befehl steht in Ihren eigenen Einstellungen, nie in einem Arbeitsbereich oder Export.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Of an endpoint that speaks OpenAI’s chat completions, on this machine or over https. It is sent the titles and texts of your stories.</source>
        <translation>Eines Endpunkts, der OpenAIs Chat Completions spricht, auf diesem Rechner oder über https. Er erhält Titel und Texte Ihrer Meldungen.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>As the endpoint names it, such as llama3.1:8b. Of a program whose answers do not say who it is: its name and version, such as finbert/1.</source>
        <translation>Wie der Endpunkt es nennt, etwa llama3.1:8b. Bei einem Programm, dessen Antworten nicht sagen, wer es ist: Name und Version, etwa finbert/1.</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>Geduld</translation>
    </message>
    <message>
        <source>The longest time without an answer; a program’s start is in the first.</source>
        <translation>Die längste Zeit ohne Antwort; in der ersten ist der Start eines Programms enthalten.</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>Scoring</source>
        <translation>Bewertung</translation>
    </message>
</context>
<context>
    <name>undertone::view::SourcesModel</name>
    <message>
        <source>A page for people. Feeds that it names: %1</source>
        <translation>Eine Seite für Menschen. Darauf genannte Feeds: %1</translation>
    </message>
    <message>
        <source>It answers</source>
        <translation>Antwortet</translation>
    </message>
    <message>
        <source>%1 feed</source>
        <translation>%1-Feed</translation>
    </message>
    <message>
        <source>items: %1</source>
        <translation>Einträge: %1</translation>
    </message>
    <message>
        <source>, the newest %1</source>
        <translation>, der neueste %1</translation>
    </message>
    <message>
        <source>answered in %1 ms</source>
        <translation>geantwortet in %1 ms</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>%1 of %2 today</source>
        <translation>%1 von %2 heute</translation>
    </message>
    <message>
        <source>%1 of %2 this hour</source>
        <translation>%1 von %2 in dieser Stunde</translation>
    </message>
    <message>
        <source>%1 of %2 this minute</source>
        <translation>%1 von %2 in dieser Minute</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>%1 je Sekunde</translation>
    </message>
    <message>
        <source>%1 s apart</source>
        <translation>%1 s Abstand</translation>
    </message>
    <message>
        <source>failing</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>wants a key</source>
        <translation>benötigt Schlüssel</translation>
    </message>
    <message>
        <source>held back</source>
        <translation>zurückgehalten</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>noch nicht abgefragt</translation>
    </message>
    <message>
        <source>well</source>
        <translation>in Ordnung</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Kurse</translation>
    </message>
    <message>
        <source>News</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Key: from the environment variable %1</source>
        <translation>Schlüssel: aus der Umgebungsvariablen %1</translation>
    </message>
    <message>
        <source>Key: from the system’s key store</source>
        <translation>Schlüssel: aus dem Schlüsselspeicher des Systems</translation>
    </message>
    <message>
        <source>Key: it wants one and has none</source>
        <translation>Schlüssel: benötigt, aber nicht vorhanden</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>vor %1 min</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>vor %1 h</translation>
    </message>
    <message>
        <source>%1 d ago</source>
        <translation>vor %1 T</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 T</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1, %2, every %3</source>
        <translation>%1, %2, alle %3</translation>
    </message>
    <message>
        <source>Last success %1</source>
        <translation>Letzter Erfolg %1</translation>
    </message>
    <message>
        <source>No success yet</source>
        <translation>Noch kein Erfolg</translation>
    </message>
    <message>
        <source>Failures in a row: %1</source>
        <translation>Fehler in Folge: %1</translation>
    </message>
    <message>
        <source>Answered %1 of the time that it was asked, in 30 days</source>
        <translation>Antwortete in 30 Tagen während %1 der Zeit, in der sie abgefragt wurde</translation>
    </message>
    <message>
        <source>Budget of %1: %2</source>
        <translation>Budget von %1: %2</translation>
    </message>
    <message>
        <source>Failures in a row since the last success</source>
        <translation>Fehler in Folge seit dem letzten Erfolg</translation>
    </message>
    <message>
        <source>The middle one of the last 20 answers</source>
        <translation>Median der letzten 20 Antworten</translation>
    </message>
    <message>
        <source>New stories or bars a day</source>
        <translation>Neue Meldungen oder Bars pro Tag</translation>
    </message>
    <message>
        <source>The last 30 days: how it answered, and where it was not asked</source>
        <translation>Die letzten 30 Tage: wie sie antwortete und wo sie nicht abgefragt wurde</translation>
    </message>
    <message>
        <source>How often it is asked to begin with, in minutes; a feed’s pace then follows how often it changes</source>
        <translation>Wie oft sie anfangs abgefragt wird, in Minuten; das Tempo eines Feeds richtet sich dann danach, wie oft er sich ändert</translation>
    </message>
    <message>
        <source>How much its stories count in tone; 1 is usual</source>
        <translation>Wie stark ihre Meldungen in der Stimmung zählen; 1 ist üblich</translation>
    </message>
    <message>
        <source>One publisher’s sources share a family: what one told, the others repeat</source>
        <translation>Quellen desselben Herausgebers bilden eine Familie: Was eine meldet, gilt bei den anderen als Wiederholung</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Last success</source>
        <translation>Letzter Erfolg</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>New a day</source>
        <translation>Neu pro Tag</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 Tage</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervall</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familie</translation>
    </message>
    <message>
        <source>Used of the budget of %1: %2</source>
        <translation>Vom Budget von %1 verbraucht: %2</translation>
    </message>
    <message>
        <source>How much of its provider’s tightest bound on requests is used</source>
        <translation>Wie viel von der engsten Grenze des Anbieters für Anfragen verbraucht ist</translation>
    </message>
    <message>
        <source>Budget used</source>
        <translation>Budget verbraucht</translation>
    </message>
</context>
<context>
    <name>undertone::view::StoryListModel</name>
    <message numerus="yes">
        <source>+%n more</source>
        <translation>
            <numerusform>+%n weitere</numerusform>
            <numerusform>+%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Score %1. </source>
        <translation>Wertung %1. </translation>
    </message>
    <message>
        <source>No score for this company. </source>
        <translation>Keine Wertung für dieses Unternehmen. </translation>
    </message>
    <message>
        <source>. Written for the demo</source>
        <translation>. Für die Demo verfasst</translation>
    </message>
    <message>
        <source>. Found: %1</source>
        <translation>. Gefunden: %1</translation>
    </message>
    <message>
        <source>. Starred</source>
        <translation>. Mit Stern</translation>
    </message>
    <message>
        <source>. Unread</source>
        <translation>. Ungelesen</translation>
    </message>
    <message>
        <source>. Note: %1</source>
        <translation>. Notiz: %1</translation>
    </message>
    <message>
        <source>. Opens to %1 more</source>
        <translation>. Aufklappbar: %1 weitere</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 T</translation>
    </message>
    <message>
        <source>%1 mo</source>
        <translation>%1 Mon.</translation>
    </message>
    <message>
        <source>%1 y</source>
        <translation>%1 J.</translation>
    </message>
    <message>
        <source>not scored: %1</source>
        <translation>nicht gewertet: %1</translation>
    </message>
    <message>
        <source>Text removed on %1</source>
        <translation>Text entfernt am %1</translation>
    </message>
    <message>
        <source>pre-market</source>
        <translation>vorbörslich</translation>
    </message>
    <message>
        <source>regular session</source>
        <translation>regulärer Handel</translation>
    </message>
    <message>
        <source>after the close</source>
        <translation>nach Handelsschluss</translation>
    </message>
    <message>
        <source>market closed</source>
        <translation>Börse geschlossen</translation>
    </message>
    <message>
        <source>%1, counts to %2</source>
        <translation>%1, zählt zum %2</translation>
    </message>
</context>
<context>
    <name>undertone::view::ToneSharesModel</name>
    <message>
        <source>%1 (reaction)</source>
        <translation>%1 (Reaktion)</translation>
    </message>
    <message>
        <source>the tone: the sum of all parts</source>
        <translation>die Stimmung: Summe aller Beiträge</translation>
    </message>
    <message>
        <source>rounding</source>
        <translation>Rundung</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Beitrag</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Wertung</translation>
    </message>
    <message>
        <source>Weight =</source>
        <translation>Gewicht =</translation>
    </message>
    <message>
        <source>company</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>× topic</source>
        <translation>× Thema</translation>
    </message>
    <message>
        <source>× confidence</source>
        <translation>× Konfidenz</translation>
    </message>
    <message>
        <source>× novelty</source>
        <translation>× Neuigkeit</translation>
    </message>
    <message>
        <source>× source</source>
        <translation>× Quelle</translation>
    </message>
    <message>
        <source>× decay</source>
        <translation>× Abklingen</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Bekannt seit</translation>
    </message>
</context>
<context>
    <name>undertone::view::TopicPreviewModel</name>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Verloren</translation>
    </message>
</context>
<context>
    <name>undertone::view::TopicTableModel</name>
    <message>
        <source>%1 (not listed)</source>
        <translation>%1 (nicht aufgeführt)</translation>
    </message>
    <message>
        <source>All topics</source>
        <translation>Alle Themen</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 für %2</translation>
    </message>
    <message>
        <source>Tone %1, half-life %2</source>
        <translation>Stimmung %1, Halbwertszeit %2</translation>
    </message>
    <message>
        <source>%1 since the window began</source>
        <translation>%1 seit Beginn des Fensters</translation>
    </message>
    <message>
        <source>Nothing known when the window began</source>
        <translation>Zu Beginn des Fensters war nichts bekannt</translation>
    </message>
    <message>
        <source>Heat %1</source>
        <translation>Intensität %1</translation>
    </message>
    <message>
        <source>No tone: what was told has faded</source>
        <translation>Keine Stimmung: was gemeldet war, ist verblasst</translation>
    </message>
    <message>
        <source>No tone: nothing known</source>
        <translation>Keine Stimmung: nichts bekannt</translation>
    </message>
    <message>
        <source>Counting its stories</source>
        <translation>Meldungen werden gezählt</translation>
    </message>
    <message>
        <source>%1 story in the window</source>
        <translation>%1 Meldung im Fenster</translation>
    </message>
    <message>
        <source>%1 stories in the window</source>
        <translation>%1 Meldungen im Fenster</translation>
    </message>
    <message>
        <source>Faint: fewer than %1 stories in the window</source>
        <translation>Blass: weniger als %1 Meldungen im Fenster</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Sorts by name</source>
        <translation>Ordnet nach Namen</translation>
    </message>
    <message>
        <source>sorts by tone</source>
        <translation>ordnet nach Stimmung</translation>
    </message>
    <message>
        <source>sorts by heat</source>
        <translation>ordnet nach Intensität</translation>
    </message>
    <message>
        <source>sorts by change</source>
        <translation>ordnet nach Veränderung</translation>
    </message>
</context>
<context>
    <name>undertone::view::WatchRowsModel</name>
    <message>
        <source>
Reading its prices and stories</source>
        <translation>
Kurse und Meldungen werden gelesen</translation>
    </message>
    <message>
        <source>
No prices stored yet</source>
        <translation>
Noch keine Kurse gespeichert</translation>
    </message>
    <message>
        <source>
Closed at %1 on %2</source>
        <translation>
Schlusskurs %1 am %2</translation>
    </message>
    <message>
        <source>, %1 on the day</source>
        <translation>, %1 am Tag</translation>
    </message>
    <message>
        <source>, %1 in 5 sessions</source>
        <translation>, %1 in 5 Handelstagen</translation>
    </message>
    <message>
        <source>
No tone: no stories about it yet</source>
        <translation>
Keine Stimmung: noch keine Meldungen dazu</translation>
    </message>
    <message>
        <source>
Tone %1, all topics, half-life 3 d</source>
        <translation>
Stimmung %1, alle Themen, Halbwertszeit 3 T</translation>
    </message>
    <message>
        <source>, z %1</source>
        <translation>, z %1</translation>
    </message>
    <message>
        <source>
1 story in 5 sessions</source>
        <translation>
1 Meldung in 5 Handelstagen</translation>
    </message>
    <message>
        <source>
%1 stories in 5 sessions</source>
        <translation>
%1 Meldungen in 5 Handelstagen</translation>
    </message>
    <message>
        <source>
Heat by topic: %1</source>
        <translation>
Intensität nach Thema: %1</translation>
    </message>
    <message>
        <source>
Note: %1</source>
        <translation>
Notiz: %1</translation>
    </message>
    <message>
        <source>loading</source>
        <translation>wird geladen</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Symbol</translation>
    </message>
    <message>
        <source>Symbol, and whose it is</source>
        <translation>Symbol und zugehöriges Unternehmen</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Letzter</translation>
    </message>
    <message>
        <source>Last close</source>
        <translation>Letzter Schlusskurs</translation>
    </message>
    <message>
        <source>Day %</source>
        <translation>Tag %</translation>
    </message>
    <message>
        <source>Last close against the one before</source>
        <translation>Letzter Schlusskurs gegenüber dem vorigen</translation>
    </message>
    <message>
        <source>5 d %</source>
        <translation>5 T %</translation>
    </message>
    <message>
        <source>Last close against five sessions before</source>
        <translation>Letzter Schlusskurs gegenüber dem von vor fünf Handelstagen</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Kurs</translation>
    </message>
    <message>
        <source>Closes of 60 sessions; sorts by their change</source>
        <translation>Schlusskurse von 60 Handelstagen; sortiert nach ihrer Veränderung</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>Stimmung</translation>
    </message>
    <message>
        <source>Tone of all topics, half-life 3 d</source>
        <translation>Stimmung aller Themen, Halbwertszeit 3 T</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Veränderung</translation>
    </message>
    <message>
        <source>Change of tone in five sessions</source>
        <translation>Veränderung der Stimmung in fünf Handelstagen</translation>
    </message>
    <message>
        <source>z</source>
        <translation>z</translation>
    </message>
    <message>
        <source>Tone against its session closes of the 30 days before, in standard deviations</source>
        <translation>Stimmung gegenüber ihren Werten zum Handelsschluss der 30 Tage davor, in Standardabweichungen</translation>
    </message>
    <message>
        <source>Tone, 60 d</source>
        <translation>Stimmung, 60 T</translation>
    </message>
    <message>
        <source>Tone at the closes of 60 sessions; sorts by its change</source>
        <translation>Stimmung zum Handelsschluss von 60 Handelstagen; sortiert nach ihrer Veränderung</translation>
    </message>
    <message>
        <source>Heat</source>
        <translation>Intensität</translation>
    </message>
    <message>
        <source>How much news there is, by topic; half-life 3 d</source>
        <translation>Wie viele Nachrichten es gibt, nach Thema; Halbwertszeit 3 T</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Stories since the close before the last session&apos;s</source>
        <translation>Meldungen seit dem Handelsschluss vor dem letzten Handelstag</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>Stories of five sessions</source>
        <translation>Meldungen von fünf Handelstagen</translation>
    </message>
</context>
</TS>
