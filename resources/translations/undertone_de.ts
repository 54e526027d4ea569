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
    <name>undertone::Phrase</name>
    <message>
        <source>Building the demo was stopped</source>
        <translation>Der Aufbau der Demo wurde abgebrochen</translation>
    </message>
    <message>
        <source>it goes on when the demo is opened again</source>
        <translation>er geht weiter, wenn die Demo das nächste Mal geöffnet wird</translation>
    </message>
    <message>
        <source>Your contact could not be stored: the settings %1 cannot be written</source>
        <translation>Ihre Kontaktangabe konnte nicht gespeichert werden: Die Einstellungen %1 sind nicht beschreibbar</translation>
    </message>
    <message>
        <source>mend the folder’s permissions, then give the contact in the settings</source>
        <translation>korrigieren Sie die Rechte des Ordners und geben Sie den Kontakt dann in den Einstellungen an</translation>
    </message>
    <message>
        <source>The folder %1 holds a demo, which never becomes live</source>
        <translation>Der Ordner %1 enthält eine Demo, die nie live wird</translation>
    </message>
    <message>
        <source>move it away, or choose another folder</source>
        <translation>verschieben Sie ihn, oder wählen Sie einen anderen Ordner</translation>
    </message>
    <message>
        <source>The key of %1 could not be kept: %2</source>
        <translation>Der Schlüssel von %1 konnte nicht aufbewahrt werden: %2</translation>
    </message>
    <message>
        <source>put it into the environment variable %1</source>
        <translation>legen Sie ihn in die Umgebungsvariable %1</translation>
    </message>
    <message>
        <source>give it in File ▸ Sources ▸ Edit, or in the environment variable %1</source>
        <translation>geben Sie ihn unter Datei ▸ Quellen ▸ Bearbeiten an, oder in der Umgebungsvariablen %1</translation>
    </message>
    <message>
        <source>Undertone has this workspace open already and does not answer (%1)</source>
        <translation>Undertone hat diesen Arbeitsbereich bereits geöffnet und antwortet nicht (%1)</translation>
    </message>
    <message>
        <source>close it there, or end that process, and start again</source>
        <translation>schließen Sie es dort, oder beenden Sie den Prozess, und starten Sie neu</translation>
    </message>
    <message>
        <source>the system’s key store refused</source>
        <translation>der Schlüsselspeicher des Systems hat abgelehnt</translation>
    </message>
    <message>
        <source>unlock it, or allow Undertone to use it</source>
        <translation>entsperren Sie ihn, oder erlauben Sie Undertone, ihn zu benutzen</translation>
    </message>
    <message>
        <source>no key store runs on this system</source>
        <translation>auf diesem System läuft kein Schlüsselspeicher</translation>
    </message>
    <message>
        <source>start one (GNOME Keyring, KWallet), or use the environment variable</source>
        <translation>starten Sie einen (GNOME Keyring, KWallet), oder benutzen Sie die Umgebungsvariable</translation>
    </message>
    <message>
        <source>the system’s key store does not answer</source>
        <translation>der Schlüsselspeicher des Systems antwortet nicht</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made</source>
        <translation>Der Ordner %1 kann nicht angelegt werden</translation>
    </message>
    <message>
        <source>choose another with --workspace</source>
        <translation>wählen Sie mit --workspace einen anderen</translation>
    </message>
    <message>
        <source>There is no workspace in %1</source>
        <translation>In %1 ist kein Arbeitsbereich</translation>
    </message>
    <message>
        <source>“undertone-cli demo --workspace DIR” makes the demo there, “undertone-cli collect --once --workspace DIR” a live one</source>
        <translation>„undertone-cli demo --workspace DIR“ legt dort die Demo an, „undertone-cli collect --once --workspace DIR“ einen Live-Arbeitsbereich</translation>
    </message>
    <message>
        <source>“%1” is “%2”</source>
        <translation>„%1“ ist „%2“</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The settings %1 cannot be read</source>
        <translation>Die Einstellungen %1 können nicht gelesen werden</translation>
    </message>
    <message>
        <source>mend the file or its permissions, or remove it</source>
        <translation>korrigieren Sie die Datei oder ihre Rechte, oder entfernen Sie sie</translation>
    </message>
    <message>
        <source>Nothing was changed: the settings %1 cannot be written</source>
        <translation>Nichts wurde geändert: Die Einstellungen %1 sind nicht beschreibbar</translation>
    </message>
    <message>
        <source>mend the permissions of the file and its folder, or free space</source>
        <translation>korrigieren Sie die Rechte der Datei und ihres Ordners, oder schaffen Sie Platz</translation>
    </message>
    <message>
        <source>The program cannot be portable here: %1 cannot be written</source>
        <translation>Das Programm kann hier nicht portabel sein: %1 ist nicht beschreibbar</translation>
    </message>
    <message>
        <source>copy the program into a folder of yours, or start it without --portable</source>
        <translation>kopieren Sie das Programm in einen eigenen Ordner, oder starten Sie es ohne --portable</translation>
    </message>
    <message>
        <source>“%1” could not be written</source>
        <translation>„%1“ konnte nicht geschrieben werden</translation>
    </message>
    <message>
        <source>check that the folder can be written to and has room, or choose another</source>
        <translation>prüfen Sie, ob der Ordner beschreibbar ist und Platz hat, oder wählen Sie einen anderen</translation>
    </message>
    <message>
        <source>The file name “%1” has no ending</source>
        <translation>Der Dateiname „%1“ hat keine Endung</translation>
    </message>
    <message>
        <source>Charts are not exported as .%1</source>
        <translation>Charts werden nicht als .%1 exportiert</translation>
    </message>
    <message>
        <source>end the name in .png, .pdf, .svg or .csv</source>
        <translation>lassen Sie den Namen auf .png, .pdf, .svg oder .csv enden</translation>
    </message>
    <message>
        <source>A page of that size has no room for a chart</source>
        <translation>Eine Seite dieser Größe hat keinen Platz für einen Chart</translation>
    </message>
    <message>
        <source>use at least 720 x 450 and a scale above 0</source>
        <translation>nehmen Sie mindestens 720 x 450 und einen Maßstab über 0</translation>
    </message>
    <message>
        <source>There is no folder “%1”</source>
        <translation>Es gibt keinen Ordner „%1“</translation>
    </message>
    <message>
        <source>choose a folder that exists</source>
        <translation>wählen Sie einen vorhandenen Ordner</translation>
    </message>
    <message>
        <source>“%1” is a folder</source>
        <translation>„%1“ ist ein Ordner</translation>
    </message>
    <message>
        <source>choose a file name</source>
        <translation>wählen Sie einen Dateinamen</translation>
    </message>
    <message>
        <source>The picture is too large for this machine&apos;s memory</source>
        <translation>Das Bild ist zu groß für den Arbeitsspeicher dieses Rechners</translation>
    </message>
    <message>
        <source>choose a smaller size or scale</source>
        <translation>wählen Sie eine kleinere Größe oder einen kleineren Maßstab</translation>
    </message>
    <message>
        <source>There are no prices in this range to export</source>
        <translation>In diesem Zeitraum gibt es keine Kurse zum Exportieren</translation>
    </message>
    <message>
        <source>choose a longer range</source>
        <translation>wählen Sie einen längeren Zeitraum</translation>
    </message>
    <message>
        <source>“%1” is not among the instruments</source>
        <translation>„%1“ ist nicht unter den Instrumenten</translation>
    </message>
    <message>
        <source>take another benchmark</source>
        <translation>nehmen Sie eine andere Benchmark</translation>
    </message>
    <message>
        <source>%1; what was there is kept in %2 under “%3”</source>
        <translation>%1; was dort stand, ist in %2 unter „%3“ aufbewahrt</translation>
    </message>
    <message>
        <source>The saved chart cannot be read: %1</source>
        <translation>Der gespeicherte Chart kann nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>What was drawn on this symbol cannot be read: %1</source>
        <translation>Die Zeichnungen zu diesem Symbol können nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>it was written by another version, or changed by hand</source>
        <translation>sie stammen von einer anderen Version oder wurden von Hand geändert</translation>
    </message>
    <message>
        <source>it is no JSON object</source>
        <translation>es ist kein JSON-Objekt</translation>
    </message>
    <message>
        <source>There is no symbol, company, topic or command like “%1”</source>
        <translation>Es gibt kein Symbol, Unternehmen, Thema und keinen Befehl wie „%1“</translation>
    </message>
    <message>
        <source>try a part of the name</source>
        <translation>versuchen Sie es mit einem Teil des Namens</translation>
    </message>
    <message>
        <source>There is no search to save</source>
        <translation>Es gibt keine Suche zu speichern</translation>
    </message>
    <message>
        <source>write one into the box over the stories</source>
        <translation>schreiben Sie eine in das Feld über den Meldungen</translation>
    </message>
    <message>
        <source>“%1” was there already and is kept</source>
        <translation>„%1“ war schon da und bleibt</translation>
    </message>
    <message>
        <source>export into another folder, or replace it</source>
        <translation>exportieren Sie in einen anderen Ordner, oder ersetzen Sie sie</translation>
    </message>
    <message>
        <source>choose another place</source>
        <translation>wählen Sie einen anderen Ort</translation>
    </message>
    <message>
        <source>An alert’s level has to be a number</source>
        <translation>Die Schwelle eines Alarms muss eine Zahl sein</translation>
    </message>
    <message>
        <source>An alert waits for a fall or for a rise</source>
        <translation>Ein Alarm wartet auf ein Fallen oder ein Steigen</translation>
    </message>
    <message>
        <source>An alert watches a company or a watchlist, not both</source>
        <translation>Ein Alarm beobachtet ein Unternehmen oder eine Watchlist, nicht beides</translation>
    </message>
    <message>
        <source>A tone lies between −1 and +1, and so has an alert’s level</source>
        <translation>Eine Stimmung liegt zwischen −1 und +1, also auch die Schwelle eines Alarms</translation>
    </message>
    <message>
        <source>No tone is ever so many standard deviations from its usual</source>
        <translation>Keine Stimmung ist je so viele Standardabweichungen von ihrem üblichen Wert entfernt</translation>
    </message>
    <message>
        <source>An alert of heat waits for more than 1 times the usual</source>
        <translation>Ein Alarm zur Intensität wartet auf mehr als das 1-Fache des Üblichen</translation>
    </message>
    <message>
        <source>An alert of a divergence waits for more than 0 standard deviations</source>
        <translation>Ein Alarm zum Auseinanderlaufen wartet auf mehr als 0 Standardabweichungen</translation>
    </message>
    <message>
        <source>An alert of a divergence looks at 1 to 60 sessions</source>
        <translation>Ein Alarm zum Auseinanderlaufen betrachtet 1 bis 60 Handelstage</translation>
    </message>
    <message>
        <source>An alert of a divergence needs a company: its price and its tone</source>
        <translation>Ein Alarm zum Auseinanderlaufen braucht ein Unternehmen: dessen Kurs und Stimmung</translation>
    </message>
    <message>
        <source>An alert of claims looks at all sources; leave out the source</source>
        <translation>Ein Alarm zu Behauptungen betrachtet alle Quellen; lassen Sie die Quelle weg</translation>
    </message>
    <message>
        <source>An alert of something new needs a source</source>
        <translation>Ein Alarm zu Neuem braucht eine Quelle</translation>
    </message>
    <message>
        <source>An alert of something new looks at all that its source has; leave out company, list and topic</source>
        <translation>Ein Alarm zu Neuem betrachtet alles, was seine Quelle hat; lassen Sie Unternehmen, Liste und Thema weg</translation>
    </message>
    <message>
        <source>A source is silent for 1 of its intervals at least</source>
        <translation>Eine Quelle ist frühestens nach 1 ihrer Intervalle stumm</translation>
    </message>
    <message>
        <source>An alert of a silence waits for fewer than 1000 intervals</source>
        <translation>Ein Alarm zum Verstummen wartet weniger als 1000 Intervalle</translation>
    </message>
    <message>
        <source>A source that is silent has no company and no topic</source>
        <translation>Eine stumme Quelle hat kein Unternehmen und kein Thema</translation>
    </message>
    <message>
        <source>An index has no source of its own</source>
        <translation>Ein Index hat keine eigene Quelle</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Etwas ist schiefgegangen</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>its answer is cut off: the model&apos;s context is too short</source>
        <translation>die Antwort ist abgeschnitten: Der Kontext des Modells ist zu kurz</translation>
    </message>
    <message>
        <source>the model refuses: “%1”</source>
        <translation>das Modell verweigert sich: „%1“</translation>
    </message>
    <message>
        <source>the answer is no chat completion</source>
        <translation>die Antwort ist keine Chat-Antwort</translation>
    </message>
    <message>
        <source>the answer is not JSON: “%1”</source>
        <translation>die Antwort ist kein JSON: „%1“</translation>
    </message>
    <message>
        <source>the model&apos;s answer is not the JSON asked for: “%1”</source>
        <translation>die Antwort des Modells ist nicht das verlangte JSON: „%1“</translation>
    </message>
    <message>
        <source>the model&apos;s answer has no “companies”: “%1”</source>
        <translation>die Antwort des Modells hat kein „companies“: „%1“</translation>
    </message>
    <message>
        <source>the model&apos;s answer has a company without “target”</source>
        <translation>die Antwort des Modells hat ein Unternehmen ohne „target“</translation>
    </message>
    <message>
        <source>the model&apos;s answer for “%1” has no percentages that sum to 100</source>
        <translation>die Antwort des Modells für „%1“ hat keine Prozentwerte, die zusammen 100 ergeben</translation>
    </message>
    <message>
        <source>%1; it last wrote “%2”</source>
        <translation>%1; zuletzt schrieb sie „%2“</translation>
    </message>
    <message>
        <source>it crashed or was killed</source>
        <translation>sie ist abgestürzt oder wurde abgebrochen</translation>
    </message>
    <message>
        <source>it ended with exit code %1</source>
        <translation>sie endete mit dem Exit-Code %1</translation>
    </message>
    <message>
        <source>it crashed or was killed, in the middle of an answer</source>
        <translation>sie ist mitten in einer Antwort abgestürzt oder wurde abgebrochen</translation>
    </message>
    <message>
        <source>it ended with exit code %1, in the middle of an answer</source>
        <translation>sie endete mitten in einer Antwort mit dem Exit-Code %1</translation>
    </message>
    <message>
        <source>No program is named to score with</source>
        <translation>Kein Programm zum Werten ist genannt</translation>
    </message>
    <message>
        <source>name one, as in process:python3 finbert.py</source>
        <translation>nennen Sie eines, etwa process:python3 finbert.py</translation>
    </message>
    <message>
        <source>The program “%1” cannot be started</source>
        <translation>Das Programm „%1“ kann nicht gestartet werden</translation>
    </message>
    <message>
        <source>check its name and that it may be run</source>
        <translation>prüfen Sie den Namen und ob es ausführbar ist</translation>
    </message>
    <message>
        <source>The scoring was stopped</source>
        <translation>Das Werten wurde abgebrochen</translation>
    </message>
    <message>
        <source>it wrote more than 4 MB without a line end</source>
        <translation>sie schrieb mehr als 4 MB ohne Zeilenende</translation>
    </message>
    <message>
        <source>it gave no answer for %1 and was ended</source>
        <translation>sie gab %1 lang keine Antwort und wurde beendet</translation>
    </message>
    <message>
        <source>let it flush each line, or give it longer with --engine-timeout</source>
        <translation>lassen Sie sie jede Zeile sofort ausgeben, oder geben Sie ihr mit --engine-timeout mehr Zeit</translation>
    </message>
    <message>
        <source>“p” is not three numbers: negative, neutral, positive</source>
        <translation>„p“ sind nicht drei Zahlen: negativ, neutral, positiv</translation>
    </message>
    <message>
        <source>“p” is %1, which are no probabilities that sum to 1</source>
        <translation>„p“ ist %1, das sind keine Wahrscheinlichkeiten mit der Summe 1</translation>
    </message>
    <message>
        <source>a reason is not a JSON object</source>
        <translation>ein Grund ist kein JSON-Objekt</translation>
    </message>
    <message>
        <source>a reason&apos;s “field” is none of title, summary, text</source>
        <translation>das „field“ eines Grundes ist weder title noch summary noch text</translation>
    </message>
    <message>
        <source>a reason has no “start” and “end”</source>
        <translation>einem Grund fehlen „start“ und „end“</translation>
    </message>
    <message>
        <source>a reason has no “weight”</source>
        <translation>einem Grund fehlt „weight“</translation>
    </message>
    <message>
        <source>a company is not a JSON object</source>
        <translation>ein Unternehmen ist kein JSON-Objekt</translation>
    </message>
    <message>
        <source>a company has no “target”</source>
        <translation>einem Unternehmen fehlt „target“</translation>
    </message>
    <message>
        <source>there is no label %1</source>
        <translation>es gibt kein Etikett %1</translation>
    </message>
    <message>
        <source>the label %1 contradicts “p”</source>
        <translation>das Etikett %1 widerspricht „p“</translation>
    </message>
    <message>
        <source>“relevance” is not a number from 0 to 1</source>
        <translation>„relevance“ ist keine Zahl von 0 bis 1</translation>
    </message>
    <message>
        <source>“reaction” is not true or false</source>
        <translation>„reaction“ ist weder true noch false</translation>
    </message>
    <message>
        <source>“reasons” is not an array</source>
        <translation>„reasons“ ist kein Array</translation>
    </message>
    <message>
        <source>“engine” is not a name and a version, like &quot;finbert/1&quot;</source>
        <translation>„engine“ ist nicht Name und Version, wie &quot;finbert/1&quot;</translation>
    </message>
    <message>
        <source>“trained_until” is not a date like &quot;2024-12-31&quot;</source>
        <translation>„trained_until“ ist kein Datum wie &quot;2024-12-31&quot;</translation>
    </message>
    <message>
        <source>“tone” is not a number from -1 to 1</source>
        <translation>„tone“ ist keine Zahl von -1 bis 1</translation>
    </message>
    <message>
        <source>“tone” goes with a “label”: negative, neutral or positive</source>
        <translation>zu „tone“ gehört ein „label“: negative, neutral oder positive</translation>
    </message>
    <message>
        <source>it wrote a line that is not a JSON object: “%1”</source>
        <translation>sie schrieb eine Zeile, die kein JSON-Objekt ist: „%1“</translation>
    </message>
    <message>
        <source>it says: “%1”</source>
        <translation>sie meldet: „%1“</translation>
    </message>
    <message>
        <source>it wrote an answer without the question&apos;s “id”: “%1”</source>
        <translation>sie schrieb eine Antwort ohne die „id“ der Frage: „%1“</translation>
    </message>
    <message>
        <source>the answer has no “companies”</source>
        <translation>die Antwort hat kein „companies“</translation>
    </message>
    <message>
        <source>No model is named for the endpoint</source>
        <translation>Für den Endpunkt ist kein Modell genannt</translation>
    </message>
    <message>
        <source>The key for %1 would go there unencrypted</source>
        <translation>Der Schlüssel für %1 ginge unverschlüsselt dorthin</translation>
    </message>
    <message>
        <source>use its https address, or no key</source>
        <translation>nehmen Sie die https-Adresse, oder keinen Schlüssel</translation>
    </message>
    <message>
        <source>The engine “%1” at %2 failed at “%3”: %4</source>
        <translation>Die Engine „%1“ an %2 scheiterte an „%3“: %4</translation>
    </message>
    <message>
        <source>it answered HTTP %1</source>
        <translation>sie antwortete HTTP %1</translation>
    </message>
    <message>
        <source>it answered HTTP %1, “%2”</source>
        <translation>sie antwortete HTTP %1, „%2“</translation>
    </message>
    <message>
        <source>try again after %1</source>
        <translation>versuchen Sie es nach %1 noch einmal</translation>
    </message>
    <message>
        <source>try again later</source>
        <translation>versuchen Sie es später noch einmal</translation>
    </message>
    <message>
        <source>set the endpoint&apos;s key in the environment variable UNDERTONE_ENGINE_KEY</source>
        <translation>legen Sie den Schlüssel des Endpunkts in die Umgebungsvariable UNDERTONE_ENGINE_KEY</translation>
    </message>
    <message>
        <source>check the address, which often ends in /v1, and the model&apos;s name</source>
        <translation>prüfen Sie die Adresse, die oft auf /v1 endet, und den Namen des Modells</translation>
    </message>
    <message>
        <source>name the address that it redirects to</source>
        <translation>nennen Sie die Adresse, auf die er weiterleitet</translation>
    </message>
    <message>
        <source>%1; that makes %2 texts in a row</source>
        <translation>%1; damit sind es %2 Texte in Folge</translation>
    </message>
    <message>
        <source>an engine is built-in, process:COMMAND or endpoint:URL, as in process:python3 finbert.py</source>
        <translation>eine Engine ist built-in, process:BEFEHL oder endpoint:URL, etwa process:python3 finbert.py</translation>
    </message>
    <message>
        <source>“process:” names no program</source>
        <translation>„process:“ nennt kein Programm</translation>
    </message>
    <message>
        <source>There is no engine “%1”</source>
        <translation>Es gibt keine Engine „%1“</translation>
    </message>
    <message>
        <source>“%1” is not a name and a version of an engine</source>
        <translation>„%1“ ist nicht Name und Version einer Engine</translation>
    </message>
    <message>
        <source>write it like finbert/1</source>
        <translation>schreiben Sie es wie finbert/1</translation>
    </message>
    <message>
        <source>a reason lies outside the text</source>
        <translation>ein Grund liegt außerhalb des Textes</translation>
    </message>
    <message>
        <source>it judges “%1”, which was not asked for</source>
        <translation>sie wertet „%1“, wonach nicht gefragt war</translation>
    </message>
    <message>
        <source>it judges “%1” twice</source>
        <translation>sie wertet „%1“ zweimal</translation>
    </message>
    <message>
        <source>it does not judge “%1”</source>
        <translation>sie wertet „%1“ nicht</translation>
    </message>
    <message>
        <source>it answers what was not asked</source>
        <translation>sie beantwortet, was nicht gefragt war</translation>
    </message>
    <message>
        <source>it answers “%1”, which was not asked or is answered already</source>
        <translation>sie beantwortet „%1“, das nicht gefragt oder schon beantwortet ist</translation>
    </message>
    <message>
        <source>it does not say which engine and version it is</source>
        <translation>sie sagt nicht, welche Engine in welcher Version sie ist</translation>
    </message>
    <message>
        <source>let it add &quot;engine&quot;:&quot;name/version&quot; to its answers, or name it with --engine-model name/version</source>
        <translation>lassen Sie sie &quot;engine&quot;:&quot;name/version&quot; zu ihren Antworten schreiben, oder nennen Sie sie mit --engine-model name/version</translation>
    </message>
    <message>
        <source>it began as %1 and goes on as %2; scores of two engines do not mix</source>
        <translation>sie begann als %1 und fährt als %2 fort; Wertungen zweier Engines mischen sich nicht</translation>
    </message>
    <message>
        <source>The engine “%1” failed at “%2”: %3</source>
        <translation>Die Engine „%1“ scheiterte an „%2“: %3</translation>
    </message>
    <message>
        <source>%1: its address names no {SYMBOL}</source>
        <translation>%1: die Adresse nennt kein {SYMBOL}</translation>
    </message>
    <message>
        <source>put {SYMBOL} where the provider expects the symbol</source>
        <translation>setzen Sie {SYMBOL} dorthin, wo der Anbieter das Symbol erwartet</translation>
    </message>
    <message>
        <source>%1 answers nobody without a key</source>
        <translation>%1 antwortet niemandem ohne Schlüssel</translation>
    </message>
    <message>
        <source>give yours under Sources in the desk, or in the environment variable %1</source>
        <translation>geben Sie Ihren unter Quellen am Desk an, oder in der Umgebungsvariablen %1</translation>
    </message>
    <message>
        <source>Stopped before all stored stories were searched for “%1”</source>
        <translation>Abgebrochen, bevor alle gespeicherten Meldungen nach „%1“ durchsucht waren</translation>
    </message>
    <message>
        <source>the search goes on at the next start</source>
        <translation>die Suche geht beim nächsten Start weiter</translation>
    </message>
    <message>
        <source>The stories here are scored by %1, and scores of %2 do not mix with them</source>
        <translation>Die Meldungen hier sind von %1 gewertet, und Wertungen von %2 mischen sich nicht mit ihnen</translation>
    </message>
    <message>
        <source>%1: %2 was asked for, the answer is about %3</source>
        <translation>%1: gefragt war nach %2, die Antwort betrifft %3</translation>
    </message>
    <message>
        <source>check the symbol, or the address of this source</source>
        <translation>prüfen Sie das Symbol, oder die Adresse dieser Quelle</translation>
    </message>
    <message>
        <source>not asked: the requests that %1 allows are used up</source>
        <translation>nicht gefragt: Die Anfragen, die %1 erlaubt, sind aufgebraucht</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1, %2: not asked after that failure</source>
        <translation>%1, %2: nach diesem Fehler nicht gefragt</translation>
    </message>
    <message>
        <source>next try %1</source>
        <translation>nächster Versuch %1</translation>
    </message>
    <message>
        <source>%1; next try %2</source>
        <translation>%1; nächster Versuch %2</translation>
    </message>
    <message>
        <source>%1 (%2 of %3 requests failed)</source>
        <translation>%1 (%2 von %3 Anfragen fehlgeschlagen)</translation>
    </message>
    <message>
        <source>That is a page for people, and it names no feed</source>
        <translation>Das ist eine Seite für Menschen, und sie nennt keinen Feed</translation>
    </message>
    <message>
        <source>look for “RSS” or “Atom” on it, or try the site’s first page</source>
        <translation>suchen Sie dort nach „RSS“ oder „Atom“, oder versuchen Sie es mit der Startseite</translation>
    </message>
    <message>
        <source>too many requests</source>
        <translation>zu viele Anfragen</translation>
    </message>
    <message>
        <source>it is asked again later</source>
        <translation>die Quelle wird später wieder gefragt</translation>
    </message>
    <message>
        <source>the server refuses us (%1)</source>
        <translation>der Server lehnt uns ab (%1)</translation>
    </message>
    <message>
        <source>check the address, or the key if it needs one</source>
        <translation>prüfen Sie die Adresse, oder den Schlüssel, falls sie einen braucht</translation>
    </message>
    <message>
        <source>there is no such page (%1)</source>
        <translation>diese Seite gibt es nicht (%1)</translation>
    </message>
    <message>
        <source>check the address of this source</source>
        <translation>prüfen Sie die Adresse dieser Quelle</translation>
    </message>
    <message>
        <source>the server answered %1</source>
        <translation>der Server antwortete %1</translation>
    </message>
    <message>
        <source>There is no address</source>
        <translation>Es fehlt die Adresse</translation>
    </message>
    <message>
        <source>write one such as https://example.com/news</source>
        <translation>schreiben Sie eine wie https://example.com/news</translation>
    </message>
    <message>
        <source>“%1:” is not read: only http and https are</source>
        <translation>„%1:“ wird nicht gelesen, nur http und https</translation>
    </message>
    <message>
        <source>write the address of the page or feed</source>
        <translation>schreiben Sie die Adresse der Seite oder des Feeds</translation>
    </message>
    <message>
        <source>%1 has nothing to ask for</source>
        <translation>%1 hat nichts, wonach zu fragen wäre</translation>
    </message>
    <message>
        <source>put a symbol on a watchlist</source>
        <translation>setzen Sie ein Symbol auf eine Watchlist</translation>
    </message>
    <message>
        <source>“%1” is not a time zone such as “Asia/Tokyo”</source>
        <translation>„%1“ ist keine Zeitzone wie „Asia/Tokyo“</translation>
    </message>
    <message>
        <source>its hours are out of order: pre &lt;= open &lt; close &lt;= post</source>
        <translation>die Zeiten sind nicht in der Reihenfolge: pre &lt;= open &lt; close &lt;= post</translation>
    </message>
    <message>
        <source>its lunch break does not lie within the session</source>
        <translation>die Mittagspause liegt nicht innerhalb der Handelszeit</translation>
    </message>
    <message>
        <source>it has no trading day</source>
        <translation>er hat keinen Handelstag</translation>
    </message>
    <message>
        <source>“from” and “to” are not some years, up to a hundred, in this order</source>
        <translation>„from“ und „to“ sind nicht, in dieser Reihenfolge, einige Jahre, höchstens hundert</translation>
    </message>
    <message>
        <source>the holiday %1 lies outside of “from” and “to”</source>
        <translation>der Feiertag %1 liegt außerhalb von „from“ und „to“</translation>
    </message>
    <message>
        <source>the half day %1 lies outside of “from” and “to”</source>
        <translation>der halbe Tag %1 liegt außerhalb von „from“ und „to“</translation>
    </message>
    <message>
        <source>%1 is both a holiday and a half day</source>
        <translation>%1 ist Feiertag und halber Tag zugleich</translation>
    </message>
    <message>
        <source>the half day %1 does not close early</source>
        <translation>der halbe Tag %1 schließt nicht früher</translation>
    </message>
    <message>
        <source>the extra day %1 lies outside of “from” and “to” or is a holiday</source>
        <translation>der Zusatztag %1 liegt außerhalb von „from“ und „to“ oder ist ein Feiertag</translation>
    </message>
    <message>
        <source>there are no rules “%1”</source>
        <translation>es gibt keine Regeln „%1“</translation>
    </message>
    <message>
        <source>The calendar “%1”: %2</source>
        <translation>Der Kalender „%1“: %2</translation>
    </message>
    <message>
        <source>There is no calendar for the exchange “%1”</source>
        <translation>Es gibt keinen Kalender für die Börse „%1“</translation>
    </message>
    <message>
        <source>use one of %1, or add its calendar with “undertone-cli import --calendars FILE”</source>
        <translation>nehmen Sie eine von %1, oder fügen Sie ihren Kalender mit „undertone-cli import --calendars FILE“ hinzu</translation>
    </message>
    <message>
        <source>unadjusted</source>
        <translation>nicht bereinigt</translation>
    </message>
    <message>
        <source>adjusted for splits</source>
        <translation>um Splits bereinigt</translation>
    </message>
    <message>
        <source>adjusted for splits and dividends</source>
        <translation>um Splits und Dividenden bereinigt</translation>
    </message>
    <message>
        <source>of an unknown basis</source>
        <translation>auf unbekannter Basis</translation>
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
        <source>it is stored in %1; these prices are in %2</source>
        <translation>gespeichert ist es in %1; diese Kurse sind in %2</translation>
    </message>
    <message>
        <source>prices of two currencies are not mixed</source>
        <translation>Kurse zweier Währungen werden nicht gemischt</translation>
    </message>
    <message>
        <source>it is stored %1; these prices are %2</source>
        <translation>gespeichert ist es %1; diese Kurse sind %2</translation>
    </message>
    <message>
        <source>the two cannot be mixed: use a provider of the same kind, or another workspace</source>
        <translation>beide lassen sich nicht mischen: Nehmen Sie einen Anbieter derselben Art, oder einen anderen Arbeitsbereich</translation>
    </message>
    <message>
        <source>these prices disagree with those stored on %1 of %2 in common (%3: stored %4, arriving %5)</source>
        <translation>diese Kurse widersprechen den gespeicherten an %1 von %2, die beide haben (%3: gespeichert %4, neu %5)</translation>
    </message>
    <message>
        <source>nothing was stored: check the symbol, and how the prices are adjusted</source>
        <translation>nichts wurde gespeichert: Prüfen Sie das Symbol, und wie die Kurse bereinigt sind</translation>
    </message>
    <message>
        <source>it is stored %1, these prices are %2, and only %3 in common tell how the two fit</source>
        <translation>gespeichert ist es %1, diese Kurse sind %2, und nur %3, die beide haben, sagen, wie sie zusammenpassen</translation>
    </message>
    <message>
        <source>a file that shares %1 sessions or more with what is stored can be merged</source>
        <translation>eine Datei, die mindestens %1 Handelstage mit dem Gespeicherten gemein hat, lässt sich zusammenführen</translation>
    </message>
    <message>
        <source>splits lie between stored sessions that these prices do not have</source>
        <translation>zwischen gespeicherten Handelstagen, die diesen Kursen fehlen, liegen Splits</translation>
    </message>
    <message>
        <source>a file without gaps can be merged</source>
        <translation>eine Datei ohne Lücken lässt sich zusammenführen</translation>
    </message>
    <message>
        <source>prices change by a factor of about %1 between %2 and %3, as at a split, and no provider tells of one</source>
        <translation>die Kurse ändern sich zwischen %2 und %3 etwa um den Faktor %1, wie bei einem Split, und kein Anbieter meldet einen</translation>
    </message>
    <message>
        <source>import prices adjusted for splits into another workspace</source>
        <translation>importieren Sie um Splits bereinigte Kurse in einen anderen Arbeitsbereich</translation>
    </message>
    <message>
        <source>these prices drift away from those stored in small steps (%1 % on %2), as where one of the two is adjusted for dividends</source>
        <translation>diese Kurse entfernen sich in kleinen Schritten von den gespeicherten (%1 % am %2), wie wenn eine der beiden Reihen um Dividenden bereinigt ist</translation>
    </message>
    <message>
        <source>import prices that are adjusted for splits alone</source>
        <translation>importieren Sie Kurse, die nur um Splits bereinigt sind</translation>
    </message>
    <message>
        <source>these prices are %1 times smaller than those stored on %2: one of the two is not as traded</source>
        <translation>diese Kurse sind %1-mal kleiner als die an %2 gespeicherten: Eine der beiden Reihen zeigt nicht die gehandelten Kurse</translation>
    </message>
    <message>
        <source>say what the file is (csv: adjusted for splits), or check the symbol</source>
        <translation>sagen Sie, was die Datei enthält (csv: um Splits bereinigt), oder prüfen Sie das Symbol</translation>
    </message>
    <message>
        <source>these prices differ from those stored by the factor %1 on all %2 in common, too few to tell a split by</source>
        <translation>diese Kurse weichen an allen gemeinsamen Tagen (%2) um den Faktor %1 von den gespeicherten ab; das sind zu wenige, um einen Split zu erkennen</translation>
    </message>
    <message>
        <source>these prices differ from those stored by the factor %1 on all %2 in common, which is no split’s: one of the two may be adjusted for dividends</source>
        <translation>diese Kurse weichen an allen gemeinsamen Tagen (%2) um den Faktor %1 von den gespeicherten ab, der zu keinem Split passt: Eine der beiden Reihen ist vielleicht um Dividenden bereinigt</translation>
    </message>
    <message>
        <source>nothing was stored: use prices of the same kind</source>
        <translation>nichts wurde gespeichert: Nehmen Sie Kurse derselben Art</translation>
    </message>
    <message>
        <source>That is no contact: %1</source>
        <translation>Das ist keine Kontaktangabe: %1</translation>
    </message>
    <message>
        <source>write an e-mail address such as you@example.com, or a web address</source>
        <translation>schreiben Sie eine E-Mail-Adresse wie you@example.com, oder eine Webadresse</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>sie ist zu lang</translation>
    </message>
    <message>
        <source>it has a blank, bracket, quote or another sign that no header takes</source>
        <translation>sie enthält ein Leerzeichen, eine Klammer, ein Anführungszeichen oder ein anderes Zeichen, das in keinen Header darf</translation>
    </message>
    <message>
        <source>the web address is not whole</source>
        <translation>die Webadresse ist unvollständig</translation>
    </message>
    <message>
        <source>it is neither an e-mail nor a web address</source>
        <translation>sie ist weder eine E-Mail- noch eine Webadresse</translation>
    </message>
    <message>
        <source>its part after the @ is no host</source>
        <translation>der Teil nach dem @ ist kein Host</translation>
    </message>
    <message>
        <source>it has expired</source>
        <translation>es ist abgelaufen</translation>
    </message>
    <message>
        <source>it is not valid yet</source>
        <translation>es gilt noch nicht</translation>
    </message>
    <message>
        <source>it was revoked</source>
        <translation>es wurde widerrufen</translation>
    </message>
    <message>
        <source>it is of an unknown authority</source>
        <translation>es stammt von einer unbekannten Stelle</translation>
    </message>
    <message>
        <source>it is self-signed</source>
        <translation>es ist selbst signiert</translation>
    </message>
    <message>
        <source>it is another host&apos;s</source>
        <translation>es gehört einem anderen Host</translation>
    </message>
    <message>
        <source>Could not reach %1: its certificate is not trusted</source>
        <translation>%1 ist nicht erreichbar: Dem Zertifikat wird nicht vertraut</translation>
    </message>
    <message>
        <source>Could not reach %1: its certificate is not trusted: %2</source>
        <translation>%1 ist nicht erreichbar: Dem Zertifikat wird nicht vertraut: %2</translation>
    </message>
    <message>
        <source>check the address and this computer&apos;s date; behind a filtering proxy, name its certificate file in the settings</source>
        <translation>prüfen Sie die Adresse und das Datum dieses Rechners; nennen Sie hinter einem filternden Proxy dessen Zertifikatsdatei in den Einstellungen</translation>
    </message>
    <message>
        <source>Could not reach %1: the connection timed out</source>
        <translation>%1 ist nicht erreichbar: Zeitüberschreitung beim Verbinden</translation>
    </message>
    <message>
        <source>%1 sent almost nothing for %2</source>
        <translation>%1 sandte %2 lang fast nichts</translation>
    </message>
    <message>
        <source>%1 sent no whole answer within %2</source>
        <translation>%1 sandte innerhalb von %2 keine vollständige Antwort</translation>
    </message>
    <message>
        <source>check the network; the next try follows by itself</source>
        <translation>prüfen Sie das Netzwerk; der nächste Versuch folgt von selbst</translation>
    </message>
    <message>
        <source>The answer of %1 is larger than %2 and was not taken</source>
        <translation>Die Antwort von %1 ist größer als %2 und wurde nicht angenommen</translation>
    </message>
    <message>
        <source>check the source&apos;s address</source>
        <translation>prüfen Sie die Adresse der Quelle</translation>
    </message>
    <message>
        <source>Could not reach %1: there is no host of that name, or no network</source>
        <translation>%1 ist nicht erreichbar: Es gibt keinen Host dieses Namens, oder kein Netzwerk</translation>
    </message>
    <message>
        <source>Could not reach %1: the proxy&apos;s name is not known</source>
        <translation>%1 ist nicht erreichbar: Der Name des Proxys ist unbekannt</translation>
    </message>
    <message>
        <source>check the proxy in the settings or in HTTPS_PROXY</source>
        <translation>prüfen Sie den Proxy in den Einstellungen oder in HTTPS_PROXY</translation>
    </message>
    <message>
        <source>Could not reach %1: the connection was refused</source>
        <translation>%1 ist nicht erreichbar: Die Verbindung wurde abgelehnt</translation>
    </message>
    <message>
        <source>Could not reach %1: there is no way there</source>
        <translation>%1 ist nicht erreichbar: Es führt kein Weg dorthin</translation>
    </message>
    <message>
        <source>The certificate file “%1” cannot be read</source>
        <translation>Die Zertifikatsdatei „%1“ kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>name a PEM file in the settings, or none</source>
        <translation>nennen Sie in den Einstellungen eine PEM-Datei, oder keine</translation>
    </message>
    <message>
        <source>Could not reach %1: no encrypted connection could be agreed</source>
        <translation>%1 ist nicht erreichbar: Es kam keine verschlüsselte Verbindung zustande</translation>
    </message>
    <message>
        <source>The answer of %1 is damaged: it cannot be decompressed</source>
        <translation>Die Antwort von %1 ist beschädigt: Sie lässt sich nicht entpacken</translation>
    </message>
    <message>
        <source>The answer of %1 is damaged: its parts do not fit together</source>
        <translation>Die Antwort von %1 ist beschädigt: Ihre Teile passen nicht zusammen</translation>
    </message>
    <message>
        <source>%1 ended the connection in the middle of its answer</source>
        <translation>%1 brach die Verbindung mitten in der Antwort ab</translation>
    </message>
    <message>
        <source>%1 does not answer in HTTP</source>
        <translation>%1 antwortet nicht in HTTP</translation>
    </message>
    <message>
        <source>The transfer from %1 failed</source>
        <translation>Die Übertragung von %1 ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 did not begin to answer within %2</source>
        <translation>%1 begann innerhalb von %2 nicht zu antworten</translation>
    </message>
    <message>
        <source>The fetch was stopped</source>
        <translation>Der Abruf wurde abgebrochen</translation>
    </message>
    <message>
        <source>A request header contains a line end</source>
        <translation>Ein Header der Anfrage enthält ein Zeilenende</translation>
    </message>
    <message>
        <source>%1 says that nothing changed, though nothing was fetched yet</source>
        <translation>%1 sagt, nichts habe sich geändert, obwohl noch nichts abgerufen wurde</translation>
    </message>
    <message>
        <source>the next try follows by itself</source>
        <translation>der nächste Versuch folgt von selbst</translation>
    </message>
    <message>
        <source>%1 redirects more than %2 times</source>
        <translation>%1 leitet mehr als %2-mal weiter</translation>
    </message>
    <message>
        <source>%1 redirects to an address that is not fetched</source>
        <translation>%1 leitet auf eine Adresse weiter, die nicht abgerufen wird</translation>
    </message>
    <message>
        <source>This is not a complete web address</source>
        <translation>Das ist keine vollständige Webadresse</translation>
    </message>
    <message>
        <source>it begins with https:// or http://</source>
        <translation>sie beginnt mit https:// oder http://</translation>
    </message>
    <message>
        <source>Only http and https addresses are fetched, not “%1”</source>
        <translation>Nur http- und https-Adressen werden abgerufen, nicht „%1“</translation>
    </message>
    <message>
        <source>The web address names no host</source>
        <translation>Die Webadresse nennt keinen Host</translation>
    </message>
    <message>
        <source>The scoring model, line %1: %2</source>
        <translation>Das Wertungsmodell, Zeile %1: %2</translation>
    </message>
    <message>
        <source>reinstall, or remove your own model</source>
        <translation>installieren Sie neu, oder entfernen Sie Ihr eigenes Modell</translation>
    </message>
    <message>
        <source>“%1” has no value</source>
        <translation>„%1“ hat keinen Wert</translation>
    </message>
    <message>
        <source>“%1” is not a date</source>
        <translation>„%1“ ist kein Datum</translation>
    </message>
    <message>
        <source>“%1” is not a positive number</source>
        <translation>„%1“ ist keine positive Zahl</translation>
    </message>
    <message>
        <source>“unit” is given twice</source>
        <translation>„unit“ ist zweimal angegeben</translation>
    </message>
    <message>
        <source>“unit” is wanted before the weights</source>
        <translation>„unit“ wird vor den Gewichten verlangt</translation>
    </message>
    <message>
        <source>six whole numbers are wanted after “%1”, none beyond %2</source>
        <translation>nach „%1“ werden sechs ganze Zahlen verlangt, keine über %2</translation>
    </message>
    <message>
        <source>“%1” is not the name of a feature</source>
        <translation>„%1“ ist kein Name eines Merkmals</translation>
    </message>
    <message>
        <source>The scoring model names no version</source>
        <translation>Das Wertungsmodell nennt keine Version</translation>
    </message>
    <message>
        <source>Alpaca sent JSON of another shape</source>
        <translation>Alpaca sandte JSON von anderer Form</translation>
    </message>
    <message>
        <source>Alpaca sent bars of several symbols at once</source>
        <translation>Alpaca sandte Kurse mehrerer Symbole auf einmal</translation>
    </message>
    <message>
        <source>ask for one symbol at a time</source>
        <translation>fragen Sie nach einem Symbol auf einmal</translation>
    </message>
    <message>
        <source>Alpha Vantage sent a quote without its day</source>
        <translation>Alpha Vantage sandte einen Kurs ohne seinen Tag</translation>
    </message>
    <message>
        <source>Alpha Vantage sent no time series</source>
        <translation>Alpha Vantage sandte keine Zeitreihe</translation>
    </message>
    <message>
        <source>Alpha Vantage sent “%1”</source>
        <translation>Alpha Vantage sandte „%1“</translation>
    </message>
    <message>
        <source>ask for daily bars or those of 1, 5, 15 or 60 minutes</source>
        <translation>fragen Sie nach täglichen Kursen oder solchen von 1, 5, 15 oder 60 Minuten</translation>
    </message>
    <message>
        <source>%1 sent no news</source>
        <translation>%1 sandte keine Nachrichten</translation>
    </message>
    <message>
        <source>The bars of %1 are of no interval that is kept</source>
        <translation>Die Kurse von %1 haben kein Intervall, das gespeichert wird</translation>
    </message>
    <message>
        <source>days, hours, or 15, 5 or 1 minutes are</source>
        <translation>gespeichert werden Tage, Stunden, und 15, 5 oder 1 Minuten</translation>
    </message>
    <message>
        <source>In %1 of %2 bars of %3 open or close lie outside of low and high</source>
        <translation>In %1 von %2 Kursen von %3 liegen Eröffnung oder Schluss außerhalb von Tief und Hoch</translation>
    </message>
    <message>
        <source>open, high, low and close may have been mixed up</source>
        <translation>Eröffnung, Hoch, Tief und Schluss sind vielleicht vertauscht</translation>
    </message>
    <message>
        <source>has “%1”, which is not a time such as 09:30</source>
        <translation>hat „%1“, was keine Uhrzeit wie 09:30 ist</translation>
    </message>
    <message>
        <source>has “%1”, which is not a date such as 2025-01-27</source>
        <translation>hat „%1“, was kein Datum wie 2025-01-27 ist</translation>
    </message>
    <message>
        <source>has “%1”, which is not a day such as Sunday</source>
        <translation>hat „%1“, was kein Tag wie Sunday ist</translation>
    </message>
    <message>
        <source>has %1 twice</source>
        <translation>hat %1 zweimal</translation>
    </message>
    <message>
        <source>names none</source>
        <translation>nennt keine</translation>
    </message>
    <message>
        <source>is not a beginning and an end</source>
        <translation>ist nicht Anfang und Ende</translation>
    </message>
    <message>
        <source>The calendar “%1”: the exchange “%2” is also in “%3”</source>
        <translation>Der Kalender „%1“: Die Börse „%2“ ist auch in „%3“</translation>
    </message>
    <message>
        <source>%1 refused: “%2”</source>
        <translation>%1 lehnte ab: „%2“</translation>
    </message>
    <message>
        <source>%1 refused %2: “%3”</source>
        <translation>%1 lehnte %2 ab: „%3“</translation>
    </message>
    <message>
        <source>check the symbol; providers also answer so when they are out of order</source>
        <translation>prüfen Sie das Symbol; so antworten Anbieter auch bei Störungen</translation>
    </message>
    <message>
        <source>check the key, and what its plan may ask for</source>
        <translation>prüfen Sie den Schlüssel, und was sein Tarif erlaubt</translation>
    </message>
    <message>
        <source>%1 sent no results</source>
        <translation>%1 sandte keine Ergebnisse</translation>
    </message>
    <message>
        <source>The document is XML, but no feed: it begins with &lt;%1&gt;</source>
        <translation>Das Dokument ist XML, aber kein Feed: Es beginnt mit &lt;%1&gt;</translation>
    </message>
    <message>
        <source>The document is neither a feed nor JSON</source>
        <translation>Das Dokument ist weder Feed noch JSON</translation>
    </message>
    <message>
        <source>The feed is damaged beyond repair</source>
        <translation>Der Feed ist unrettbar beschädigt</translation>
    </message>
    <message>
        <source>The feed is damaged; no whole item could be read</source>
        <translation>Der Feed ist beschädigt; kein ganzer Eintrag ließ sich lesen</translation>
    </message>
    <message>
        <source>There is no news format “%1”</source>
        <translation>Es gibt kein Nachrichtenformat „%1“</translation>
    </message>
    <message>
        <source>Finnhub sent JSON of another shape</source>
        <translation>Finnhub sandte JSON von anderer Form</translation>
    </message>
    <message>
        <source>its quote is read; its candles are for paying customers</source>
        <translation>sein Kurs wird gelesen; seine Kerzen sind zahlenden Kunden vorbehalten</translation>
    </message>
    <message>
        <source>FMP sent JSON of another shape</source>
        <translation>FMP sandte JSON von anderer Form</translation>
    </message>
    <message>
        <source>%1 sent no articles</source>
        <translation>%1 sandte keine Artikel</translation>
    </message>
    <message>
        <source>%1 sent no stories: “%2”</source>
        <translation>%1 sandte keine Meldungen: „%2“</translation>
    </message>
    <message>
        <source>%1 sent JSON of another shape</source>
        <translation>%1 sandte JSON von anderer Form</translation>
    </message>
    <message>
        <source>The document is JSON, but no JSON Feed</source>
        <translation>Das Dokument ist JSON, aber kein JSON Feed</translation>
    </message>
    <message>
        <source>The source answered: “%1”</source>
        <translation>Die Quelle antwortete: „%1“</translation>
    </message>
    <message>
        <source>%1 sent JSON that is damaged or cut off</source>
        <translation>%1 sandte beschädigtes oder abgeschnittenes JSON</translation>
    </message>
    <message>
        <source>Massive sent JSON of another shape</source>
        <translation>Massive sandte JSON von anderer Form</translation>
    </message>
    <message>
        <source>The list is larger than 8 MB</source>
        <translation>Die Liste ist größer als 8 MB</translation>
    </message>
    <message>
        <source>split it into several</source>
        <translation>teilen Sie sie in mehrere</translation>
    </message>
    <message>
        <source>The document is no list of feeds (OPML)</source>
        <translation>Das Dokument ist keine Liste von Feeds (OPML)</translation>
    </message>
    <message>
        <source>The document is neither well-formed XML nor a list of feeds (OPML)</source>
        <translation>Das Dokument ist weder wohlgeformtes XML noch eine Liste von Feeds (OPML)</translation>
    </message>
    <message>
        <source>export it again from the program that it comes from</source>
        <translation>exportieren Sie sie noch einmal aus dem Programm, von dem sie stammt</translation>
    </message>
    <message>
        <source>The list has no feed with an address</source>
        <translation>Die Liste hat keinen Feed mit Adresse</translation>
    </message>
    <message>
        <source>Alpaca’s key has two parts</source>
        <translation>Der Schlüssel von Alpaca hat zwei Teile</translation>
    </message>
    <message>
        <source>write it as ID:SECRET</source>
        <translation>schreiben Sie ihn als ID:SECRET</translation>
    </message>
    <message>
        <source>say what its columns hold: --columns date,open,high,low,close,volume (- for one to leave out)</source>
        <translation>sagen Sie, was in den Spalten steht: --columns date,open,high,low,close,volume (- für eine, die wegbleibt)</translation>
    </message>
    <message>
        <source>%1; it begins %2</source>
        <translation>%1; sie beginnt %2</translation>
    </message>
    <message>
        <source>The table holds several instruments: %1</source>
        <translation>Die Tabelle enthält mehrere Instrumente: %1</translation>
    </message>
    <message>
        <source>say which one with --symbol</source>
        <translation>sagen Sie mit --symbol, welches</translation>
    </message>
    <message>
        <source>The table of %1 has two columns “%2”</source>
        <translation>Die Tabelle von %1 hat zwei Spalten „%2“</translation>
    </message>
    <message>
        <source>“%1” is nothing that a column can hold</source>
        <translation>„%1“ ist nichts, was in einer Spalte stehen kann</translation>
    </message>
    <message>
        <source>date, time, open, high, low, close, volume, symbol or -</source>
        <translation>date, time, open, high, low, close, volume, symbol oder -</translation>
    </message>
    <message>
        <source>Two columns cannot both be “%1”</source>
        <translation>Zwei Spalten können nicht beide „%1“ sein</translation>
    </message>
    <message>
        <source>The table of %1 is empty</source>
        <translation>Die Tabelle von %1 ist leer</translation>
    </message>
    <message>
        <source>The table of %1 has no line of column names</source>
        <translation>Die Tabelle von %1 hat keine Zeile mit Spaltennamen</translation>
    </message>
    <message>
        <source>The table of %1 has no column for %2</source>
        <translation>Die Tabelle von %1 hat keine Spalte für %2</translation>
    </message>
    <message>
        <source>The table holds %1 instruments, such as %2 and %3</source>
        <translation>Die Tabelle enthält %1 Instrumente, etwa %2 und %3</translation>
    </message>
    <message>
        <source>The table holds %1 instruments, such as %2 and %3, but not %4</source>
        <translation>Die Tabelle enthält %1 Instrumente, etwa %2 und %3, aber nicht %4</translation>
    </message>
    <message>
        <source>%1 sent no rows</source>
        <translation>%1 sandte keine Zeilen</translation>
    </message>
    <message>
        <source>%1 sent no rows for %2</source>
        <translation>%1 sandte keine Zeilen zu %2</translation>
    </message>
    <message>
        <source>JSON was sent where a table was asked for</source>
        <translation>Statt einer Tabelle kam JSON</translation>
    </message>
    <message>
        <source>%1 was asked for %2 and sent %3</source>
        <translation>%1 wurde nach %2 gefragt und sandte %3</translation>
    </message>
    <message>
        <source>There is no quote provider “%1”</source>
        <translation>Es gibt keinen Kursanbieter „%1“</translation>
    </message>
    <message>
        <source>yahoo, alphavantage, twelvedata, tiingo, finnhub, alpaca, massive, fmp, stooq, nasdaq, yfinance or csv</source>
        <translation>yahoo, alphavantage, twelvedata, tiingo, finnhub, alpaca, massive, fmp, stooq, nasdaq, yfinance oder csv</translation>
    </message>
    <message>
        <source>is neither “news” nor “quotes”</source>
        <translation>ist weder „news“ noch „quotes“</translation>
    </message>
    <message>
        <source>is not an http or https address</source>
        <translation>ist keine http- oder https-Adresse</translation>
    </message>
    <message>
        <source>and {QUERY} in the address belong together</source>
        <translation>und {QUERY} in der Adresse gehören zusammen</translation>
    </message>
    <message>
        <source>is not a time zone such as “America/New_York”</source>
        <translation>ist keine Zeitzone wie „America/New_York“</translation>
    </message>
    <message>
        <source>is not between 60 and 86400 seconds</source>
        <translation>liegt nicht zwischen 60 und 86400 Sekunden</translation>
    </message>
    <message>
        <source>is below 0</source>
        <translation>liegt unter 0</translation>
    </message>
    <message>
        <source>is not a host in lower case such as “api.example.com”</source>
        <translation>ist kein Host in Kleinbuchstaben wie „api.example.com“</translation>
    </message>
    <message>
        <source>is not a whole number up to a million</source>
        <translation>ist keine ganze Zahl bis zu einer Million</translation>
    </message>
    <message>
        <source>is more than a day</source>
        <translation>ist mehr als ein Tag</translation>
    </message>
    <message>
        <source>has no bound</source>
        <translation>hat keine Grenze</translation>
    </message>
    <message>
        <source>names the group “%1”, which “groups” has not</source>
        <translation>nennt die Gruppe „%1“, die „groups“ nicht hat</translation>
    </message>
    <message>
        <source>has “%1”: two letters or more go before a *</source>
        <translation>hat „%1“: Vor einem * stehen mindestens zwei Buchstaben</translation>
    </message>
    <message>
        <source>has a group in the group “%1”</source>
        <translation>hat eine Gruppe in der Gruppe „%1“</translation>
    </message>
    <message>
        <source>takes phrases alone, no group</source>
        <translation>nimmt nur Ausdrücke, keine Gruppe</translation>
    </message>
    <message>
        <source>is empty: the topic would never be found</source>
        <translation>ist leer: Das Thema würde nie gefunden</translation>
    </message>
    <message>
        <source>is empty: the weak terms would never count</source>
        <translation>ist leer: Die schwachen Begriffe würden nie zählen</translation>
    </message>
    <message>
        <source>is not of the form #rrggbb</source>
        <translation>hat nicht die Form #rrggbb</translation>
    </message>
    <message>
        <source>is not a whole number above 0</source>
        <translation>ist keine ganze Zahl über 0</translation>
    </message>
    <message>
        <source>has “%1”, which is none of its names</source>
        <translation>hat „%1“, das keiner ihrer Namen ist</translation>
    </message>
    <message>
        <source>is not in the order of “as_of”</source>
        <translation>ist nicht in der Reihenfolge von „as_of“</translation>
    </message>
    <message>
        <source>is of no use without a symbol</source>
        <translation>nützt nichts ohne Symbol</translation>
    </message>
    <message>
        <source>Company %1 (“%2”): the name “%3” is also one of “%4”</source>
        <translation>Unternehmen %1 („%2“): Der Name „%3“ gehört auch zu „%4“</translation>
    </message>
    <message>
        <source>is not one of %1</source>
        <translation>ist keine von %1</translation>
    </message>
    <message>
        <source>is not a code such as USD</source>
        <translation>ist kein Kürzel wie USD</translation>
    </message>
    <message>
        <source>names a symbol twice</source>
        <translation>nennt ein Symbol zweimal</translation>
    </message>
    <message>
        <source>%1: is not an object</source>
        <translation>%1: ist kein Objekt</translation>
    </message>
    <message>
        <source>%1: field “%2” %3</source>
        <translation>%1: Feld „%2“ %3</translation>
    </message>
    <message>
        <source>is not a text</source>
        <translation>ist kein Text</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>may have only a-z, 0-9 and _</source>
        <translation>darf nur a-z, 0-9 und _ enthalten</translation>
    </message>
    <message>
        <source>is not a list</source>
        <translation>ist keine Liste</translation>
    </message>
    <message>
        <source>has an empty list</source>
        <translation>hat eine leere Liste</translation>
    </message>
    <message>
        <source>is not an object</source>
        <translation>ist kein Objekt</translation>
    </message>
    <message>
        <source>is not a date such as 2025-01-27</source>
        <translation>ist kein Datum wie 2025-01-27</translation>
    </message>
    <message>
        <source>is neither true nor false</source>
        <translation>ist weder true noch false</translation>
    </message>
    <message>
        <source>is not a number</source>
        <translation>ist keine Zahl</translation>
    </message>
    <message>
        <source>is not known here</source>
        <translation>ist hier nicht bekannt</translation>
    </message>
    <message>
        <source>has an item that is not a text</source>
        <translation>hat einen Eintrag, der kein Text ist</translation>
    </message>
    <message>
        <source>has a symbol with small letters, blanks or accents</source>
        <translation>hat ein Symbol mit Kleinbuchstaben, Leerzeichen oder Akzenten</translation>
    </message>
    <message>
        <source>The list of %1 is not valid JSON</source>
        <translation>Die Liste %1 ist kein gültiges JSON</translation>
    </message>
    <message>
        <source>The list of %1 is not a JSON list</source>
        <translation>Die Liste %1 ist keine JSON-Liste</translation>
    </message>
    <message>
        <source>repeats that of an earlier entry</source>
        <translation>wiederholt einen früheren Eintrag</translation>
    </message>
    <message>
        <source>%1 sent an empty body</source>
        <translation>%1 sandte eine leere Antwort</translation>
    </message>
    <message>
        <source>%1 sent a web page instead of data</source>
        <translation>%1 sandte eine Webseite statt Daten</translation>
    </message>
    <message>
        <source>%1 sent a web page instead of data: “%2”</source>
        <translation>%1 sandte eine Webseite statt Daten: „%2“</translation>
    </message>
    <message>
        <source>open the address in a browser to see what it asks for</source>
        <translation>öffnen Sie die Adresse im Browser, um zu sehen, was verlangt wird</translation>
    </message>
    <message>
        <source>%1 answered: “%2”</source>
        <translation>%1 antwortete: „%2“</translation>
    </message>
    <message>
        <source>The table of stories has no column “%1”</source>
        <translation>Die Tabelle der Meldungen hat keine Spalte „%1“</translation>
    </message>
    <message>
        <source>its first line must be id,published,title,summary or so</source>
        <translation>ihre erste Zeile muss etwa id,published,title,summary sein</translation>
    </message>
    <message>
        <source>The dates of %1 can be read with the day or the month first; it begins %2</source>
        <translation>Die Daten von %1 lassen sich mit dem Tag oder dem Monat zuerst lesen; es beginnt %2</translation>
    </message>
    <message>
        <source>say which: --dates day-first or --dates month-first</source>
        <translation>sagen Sie es: --dates day-first oder --dates month-first</translation>
    </message>
    <message>
        <source>The commas in the prices of %1 can be decimal marks or thousands; it begins %2</source>
        <translation>Die Kommas in den Kursen von %1 können Dezimal- oder Tausenderzeichen sein; es beginnt %2</translation>
    </message>
    <message>
        <source>say which: --decimals comma or --decimals point</source>
        <translation>sagen Sie es: --decimals comma oder --decimals point</translation>
    </message>
    <message>
        <source>Tiingo sent JSON of another shape</source>
        <translation>Tiingo sandte JSON von anderer Form</translation>
    </message>
    <message>
        <source>Twelve Data sent JSON of another shape</source>
        <translation>Twelve Data sandte JSON von anderer Form</translation>
    </message>
    <message>
        <source>Yahoo sent JSON of another shape</source>
        <translation>Yahoo sandte JSON von anderer Form</translation>
    </message>
    <message>
        <source>Yahoo sent bars of “%1”</source>
        <translation>Yahoo sandte Kurse von „%1“</translation>
    </message>
    <message>
        <source>ask for 1d, 1h, 15m, 5m or 1m</source>
        <translation>fragen Sie nach 1d, 1h, 15m, 5m oder 1m</translation>
    </message>
    <message>
        <source>Yahoo sent %1 without opens, highs, lows or closes</source>
        <translation>Yahoo sandte %1 ohne Eröffnung, Hoch, Tief oder Schluss</translation>
    </message>
    <message>
        <source>There is no company “%1”</source>
        <translation>Es gibt kein Unternehmen „%1“</translation>
    </message>
    <message>
        <source>There is no topic “%1”</source>
        <translation>Es gibt kein Thema „%1“</translation>
    </message>
    <message>
        <source>There is no source “%1”</source>
        <translation>Es gibt keine Quelle „%1“</translation>
    </message>
    <message>
        <source>There is no watchlist “%1”</source>
        <translation>Es gibt keine Watchlist „%1“</translation>
    </message>
    <message>
        <source>Alert %1 was made at %2 and cannot watch from before</source>
        <translation>Der Alarm %1 entstand am %2 und kann nicht von früher an beobachten</translation>
    </message>
    <message>
        <source>name a later time</source>
        <translation>nennen Sie einen späteren Zeitpunkt</translation>
    </message>
    <message>
        <source>There is no alert %1</source>
        <translation>Es gibt keinen Alarm %1</translation>
    </message>
    <message>
        <source>“undertone-cli alerts” lists them</source>
        <translation>„undertone-cli alerts“ zählt sie auf</translation>
    </message>
    <message>
        <source>The backup to %1 was stopped</source>
        <translation>Die Sicherung nach %1 wurde abgebrochen</translation>
    </message>
    <message>
        <source>%1 is open in another program</source>
        <translation>%1 ist in einem anderen Programm geöffnet</translation>
    </message>
    <message>
        <source>close the desk and stop the collector on this folder, then try again</source>
        <translation>schließen Sie den Desk und beenden Sie den Sammler zu diesem Ordner, dann versuchen Sie es noch einmal</translation>
    </message>
    <message>
        <source>%1 is the database itself</source>
        <translation>%1 ist die Datenbank selbst</translation>
    </message>
    <message>
        <source>name another file</source>
        <translation>nennen Sie eine andere Datei</translation>
    </message>
    <message>
        <source>%1 is a folder</source>
        <translation>%1 ist ein Ordner</translation>
    </message>
    <message>
        <source>name a file in it</source>
        <translation>nennen Sie eine Datei darin</translation>
    </message>
    <message>
        <source>there is nothing in it to copy</source>
        <translation>sie enthält nichts zu kopieren</translation>
    </message>
    <message>
        <source>check the permissions of the folder above it</source>
        <translation>prüfen Sie die Rechte des Ordners darüber</translation>
    </message>
    <message>
        <source>There is no room for today&apos;s backup of %1</source>
        <translation>Für die heutige Sicherung von %1 ist kein Platz</translation>
    </message>
    <message>
        <source>free some space: it needs %1 MB</source>
        <translation>schaffen Sie Platz: Es braucht %1 MB</translation>
    </message>
    <message>
        <source>%1 is traded in %2; these prices are in %3</source>
        <translation>%1 wird in %2 gehandelt; diese Kurse sind in %3</translation>
    </message>
    <message>
        <source>prices of two currencies are not mixed: check the symbol</source>
        <translation>Kurse zweier Währungen werden nicht gemischt: Prüfen Sie das Symbol</translation>
    </message>
    <message>
        <source>look a symbol up by name</source>
        <translation>suchen Sie ein Symbol über den Namen</translation>
    </message>
    <message>
        <source>The calendar “%1”: the exchange “%2” has the calendar “%3” already</source>
        <translation>Der Kalender „%1“: Die Börse „%2“ hat schon den Kalender „%3“</translation>
    </message>
    <message>
        <source>give yours that id to replace it</source>
        <translation>geben Sie Ihrem diese Kennung, um ihn zu ersetzen</translation>
    </message>
    <message>
        <source>%1 is in use by another program</source>
        <translation>%1 wird von einem anderen Programm benutzt</translation>
    </message>
    <message>
        <source>close other windows of Undertone on this folder, or try again</source>
        <translation>schließen Sie andere Fenster von Undertone zu diesem Ordner, oder versuchen Sie es noch einmal</translation>
    </message>
    <message>
        <source>The disk is full: nothing of this step was stored in %1</source>
        <translation>Der Datenträger ist voll: Von diesem Schritt wurde nichts in %1 gespeichert</translation>
    </message>
    <message>
        <source>free some space and try again</source>
        <translation>schaffen Sie Platz und versuchen Sie es noch einmal</translation>
    </message>
    <message>
        <source>%1 is not there any more: nothing of this step was stored</source>
        <translation>%1 ist nicht mehr da: Von diesem Schritt wurde nichts gespeichert</translation>
    </message>
    <message>
        <source>bring its drive or folder back, then open it again</source>
        <translation>bringen Sie das Laufwerk oder den Ordner zurück, dann öffnen Sie neu</translation>
    </message>
    <message>
        <source>%1 cannot be written</source>
        <translation>%1 ist nicht beschreibbar</translation>
    </message>
    <message>
        <source>check the permissions of the file and its folder</source>
        <translation>prüfen Sie die Rechte der Datei und ihres Ordners</translation>
    </message>
    <message>
        <source>%1 cannot be opened or made</source>
        <translation>%1 lässt sich nicht öffnen oder anlegen</translation>
    </message>
    <message>
        <source>check that its folder is there and may be written to</source>
        <translation>prüfen Sie, ob der Ordner da und beschreibbar ist</translation>
    </message>
    <message>
        <source>%1 is not an Undertone database</source>
        <translation>%1 ist keine Datenbank von Undertone</translation>
    </message>
    <message>
        <source>The index of words in %1 is damaged; no story is lost</source>
        <translation>Das Wortverzeichnis in %1 ist beschädigt; keine Meldung ist verloren</translation>
    </message>
    <message>
        <source>“undertone-cli doctor --rebuild” makes it anew</source>
        <translation>„undertone-cli doctor --rebuild“ legt es neu an</translation>
    </message>
    <message>
        <source>%1 could not be read or written</source>
        <translation>%1 ließ sich nicht lesen oder schreiben</translation>
    </message>
    <message>
        <source>check the disk</source>
        <translation>prüfen Sie den Datenträger</translation>
    </message>
    <message>
        <source>Storing or reading in %1 failed</source>
        <translation>Speichern oder Lesen in %1 ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>the log has the details</source>
        <translation>Näheres steht im Protokoll</translation>
    </message>
    <message>
        <source>%1 is damaged</source>
        <translation>%1 ist beschädigt</translation>
    </message>
    <message>
        <source>go back to a backup, or save what can still be read</source>
        <translation>kehren Sie zu einer Sicherung zurück, oder retten Sie, was noch lesbar ist</translation>
    </message>
    <message>
        <source>%1 is empty, though there are backups of it</source>
        <translation>%1 ist leer, obwohl es Sicherungen davon gibt</translation>
    </message>
    <message>
        <source>%1 is not there, though there are backups of it</source>
        <translation>%1 ist nicht da, obwohl es Sicherungen davon gibt</translation>
    </message>
    <message>
        <source>restore the last one, or move the backups away to begin anew</source>
        <translation>stellen Sie die letzte wieder her, oder verschieben Sie die Sicherungen, um neu zu beginnen</translation>
    </message>
    <message>
        <source>%1 is an empty file</source>
        <translation>%1 ist eine leere Datei</translation>
    </message>
    <message>
        <source>%1 was written by an older version of Undertone</source>
        <translation>%1 wurde von einer älteren Version von Undertone geschrieben</translation>
    </message>
    <message>
        <source>open it once for writing, as the desktop and “collect” do</source>
        <translation>öffnen Sie sie einmal zum Schreiben, wie es das Programm und „collect“ tun</translation>
    </message>
    <message>
        <source>go back to a backup, or open it once for writing to begin anew</source>
        <translation>kehren Sie zu einer Sicherung zurück, oder öffnen Sie sie einmal zum Schreiben, um neu zu beginnen</translation>
    </message>
    <message>
        <source>%1 has not scored %2 of the stored texts yet</source>
        <translation>%1 hat %2 der gespeicherten Texte noch nicht gewertet</translation>
    </message>
    <message>
        <source>let it score the history to its end</source>
        <translation>lassen Sie den Bestand bis zum Ende werten</translation>
    </message>
    <message>
        <source>The scores of %1 are or were in use, and stay for views of then</source>
        <translation>Die Wertungen von %1 sind oder waren in Gebrauch und bleiben für Ansichten von damals</translation>
    </message>
    <message>
        <source>%1 has scored nothing here</source>
        <translation>%1 hat hier nichts gewertet</translation>
    </message>
    <message>
        <source>Line %1 of the export comes after the end</source>
        <translation>Zeile %1 des Exports kommt nach dem Ende</translation>
    </message>
    <message>
        <source>The export has no end: it was cut off</source>
        <translation>Der Export hat kein Ende: Er wurde abgeschnitten</translation>
    </message>
    <message>
        <source>export it anew, or copy it again</source>
        <translation>exportieren Sie neu, oder kopieren Sie ihn noch einmal</translation>
    </message>
    <message>
        <source>export it anew; an export is not edited by hand</source>
        <translation>exportieren Sie neu; ein Export wird nicht von Hand bearbeitet</translation>
    </message>
    <message>
        <source>That is no export of everything</source>
        <translation>Das ist kein Gesamtexport</translation>
    </message>
    <message>
        <source>it is made by “undertone-cli export --everything FILE”</source>
        <translation>er entsteht durch „undertone-cli export --everything FILE“</translation>
    </message>
    <message>
        <source>The export was written by a newer version of Undertone</source>
        <translation>Der Export wurde von einer neueren Version von Undertone geschrieben</translation>
    </message>
    <message>
        <source>install that version</source>
        <translation>installieren Sie diese Version</translation>
    </message>
    <message>
        <source>Line %1 of the export counts other lines than there are: some are missing</source>
        <translation>Zeile %1 des Exports zählt andere Zeilen, als es gibt: Einige fehlen</translation>
    </message>
    <message>
        <source>Line %1 of the export is of an unknown kind, “%2”</source>
        <translation>Zeile %1 des Exports ist von unbekannter Art, „%2“</translation>
    </message>
    <message>
        <source>Line %1 of the export is not as an export writes it</source>
        <translation>Zeile %1 des Exports ist nicht so, wie ein Export sie schreibt</translation>
    </message>
    <message>
        <source>Line %1 of the export does not go with the lines before it</source>
        <translation>Zeile %1 des Exports passt nicht zu den Zeilen davor</translation>
    </message>
    <message>
        <source>%1 is a database, or belongs to one</source>
        <translation>%1 ist eine Datenbank, oder gehört zu einer</translation>
    </message>
    <message>
        <source>an export has a name of its own</source>
        <translation>ein Export hat einen eigenen Namen</translation>
    </message>
    <message>
        <source>There is a workspace already: %1</source>
        <translation>Es gibt schon einen Arbeitsbereich: %1</translation>
    </message>
    <message>
        <source>an export of everything makes a new one: name a folder without one</source>
        <translation>ein Gesamtexport ergibt einen neuen: Nennen Sie einen Ordner ohne Arbeitsbereich</translation>
    </message>
    <message>
        <source>There is no file %1 that can be read</source>
        <translation>Es gibt keine lesbare Datei %1</translation>
    </message>
    <message>
        <source>check its name</source>
        <translation>prüfen Sie den Namen</translation>
    </message>
    <message>
        <source>%1 could not be renamed to %2</source>
        <translation>%1 konnte nicht in %2 umbenannt werden</translation>
    </message>
    <message>
        <source>check the permissions of the folder, and that no other program has it open</source>
        <translation>prüfen Sie die Rechte des Ordners, und ob kein anderes Programm ihn geöffnet hat</translation>
    </message>
    <message>
        <source>%1 has come to be there meanwhile</source>
        <translation>%1 ist inzwischen entstanden</translation>
    </message>
    <message>
        <source>nothing was overwritten: name another, or remove that one</source>
        <translation>nichts wurde überschrieben: Nennen Sie einen anderen Namen, oder entfernen Sie das Vorhandene</translation>
    </message>
    <message>
        <source>check the free space and that its folder may be written to</source>
        <translation>prüfen Sie den freien Platz, und ob der Ordner beschreibbar ist</translation>
    </message>
    <message>
        <source>Stopped before the end: nothing was kept</source>
        <translation>Vor dem Ende abgebrochen: Nichts wurde behalten</translation>
    </message>
    <message>
        <source>There is no database at %1</source>
        <translation>An %1 ist keine Datenbank</translation>
    </message>
    <message>
        <source>check the folder&apos;s name, or make a workspace there first</source>
        <translation>prüfen Sie den Namen des Ordners, oder legen Sie dort zuerst einen Arbeitsbereich an</translation>
    </message>
    <message>
        <source>%1 is another program&apos;s database</source>
        <translation>%1 ist die Datenbank eines anderen Programms</translation>
    </message>
    <message>
        <source>choose another folder, or move that file away</source>
        <translation>wählen Sie einen anderen Ordner, oder verschieben Sie diese Datei</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Undertone</source>
        <translation>%1 wurde von einer neueren Version von Undertone geschrieben</translation>
    </message>
    <message>
        <source>install that version; the file was left as it is</source>
        <translation>installieren Sie diese Version; die Datei blieb, wie sie ist</translation>
    </message>
    <message>
        <source>There is no story %1 or no company “%2”</source>
        <translation>Es gibt keine Meldung %1 oder kein Unternehmen „%2“</translation>
    </message>
    <message>
        <source>%1 is there already</source>
        <translation>%1 ist schon da</translation>
    </message>
    <message>
        <source>name a folder that is not, or remove that one</source>
        <translation>nennen Sie einen Ordner, den es nicht gibt, oder entfernen Sie diesen</translation>
    </message>
    <message>
        <source>there is nothing in it to save; go back to a backup</source>
        <translation>sie enthält nichts zu retten; kehren Sie zu einer Sicherung zurück</translation>
    </message>
    <message>
        <source>There is already a file %1</source>
        <translation>Es gibt schon eine Datei %1</translation>
    </message>
    <message>
        <source>name another; nothing is overwritten</source>
        <translation>nennen Sie eine andere; nichts wird überschrieben</translation>
    </message>
    <message>
        <source>There is no source “%1” in this workspace</source>
        <translation>Es gibt keine Quelle „%1“ in diesem Arbeitsbereich</translation>
    </message>
    <message>
        <source>add the source first</source>
        <translation>fügen Sie zuerst die Quelle hinzu</translation>
    </message>
    <message>
        <source>score the history anew first</source>
        <translation>werten Sie zuerst den Bestand neu</translation>
    </message>
    <message>
        <source>There is no revision %1</source>
        <translation>Es gibt keine Fassung %1</translation>
    </message>
    <message>
        <source>There is no saved chart “%1”</source>
        <translation>Es gibt keinen gespeicherten Chart „%1“</translation>
    </message>
    <message>
        <source>“undertone-cli charts” lists them</source>
        <translation>„undertone-cli charts“ zählt sie auf</translation>
    </message>
    <message>
        <source>A saved chart needs a name</source>
        <translation>Ein gespeicherter Chart braucht einen Namen</translation>
    </message>
    <message>
        <source>There is no story %1</source>
        <translation>Es gibt keine Meldung %1</translation>
    </message>
    <message>
        <source>There is already a saved chart named “%1”</source>
        <translation>Es gibt schon einen gespeicherten Chart namens „%1“</translation>
    </message>
    <message>
        <source>choose another name</source>
        <translation>wählen Sie einen anderen Namen</translation>
    </message>
    <message>
        <source>A saved search needs a name and words</source>
        <translation>Eine gespeicherte Suche braucht einen Namen und Wörter</translation>
    </message>
    <message>
        <source>There is already a saved search named “%1”</source>
        <translation>Es gibt schon eine gespeicherte Suche namens „%1“</translation>
    </message>
    <message>
        <source>The saved searches cannot be read</source>
        <translation>Die gespeicherten Suchen können nicht gelesen werden</translation>
    </message>
    <message>
        <source>save one anew; that replaces them</source>
        <translation>speichern Sie eine neu; das ersetzt sie</translation>
    </message>
    <message>
        <source>There is no company with the symbol “%1”, as asked for at character %2</source>
        <translation>Es gibt kein Unternehmen mit dem Symbol „%1“ (an Zeichen %2)</translation>
    </message>
    <message>
        <source>look for its name with company:, or for the word itself</source>
        <translation>suchen Sie den Namen mit company:, oder das Wort selbst</translation>
    </message>
    <message>
        <source>There is no company named “%1”, as asked for at character %2</source>
        <translation>Es gibt kein Unternehmen namens „%1“ (an Zeichen %2)</translation>
    </message>
    <message>
        <source>look for the word itself</source>
        <translation>suchen Sie das Wort selbst</translation>
    </message>
    <message>
        <source>There is no topic “%1”, as asked for at character %2</source>
        <translation>Es gibt kein Thema „%1“ (an Zeichen %2)</translation>
    </message>
    <message>
        <source>the topics are %1</source>
        <translation>die Themen sind %1</translation>
    </message>
    <message>
        <source>The quotation that begins at character %1 is not closed</source>
        <translation>Das Anführungszeichen an Zeichen %1 wird nicht geschlossen</translation>
    </message>
    <message>
        <source>write &quot; after its last word</source>
        <translation>schreiben Sie &quot; hinter das letzte Wort</translation>
    </message>
    <message>
        <source>“%1” at character %2 stands for too many words</source>
        <translation>„%1“ an Zeichen %2 steht für zu viele Wörter</translation>
    </message>
    <message>
        <source>write three letters at least before the *</source>
        <translation>schreiben Sie mindestens drei Buchstaben vor den *</translation>
    </message>
    <message>
        <source>“%1” at character %2</source>
        <translation>„%1“ an Zeichen %2</translation>
    </message>
    <message>
        <source>%1 closes nothing</source>
        <translation>%1 schließt nichts</translation>
    </message>
    <message>
        <source>leave it out, or write ( before the words that it groups</source>
        <translation>lassen Sie sie weg, oder schreiben Sie ( vor die Wörter, die sie zusammenfasst</translation>
    </message>
    <message>
        <source>No time is after %1 and before %2</source>
        <translation>Kein Zeitpunkt liegt nach %1 und vor %2</translation>
    </message>
    <message>
        <source>exchange the two dates</source>
        <translation>tauschen Sie die beiden Daten</translation>
    </message>
    <message>
        <source>All parts of a day are left out</source>
        <translation>Alle Teile des Tages sind weggelassen</translation>
    </message>
    <message>
        <source>leave a session: filter out</source>
        <translation>lassen Sie einen Filter session: weg</translation>
    </message>
    <message>
        <source>There is nothing to look for</source>
        <translation>Es gibt nichts zu suchen</translation>
    </message>
    <message>
        <source>write a word or a filter</source>
        <translation>schreiben Sie ein Wort oder einen Filter</translation>
    </message>
    <message>
        <source>There are too many brackets within brackets</source>
        <translation>Zu viele Klammern in Klammern</translation>
    </message>
    <message>
        <source>use fewer</source>
        <translation>nehmen Sie weniger</translation>
    </message>
    <message>
        <source>There are only words to leave out</source>
        <translation>Es gibt nur Wörter, die wegbleiben sollen</translation>
    </message>
    <message>
        <source>write a word to look for as well</source>
        <translation>schreiben Sie auch ein Wort, das gesucht wird</translation>
    </message>
    <message>
        <source>A filter cannot stand beside OR, as at character %1</source>
        <translation>Neben OR kann kein Filter stehen, wie an Zeichen %1</translation>
    </message>
    <message>
        <source>write it apart: filters hold for the whole search</source>
        <translation>schreiben Sie ihn für sich: Filter gelten für die ganze Suche</translation>
    </message>
    <message>
        <source>A word to leave out cannot follow OR, as at character %1</source>
        <translation>Auf OR kann kein auszuschließendes Wort folgen, wie an Zeichen %1</translation>
    </message>
    <message>
        <source>write it apart, behind the others</source>
        <translation>schreiben Sie es für sich, hinter die anderen</translation>
    </message>
    <message>
        <source>Nothing follows the minus or NOT at character %1</source>
        <translation>Auf das Minus oder NOT an Zeichen %1 folgt nichts</translation>
    </message>
    <message>
        <source>write it directly before the word to leave out, or leave it out itself</source>
        <translation>schreiben Sie es direkt vor das auszuschließende Wort, oder lassen Sie es weg</translation>
    </message>
    <message>
        <source>The bracket that opens at character %1 is not closed</source>
        <translation>Die Klammer an Zeichen %1 wird nicht geschlossen</translation>
    </message>
    <message>
        <source>write ) behind the last word of the group</source>
        <translation>schreiben Sie ) hinter das letzte Wort der Gruppe</translation>
    </message>
    <message>
        <source>write it like NEAR(nvidia ban, 5)</source>
        <translation>schreiben Sie es wie NEAR(nvidia ban, 5)</translation>
    </message>
    <message>
        <source>The NEAR at character %1 has no two words</source>
        <translation>Das NEAR an Zeichen %1 hat keine zwei Wörter</translation>
    </message>
    <message>
        <source>The NEAR at character %1 has no number of words behind its comma</source>
        <translation>Das NEAR an Zeichen %1 hat hinter dem Komma keine Zahl von Wörtern</translation>
    </message>
    <message>
        <source>The NEAR at character %1 is not closed</source>
        <translation>Das NEAR an Zeichen %1 wird nicht geschlossen</translation>
    </message>
    <message>
        <source>There are more than %1 words</source>
        <translation>Es sind mehr als %1 Wörter</translation>
    </message>
    <message>
        <source>look for fewer</source>
        <translation>suchen Sie nach weniger</translation>
    </message>
    <message>
        <source>There is no filter %1</source>
        <translation>Es gibt keinen Filter %1</translation>
    </message>
    <message>
        <source>the filters are source:, symbol:, company:, topic:, tone:, is:, session:, after: and before:; words with a colon go into quotes</source>
        <translation>die Filter sind source:, symbol:, company:, topic:, tone:, is:, session:, after: und before:; Wörter mit Doppelpunkt gehören in Anführungszeichen</translation>
    </message>
    <message>
        <source>The filter %1 stands within brackets or beside OR</source>
        <translation>Der Filter %1 steht in Klammern oder neben OR</translation>
    </message>
    <message>
        <source>The filter %1 has no value</source>
        <translation>Der Filter %1 hat keinen Wert</translation>
    </message>
    <message>
        <source>write it without a blank: %1</source>
        <translation>schreiben Sie ihn ohne Leerzeichen: %1</translation>
    </message>
    <message>
        <source>The filter %1 cannot be left out</source>
        <translation>Der Filter %1 kann nicht ausgeschlossen werden</translation>
    </message>
    <message>
        <source>turn its sign: tone:&gt;0 instead of -tone:&lt;0</source>
        <translation>kehren Sie das Zeichen um: tone:&gt;0 statt -tone:&lt;0</translation>
    </message>
    <message>
        <source>use before: for after:, after: for before:</source>
        <translation>nehmen Sie before: statt after:, after: statt before:</translation>
    </message>
    <message>
        <source>%1 says nothing of a story</source>
        <translation>%1 sagt nichts über eine Meldung</translation>
    </message>
    <message>
        <source>write is:starred, is:unread, is:read, is:noted or is:demo</source>
        <translation>schreiben Sie is:starred, is:unread, is:read, is:noted oder is:demo</translation>
    </message>
    <message>
        <source>%1 is no part of a day</source>
        <translation>%1 ist kein Teil des Tages</translation>
    </message>
    <message>
        <source>write session:pre, session:regular, session:post or session:closed</source>
        <translation>schreiben Sie session:pre, session:regular, session:post oder session:closed</translation>
    </message>
    <message>
        <source>%1 is no date</source>
        <translation>%1 ist kein Datum</translation>
    </message>
    <message>
        <source>write %1</source>
        <translation>schreiben Sie %1</translation>
    </message>
    <message>
        <source>%1 is no bound from -1 to +1</source>
        <translation>%1 ist keine Grenze von -1 bis +1</translation>
    </message>
    <message>
        <source>tone:&lt;-0.5 or tone:&gt;=0.2</source>
        <translation>tone:&lt;-0.5 oder tone:&gt;=0.2</translation>
    </message>
    <message>
        <source>%1 has nothing on one side</source>
        <translation>%1 hat auf einer Seite nichts</translation>
    </message>
    <message>
        <source>write a word on both sides, or &quot;%1&quot; in quotes to look for it</source>
        <translation>schreiben Sie auf beide Seiten ein Wort, oder &quot;%1&quot; in Anführungszeichen, um danach zu suchen</translation>
    </message>
    <message>
        <source>The search is longer than 2,000 bytes</source>
        <translation>Die Suche ist länger als 2.000 Bytes</translation>
    </message>
    <message>
        <source>look for a few of its words</source>
        <translation>suchen Sie nach einigen ihrer Wörter</translation>
    </message>
    <message>
        <source>There is no topic “%1” of your own</source>
        <translation>Es gibt kein eigenes Thema „%1“</translation>
    </message>
    <message>
        <source>The topic “%1” ships with Undertone and stays</source>
        <translation>Das Thema „%1“ gehört zu Undertone und bleibt</translation>
    </message>
    <message>
        <source>There is a topic with the id “%1” already</source>
        <translation>Es gibt schon ein Thema mit der Kennung „%1“</translation>
    </message>
    <message>
        <source>There is a topic named “%1” already</source>
        <translation>Es gibt schon ein Thema namens „%1“</translation>
    </message>
    <message>
        <source>choose another, or remove that topic first</source>
        <translation>wählen Sie etwas anderes, oder entfernen Sie zuerst jenes Thema</translation>
    </message>
    <message>
        <source>A watchlist needs a name</source>
        <translation>Eine Watchlist braucht einen Namen</translation>
    </message>
    <message>
        <source>There is already a watchlist named “%1”</source>
        <translation>Es gibt schon eine Watchlist namens „%1“</translation>
    </message>
    <message>
        <source>That story is not stored</source>
        <translation>Diese Meldung ist nicht gespeichert</translation>
    </message>
    <message>
        <source>it may have been recorded later</source>
        <translation>sie wurde vielleicht später aufgenommen</translation>
    </message>
    <message>
        <source>%1 bars are, from %2 to %3</source>
        <translation>vorhanden vom %2 bis %3: %1</translation>
    </message>
    <message>
        <source>No %1 bars of %2 are stored from %3 to %4</source>
        <translation>Keine Kurse von %2 vom %3 bis %4 gespeichert (%1)</translation>
    </message>
    <message>
        <source>No %1 bars of %2 are stored until %3</source>
        <translation>Keine Kurse von %2 bis %3 gespeichert (%1)</translation>
    </message>
    <message>
        <source>%1, as of %2</source>
        <translation>%1, Stand %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>No %1 bars of %2 are stored yet</source>
        <translation>Noch keine Kurse von %2 gespeichert (%1)</translation>
    </message>
    <message>
        <source>No %1 bars of %2 are stored; %3 bars are</source>
        <translation>Keine Kurse von %2 gespeichert (%1); vorhanden: %3</translation>
    </message>
    <message>
        <source>fetch or import them</source>
        <translation>rufen Sie sie ab, oder importieren Sie sie</translation>
    </message>
    <message>
        <source>choose longer bars, or import shorter ones</source>
        <translation>wählen Sie längere Bars, oder importieren Sie kürzere</translation>
    </message>
    <message>
        <source>%1: not asked</source>
        <translation>%1: nicht gefragt</translation>
    </message>
    <message>
        <source>%1: no answer</source>
        <translation>%1: keine Antwort</translation>
    </message>
    <message>
        <source>No prices of %1 are stored yet</source>
        <translation>Noch keine Kurse von %1 gespeichert</translation>
    </message>
    <message>
        <source>a live workspace fetches them (File, Fetch now); “undertone-cli import” takes a file</source>
        <translation>ein Live-Arbeitsbereich ruft sie ab (Datei, Jetzt abrufen); „undertone-cli import“ nimmt eine Datei</translation>
    </message>
    <message>
        <source>That watchlist is not there any more</source>
        <translation>Diese Watchlist gibt es nicht mehr</translation>
    </message>
    <message>
        <source>“undertone-cli watchlists” lists them</source>
        <translation>„undertone-cli watchlists“ zählt sie auf</translation>
    </message>
    <message>
        <source>The watchlist “%1” has no company</source>
        <translation>Die Watchlist „%1“ enthält kein Unternehmen</translation>
    </message>
    <message>
        <source>funds and indices have no tone of their own: add a company’s symbol</source>
        <translation>Fonds und Indizes haben keine eigene Stimmung: Fügen Sie das Symbol eines Unternehmens hinzu</translation>
    </message>
    <message>
        <source>“undertone-cli topics” lists them</source>
        <translation>„undertone-cli topics“ zählt sie auf</translation>
    </message>
    <message>
        <source>look a symbol up by name in the search box</source>
        <translation>suchen Sie ein Symbol im Suchfeld über den Namen</translation>
    </message>
    <message>
        <source>This desk keeps no settings</source>
        <translation>Dieser Desk behält keine Einstellungen</translation>
    </message>
    <message>
        <source>The demo workspace keeps its own sources</source>
        <translation>Der Demo-Arbeitsbereich behält seine eigenen Quellen</translation>
    </message>
    <message>
        <source>go live (File ▸ Go live…) to choose yours</source>
        <translation>gehen Sie live (Datei ▸ Live gehen…), um Ihre zu wählen</translation>
    </message>
    <message>
        <source>The demo workspace fetches nothing</source>
        <translation>Der Demo-Arbeitsbereich ruft nichts ab</translation>
    </message>
    <message>
        <source>go live (File ▸ Go live…) first</source>
        <translation>gehen Sie zuerst live (Datei ▸ Live gehen…)</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>Die Datei kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>check that it is there and that you may read it</source>
        <translation>prüfen Sie, ob sie da ist und Sie sie lesen dürfen</translation>
    </message>
    <message>
        <source>No key could be read: %1</source>
        <translation>Kein Schlüssel konnte gelesen werden: %1</translation>
    </message>
    <message>
        <source>%1, in File ▸ Sources ▸ Edit</source>
        <translation>%1, unter Datei ▸ Quellen ▸ Bearbeiten</translation>
    </message>
    <message>
        <source>The key cannot be kept: %1</source>
        <translation>Der Schlüssel kann nicht aufbewahrt werden: %1</translation>
    </message>
    <message>
        <source>the system’s key store has not answered for %1 s</source>
        <translation>der Schlüsselspeicher des Systems antwortet seit %1 s nicht</translation>
    </message>
    <message>
        <source>unlock it (it may be asking behind another window), then try again</source>
        <translation>entsperren Sie ihn (vielleicht fragt er hinter einem anderen Fenster), dann versuchen Sie es noch einmal</translation>
    </message>
    <message>
        <source>this program was built without the system’s key store</source>
        <translation>dieses Programm wurde ohne den Schlüsselspeicher des Systems gebaut</translation>
    </message>
    <message>
        <source>The file holds no settings of Undertone</source>
        <translation>Die Datei enthält keine Einstellungen von Undertone</translation>
    </message>
    <message>
        <source>choose one that “Export…” in the settings, or “undertone-cli settings --export”, has written</source>
        <translation>wählen Sie eine, die „Exportieren…“ in den Einstellungen oder „undertone-cli settings --export“ geschrieben hat</translation>
    </message>
    <message>
        <source>The file is of a newer version of Undertone</source>
        <translation>Die Datei stammt von einer neueren Version von Undertone</translation>
    </message>
    <message>
        <source>import it with that version</source>
        <translation>importieren Sie sie mit jener Version</translation>
    </message>
    <message>
        <source>Nothing was imported: “%1” (%2) is not one in the file</source>
        <translation>Nichts wurde importiert: „%1“ (%2) ist in der Datei keine gültige Einstellung</translation>
    </message>
    <message>
        <source>It is a list or an object</source>
        <translation>Es ist eine Liste oder ein Objekt</translation>
    </message>
    <message>
        <source>No %1 bar of %2 on this chart holds %3</source>
        <translation>Kein Bar von %2 in diesem Chart enthält %3 (%1)</translation>
    </message>
    <message>
        <source>name a time within a bar, or a session’s date</source>
        <translation>nennen Sie einen Zeitpunkt innerhalb eines Bars, oder das Datum eines Handelstags</translation>
    </message>
    <message>
        <source>The exchange had no session up to %1</source>
        <translation>Die Börse hatte bis %1 keinen Handelstag</translation>
    </message>
    <message>
        <source>“undertone-cli calendars” shows its days</source>
        <translation>„undertone-cli calendars“ zeigt ihre Tage</translation>
    </message>
    <message>
        <source>The groups and notes of the watchlists cannot be read</source>
        <translation>Die Gruppen und Notizen der Watchlists können nicht gelesen werden</translation>
    </message>
    <message>
        <source>they are shown without; the next edit of them replaces what is stored</source>
        <translation>sie werden ohne gezeigt; die nächste Änderung daran ersetzt das Gespeicherte</translation>
    </message>
    <message>
        <source>The group of “%1” has too long a name</source>
        <translation>Die Gruppe von „%1“ hat einen zu langen Namen</translation>
    </message>
    <message>
        <source>give it one of at most %1 bytes</source>
        <translation>geben Sie einen von höchstens %1 Bytes</translation>
    </message>
    <message>
        <source>The note on %1 is too long</source>
        <translation>Die Notiz zu %1 ist zu lang</translation>
    </message>
    <message>
        <source>shorten it to %1 bytes</source>
        <translation>kürzen Sie sie auf %1 Bytes</translation>
    </message>
    <message>
        <source>“%1” is no colour for %2</source>
        <translation>„%1“ ist keine Farbe für %2</translation>
    </message>
    <message>
        <source>choose red, orange, yellow, green, blue or purple</source>
        <translation>wählen Sie red, orange, yellow, green, blue oder purple</translation>
    </message>
    <message>
        <source>The file lists more than %1 symbols</source>
        <translation>Die Datei nennt mehr als %1 Symbole</translation>
    </message>
    <message>
        <source>split it into smaller ones</source>
        <translation>teilen Sie sie in kleinere</translation>
    </message>
    <message>
        <source>The first line of the table names no column “symbol”</source>
        <translation>Die erste Zeile der Tabelle nennt keine Spalte „symbol“</translation>
    </message>
    <message>
        <source>name its columns list,group,symbol,note,colour; only symbol is needed</source>
        <translation>nennen Sie ihre Spalten list,group,symbol,note,colour; nötig ist nur symbol</translation>
    </message>
    <message>
        <source>The file is no JSON of watchlists</source>
        <translation>Die Datei ist kein JSON mit Watchlists</translation>
    </message>
    <message>
        <source>write it as %1</source>
        <translation>schreiben Sie es als %1</translation>
    </message>
    <message>
        <source>A list of the file has no array “symbols”</source>
        <translation>Eine Liste der Datei hat kein Array „symbols“</translation>
    </message>
    <message>
        <source>The file is larger than a file of watchlists may be</source>
        <translation>Die Datei ist größer, als eine Datei mit Watchlists sein darf</translation>
    </message>
    <message>
        <source>split it into files of at most 4 MB</source>
        <translation>teilen Sie sie in Dateien von höchstens 4 MB</translation>
    </message>
    <message>
        <source>1-minute</source>
        <translation>1 Minute</translation>
    </message>
    <message>
        <source>5-minute</source>
        <translation>5 Minuten</translation>
    </message>
    <message>
        <source>15-minute</source>
        <translation>15 Minuten</translation>
    </message>
    <message>
        <source>30-minute</source>
        <translation>30 Minuten</translation>
    </message>
    <message>
        <source>hourly</source>
        <translation>stündlich</translation>
    </message>
    <message>
        <source>daily</source>
        <translation>täglich</translation>
    </message>
    <message>
        <source>weekly</source>
        <translation>wöchentlich</translation>
    </message>
    <message>
        <source>monthly</source>
        <translation>monatlich</translation>
    </message>
    <message>
        <source>A list of the file has no name</source>
        <translation>Eine Liste der Datei hat keinen Namen</translation>
    </message>
    <message>
        <source>A list of the file has too long a name</source>
        <translation>Eine Liste der Datei hat einen zu langen Namen</translation>
    </message>
    <message>
        <source>the close until %1 does not end its sessions</source>
        <translation>der Schluss bis %1 beendet die Handelszeit nicht</translation>
    </message>
    <message>
        <source>“%1” is not a company with an instrument of its own</source>
        <translation>„%1“ ist kein Unternehmen mit eigenem Instrument</translation>
    </message>
    <message>
        <source>“%1” has no instrument</source>
        <translation>„%1“ hat kein Instrument</translation>
    </message>
    <message>
        <source>no share count of “%1” is known, so its market value cannot be checked</source>
        <translation>die Aktienzahl von „%1“ ist nicht bekannt, der Börsenwert also nicht prüfbar</translation>
    </message>
    <message>
        <source>no bars of %1 are stored</source>
        <translation>von %1 sind keine Kurse gespeichert</translation>
    </message>
    <message>
        <source>the bars of %1 are not daily</source>
        <translation>die Kurse von %1 sind keine Tageskurse</translation>
    </message>
    <message>
        <source>no bar of the session before, %1, is stored</source>
        <translation>vom Handelstag davor, dem %1, ist kein Kurs gespeichert</translation>
    </message>
    <message>
        <source>the shares were split that day, and how these prices were adjusted is not known</source>
        <translation>an dem Tag gab es einen Split, und wie diese Kurse bereinigt sind, ist nicht bekannt</translation>
    </message>
    <message>
        <source>the stored prices are in %1, not %2</source>
        <translation>die gespeicherten Kurse sind in %1, nicht in %2</translation>
    </message>
    <message>
        <source>the stored prices are adjusted for dividends</source>
        <translation>die gespeicherten Kurse sind um Dividenden bereinigt</translation>
    </message>
    <message>
        <source>the shares were split later, and how these prices were adjusted is not known</source>
        <translation>später gab es einen Split, und wie diese Kurse bereinigt sind, ist nicht bekannt</translation>
    </message>
    <message>
        <source>%1 trillion</source>
        <translation>%1 Bio.</translation>
    </message>
    <message>
        <source>%1 billion</source>
        <translation>%1 Mrd.</translation>
    </message>
    <message>
        <source>%1 million</source>
        <translation>%1 Mio.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>the share count nearest to %1 is of %2, more than half a year away</source>
        <translation>die dem %1 nächste Aktienzahl ist vom %2, mehr als ein halbes Jahr entfernt</translation>
    </message>
    <message>
        <source>%1 shares: %2</source>
        <translation>%1 Aktien: %2</translation>
    </message>
    <message>
        <source>the open of %1 was %2</source>
        <translation>die Eröffnung am %1: %2</translation>
    </message>
    <message>
        <source>the high of %1 was %2</source>
        <translation>das Hoch am %1: %2</translation>
    </message>
    <message>
        <source>the low of %1 was %2</source>
        <translation>das Tief am %1: %2</translation>
    </message>
    <message>
        <source>the close of %1 was %2</source>
        <translation>der Schluss am %1: %2</translation>
    </message>
    <message>
        <source>the exchange was closed on %1</source>
        <translation>am %1 war die Börse geschlossen</translation>
    </message>
    <message>
        <source>no bar of %1 is stored</source>
        <translation>vom %1 ist kein Kurs gespeichert</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, a move of %2</source>
        <translation>%1, eine Bewegung von %2</translation>
    </message>
    <message>
        <source>intraday, within the day&apos;s range of %1 to %2; %3</source>
        <translation>im Tagesverlauf, innerhalb der Spanne von %1 bis %2; %3</translation>
    </message>
    <message>
        <source>Restore the Backup of %1 UTC</source>
        <translation>Sicherung vom %1 UTC wiederherstellen</translation>
    </message>
    <message>
        <source>Save What Can Be Read</source>
        <translation>Lesbares retten</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Open the Demo</source>
        <translation>Demo öffnen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>No source of prices is asked at present</source>
        <translation>Zurzeit wird keine Kursquelle abgefragt</translation>
    </message>
    <message>
        <source>resume one in File ▸ Sources…</source>
        <translation>setzen Sie eine unter Datei ▸ Quellen… fort</translation>
    </message>
    <message>
        <source>There is no symbol</source>
        <translation>Es fehlt das Symbol</translation>
    </message>
    <message>
        <source>write one such as NVDA or 7203.T</source>
        <translation>schreiben Sie eines wie NVDA oder 7203.T</translation>
    </message>
    <message>
        <source>“%1” is not a symbol</source>
        <translation>„%1“ ist kein Symbol</translation>
    </message>
    <message>
        <source>add it to a watchlist</source>
        <translation>fügen Sie es einer Watchlist hinzu</translation>
    </message>
    <message>
        <source>The instrument needs a name</source>
        <translation>Das Instrument braucht einen Namen</translation>
    </message>
    <message>
        <source>write one of up to 200 letters</source>
        <translation>schreiben Sie einen mit höchstens 200 Zeichen</translation>
    </message>
    <message>
        <source>Its exchange has no calendar here</source>
        <translation>Für seine Börse gibt es hier keinen Kalender</translation>
    </message>
    <message>
        <source>add one with “undertone-cli import --calendars FILE”</source>
        <translation>fügen Sie einen mit „undertone-cli import --calendars FILE“ hinzu</translation>
    </message>
    <message>
        <source>The currency is not a code</source>
        <translation>Die Währung ist kein Kürzel</translation>
    </message>
    <message>
        <source>write one such as USD or JPY</source>
        <translation>schreiben Sie eines wie USD oder JPY</translation>
    </message>
    <message>
        <source>%1 has no symbol, and so no prices that this alert could look at</source>
        <translation>%1 hat kein Symbol und damit keine Kurse, die dieser Alarm ansehen könnte</translation>
    </message>
    <message>
        <source>%1 has prices alone, and so no stories</source>
        <translation>%1 hat nur Kurse und damit keine Meldungen</translation>
    </message>
    <message>
        <source>%1 was written for the demo and is never asked</source>
        <translation>%1 wurde für die Demo geschrieben und wird nie abgefragt</translation>
    </message>
    <message>
        <source>%1 has no address, and so is never asked</source>
        <translation>%1 hat keine Adresse und wird daher nie abgefragt</translation>
    </message>
    <message>
        <source>A silence of %1 is looked for within the last 400 days alone</source>
        <translation>Nach einem Schweigen von %1 wird nur in den letzten 400 Tagen gesucht</translation>
    </message>
    <message>
        <source>name one that it serves (the settings’ Scoring, --engine-model), as in llama3.1:8b</source>
        <translation>nennen Sie eines, das er anbietet (Einstellungen, Bewertung; --engine-model), etwa llama3.1:8b</translation>
    </message>
    <message>
        <source>check that the server runs, and its address; the settings’ Scoring, or --engine-timeout, give it longer</source>
        <translation>prüfen Sie, ob der Server läuft, und seine Adresse; unter Einstellungen, Bewertung oder mit --engine-timeout bekommt er mehr Zeit</translation>
    </message>
    <message>
        <source>choose that engine (the settings’ Scoring, --engine), or let this one score the history (the settings’ Scoring, “undertone-cli rescore”)</source>
        <translation>wählen Sie jene Engine (Einstellungen, Bewertung; --engine), oder lassen Sie diese die Vergangenheit bewerten (Einstellungen, Bewertung; „undertone-cli rescore“)</translation>
    </message>
    <message>
        <source>Settings were changed elsewhere and are not in use: %1</source>
        <translation>Einstellungen wurden anderswo geändert und gelten nicht: %1</translation>
    </message>
    <message>
        <source>A program scores, and no command starts it</source>
        <translation>Ein Programm bewertet, und kein Befehl startet es</translation>
    </message>
    <message>
        <source>give it in the settings’ Scoring (scoring/command)</source>
        <translation>geben Sie ihn unter Einstellungen, Bewertung an (scoring/command)</translation>
    </message>
    <message>
        <source>An endpoint scores, and no model is named</source>
        <translation>Ein Endpunkt bewertet, und kein Modell ist genannt</translation>
    </message>
    <message>
        <source>give it in the settings’ Scoring (scoring/model), as in llama3.1:8b</source>
        <translation>geben Sie es unter Einstellungen, Bewertung an (scoring/model), etwa llama3.1:8b</translation>
    </message>
    <message>
        <source>No news is scored, and so none is stored, for now: %1</source>
        <translation>Zurzeit werden keine Meldungen bewertet und daher keine gespeichert: %1</translation>
    </message>
    <message>
        <source>The engine calls itself %1 now, and %2 was previewed</source>
        <translation>Die Engine nennt sich jetzt %1, in der Vorschau war %2</translation>
    </message>
    <message>
        <source>preview it again</source>
        <translation>sehen Sie die Vorschau noch einmal an</translation>
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
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>yyyy</source>
        <translation>yyyy</translation>
    </message>
    <message>
        <source>MMM</source>
        <translation>MMM</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <translation>ddd, d. MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM yyyy HH:mm</source>
        <translation>d. MMM yyyy HH:mm</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <translation>MMM yyyy</translation>
    </message>
    <message>
        <source>Week of %1</source>
        <translation>Woche ab %1</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <translation>MMMM yyyy</translation>
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
    <message>
        <source>A demo fetches nothing: it will have no prices here.</source>
        <translation>Eine Demo ruft nichts ab: Hier wird es keine Kurse haben.</translation>
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
    <message>
        <source>en</source>
        <comment>the code of your language</comment>
        <translation>de</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <translation>ddd, d. MMM yyyy</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation>ddd, d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy HH:mm</source>
        <translation>d. MMM yyyy HH:mm</translation>
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
